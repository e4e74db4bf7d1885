import { Prisma } from '@/lib/dasar/database/generated/client'

/**
 * Money of the selected lines per group and month: (kunci, bulan, nilai, ..., pada), anggaran kas per unit too. Each fact is summed alone, before
 * anything is joined to it, so that no row can be counted twice.
 */
export const SQL_KAS_BULAN = Prisma.sql`SELECT t.kunci, t.unit_id, k.bulan, sum(k.nilai) AS nilai, max(k.diubah_pada) AS pada
  FROM anggaran_kas k JOIN terpilih t ON t.id = k.baris_id
  WHERE k.kas_versi_id = (SELECT kas FROM versi)
  GROUP BY t.kunci, t.unit_id, k.bulan`

/** Net realisation: nilai + koreksi, both channels. */
export const sqlRealisasiBulan = (tahun: number, bulan: number): Prisma.Sql => Prisma.sql`SELECT t.kunci, r.bulan,
    sum(r.nilai + r.koreksi) AS nilai,
    sum(r.nilai + r.koreksi) FILTER (WHERE r.kanal = 'NON_RKUD') AS non_rkud, max(r.diubah_pada) AS pada
  FROM realisasi r JOIN terpilih t ON t.id = r.baris_id
  WHERE r.tahun = ${tahun} AND r.bulan <= ${bulan}
  GROUP BY t.kunci, r.bulan`
