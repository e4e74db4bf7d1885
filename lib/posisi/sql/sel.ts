import { Prisma } from '@/lib/dasar/database/generated/client'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { CutOff } from '../types'
import { sqlVersi } from './pilih'

/**
 * Pagu and monthly realisation of every unit x jenis belanja, from the kept sums: of the cut-off's year up to it, and of finished
 * years as they ended (the version in force in December, twelve months). Category as on the last day of each year's cut-off.
 */
export function sqlSel(scope: OpdScope, cutOff: CutOff, tahunLalu: readonly number[]): Prisma.Sql {
  return Prisma.sql`WITH titik AS MATERIALIZED (
    SELECT ${cutOff.tahun}::int AS tahun, ${cutOff.bulan}::int AS batas, v.apbd FROM (${sqlVersi(cutOff)}) v
    UNION ALL SELECT t, 12, apbd_versi_pada(t, 12) FROM unnest(${[...tahunLalu]}::int[]) t WHERE t <> ${cutOff.tahun}::int
  ), pokok AS (
    SELECT b.tahun, b.unit_id, b.kunci, b.pagu FROM titik t JOIN rekap_pokok b
      ON b.tahun = t.tahun AND b.apbd_versi_id = t.apbd AND b.dim = 'jenis' AND b.bulan = t.batas
    WHERE ${dalamLingkup(scope, Prisma.sql`b.unit_id`)}
  ), nyata AS (
    SELECT b.tahun, b.unit_id, b.kunci, array_agg(b.bulan::int ORDER BY b.bulan) AS bulan, array_agg(b.nilai::text ORDER BY b.bulan) AS nilai
    FROM titik t JOIN rekap_realisasi b ON b.tahun = t.tahun AND b.dim = 'jenis' AND b.bulan <= t.batas
    WHERE ${dalamLingkup(scope, Prisma.sql`b.unit_id`)} GROUP BY b.tahun, b.unit_id, b.kunci
  ), hari AS MATERIALIZED (SELECT tahun, akhir_bulan(tahun, batas) AS akhir FROM titik
  ), kelas AS MATERIALIZED (
    SELECT DISTINCT ON (h.tahun, m.unit_id) h.tahun, m.unit_id, m.kategori::text AS kategori FROM hari h CROSS JOIN unit_masa m
    ORDER BY h.tahun, m.unit_id, (m.berlaku_mulai <= h.akhir AND coalesce(m.berlaku_sampai >= h.akhir, true)) DESC, m.berlaku_mulai DESC
  )
  SELECT tahun::int AS tahun, unit_id::text AS unit, kunci AS jenis, coalesce(p.pagu, 0)::text AS pagu, n.bulan, n.nilai, coalesce(k.kategori, '') AS kategori
  FROM (SELECT tahun, unit_id, kunci FROM pokok UNION SELECT tahun, unit_id, kunci FROM nyata) x
  LEFT JOIN kelas k USING (tahun, unit_id) LEFT JOIN pokok p USING (tahun, unit_id, kunci) LEFT JOIN nyata n USING (tahun, unit_id, kunci)
  ORDER BY tahun, unit_id, kunci COLLATE "C"`
}

/**
 * Pagu of every unit x jenis belanja of some years as it was in force at the end of each month, January to November, with the category of
 * the unit on that day: what a reader of that month knew.
 */
export function sqlPaguBulan(scope: OpdScope, tahun: readonly number[]): Prisma.Sql {
  return Prisma.sql`WITH titik AS MATERIALIZED (
    SELECT t AS tahun, m AS bulan, apbd_versi_pada(t, m) AS apbd, akhir_bulan(t, m) AS akhir FROM unnest(${[...tahun]}::int[]) t CROSS JOIN generate_series(1, 11) m
  ), kelas AS MATERIALIZED (
    SELECT DISTINCT ON (t.tahun, t.bulan, m.unit_id) t.tahun, t.bulan, m.unit_id, m.kategori::text AS kategori FROM titik t CROSS JOIN unit_masa m
    ORDER BY t.tahun, t.bulan, m.unit_id, (m.berlaku_mulai <= t.akhir AND coalesce(m.berlaku_sampai >= t.akhir, true)) DESC, m.berlaku_mulai DESC
  )
  SELECT t.tahun::int AS tahun, t.bulan::int AS bulan, b.unit_id::text AS unit, b.kunci AS jenis, b.pagu::text AS pagu, coalesce(k.kategori, '') AS kategori
  FROM titik t JOIN rekap_pokok b ON b.tahun = t.tahun AND b.apbd_versi_id = t.apbd AND b.dim = 'jenis' AND b.bulan = t.bulan
  LEFT JOIN kelas k ON k.tahun = t.tahun AND k.bulan = t.bulan AND k.unit_id = b.unit_id
  WHERE ${dalamLingkup(scope, Prisma.sql`b.unit_id`)}
  ORDER BY t.tahun, t.bulan, b.unit_id, b.kunci COLLATE "C"`
}
