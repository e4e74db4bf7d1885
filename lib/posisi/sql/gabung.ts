import { Prisma } from '@/lib/dasar/database/generated/client'
import type { ParamPosisi } from '../types'
import { sqlLabel } from './kunci'

/** Report states that count as "melapor". */
export const MELAPOR = Prisma.sql`('DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI')`

/**
 * Joins the sums, one row per group and moment. Needs the relations versi(apbd, kas, batas), titik(m),
 * unit_titik(kunci, unit_id, m, ...), kas_bulan(kunci, unit_id, bulan, ...) and real_bulan(kunci, bulan, ...), each with
 * unique keys. A group is there when any of the three facts has a row of it.
 *
 * Handed in and left empty is nought: where no realisasi was typed, but a unit of the group with pagu or anggaran kas in
 * it has handed in a report up to that month, the realisasi is 0 (`diisi` false). Never reported stays null.
 */
export function sqlGabung({ tahun, per }: ParamPosisi): Prisma.Sql {
  return Prisma.sql`, lapor AS (
    SELECT unit_id, bulan FROM laporan WHERE tahun = ${tahun} AND status IN ${MELAPOR} AND bulan <= (SELECT batas FROM versi)
  ), pertama AS (
    SELECT unit_id, min(bulan) AS bulan FROM lapor GROUP BY unit_id
  ), kas AS (
    SELECT k.kunci, t.m, coalesce(sum(k.nilai) FILTER (WHERE k.bulan <= t.m), 0) AS nilai,
      coalesce(sum(k.nilai) FILTER (WHERE k.bulan <= t.m AND l.unit_id IS NOT NULL), 0) AS melapor,
      coalesce(bool_or(a.bulan <= t.m), false) AS pernah, max(k.pada) FILTER (WHERE k.bulan <= t.m) AS pada
    FROM kas_bulan k CROSS JOIN titik t
    LEFT JOIN lapor l ON l.unit_id = k.unit_id AND l.bulan = t.m LEFT JOIN pertama a ON a.unit_id = k.unit_id
    GROUP BY k.kunci, t.m
  ), nyata AS (
    SELECT r.kunci, t.m, sum(r.nilai) AS nilai, sum(r.non_rkud) AS non_rkud, max(r.pada) AS pada
    FROM real_bulan r JOIN titik t ON r.bulan <= t.m AND t.m <= (SELECT batas FROM versi) GROUP BY r.kunci, t.m
  ), pokok AS (
    SELECT x.kunci, x.m, bool_or(x.ada) AS ada, sum(x.pagu) AS pagu, sum(x.jumlah_sub) AS jumlah_sub,
      sum(x.fisik_pagu) AS fisik_pagu, sum(x.fisik_tertimbang) AS fisik_tertimbang,
      sum(x.target_pagu) AS target_pagu, sum(x.target_tertimbang) AS target_tertimbang,
      coalesce(sum(x.fisik_kini) FILTER (WHERE l.unit_id IS NOT NULL), 0) AS fisik_kini, min(x.fisik_tertua) AS fisik_tertua,
      sum(x.banding_pagu) AS banding_pagu, sum(x.banding_fisik) AS banding_fisik, sum(x.banding_target) AS banding_target,
      sum(x.nol) AS nol, sum(x.sampai50) AS sampai50, sum(x.sampai75) AS sampai75, sum(x.sampai100) AS sampai100,
      count(*) FILTER (WHERE x.pagu > 0) AS jumlah_unit, count(l.unit_id) FILTER (WHERE x.pagu > 0) AS jumlah_unit_melapor,
      coalesce(sum(x.pagu) FILTER (WHERE l.unit_id IS NOT NULL), 0) AS pagu_melapor,
      coalesce(bool_or(x.ada AND a.bulan <= x.m), false) AS pernah, max(x.pada) AS pada
    FROM unit_titik x LEFT JOIN lapor l ON l.unit_id = x.unit_id AND l.bulan = x.m LEFT JOIN pertama a ON a.unit_id = x.unit_id
    GROUP BY x.kunci, x.m
  ), kelompok AS (
    SELECT kunci FROM pokok WHERE ada UNION SELECT kunci FROM kas_bulan UNION SELECT kunci FROM real_bulan
  )
  SELECT g.kunci::text AS kunci, t.m, l.kode, l.nama, l.kategori, coalesce(p.pagu, 0)::text AS pagu, kas.nilai::text AS angkas,
    kas.melapor::text AS angkas_melapor, coalesce(p.pagu_melapor, 0)::text AS pagu_melapor,
    coalesce(nyata.nilai, CASE WHEN t.m <= (SELECT batas FROM versi) AND (p.pernah OR kas.pernah) THEN 0 END)::text AS realisasi,
    nyata.kunci IS NOT NULL AS diisi, coalesce(nyata.non_rkud, 0)::text AS non_rkud,
    coalesce(p.fisik_pagu, 0)::text AS fisik_pagu, trunc(coalesce(p.fisik_tertimbang, 0) * 10000)::text AS fisik_tertimbang,
    coalesce(p.target_pagu, 0)::text AS target_pagu, trunc(coalesce(p.target_tertimbang, 0) * 10000)::text AS target_tertimbang,
    coalesce(p.fisik_kini, 0)::text AS fisik_kini, p.fisik_tertua::int AS fisik_tertua, coalesce(p.banding_pagu, 0)::text AS banding_pagu,
    trunc(coalesce(p.banding_fisik, 0) * 10000)::text AS banding_fisik, trunc(coalesce(p.banding_target, 0) * 10000)::text AS banding_target,
    coalesce(p.jumlah_sub, 0)::int AS jumlah_sub, coalesce(p.nol, 0)::int AS nol, coalesce(p.sampai50, 0)::int AS sampai50,
    coalesce(p.sampai75, 0)::int AS sampai75, coalesce(p.sampai100, 0)::int AS sampai100,
    coalesce(p.jumlah_unit, 0)::int AS jumlah_unit, coalesce(p.jumlah_unit_melapor, 0)::int AS jumlah_unit_melapor,
    to_char(greatest(p.pada, kas.pada, nyata.pada) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS diperbarui
  FROM kelompok g CROSS JOIN titik t
  LEFT JOIN pokok p ON p.kunci = g.kunci AND p.m = t.m
  LEFT JOIN kas ON kas.kunci = g.kunci AND kas.m = t.m
  LEFT JOIN nyata ON nyata.kunci = g.kunci AND nyata.m = t.m
  LEFT JOIN (${sqlLabel(per, tahun)}) l ON l.kunci = g.kunci
  ORDER BY l.kode COLLATE "C", g.kunci, t.m`
}
