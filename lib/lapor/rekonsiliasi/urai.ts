import { BukuDitolak, type BukuBaca, type NilaiBaca } from '@/lib/dasar/buku/types'
import { parseAngka } from '@/lib/dasar/format/parse'
import { kurangi, NOL, sen, senFromText, senToText, type Sen } from '@/lib/realisasi/rupiah'
import { TERLALU_BESAR_SEN } from './constants'
import { cariKolom, normal, type Kolom } from './kepala'
import type { BasisBkad, IsiBerkas } from './types'

interface Acuan {
  unit: readonly { id: number; kode: string; nama: string; namaSingkat: string }[]
  sub: readonly { id: number; unitId: number; kode: string }[]
}

/** A row that counts: its unit as written, its figure. */
interface Baris {
  kode: string
  nama: string
  sub: string
  rekening: string
  sp2d: string
  nilai: Sen
}

const MAKS_SALAH = 5
const teks = (baris: readonly NilaiBaca[], kolom: number | null): string => (kolom === null ? '' : String(baris[kolom] ?? '').trim())

/** A cell as rupiah: exact for text, and for numbers as far as a workbook's numbers go. null: empty. */
function angka(isi: NilaiBaca): { ok: true; nilai: Sen } | { ok: false; pesan: string } | null {
  if (isi === null || isi === '' || isi === '-' || typeof isi === 'boolean') return null
  if (typeof isi === 'number') {
    if (!Number.isFinite(isi) || Math.abs(isi) >= 9e13) return { ok: false, pesan: `${isi} terlalu besar untuk rupiah.` }
    return { ok: true, nilai: sen(BigInt(Math.round(isi * 100))) }
  }
  const hasil = parseAngka(isi)
  return hasil.ok ? { ok: true, nilai: senFromText(hasil.teks) } : hasil
}

/** Rows under the head; section and sum rows are counted apart, a figure that cannot be read refuses the file. */
function bacaBaris(semua: readonly (readonly NilaiBaca[])[], kolom: Kolom): { baris: Baris[]; dilewati: number } {
  const [salah, baris]: [string[], Baris[]] = [[], []]
  let dilewati = 0
  semua.slice(kolom.mulai).forEach((isi, urutan) => {
    if (isi.every((sel) => sel === null || sel === '')) return
    const [kode, nama] = [teks(isi, kolom.kodeUnit), teks(isi, kolom.namaUnit)]
    const jumlahan = [kode, nama, isi.find((sel) => sel !== null && sel !== '') ?? ''].some((sel) => /^(sub)?(jumlah|total)/.test(normal(sel)))
    const [nilai, setoran] = [angka(isi[kolom.nilai] ?? null), kolom.setoran === null ? null : angka(isi[kolom.setoran] ?? null)]
    if (jumlahan || nilai === null || (kode === '' && nama === '')) {
      dilewati++
      return
    }
    const rusak = [nilai, setoran].find((satu) => satu !== null && !satu.ok)
    if (rusak && !rusak.ok) salah.push(`Baris ${kolom.mulai + urutan + 1}: ${rusak.pesan}`)
    if (!nilai.ok || (setoran && !setoran.ok)) return
    baris.push({
      kode, nama, sub: teks(isi, kolom.kodeSub), rekening: teks(isi, kolom.kodeRekening), sp2d: teks(isi, kolom.nomorSp2d),
      nilai: kurangi(nilai.nilai, setoran?.ok ? setoran.nilai : NOL),
    })
  })
  if (salah.length > 0) {
    const lain = salah.length > MAKS_SALAH ? ` Dan ${salah.length - MAKS_SALAH} baris lain.` : ''
    throw new BukuDitolak('ANGKA', `${salah.slice(0, MAKS_SALAH).join(' ')}${lain} Perbaiki berkasnya lalu unggah lagi; tidak ada yang disimpan.`)
  }
  return { baris, dilewati }
}

/** An LRA repeats its sums at every level of the account: only the lowest level of belanja is counted. */
function tanpaInduk(baris: readonly Baris[]): Baris[] {
  if (baris.every((satu) => satu.rekening === '')) return [...baris]
  const tempat = (satu: Baris): string => `${satu.kode}|${satu.nama}|${satu.sub}`
  const induk = new Set(baris.flatMap((satu) => {
    const bagian = satu.rekening.split('.')
    return bagian.slice(1).map((_, i) => `${tempat(satu)}|${bagian.slice(0, i + 1).join('.')}`)
  }))
  return baris.filter((satu) => satu.rekening.startsWith('5') && !induk.has(`${tempat(satu)}|${satu.rekening}`))
}

/** A list per account names its SP2D once for every account, each time with the whole amount. */
function tanpaUlangan(baris: readonly Baris[], basis: BasisBkad): Baris[] {
  if (basis !== 'SP2D') return [...baris]
  const sudah = new Set<string>()
  return baris.filter((satu) => {
    const kunci = `${satu.kode}|${satu.nama}|${satu.sp2d}|${satu.nilai}`
    if (satu.sp2d === '' || !sudah.has(kunci)) return sudah.add(kunci)
    return false
  })
}

