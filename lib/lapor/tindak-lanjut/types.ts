import type { Sen } from '@/lib/realisasi/rupiah'

/** LAPOR: whoever has to do it says that it is done. KEMBALI: the office does not see it so. */
export const JENIS_ISIAN = ['LANGKAH', 'LAPOR', 'KEMBALI'] as const
/** What the database writes itself. TARIK: the last proof was taken back; TARIK_SEBAGIAN: other proof stands. */
export type JenisLangkah = (typeof JENIS_ISIAN)[number] | 'TARIK' | 'TARIK_SEBAGIAN'
export const HASIL_TUTUP = ['SELESAI', 'DIBATALKAN'] as const
export type HasilTutup = (typeof HASIL_TUTUP)[number]
export type JenisLampiran = 'PDF' | 'JPEG'

export interface Lampiran {
  nama: string
  jenis: JenisLampiran
  /** bytes */
  ukuran: number
  /** SHA-256 of its bytes, in hex: its name in addresses */
  sidik: string
}

export interface LangkahPutusan {
  id: number
  jenis: JenisLangkah
  /** plain date */
  tanggal: string
  uraian: string
  oleh: string
  /** of the office, not of the unit */
  kantor: boolean
  lampiran: Lampiran | null
}

/** A meeting that a decision stood before: the one that took it, and those that it was carried to. */
export interface RapatPutusan {
  rapatId: number
  tahun: number
  triwulan: number
  /** plain date of the meeting */
  tanggal: string
  /** the decision's number in that meeting */
  nomor: number
  /** the day that this meeting set */
  tenggat: string
}

/** A decision with everything that became of it. */
export interface Putusan {
  id: number
  tahun: number
  apa: string
  /** null: somebody named by office, or the office that keeps the meeting */
  unitId: number | null
  /** the unit's short name now */
  unit: string | null
  /** the unit's name on the day of the meeting that took it */
  namaUnit: string | null
  penanggungJawab: string | null
  bukti: string | null
  /** the finding beside which it was taken */
  panel: string | null
  versi: number
  /** in their order, the first one first; never empty */
  rapat: readonly RapatPutusan[]
  langkah: readonly LangkahPutusan[]
  tutup: { hasil: HasilTutup; tanggal: string; alasan: string; oleh: string } | null
}

/** Which decisions; all of the scope where nothing is said. */
export interface PilihPutusan {
  id?: number
  /** taken by this meeting or carried to it */
  rapatId?: number
  unitId?: number
  /** taken by a meeting of the year, or taken before and not ended when it began: what is open goes on into the next year */
  tahun?: number
}

/** What a unit promised a meeting for one month. */
export interface JanjiBulan {
  rapatId: number
  tahun: number
  triwulan: number
  /** plain date of the meeting */
  tanggal: string
  /** cut-off of the meeting, 1..12 */
  batasBulan: number
  unitId: number
  /** name of the unit on the day of the meeting */
  unit: string
  bulan: number
  /** cumulative realisasi by the end of that month */
  target: Sen
  versi: number
}

/** The meeting that a record belongs to, as far as this room has to know it. */
export interface RapatTujuan {
  id: number
  tahun: number
  triwulan: number
  tanggal: string
  batasBulan: number
  apbdUrutan: number | null
  keadaan: 'DRAF' | 'DIBEKUKAN' | 'BERLANGSUNG' | 'SELESAI'
}
