import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import type { Pembaca, Temuan } from '@/lib/dasar/segel/types'

/** What was published for everybody, hashed anew with Postgres' own functions: file by file, together, and each with the one before it. */
const SQL_TERBUKA = `
  SELECT t.tahun::int, t.bulan::int, t.urutan::int, t.diterbitkan_pada AS pada, x.rusak, t.sebelum <> coalesce(lag(t.sha256) OVER (ORDER BY t.id), repeat('0', 64)) AS putus,
         t.berkas <> x.n OR t.sha256 IS DISTINCT FROM encode(sha256(convert_to(t.sebelum || E'\\n' || t.tahun || '-' || t.bulan || '-' || t.urutan || E'\\n' || x.seluruh, 'UTF8')), 'hex') AS beda
  FROM terbuka_terbitan t CROSS JOIN LATERAL (
    SELECT count(*)::int AS n, string_agg(nama, ', ' ORDER BY nama) FILTER (WHERE sha256 <> encode(sha256(convert_to(isi, 'UTF8')), 'hex')) AS rusak,
           string_agg(nama || ' ' || sha256, E'\\n' ORDER BY nama COLLATE "C") AS seluruh
    FROM terbuka_berkas WHERE terbitan_id = t.id) x
  ORDER BY t.id`

interface Terbit extends Record<string, unknown> {
  tahun: number
  bulan: number
  urutan: number
  pada: Date
  rusak: string | null
  putus: boolean
  beda: boolean
}

/** Publications whose files are not what was published, or that do not carry the one before them. */
export async function periksaTerbuka(db: Pembaca): Promise<Temuan[]> {
  const { rows } = await db.query<Terbit>(SQL_TERBUKA)
  return rows.filter(({ rusak, putus, beda }) => rusak !== null || putus || beda).map(({ tahun, bulan, urutan, pada, rusak, putus }): Temuan => ({
    jenis: 'terbuka',
    apa: rusak !== null ? `Isi data terbuka tidak cocok dengan sidiknya: ${rusak}.` : putus ? 'Terbitan data terbuka tidak bersambung dengan yang sebelumnya.' : 'Ada berkas data terbuka yang dihapus, ditambah, atau diganti.',
    di: `data terbuka ${bulanTahun(tahun, bulan)} terbitan ke-${urutan}, ${waktuWib(pada)}`,
    arti: 'Yang sudah terbit untuk umum diubah melewati aplikasi.',
  }))
}
