import { Prisma } from '@/lib/dasar/database/generated/client'
import type { ParamPosisi } from '../types'

/** Whether the position is asked for at one moment, its cut-off; otherwise for a run of months. */
export const satuTitik = ({ per }: Pick<ParamPosisi, 'per'>): boolean => per !== 'bulan' && per !== 'unitBulan'

/** The moments of the position: the cut-off, or every month of the year. */
export const sqlTitik = (param: ParamPosisi): Prisma.Sql => {
  const { bulan, dariBulan } = param
  if (satuTitik(param)) return Prisma.sql`SELECT ${bulan}::int AS m`
  return dariBulan === undefined ? Prisma.sql`SELECT m FROM generate_series(1, 12) m` : Prisma.sql`SELECT m FROM generate_series(${dariBulan}::int, ${bulan}::int) m`
}
