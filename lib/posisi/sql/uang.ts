import { Prisma } from '@/lib/dasar/database/generated/client'
import type { ParamPosisi } from '../types'
import { satuTitik } from './titik'

/**
 * Money of the selected lines per group and month: (kunci, bulan, nilai, ..., pada), anggaran kas per unit too. Each fact is summed alone, before
 * anything is joined to it, so that no row can be counted twice. Where one moment is asked for, its months are one (that of the cut-off), and
 * those after it another: what is asked of a month is only whether it is past.
 */
export const sqlKasBulan = (param: ParamPosisi): Prisma.Sql => Prisma.sql`SELECT t.kunci, t.unit_id,
    ${satuTitik(param) ? Prisma.sql`CASE WHEN k.bulan <= ${param.bulan} THEN ${param.bulan}::int ELSE 13 END` : Prisma.sql`k.bulan`} AS bulan,
    sum(k.nilai) AS nilai, max(k.diubah_pada) AS pada
  FROM anggaran_kas k JOIN terpilih t ON t.id = k.baris_id
  WHERE k.kas_versi_id = (SELECT kas FROM versi)
  GROUP BY 1, 2, 3`

/** Net realisation: nilai + koreksi, both channels. */
export const sqlRealisasiBulan = (param: ParamPosisi): Prisma.Sql => Prisma.sql`SELECT t.kunci, ${satuTitik(param) ? Prisma.sql`${param.bulan}::int` : Prisma.sql`r.bulan`} AS bulan,
    sum(r.nilai + r.koreksi) AS nilai,
    sum(r.nilai + r.koreksi) FILTER (WHERE r.kanal = 'NON_RKUD') AS non_rkud, max(r.diubah_pada) AS pada
  FROM realisasi r JOIN terpilih t ON t.id = r.baris_id
  WHERE r.tahun = ${param.tahun} AND r.bulan <= ${param.bulan}
  GROUP BY 1, 2`
