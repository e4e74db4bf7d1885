import { readXlsx } from 'hucre/xlsx'
import { expect } from 'vitest'

/** A cell's value; an error of the formula is thrown, not returned. */
export type NilaiSel = number | string | boolean | null

export interface LembarHitung {
  nama: string
  /** values that the file holds, formula or not */
  nilai: (alamat: string) => NilaiSel
  /** what the formulas give, calculated from the cells alone */
  hitung: (alamat: string) => NilaiSel
  /** addresses of the formula cells */
  rumus: ReadonlyMap<string, string>
  baris: readonly (readonly NilaiSel[])[]
}

const huruf = (kolom: number): string => (kolom < 26 ? '' : huruf(Math.floor(kolom / 26) - 1)) + String.fromCharCode(65 + (kolom % 26))
const indeks = (teks: string): number => [...teks].reduce((n, satu) => n * 26 + satu.charCodeAt(0) - 64, 0) - 1
const TOKEN = /\s*("(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?|[A-Z]+|[()+\-*/,:>=])/gy

type Hasil = NilaiSel | NilaiSel[]
const rata = (nilai: readonly Hasil[]): NilaiSel[] => nilai.flat()
const angka = (nilai: Hasil): number => {
  if (typeof nilai === 'number') return nilai
  if (nilai === null) return 0
  throw new RangeError(`Bukan angka: ${String(nilai)}`)
}

/** The functions that the product's workbooks use, as an office program computes them. */
function hitungRumus(rumus: string, ambil: (alamat: string) => NilaiSel): Hasil {
  const token = [...rumus.matchAll(TOKEN)].map((cocok) => cocok[1] ?? '')
  if (token.join('').replaceAll(' ', '') !== rumus.replaceAll(' ', '')) throw new SyntaxError(`Tidak terbaca: ${rumus}`)
  let i = 0
  const makan = (harap: string): void => { if (token[i++] !== harap) throw new SyntaxError(`${harap} diharapkan: ${rumus}`) }
  const argumen = (): (() => Hasil)[] => {
    const daftar: (() => Hasil)[] = []
    makan('(')
    for (;;) {
      const mulai = i
      lewati()
      const akhir = i
      daftar.push(() => { const kini = i; i = mulai; const hasil = banding(); i = kini; return hasil })
      i = akhir
      if (token[i] !== ',') break
      i++
    }
    makan(')')
    return daftar
  }
  /** steps over one argument without computing it: IF must not touch the branch it does not take */
  const lewati = (): void => {
    for (let dalam = 0; i < token.length && (dalam > 0 || (token[i] !== ',' && token[i] !== ')')); i++) dalam += token[i] === '(' ? 1 : token[i] === ')' ? -1 : 0
  }
  const panggil = (nama: string, arg: (() => Hasil)[]): Hasil => {
    const semua = (): NilaiSel[] => rata(arg.map((satu) => satu()))
    if (nama === 'IF') return (arg[0]?.() ? arg[1]?.() : arg[2]?.()) ?? null
    if (nama === 'AND') return semua().every(Boolean)
    if (nama === 'ISNUMBER') return typeof semua()[0] === 'number'
    if (nama === 'N') { const satu = semua()[0]; return typeof satu === 'number' ? satu : 0 }
    if (nama === 'COUNT') return semua().filter((satu) => typeof satu === 'number').length
    if (nama === 'AVERAGE') { const ada = semua().filter((satu) => typeof satu === 'number'); return ada.reduce((jumlah, satu) => jumlah + satu, 0) / ada.length }
    if (nama === 'ROUND') {
      const [nilai = null, desimal = null] = arg.map((satu) => angka(satu()))
      const kali10 = 10 ** (desimal ?? 0)
      return (Math.sign(nilai ?? 0) * Math.round(Math.abs(nilai ?? 0) * kali10 + 1e-9)) / kali10
    }
    if (nama === 'SUM') return semua().reduce<number>((jumlah, satu) => jumlah + (typeof satu === 'number' ? satu : 0), 0)
    throw new SyntaxError(`Fungsi ${nama}`)
  }
  const satuan = (): Hasil => {
    const kini = token[i++] ?? ''
    if (kini === '(') { const hasil = banding(); makan(')'); return hasil }
    if (kini === '-') return -angka(satuan())
    if (kini.startsWith('"')) return kini.slice(1, -1)
    if (/^\d/.test(kini)) return Number(kini)
    if (token[i] === '(') return panggil(kini, argumen())
    const [dari, sampai] = [kini, token[i] === ':' ? token[(i += 2) - 1] : undefined].map((satu) => /([A-Z]+)\$?(\d+)/.exec(satu ?? ''))
    if (!dari) throw new SyntaxError(`${kini} dalam ${rumus}`)
    if (!sampai) return ambil(`${dari[1]}${dari[2]}`)
    const hasil: NilaiSel[] = []
    for (let b = Number(dari[2]); b <= Number(sampai[2]); b++) for (let k = indeks(dari[1] ?? ''); k <= indeks(sampai[1] ?? ''); k++) hasil.push(ambil(`${huruf(k)}${b}`))
    return hasil
  }
  const kali = (): Hasil => {
    let kiri = satuan()
    while (token[i] === '*' || token[i] === '/') {
      const tanda = token[i++]
      const kanan = angka(satuan())
      if (tanda === '/' && kanan === 0) throw new RangeError(`Dibagi nol: ${rumus}`)
      kiri = tanda === '*' ? angka(kiri) * kanan : angka(kiri) / kanan
    }
    return kiri
  }
  const tambah = (): Hasil => {
    let kiri = kali()
    while (token[i] === '+' || token[i] === '-') kiri = token[i++] === '+' ? angka(kiri) + angka(kali()) : angka(kiri) - angka(kali())
    return kiri
  }
  const banding = (): Hasil => {
    const kiri = tambah()
    if (token[i] === '>') {
      i++
      if (token[i] !== '=') return angka(kiri) > angka(tambah())
      i++
      return angka(kiri) >= angka(tambah())
    }
    if (token[i] === '=') { i++; return kiri === tambah() }
    return kiri
  }
  return banding()
}

/** Reads a workbook and calculates its formulas anew, from the cells that hold none. */
export async function bacaHitung(isi: Uint8Array): Promise<LembarHitung[]> {
  const buku = await readXlsx(isi, { readStyles: true })
  return buku.sheets.map((lembar) => {
    const baris = lembar.rows as NilaiSel[][]
    const rumus = new Map<string, string>([...(lembar.cells ?? [])].flatMap(([kunci, sel]) => {
      if (sel.formula === undefined) return []
      const [b, k] = kunci.split(',').map(Number)
      return [[`${huruf(k ?? 0)}${(b ?? 0) + 1}`, sel.formula] as const]
    }))
    const nilai = (alamat: string): NilaiSel => {
      const [, k = 'A', b = '1'] = /([A-Z]+)(\d+)/.exec(alamat) ?? []
      return baris[Number(b) - 1]?.[indeks(k)] ?? null
    }
    const simpanan = new Map<string, NilaiSel>()
    const hitung = (alamat: string): NilaiSel => {
      const isiRumus = rumus.get(alamat)
      if (isiRumus === undefined) return nilai(alamat)
      const ada = simpanan.get(alamat)
      if (ada !== undefined) return ada
      const hasil = hitungRumus(isiRumus, hitung) as NilaiSel
      simpanan.set(alamat, hasil)
      return hasil
    }
    return { nama: lembar.name, nilai, hitung, rumus, baris }
  })
}

/** Every formula, calculated anew from the cells, gives the value that the file holds. */
export function periksaRumus(lembar: LembarHitung): void {
  for (const [alamat, rumus] of lembar.rumus) {
    const [ada, hasil] = [lembar.nilai(alamat), lembar.hitung(alamat)]
    if (typeof ada === 'number' && typeof hasil === 'number') {
      expect(Math.abs(ada - hasil), `${lembar.nama}!${alamat} ${rumus}: ${ada} / ${hasil}`).toBeLessThan(Math.max(0.005, Math.abs(ada) * 1e-12) / (Math.abs(ada) < 1000 ? 1e6 : 1))
    } else expect(hasil, `${lembar.nama}!${alamat} ${rumus}`).toBe(ada)
  }
}
