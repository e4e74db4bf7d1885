import { prisma } from '@/lib/dasar/database/client'

/** What the database knows and a monitor wants: numbers alone. null: there is none. */
export interface UkuranBasisData {
  cadanganDetik: number | null
  segelNomor: number | null
  imporDibaca: number
  surelMenunggu: number
  proses: number
  /** processes alive in the last minute with other secrets or another build than the newest */
  prosesBerbeda: number
  koneksi: number
  koneksiMaks: number
}

export async function queryUkuran(): Promise<UkuranBasisData> {
  const [row] = await prisma().$queryRaw<UkuranBasisData[]>`
    WITH hidup AS (SELECT DISTINCT ON (id) sidik, bangunan FROM proses_web WHERE denyut > clock_timestamp() - interval '60 seconds')
    SELECT (SELECT extract(epoch FROM clock_timestamp() - max(waktu))::float8 FROM cadangan) AS "cadanganDetik",
           (SELECT max(nomor)::float8 FROM segel) AS "segelNomor",
           (SELECT count(*)::int FROM impor_batch WHERE status = 'MEMBACA') AS "imporDibaca",
           (SELECT count(*)::int FROM pemberitahuan x JOIN pengguna o ON o.id = x.penerima_id
             WHERE o.surel IS NOT NULL AND o.aktif AND x.surel_pada IS NULL AND x.pada > now() - interval '1 day') AS "surelMenunggu",
           (SELECT count(*)::int FROM hidup) AS proses,
           (SELECT greatest(0, count(DISTINCT (sidik, bangunan)) - 1)::int FROM hidup) AS "prosesBerbeda",
           (SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()) AS koneksi,
           current_setting('max_connections')::int AS "koneksiMaks"`
  if (!row) throw new Error('tidak ada jawaban')
  return row
}
