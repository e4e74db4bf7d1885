import { TEMUAN_SERINCI } from '@/lib/dasar/segel/constants'
import type { Pembaca, Temuan } from '@/lib/dasar/segel/types'
import { sisaTemuan } from '@/lib/dasar/segel/utils'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'

/**
 * Events of reports (who handed in, when, which every measure of being in time rests on) against the sealed trail of the reports
 * themselves, both ways. They have no trail of their own, because each is written beside a change of its report's status: by the same
 * person, to the same status, in the same transaction. What the sample loader brought has no trail.
 */
const SQL_PERISTIWA = `
  WITH muat AS (SELECT coalesce(max(pada), '-infinity') AS pada FROM jejak WHERE sumber = 'sampel'),
  pindah AS MATERIALIZED (
    SELECT kunci AS laporan, pelaku, pada, sesudah ->> 'status' AS ke, tindakan = 'UPDATE' AS pindah, (sesudah ->> 'tahun')::int AS tahun, (sesudah ->> 'bulan')::int AS bulan
    FROM jejak WHERE tabel = 'laporan' AND sesudah ->> 'status' IS NOT NULL AND sebelum ->> 'status' IS DISTINCT FROM sesudah ->> 'status'
  ), peristiwa AS MATERIALIZED (
    SELECT e.laporan_id::text AS laporan, e.oleh, e.pada, e.ke::text AS ke, l.tahun::int, l.bulan::int FROM laporan_peristiwa e JOIN laporan l ON l.id = e.laporan_id
  ), lepas AS (
    SELECT laporan, tahun, bulan, ke, pada, 'asing' AS rupa FROM peristiwa e WHERE pada > (SELECT pada FROM muat) AND NOT EXISTS (
      SELECT FROM pindah p WHERE p.laporan = e.laporan AND p.ke = e.ke AND p.pelaku = e.oleh AND p.pada BETWEEN e.pada - interval '1 second' AND e.pada + interval '1 hour')
    UNION ALL
    SELECT laporan, tahun, bulan, ke, pada, 'hilang' FROM pindah p WHERE pindah AND NOT EXISTS (
      SELECT FROM peristiwa e WHERE e.laporan = p.laporan AND e.ke = p.ke AND p.pelaku = e.oleh AND p.pada BETWEEN e.pada - interval '1 second' AND e.pada + interval '1 hour')
      -- a report that was taken out took its events along
      AND EXISTS (SELECT FROM laporan l WHERE l.id::text = p.laporan)
  )
  SELECT *, count(*) OVER ()::int AS semua FROM lepas ORDER BY pada, laporan LIMIT ${TEMUAN_SERINCI}`

interface Row extends Record<string, unknown> {
  laporan: string
  tahun: number
  bulan: number
  ke: string
  pada: Date
  rupa: 'asing' | 'hilang'
  semua: number
}

/** Events of reports that were changed, put in or taken out. */
export async function periksaPeristiwa(db: Pembaca): Promise<Temuan[]> {
  const { rows } = await db.query<Row>(SQL_PERISTIWA)
  return rows.map(({ laporan, tahun, bulan, ke, pada, rupa, semua }, i): Temuan => ({
    jenis: 'peristiwa',
    apa: `${rupa === 'asing' ? `Peristiwa laporan ke ${ke} tidak cocok dengan jejak laporannya (siapa, kapan, atau menjadi apa)` : `Perpindahan laporan ke ${ke} tidak lagi mempunyai peristiwa`}${sisaTemuan(i, semua, 'lainnya')}.`,
    di: `laporan ${laporan}, ${bulanTahun(tahun, bulan)}, ${waktuWib(pada)}`,
    arti: 'Riwayat laporan diubah melewati aplikasi; ketepatan waktu dihitung darinya.',
  }))
}
