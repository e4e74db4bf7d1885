import { tanggal } from '@/lib/dasar/format/tanggal'
import type { Pembaca, Temuan } from '@/lib/dasar/segel/types'

/** What was issued for a meeting, and the signed copies that came back, hashed anew with Postgres' own function. */
const SQL_TERBITAN = `
  SELECT t.dokumen, t.versi::int, t.nomor, t.tanggal::text, x.nama
  FROM terbitan t JOIN (SELECT terbitan_id, nama, sha256 FROM terbitan_berkas UNION ALL SELECT terbitan_id, nama, sha256 FROM terbitan_tanda) x ON x.terbitan_id = t.id
  LEFT JOIN terbitan_isi i ON i.sha256 = x.sha256
  WHERE i.isi IS NULL OR encode(sha256(i.isi), 'hex') <> x.sha256 ORDER BY t.id, x.nama`

interface Rusak extends Record<string, unknown> {
  dokumen: string
  versi: number
  nomor: string
  tanggal: string
  nama: string
}

/** Issued and signed files that are not what was kept. */
export async function periksaTerbitan(db: Pembaca): Promise<Temuan[]> {
  const { rows } = await db.query<Rusak>(SQL_TERBITAN)
  return rows.map(({ dokumen, versi, nomor, tanggal: hari, nama }): Temuan => ({
    jenis: 'terbitan',
    apa: `Berkas ${nama} tidak cocok dengan sidiknya atau hilang.`,
    di: `dokumen ${dokumen} versi ${versi}, nomor ${nomor}, ${tanggal(hari)}`,
    arti: 'Dokumen rapat diubah sesudah terbit, melewati aplikasi.',
  }))
}
