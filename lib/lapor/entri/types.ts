import type { StatusLaporan } from '@/lib/dasar/database/generated/enums'
import type { NilaiSel, Sel } from './utils'

/** A report that was handed in: its figures must not change under the office's eyes. */
export const STATUS_DIKIRIM: readonly StatusLaporan[] = ['MENUNGGU_PERSETUJUAN', 'DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI']

/** A report of one unit for one month. */
export interface AlamatLaporan {
  tahun: number
  bulan: number
  unitId: number
}

/** A cell that somebody changed since it was seen, with who and when (ISO time) as the trail tells it. */
export interface Konflik extends Sel {
  tersimpan: NilaiSel
  oleh: string | null
  pada: string | null
}

/** What a save did. With conflicts nothing at all was written. */
export interface HasilSimpan {
  tersimpan: number
  /** cells that were stored so already */
  sama: number
  konflik: Konflik[]
}

/** Versions that a plan's cells belong to, and the month of the report. */
export interface TempatSel {
  bulan: number
  apbdVersiId: number | null
  kasVersiId: number | null
}
