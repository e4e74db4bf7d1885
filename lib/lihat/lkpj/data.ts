import { prisma } from '@/lib/dasar/database/client'
import type { TempatLkpj } from '@/lib/lihat/panel/lkpj/data'

// Only for readers of all units: the loaders prove that.

/** The units' sub-kegiatan of a year with the codes above them, and the units' names at the year's end. */
export const queryTempat = (tahun: number, hari: string): Promise<TempatLkpj[]> => prisma().$queryRaw<TempatLkpj[]>`
  SELECT s.id AS "subId", coalesce(u.nama_singkat, x.kode) AS unit, j.kegiatan_kode AS kegiatan, j.program_kode AS program, j.bidang_kode AS bidang, j.urusan_kode AS urusan
  FROM sub_kegiatan s JOIN nomenklatur_jalur j ON j.sub_id = s.nomenklatur_id JOIN unit x ON x.id = s.unit_id
  LEFT JOIN LATERAL (SELECT m.nama_singkat FROM unit_masa m WHERE m.unit_id = s.unit_id
    ORDER BY (m.berlaku_mulai <= ${hari}::date AND coalesce(m.berlaku_sampai >= ${hari}::date, true)) DESC, m.berlaku_mulai DESC LIMIT 1) u ON true
  WHERE s.tahun = ${tahun} ORDER BY s.id`
