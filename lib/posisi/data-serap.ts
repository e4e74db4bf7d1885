import { prisma } from '@/lib/dasar/database/client'
import { senFromText } from '@/lib/realisasi/rupiah'
import { MELAPOR } from './sql/gabung'
import type { SerapSumber } from './types'

interface Row { id: number; m: number; pagu: string | null; realisasi: string; unit: number; melapor: number }

/**
 * Pagu and cumulative realisasi of sources of funds at the end of every month of a year, as `queryPosisi` has them grouped by sumber dana.
 * No scope: a source is the whole of what a transfer paid for, whoever spends it. So a caller asks only for sources that its reader
 * answers for. A month counts as told when every unit with pagu of the source has handed in that month's report.
 */
export async function querySerapSumber(tahun: number, sumberDanaIds: readonly number[]): Promise<SerapSumber[]> {
  if (sumberDanaIds.length === 0) return []
  const rows = await prisma().$queryRaw<Row[]>`
    WITH titik AS MATERIALIZED (SELECT m, apbd_versi_pada(${tahun}::int, m) AS apbd FROM generate_series(1, 12) m),
    dicari AS (SELECT id, id::text AS kunci FROM unnest(${[...sumberDanaIds]}::int[]) id),
    pokok AS (
      SELECT b.kunci, t.m, sum(b.pagu) AS pagu, count(*) FILTER (WHERE b.pagu > 0) AS unit, count(l.unit_id) FILTER (WHERE b.pagu > 0) AS melapor
      FROM dicari d JOIN titik t ON true
      JOIN rekap_pokok b ON b.tahun = ${tahun} AND b.apbd_versi_id = t.apbd AND b.dim = 'sumber' AND b.bulan = t.m AND b.kunci = d.kunci
      LEFT JOIN laporan l ON l.tahun = ${tahun} AND l.bulan = t.m AND l.unit_id = b.unit_id AND l.status IN ${MELAPOR} GROUP BY 1, 2
    ), nyata AS (
      SELECT b.kunci, t.m, sum(b.nilai) AS nilai
      FROM dicari d JOIN rekap_realisasi b ON b.tahun = ${tahun} AND b.dim = 'sumber' AND b.kunci = d.kunci JOIN titik t ON b.bulan <= t.m GROUP BY 1, 2
    )
    SELECT d.id, t.m, p.pagu::text AS pagu, coalesce(n.nilai, 0)::text AS realisasi, coalesce(p.unit, 0)::int AS unit, coalesce(p.melapor, 0)::int AS melapor
    FROM dicari d CROSS JOIN titik t LEFT JOIN pokok p ON p.kunci = d.kunci AND p.m = t.m LEFT JOIN nyata n ON n.kunci = d.kunci AND n.m = t.m
    ORDER BY d.id, t.m`
  return sumberDanaIds.map((id) => ({
    sumberDanaId: id,
    bulan: rows.filter((row) => row.id === id).map(({ m, pagu, realisasi, unit, melapor }) => ({
      bulan: m, pagu: pagu === null ? null : senFromText(pagu), realisasi: unit > 0 && melapor === unit ? senFromText(realisasi) : null,
    })),
  }))
}
