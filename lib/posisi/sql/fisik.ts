import { Prisma } from '@/lib/dasar/database/generated/client'
import type { ParamPosisi } from '../types'
import { satuTitik } from './titik'

/** Pagu of the selected lines per group and sub-kegiatan: (kunci, unit_id, sub_id, pagu, ada, pada). */
export const SQL_SUB = Prisma.sql`SELECT t.kunci, t.unit_id, t.sub_id,
    coalesce(sum(p.nilai), 0) AS pagu, count(p.baris_id) > 0 AS ada, max(p.diubah_pada) AS pada
  FROM terpilih t LEFT JOIN pagu p ON p.baris_id = t.id AND p.apbd_versi_id = (SELECT apbd FROM versi)
  GROUP BY t.kunci, t.unit_id, t.sub_id`

/**
 * A monthly series of percentages as intervals: the value of `bulan` holds until the month before `sampai`.
 * So at any month a sub-kegiatan has at most one value. Where one moment is asked for, only the one that holds then.
 */
export function sqlSelang(tabel: 'realisasi_fisik' | 'target_fisik', param: ParamPosisi): Prisma.Sql {
  const satu = satuTitik(param)
  // of a target, months after the cut-off count where the whole year is drawn
  const sampai = satu || tabel === 'realisasi_fisik' ? param.bulan : 12
  const selang = Prisma.sql`SELECT f.sub_kegiatan_id AS sub_id, f.bulan, lead(f.bulan, 1, 13::smallint) OVER w AS sampai, f.persen, max(f.diubah_pada) OVER w AS pada
  FROM ${Prisma.raw(tabel)} f
  WHERE f.bulan <= ${sampai} AND f.sub_kegiatan_id IN (SELECT sub_id FROM sub)
  WINDOW w AS (PARTITION BY f.sub_kegiatan_id ORDER BY f.bulan)`
  return satu ? Prisma.sql`SELECT * FROM (${selang}) x WHERE x.sampai = 13` : selang
}

/** Pagu, weighted physical progress and bins per group, unit and moment. */
export const SQL_UNIT_TITIK = Prisma.sql`SELECT s.kunci, s.unit_id, t.m, bool_or(s.ada) AS ada, sum(s.pagu) AS pagu,
    count(*) FILTER (WHERE s.pagu > 0) AS jumlah_sub,
    coalesce(sum(s.pagu) FILTER (WHERE f.persen IS NOT NULL), 0) AS fisik_pagu,
    coalesce(sum(s.pagu * f.persen), 0) AS fisik_tertimbang,
    coalesce(sum(s.pagu) FILTER (WHERE g.persen IS NOT NULL), 0) AS target_pagu,
    coalesce(sum(s.pagu * g.persen), 0) AS target_tertimbang,
    coalesce(sum(s.pagu) FILTER (WHERE f.bulan = t.m), 0) AS fisik_kini,
    min(f.bulan) FILTER (WHERE s.pagu > 0) AS fisik_tertua,
    coalesce(sum(s.pagu) FILTER (WHERE f.persen IS NOT NULL AND g.persen IS NOT NULL), 0) AS banding_pagu,
    coalesce(sum(s.pagu * f.persen) FILTER (WHERE g.persen IS NOT NULL), 0) AS banding_fisik,
    coalesce(sum(s.pagu * g.persen) FILTER (WHERE f.persen IS NOT NULL), 0) AS banding_target,
    count(*) FILTER (WHERE s.pagu > 0 AND f.persen = 0) AS nol,
    count(*) FILTER (WHERE s.pagu > 0 AND f.persen > 0 AND f.persen <= 50) AS sampai50,
    count(*) FILTER (WHERE s.pagu > 0 AND f.persen > 50 AND f.persen <= 75) AS sampai75,
    count(*) FILTER (WHERE s.pagu > 0 AND f.persen > 75) AS sampai100,
    greatest(max(s.pada), max(f.pada) FILTER (WHERE s.ada), max(g.pada) FILTER (WHERE s.ada)) AS pada
  FROM sub s CROSS JOIN titik t
  LEFT JOIN fisik f ON f.sub_id = s.sub_id AND t.m >= f.bulan AND t.m < f.sampai AND t.m <= (SELECT batas FROM versi)
  LEFT JOIN target g ON g.sub_id = s.sub_id AND t.m >= g.bulan AND t.m < g.sampai
  GROUP BY s.kunci, s.unit_id, t.m`
