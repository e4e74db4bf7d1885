import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { JawabanBesaran } from '../types'

/**
 * The answers that stand for the units' figures of one month, the newest of each: those of the month itself, and for the plan, which is
 * the same in every month, also those given before. Called by the room's own reads, which have proven the scope.
 */
export function queryJawaban(db: Transaksi, { unitIds, tahun, bulan }: { unitIds: readonly number[]; tahun: number; bulan: number }): Promise<JawabanBesaran[]> {
  return db.$queryRaw<JawabanBesaran[]>`
    SELECT DISTINCT ON (j.aturan, j.kunci, j.nilai) j.aturan, j.kunci, j.nilai, j.alasan, coalesce(p.nama, j.oleh) AS oleh,
           to_char(j.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
    FROM jawaban_besaran j JOIN laporan l ON l.id = j.laporan_id LEFT JOIN pengguna p ON p.id = j.oleh
    WHERE l.tahun = ${tahun} AND l.unit_id = ANY(${[...unitIds]}::int[])
      AND (l.bulan = ${bulan} OR (l.bulan < ${bulan} AND (j.kunci LIKE 'pagu.%' OR j.kunci LIKE 'kas.%')))
    ORDER BY j.aturan, j.kunci, j.nilai, j.id DESC`
}
