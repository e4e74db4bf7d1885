import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { Pembaca, Temuan } from '@/lib/dasar/segel/types'

/** What was frozen for a meeting, hashed anew with Postgres' own functions: part by part, and the parts together. */
const SQL_BEKUAN = `
  SELECT b.tahun::int, r.triwulan::int, b.urutan::int, b.pada, x.rusak,
         b.bagian <> x.n OR b.sha256 IS DISTINCT FROM x.seluruh AS beda
  FROM bekuan b JOIN rapat r ON r.id = b.rapat_id CROSS JOIN LATERAL (
    SELECT count(*)::int AS n, string_agg(kunci, ', ' ORDER BY kunci) FILTER (WHERE sha256 <> encode(sha256(convert_to(isi, 'UTF8')), 'hex')) AS rusak,
           encode(sha256(convert_to(string_agg(kunci || ' ' || bentuk || ' ' || sha256, E'\\n' ORDER BY kunci COLLATE "C"), 'UTF8')), 'hex') AS seluruh
    FROM bekuan_bahan WHERE bekuan_id = b.id) x
  WHERE x.rusak IS NOT NULL OR b.bagian <> x.n OR b.sha256 IS DISTINCT FROM x.seluruh ORDER BY b.id`

interface Rusak extends Record<string, unknown> {
  tahun: number
  triwulan: number
  urutan: number
  pada: Date
  rusak: string | null
  beda: boolean
}

/** Frozen positions whose parts are not what was hashed. */
export async function periksaBekuan(db: Pembaca): Promise<Temuan[]> {
  const { rows } = await db.query<Rusak>(SQL_BEKUAN)
  return rows.map(({ tahun, triwulan, urutan, pada, rusak }): Temuan => ({
    jenis: 'bekuan',
    apa: rusak === null ? 'Ada bagian posisi beku yang dihapus, ditambah, atau diganti.' : `Isi posisi beku tidak cocok dengan sidiknya: ${rusak}.`,
    di: `rapat triwulan ${triwulan} ${tahun}, posisi beku ke-${urutan}, ${waktuWib(pada)}`,
    arti: 'Angka rapat diubah sesudah dibekukan, melewati aplikasi.',
  }))
}
