import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { Pembaca, Temuan } from '@/lib/dasar/segel/types'

/**
 * What was frozen when years were closed, hashed anew with Postgres' own functions: part by part, the parts together, and the whole against what
 * the sealed trail says was frozen. A closing of which nothing is kept any more is found too.
 */
const SQL_TUTUP = `
  SELECT t.tahun::int, t.urutan::int, t.putus_pada AS pada, x.rusak, b.tutup_id IS NULL AS hilang,
         b.bagian IS DISTINCT FROM x.n OR b.sha256 IS DISTINCT FROM x.seluruh AS beda,
         b.tutup_id IS NOT NULL AND NOT EXISTS (SELECT FROM jejak j WHERE j.tabel = 'tahun_tutup_beku' AND j.tindakan = 'INSERT' AND j.kunci = t.id::text AND j.sesudah ->> 'sha256' = b.sha256) AS lain
  FROM tahun_tutup t LEFT JOIN tahun_tutup_beku b ON b.tutup_id = t.id CROSS JOIN LATERAL (
    SELECT count(*)::int AS n, string_agg(kunci, ', ' ORDER BY kunci) FILTER (WHERE sha256 <> encode(sha256(convert_to(isi, 'UTF8')), 'hex')) AS rusak, encode(sha256(convert_to(string_agg(kunci || ' ' || bentuk || ' ' || sha256, E'\\n' ORDER BY kunci COLLATE "C"), 'UTF8')), 'hex') AS seluruh
    FROM tahun_tutup_bahan WHERE tutup_id = t.id) x
  WHERE t.keadaan IN ('DITUTUP', 'DIBUKA') ORDER BY t.tahun, t.urutan`

interface Row extends Record<string, unknown> {
  tahun: number
  urutan: number
  pada: Date
  rusak: string | null
  hilang: boolean
  beda: boolean
  lain: boolean
}

function sebab({ rusak, hilang, beda, lain }: Row): string | null {
  if (hilang) return 'Posisi tahun yang dibekukan saat ditutup tidak ada lagi.'
  if (rusak !== null) return `Isi posisi tahun yang ditutup tidak cocok dengan sidiknya: ${rusak}.`
  if (beda) return 'Ada bagian posisi tahun yang ditutup yang dihapus, ditambah, atau diganti.'
  return lain ? 'Sidik posisi tahun yang ditutup tidak sama dengan yang tercatat pada jejak.' : null
}

/** Closed years whose kept parts are not what was frozen. */
export async function periksaTutup(db: Pembaca): Promise<Temuan[]> {
  const { rows } = await db.query<Row>(SQL_TUTUP)
  return rows.flatMap((row): Temuan[] => {
    const apa = sebab(row)
    return apa === null ? [] : [{ jenis: 'tutup-tahun', apa, di: `tahun anggaran ${row.tahun}, penutupan ke-${row.urutan}, ${waktuWib(row.pada)}`, arti: 'Angka tahun itu, dan LKPJ yang dibuat darinya, diubah sesudah ditutup, melewati aplikasi.' }]
  })
}
