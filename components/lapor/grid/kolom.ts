import type { Alamat, Kanal } from '@/lib/lapor/entri/utils'
import { namaBulan } from '@/lib/dasar/format/tanggal'

/** What a column holds. */
export type IsiKolom =
  | { jenis: 'kode' | 'nama' | 'pagu' | 'sampai' | 'kendala' }
  | { jenis: 'kas' | 'target'; bulan: number }
  | { jenis: 'realisasi'; kanal: Kanal; kolom: 'nilai' | 'koreksi' | 'alasan' }
  | { jenis: 'fisik'; kolom: 'target' | 'persen' | 'alasan' }

export type Kolom = IsiKolom & {
  judul: string
  /** under the title: the unit, or why it is closed */
  satuan: string
  lebar: number
  teks: boolean
}

/** Height of a row in pixels; all rows are alike, so that thousands can be placed without measuring. */
export const TINGGI_BARIS = 32
/** Columns that stay in sight when the grid is scrolled sideways: code, name, and the pagu where the window is wide enough. */
export const KOLOM_BEKU = 3
export const KOLOM_BEKU_SEMPIT = 2
/** Pixels of the grid from which the pagu stays. */
const LEBAR_PAGU_BEKU = 760
export const jumlahBeku = (lebarGrid: number): number => (lebarGrid >= LEBAR_PAGU_BEKU ? KOLOM_BEKU : KOLOM_BEKU_SEMPIT)

/** Pixels on either side of the columns in sight that are drawn too, so that scrolling sideways shows no gap. */
const LEBIH = 300

/** First and last column (of those that are not frozen) that a window of `lebar` pixels shows when it stands at `kiri`. */
export function jendelaKolom(kolom: readonly Kolom[], kiri: number, lebar: number, beku: number = KOLOM_BEKU): [awal: number, akhir: number] {
  let x = 0
  let awal = -1
  let akhir = beku
  for (let k = beku; k < kolom.length; k++) {
    const kanan = x + (kolom[k]?.lebar ?? 0)
    if (awal < 0 && kanan > kiri - LEBIH) awal = k
    if (x < kiri + lebar + LEBIH) akhir = k
    x = kanan
  }
  return [Math.max(awal, beku), akhir]
}

/** A column that is drawn, and how far it stands from the one drawn before it. */
export interface KolomTampak {
  k: number
  sela: number
}

/** The columns that are drawn: the frozen ones, those of the window, and the active one wherever it is. */
export function susunTampak(kolom: readonly Kolom[], [awal, akhir]: readonly [number, number], aktif: number, beku: number = KOLOM_BEKU): KolomTampak[] {
  const hasil: KolomTampak[] = []
  let sela = 0
  kolom.forEach(({ lebar }, k) => {
    if (k < beku || k === aktif || (k >= awal && k <= akhir)) {
      hasil.push({ k, sela })
      sela = 0
    } else sela += lebar
  })
  return hasil
}

/** Width of a whole row: code and name are narrower on a phone, so theirs is known to the style sheet only. */
export const lebarBaris = (kolom: readonly Kolom[]): string =>
  `calc(var(--kolom-kode) + var(--kolom-nama) + ${kolom.slice(KOLOM_BEKU_SEMPIT).reduce((jumlah, { lebar }) => jumlah + lebar, 0)}px)`

const uang = (isi: IsiKolom, judul: string, satuan = 'Rp'): Kolom => ({ ...isi, judul, satuan, lebar: 140, teks: false })
const kata = (isi: IsiKolom, judul: string, lebar: number): Kolom => ({ ...isi, judul, satuan: '', lebar, teks: true })
const persen = (isi: IsiKolom, judul: string, satuan = '%'): Kolom => ({ ...uang(isi, judul, satuan), lebar: 116 })
const kanal = (satu: Kanal): string => (satu === 'RKUD' ? 'RKUD' : 'Non-RKUD')

