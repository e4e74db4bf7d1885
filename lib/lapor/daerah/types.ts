import type { AngkaDaerah, Cacat } from '@/lib/realisasi/daerah/cacat'
import type { Sen } from '@/lib/realisasi/rupiah'

/** A regency or city with the codes of both books, as far as they are known. */
export interface Daerah {
  id: number
  /** of Kemendagri: "18.04" */
  kode: string | null
  /** of BPS: "1801" */
  kodeBps: string | null
  nama: string
  contoh: boolean
}

/** Its figures of one year, also those that a later one replaced. */
export interface DaerahTahun extends Daerah {
  angka: readonly AngkaDaerah[]
}

export const KOLOM = ['kode', 'kodeBps', 'nama', 'tahun', 'bulan', 'pagu', 'realisasi', 'persen', 'sumber', 'diambil'] as const
export type KolomDaerah = (typeof KOLOM)[number]
export const NAMA_KOLOM: Readonly<Record<KolomDaerah, string>> = {
  kode: 'Kode Kemendagri', kodeBps: 'Kode BPS', nama: 'Nama', tahun: 'Tahun', bulan: 'Bulan', pagu: 'Pagu', realisasi: 'Realisasi', persen: 'Persen', sumber: 'Sumber', diambil: 'Tanggal diambil',
}

/** A row as it was understood. */
export interface BarisDaerah {
  /** of the text, from 1 */
  nomor: number
  kode: string | null
  kodeBps: string | null
  nama: string
  tahun: number
  bulan: number
  pagu: Sen | null
  realisasi: Sen | null
  /** hundredths of a percent */
  persen: number | null
  sumber: string
  diambil: string
  salah: string[]
}

export type KeadaanBaris = 'BARU' | 'SAJI_ULANG' | 'SAMA' | 'SALAH'

export interface BarisRencana extends BarisDaerah {
  keadaan: KeadaanBaris
  /** null: a place that is not known yet */
  daerahId: number | null
  /** the value that it stands beside from now on */
  dulu: AngkaDaerah | null
}

export interface RencanaDaerah {
  baris: BarisRencana[]
  /** places that the list brings */
  baru: number
  jumlah: Record<KeadaanBaris, number>
  /** rupiah of the rows that are saved, as the proof of what was read */
  pagu: Sen
  realisasi: Sen
  /** flaws of the series as they would stand then */
  cacat: { nama: string; tahun: number; cacat: Cacat }[]
  /** why nothing can be read; null: it can */
  ditolak: string | null
}
