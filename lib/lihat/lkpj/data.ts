import { prisma } from '@/lib/dasar/database/client'
import type { RekonLkpj, TempatLkpj } from '@/lib/lihat/panel/lkpj/data'
import { senFromText } from '@/lib/realisasi/rupiah'

// Only for readers of all units: the loaders prove that.

/** The units' sub-kegiatan of a year with the codes above them, and the units' names at the year's end. */
export const queryTempat = (tahun: number, hari: string): Promise<TempatLkpj[]> => prisma().$queryRaw<TempatLkpj[]>`
  SELECT s.id AS "subId", coalesce(u.nama_singkat, x.kode) AS unit, j.kegiatan_kode AS kegiatan, j.program_kode AS program, j.bidang_kode AS bidang, j.urusan_kode AS urusan
  FROM sub_kegiatan s JOIN nomenklatur_jalur j ON j.sub_id = s.nomenklatur_id JOIN unit x ON x.id = s.unit_id
  LEFT JOIN LATERAL (SELECT m.nama_singkat FROM unit_masa m WHERE m.unit_id = s.unit_id
    ORDER BY (m.berlaku_mulai <= ${hari}::date AND coalesce(m.berlaku_sampai >= ${hari}::date, true)) DESC, m.berlaku_mulai DESC LIMIT 1) u ON true
  WHERE s.tahun = ${tahun} ORDER BY s.id`

/** Explanations of a month's differences that were accepted of the figures as they stand; one whose figures moved since waits for a second person again. */
export async function queryRekonDiterima(tahun: number, bulan: number, hari: string): Promise<RekonLkpj[]> {
  const rows = await prisma().$queryRaw<(Omit<RekonLkpj, 'dilaporkan' | 'bkad'> & { dilaporkan: string | null; bkad: string | null })[]>`
    SELECT r.id::text AS kunci, coalesce(u.nama_singkat, x.kode) AS unit, n.nama AS sub, r.kategori::text AS kategori, r.uraian, r.diterima_dilaporkan::text AS dilaporkan, r.diterima_bkad::text AS bkad
    FROM rekon_penjelasan r JOIN unit x ON x.id = r.unit_id
    JOIN rekon_banding(${tahun}::int, ${bulan}::int) b ON b.unit_id = r.unit_id AND b.sub = coalesce(r.sub_kegiatan_id, 0)
      AND r.diterima_dilaporkan IS NOT DISTINCT FROM b.dilaporkan AND r.diterima_bkad IS NOT DISTINCT FROM b.bkad
    LEFT JOIN sub_kegiatan s ON s.id = r.sub_kegiatan_id LEFT JOIN nomenklatur n ON n.id = s.nomenklatur_id
    LEFT JOIN LATERAL (SELECT m.nama_singkat FROM unit_masa m WHERE m.unit_id = r.unit_id
      ORDER BY (m.berlaku_mulai <= ${hari}::date AND coalesce(m.berlaku_sampai >= ${hari}::date, true)) DESC, m.berlaku_mulai DESC LIMIT 1) u ON true
    WHERE r.tahun = ${tahun} AND r.bulan = ${bulan} AND r.diterima_oleh IS NOT NULL ORDER BY r.id`
  return rows.map(({ dilaporkan, bkad, ...row }) => ({ ...row, dilaporkan: dilaporkan === null ? null : senFromText(dilaporkan), bkad: bkad === null ? null : senFromText(bkad) }))
}
