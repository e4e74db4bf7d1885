import { jarakHari } from '../hari'
import type { Rumus } from '../rumus-jenis'

/**
 * How far a decision's day is: AMAN more than a week ahead, DEKAT a week or less, LEWAT overdue and the unit's matter, KANTOR overdue for
 * so long that the office takes it up, PIMPINAN so long that the leader is told.
 */
export type TingkatTenggat = 'AMAN' | 'DEKAT' | 'LEWAT' | 'KANTOR' | 'PIMPINAN'

export const HARI_DEKAT = 7
export const HARI_KANTOR = 8
export const HARI_PIMPINAN = 15

/** Days from the due day on (negative: before it) of which whoever has to know is reminded, each once. */
export const TAHAP_INGAT = [-HARI_DEKAT, -1, 1, HARI_KANTOR, HARI_PIMPINAN] as const

export const RUMUS_TENGGAT: Rumus = {
  nama: 'Keputusan lewat tenggat',
  rumus: 'hari lewat = hari yang dilihat − tenggat; lewat bila lebih dari 0',
  keterangan: 'Unit diingatkan 7 dan 1 hari sebelum tenggat dan 1 hari sesudahnya; lewat 8 hari kantor ikut diberi tahu, lewat 15 hari pimpinan. Yang sudah dilaporkan selesai menunggu dinilai kantor dan tidak diingatkan lagi.',
  sumber: 'Ketentuan aplikasi.',
}

/** Days past the due day; nought or less: not overdue. Both plain dates. */
export const hariLewat = (tenggat: string, hari: string): number => jarakHari(tenggat, hari)

export function tingkatTenggat(tenggat: string, hari: string): TingkatTenggat {
  const lewat = hariLewat(tenggat, hari)
  if (lewat >= HARI_PIMPINAN) return 'PIMPINAN'
  if (lewat >= HARI_KANTOR) return 'KANTOR'
  if (lewat > 0) return 'LEWAT'
  return lewat >= -HARI_DEKAT ? 'DEKAT' : 'AMAN'
}

/** The reminder that is due on a day: the latest one that has come; null: none yet. What a stopped server missed is not caught up one by one. */
export const tahapKini = (tenggat: string, hari: string): number | null => TAHAP_INGAT.findLast((tahap) => hariLewat(tenggat, hari) >= tahap) ?? null
