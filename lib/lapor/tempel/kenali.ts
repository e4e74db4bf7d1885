import { isNihil } from '@/lib/dasar/format/parse'
import { tujuanJudul } from './judul'
import { daftarKode, diAntaraRekening, kodeDalamSel, menyebutJumlah, milikUnit, rapat, ringkas, sumberSel, type DaftarKode } from './kode'
import type { BarisBlok, BarisUnit, BlokKode, KolomAngka } from './types'

type Blok = readonly (readonly string[])[]
/** Share of a column's filled cells that decides what it holds. */
const MAYORITAS = 0.4

const isAngka = (teks: string): boolean => isNihil(teks) || (/\d/.test(teks) && !/[a-z]{3}/i.test(teks.replace(/rp\.?/i, '')))

function kolomDari(blok: Blok, lebar: number, cocok: (teks: string) => boolean): number[] {
  return Array.from({ length: lebar }, (_, k) => k).filter((k) => {
    const isi = blok.map((baris) => baris[k] ?? '').filter((teks) => teks.trim() !== '')
    const kena = isi.filter(cocok).length
    return kena > 0 && kena >= isi.length * MAYORITAS
  })
}

/** The heading of a column: its texts above the first code, those of merged cells taken from the left. */
function judulKolom(kepala: Blok, k: number): string | null {
  const kata = kepala.map((baris, i) => {
    const sendiri = baris[k]?.trim() ?? ''
    return sendiri !== '' || i === kepala.length - 1 ? sendiri : (baris.slice(0, k).findLast((teks) => teks.trim() !== '')?.trim() ?? '')
  })
  return kata.filter((satu) => satu !== '').join(' ').replace(/\s+/g, ' ') || null
}

/** 1, 2, 3 …: the numbering of a list. */
const isUrut = (isi: readonly string[]): boolean => isi.length > 2 && isi.every((teks, i) => i === 0 || Number(teks) === Number(isi[i - 1]) + 1)

function kolomAngka(isi: Blok, kepala: Blok, bukan: ReadonlySet<number>, lebar: number, bulan: number): KolomAngka[] {
  const kolom = kolomDari(isi, lebar, isAngka).filter((k) => !bukan.has(k)).flatMap((k): KolomAngka[] => {
    const teks = isi.map((baris) => baris[k]?.trim() ?? '').filter((satu) => satu !== '')
    if (!teks.some((satu) => /\d/.test(satu) || isNihil(satu))) return []
    const judul = judulKolom(kepala, k)
    // one stray percentage is refused at its row; it does not make percentages of the column
    const persen = teks.filter((satu) => satu.endsWith('%')).length * 2 > teks.length
    return [{ k, judul, contoh: teks.find((satu) => !isNihil(satu)) ?? teks[0] ?? '', usul: isUrut(teks) ? 'abaikan' : tujuanJudul(judul, bulan, persen) }]
  })
  const ada = new Set(kolom.map(({ usul }) => usul))
  const dipakai = new Set<string>()
  return kolom.map((satu) => {
    const { usul } = satu
    if (usul === null || usul === 'abaikan') return satu
    // the month itself is there: its running total is not needed; a second column of the same is asked about
    if (usul.startsWith('sampai.') && ada.has(`realisasi.${usul === 'sampai.RKUD' ? 'RKUD' : 'NON_RKUD'}`)) return { ...satu, usul: 'abaikan' as const }
    if (dipakai.has(usul)) return { ...satu, usul: null }
    dipakai.add(usul)
    return satu
  })
}

interface Peta {
  kode: readonly number[]
  sumber: readonly number[]
  angka: ReadonlySet<number>
}

/** what a code column says above programs: "5", "5.1", "1.02" */
const PUNCAK = /^(?:[4-6](?:\.\d)?|\d\.\d\d)\.?$/