/** The columns of a month's grid, in the order of the year's work: plan, spending, physical progress, obstacles. */
export function susunKolom(bulan: number, { kasTerkunciSampai, targetTutup }: Pick<HakGrid, 'kasTerkunciSampai' | 'targetTutup'>): Kolom[] {
  const nama = namaBulan(bulan)
  const koreksi = (satu: Kanal): Kolom[] => [
    uang({ jenis: 'realisasi', kanal: satu, kolom: 'koreksi' }, `Koreksi ${kanal(satu)}`, 'Rp, ±'),
    kata({ jenis: 'realisasi', kanal: satu, kolom: 'alasan' }, `Alasan koreksi ${kanal(satu)}`, 200),
  ]
  return [
    kata({ jenis: 'kode' }, 'Kode', 150),
    kata({ jenis: 'nama' }, 'Sub-kegiatan, rekening', 280),
    uang({ jenis: 'pagu' }, 'Pagu'),
    ...Array.from({ length: 12 }, (_, i) =>
      uang({ jenis: 'kas', bulan: i + 1 }, `Kas ${namaBulan(i + 1)}`, i < kasTerkunciSampai ? 'Rp, terkunci' : 'Rp')),
    ...Array.from({ length: 12 }, (_, i) =>
      ({ ...persen({ jenis: 'target', bulan: i + 1 }, `Target ${namaBulan(i + 1)}`, targetTutup.includes(i + 1) ? '%, terkunci' : '% kumulatif'), lebar: 138 })),
    uang({ jenis: 'realisasi', kanal: 'RKUD', kolom: 'nilai' }, `${nama}, RKUD`),
    uang({ jenis: 'realisasi', kanal: 'NON_RKUD', kolom: 'nilai' }, `${nama}, Non-RKUD`),
    ...koreksi('RKUD'),
    ...koreksi('NON_RKUD'),
    uang({ jenis: 'sampai' }, `Realisasi s.d. ${nama}`),
    persen({ jenis: 'fisik', kolom: 'target' }, `Target fisik ${nama}`),
    persen({ jenis: 'fisik', kolom: 'persen' }, `Fisik ${nama}`),
    kata({ jenis: 'fisik', kolom: 'alasan' }, 'Alasan fisik turun', 200),
    kata({ jenis: 'kendala' }, 'Kendala', 116),
  ]
}

/** The stored value behind a cell: of a line (`barisId`), or of the sub-kegiatan itself (null). null: nothing is stored there. */
export function alamatSel(kolom: IsiKolom, subId: number, barisId: number | null): Alamat | null {
  if (barisId === null) {
    if (kolom.jenis === 'target') return { jenis: 'target', sub: subId, bulan: kolom.bulan }
    return kolom.jenis === 'fisik' ? { jenis: 'fisik', sub: subId, kolom: kolom.kolom } : null
  }
  switch (kolom.jenis) {
    case 'pagu':
      return { jenis: 'pagu', baris: barisId }
    case 'kas':
      return { jenis: 'kas', baris: barisId, bulan: kolom.bulan }
    case 'realisasi':
      return { jenis: 'realisasi', baris: barisId, kanal: kolom.kanal, kolom: kolom.kolom }
    default:
      return null
  }
}

/** Which of the columns a person may change now. */
export interface HakGrid {
  entri: boolean
  pagu: boolean
  kas: boolean
  /** months 1..n of the anggaran kas are history */
  kasTerkunciSampai: number
  target: boolean
  /** months of the physical plan that are history */
  targetTutup: readonly number[]
  /** why what may not be changed is closed, in a sentence of the rules; null: it is open */
  alasan: Readonly<Record<'entri' | 'pagu' | 'kas' | 'target', string | null>>
}

/** Whether the cell of an address may be changed here; the month's target is changed in its plan of twelve. */
export function bolehUbah(alamat: Alamat | null, hak: HakGrid): boolean {
  switch (alamat?.jenis) {
    case 'pagu':
      return hak.pagu
    case 'kas':
      return hak.kas && alamat.bulan > hak.kasTerkunciSampai
    case 'target':
      return hak.target && !hak.targetTutup.includes(alamat.bulan)
    case 'fisik':
      return hak.entri && alamat.kolom !== 'target'
    case 'realisasi':
      return hak.entri
    default:
      return false
  }
}
