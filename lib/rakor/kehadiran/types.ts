export const CARA_HADIR = ['QR', 'MANUAL'] as const
export type CaraHadir = (typeof CARA_HADIR)[number]

/** One person invited, by office; a name only where she gave it. */
export interface Hadir {
  id: number
  /** unit that is represented; null: a guest */
  unitId: number | null
  /** name of the unit or of the guest's office */
  instansi: string
  jabatan: string
  nama: string | null
  /** ISO time; null: has not come */
  pada: string | null
  cara: CaraHadir | null
}
