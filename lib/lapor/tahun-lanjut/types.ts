import type { Sen } from '@/lib/realisasi/rupiah'

/** What can be taken into the next year: written there (obstacles, packages), or noted with its rupiah (what is owed, DAK that is left). */
export const JENIS_LANJUT = ['KENDALA', 'PAKET', 'UTANG', 'DAK'] as const
export type JenisLanjut = (typeof JENIS_LANJUT)[number]

/** One thing that a year leaves behind. */
export interface Sisa {
  jenis: JenisLanjut
  /** its id within its kind, in digits */
  kunci: string
  unitId: number | null
  unit: string
  nama: string
  /** what stands behind it; null: no rupiah do */
  rupiah: Sen | null
  /** what was decided; null: nobody has */
  putusan: { putusan: 'BAWA' | 'TINGGAL'; alasan: string | null; tujuanId: number | null; oleh: string; rupiah: Sen | null } | null
}
