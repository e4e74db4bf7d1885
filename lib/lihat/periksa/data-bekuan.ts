import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { Pembaca, Temuan } from '@/lib/dasar/segel/types'

/** What was frozen for a meeting, hashed anew with Postgres' own functions: part by part, the parts together, and the whole against the sealed trail. */
const SQL_BEKUAN = `
  SELECT b.tahun::int, r.triwulan::int, b.urutan::int, b.pada, x.rusak,
         b.bagian <> x.n OR b.sha256 IS DISTINCT FROM x.seluruh AS beda, x.lain
  FROM bekuan b JOIN rapat r ON r.id = b.rapat_id CROSS JOIN LATERAL (
    SELECT count(*)::int AS n, string_agg(kunci, ', ' ORDER BY kunci) FILTER (WHERE sha256 <> encode(sha256(convert_to(isi, 'UTF8')), 'hex')) AS rusak,
           encode(sha256(convert_to(string_agg(kunci || ' ' || bentuk || ' ' || sha256, E'\\n' ORDER BY kunci COLLATE "C"), 'UTF8')), 'hex') AS seluruh,
           NOT EXISTS (SELECT FROM jejak j WHERE j.tabel = 'bekuan' AND j.tindakan = 'INSERT' AND j.kunci = b.id::text AND j.sesudah ->> 'sha256' = b.sha256) AS lain
    FROM bekuan_bahan WHERE bekuan_id = b.id) x
  WHERE x.rusak IS NOT NULL OR b.bagian <> x.n OR b.sha256 IS DISTINCT FROM x.seluruh OR x.lain ORDER BY b.id`

interface Rusak extends Record<string, unknown> {
  tahun: number
  triwulan: number
  urutan: number
  pada: Date
  rusak: string | null
  beda: boolean
  lain: boolean
}

/** Frozen positions whose parts are not what was hashed. */
export async function periksaBekuan(db: Pembaca): Promise<Temuan[]> {
  const { rows } = await db.query<Rusak>(SQL_BEKUAN)
  return rows.map(({ tahun, triwulan, urutan, pada, rusak, beda }): Temuan => ({
    jenis: 'bekuan',
    apa: rusak !== null ? `Isi posisi beku tidak cocok dengan sidiknya: ${rusak}.` : beda ? 'Ada bagian posisi beku yang dihapus, ditambah, atau diganti.' : 'Sidik posisi beku tidak sama dengan yang tercatat pada jejak.',
    di: `rapat triwulan ${triwulan} ${tahun}, posisi beku ke-${urutan}, ${waktuWib(pada)}`,
    arti: 'Angka rapat diubah sesudah dibekukan, melewati aplikasi.',
  }))
}