/** Rows with their codes: a sub-kegiatan holds for the accounts below it, until something above it begins. */
function susunBaris(isi: Blok, kepala: number, { kode, sumber, angka }: Peta, daftar: DaftarKode): BarisBlok[] {
  let subKini: string | null = null
  let di: string | null = null
  let rekeningKini: { rekening: string; kode: string } | null = null
  return isi.map((sel, i): BarisBlok => {
    const ada = kode.flatMap((k) => kodeDalamSel(sel[k] ?? '', daftar))
    const sub = ada.find(({ macam }) => macam === 'sub')?.kode ?? null
    const tertulis = kode.map((k) => sel[k]?.trim() ?? '').filter((teks) => teks !== '').join(' ').slice(0, 80)
    const kepalaKode = ada.find(({ macam }) => macam === 'induk')?.kode ?? (ada.length === 0 && PUNCAK.test(tertulis) ? tertulis : null)
    const induk = kepalaKode !== null
    // merged cells: the account stands at its first source of funds only
    const lanjutan = tertulis === '' && !menyebutJumlah(sel) && sumber.some((k) => sumberSel(sel[k] ?? '', daftar) !== null) ? rekeningKini : null
    const rekening = ada.find(({ macam }) => macam === 'rekening')?.kode ?? lanjutan?.rekening ?? null
    if (sub !== null) subKini = sub
    else if (induk && rekening === null && !diAntaraRekening(kepalaKode)) {
      subKini = null
      di = /^\d/.test(kepalaKode) && kepalaKode.split('.').length < 6 ? ringkas(kepalaKode) : null
    }
    if (rekening === null) rekeningKini = null
    else if (lanjutan === null) rekeningKini = { rekening, kode: tertulis }
    const dariKolom = sumber.map((k) => sel[k]?.trim() ?? '').find((teks) => teks !== '')
    const dariNama = dariKolom === undefined ? sel.find((teks, k) => !angka.has(k) && !kode.includes(k) && sumberSel(teks, daftar) !== null) : undefined
    return {
      nomor: kepala + i + 1, sel, rekening, sub: rekening !== null || sub !== null ? (sub ?? subKini) : null, di, sumber: dariKolom ?? dariNama ?? null,
      macam: rekening !== null ? 'baris' : induk ? 'induk' : sub !== null ? 'sub' : 'tanpa',
      kode: lanjutan?.kode ?? tertulis,
    }
  })
}

/** A row that adds up rows of its own code, and says so, is a sum although it has the code. */
function tandaiJumlah(baris: readonly BarisBlok[]): BarisBlok[] {
  const kunci = ({ sub, rekening }: BarisBlok): string => `${sub ?? ''}|${rekening ?? ''}`
  const berkode = ({ macam }: BarisBlok): boolean => macam === 'baris' || macam === 'sub'
  const dijumlah = new Set(baris.filter((satu) => berkode(satu) && !menyebutJumlah(satu.sel)).map(kunci))
  return baris.map((satu) => (berkode(satu) && menyebutJumlah(satu.sel) && dijumlah.has(kunci(satu)) ? { ...satu, macam: 'induk' } : satu))
}

/**
 * Looks for columns of codes in a pasted block. null: there are none, it can only be pasted by its place.
 * @param bulan month of the report, for the headings
 */
export function kenaliBlok(blok: Blok, unit: readonly BarisUnit[], bulan: number): BlokKode | null {
  const daftar = daftarKode(unit)
  const lebar = blok.reduce((maks, baris) => Math.max(maks, baris.length), 0)
  const isKode = (teks: string): boolean => kodeDalamSel(teks, daftar).length > 0
  const sumber = kolomDari(blok, lebar, (teks) => daftar.sumber.has(rapat(teks)))
  const dikenal = new Set([...kolomDari(blok, lebar, isKode), ...Array.from({ length: lebar }, (_, k) => k).filter((k) => blok.some((baris) => milikUnit(baris[k] ?? '', daftar)))])
  const kode = [...dikenal].sort((a, b) => a - b).filter((k) => !sumber.includes(k))
  const awal = blok.findIndex((baris) => kode.some((k) => isKode(baris[k] ?? '')))
  if (awal < 0) return null
  const [kepala, isi] = [blok.slice(0, awal), blok.slice(awal)]
  const angka = kolomAngka(isi, kepala, new Set([...kode, ...sumber]), lebar, bulan)
  const baris = tandaiJumlah(susunBaris(isi, kepala.length, { kode, sumber, angka: new Set(angka.map(({ k }) => k)) }, daftar))
  if (!baris.some(({ macam }) => macam === 'baris' || macam === 'sub')) return null
  return { baris, angka, kepala: kepala.length, berekening: baris.some(({ macam }) => macam === 'baris') }
}