/** Codes are compared without spaces; names without case, punctuation, and the word that a file may leave out. */
const rapat = (kode: string): string => kode.replace(/\s/g, '')
function pencari(acuan: Acuan): (satu: Baris) => number | undefined {
  const kode = new Map(acuan.unit.map((unit) => [rapat(unit.kode), unit.id]))
  const nama = new Map(acuan.unit.flatMap((unit) => [[normal(unit.namaSingkat), unit.id] as const, [normal(unit.nama), unit.id] as const]))
  return (satu) => kode.get(rapat(satu.kode)) ?? (satu.nama === '' ? undefined : nama.get(normal(satu.nama)))
}

interface Timbun {
  baris: number
  nilai: Sen
}
const timbun = <K>(peta: Map<K, Timbun>, kunci: K, nilai: Sen): void => {
  const lama = peta.get(kunci)
  peta.set(kunci, { baris: (lama?.baris ?? 0) + 1, nilai: sen((lama?.nilai ?? 0n) + nilai) })
}

/**
 * BKAD's figures in a workbook: sums per unit and, where every row says it, per sub-kegiatan. Nothing else of the file is kept:
 * no names, no numbers of persons or documents. Every row is counted somewhere.
 * @throws BukuDitolak with the sentence to show
 */
export function uraiBerkas(buku: BukuBaca, acuan: Acuan, basis: BasisBkad): IsiBerkas {
  const lembar = buku.lembar.find((satu) => !satu.tersembunyi && satu.baris.length > 0)
  if (!lembar) throw new BukuDitolak('KOSONG', 'Berkas tidak berisi tabel.')
  const kolom = cariKolom(lembar.baris, basis)
  const { baris, dilewati } = bacaBaris(lembar.baris, kolom)
  const rinci = tanpaInduk(baris)
  const pakai = tanpaUlangan(rinci, basis)
  const unitDari = pencari(acuan)
  const subDari = new Map(acuan.sub.map((satu) => [`${satu.unitId}/${rapat(satu.kode)}`, satu.id]))
  const perSub = basis !== 'SP2D' && kolom.kodeSub !== null && pakai.every((satu) => satu.sub !== '')
  const [unit, sub, asing, subAsing] = [new Map<number, Timbun>(), new Map<string, Timbun>(), new Map<string, Timbun>(), new Map<string, Timbun>()]
  for (const satu of pakai) {
    const unitId = unitDari(satu)
    if (unitId === undefined) {
      timbun(asing, JSON.stringify([satu.kode, satu.nama]), satu.nilai)
      continue
    }
    timbun(unit, unitId, satu.nilai)
    if (!perSub) continue
    const subId = subDari.get(`${unitId}/${rapat(satu.sub)}`)
    if (subId === undefined) timbun(subAsing, JSON.stringify([unitId, satu.sub]), satu.nilai)
    else timbun(sub, `${unitId}/${subId}`, satu.nilai)
  }
  if (unit.size === 0) {
    throw new BukuDitolak('TANPA_UNIT', pakai.length === 0 ? 'Tabel tidak berisi baris dengan angka.' : 'Tidak satu pun kode atau nama unit dalam berkas dikenal pada periode ini.')
  }
  if ([...unit.values(), ...sub.values()].some(({ nilai }) => nilai >= TERLALU_BESAR_SEN || nilai <= -TERLALU_BESAR_SEN)) {
    throw new BukuDitolak('TERLALU_BESAR', 'Jumlah satu unit dalam berkas lebih dari 15 angka. Periksa apakah kolom angkanya benar, bukan kode atau nomor.')
  }
  return {
    unit: [...unit].sort(([a], [b]) => a - b).map(([unitId, isi]) => ({
      unitId, baris: isi.baris, nilai: senToText(isi.nilai),
      sub: [...sub].filter(([kunci]) => kunci.startsWith(`${unitId}/`)).map(([kunci, { nilai }]) => ({ subId: Number(kunci.split('/')[1]), nilai: senToText(nilai) })),
    })),
    takDikenal: [...asing].map(([kunci, isi]) => {
      const [kode = '', nama = ''] = JSON.parse(kunci) as string[]
      return { kode, nama, baris: isi.baris, nilai: senToText(isi.nilai) }
    }),
    subTakDikenal: [...subAsing].map(([kunci, isi]) => {
      const [unitId, kode] = JSON.parse(kunci) as [number, string]
      return { unitId, kode, baris: isi.baris, nilai: senToText(isi.nilai) }
    }),
    dibaca: baris.length + dilewati,
    dilewati: dilewati + baris.length - rinci.length,
    ulangan: rinci.length - pakai.length,
    total: senToText(pakai.reduce((semua, satu) => sen(semua + satu.nilai), NOL)),
  }
}
