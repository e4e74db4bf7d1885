import { TEMUAN_SERINCI } from '@/lib/dasar/segel/constants'
import type { Pembaca, Temuan } from '@/lib/dasar/segel/types'
import { sisaTemuan } from '@/lib/dasar/segel/utils'

/** Photos of packages and files behind decisions, hashed anew; their fingerprints are in the sealed trail. What was taken back keeps none. */
const SQL_BERKAS = `
  WITH rusak AS (
    SELECT 'Foto paket' AS apa, 'foto ' || f.id || ', paket ' || f.paket_id AS di FROM paket_foto f LEFT JOIN paket_foto_isi i ON i.foto_id = f.id
    WHERE f.dihapus_pada IS NULL AND (i.isi IS NULL OR encode(sha256(i.isi), 'hex') <> f.sidik_isi OR encode(sha256(i.kecil), 'hex') <> f.sidik_kecil)
    UNION ALL
    SELECT 'Lampiran keputusan', 'lampiran keputusan ' || l.id FROM keputusan_lampiran l LEFT JOIN keputusan_lampiran_isi i ON i.lampiran_id = l.id
    WHERE l.ditarik_pada IS NULL AND (i.isi IS NULL OR encode(sha256(i.isi), 'hex') <> l.sidik)
  )
  SELECT apa, di, count(*) OVER ()::int AS semua FROM rusak ORDER BY apa, di LIMIT ${TEMUAN_SERINCI}`

/** Files that people sent in and that are not what they sent. */
export async function periksaBerkas(db: Pembaca): Promise<Temuan[]> {
  const { rows } = await db.query<{ apa: string; di: string; semua: number }>(SQL_BERKAS)
  return rows.map(({ apa, di, semua }, i): Temuan => ({
    jenis: 'berkas',
    apa: `${apa} tidak cocok dengan sidiknya atau hilang${sisaTemuan(i, semua, 'lainnya')}.`,
    di, arti: 'Berkas bukti diganti sesudah dikirim, melewati aplikasi.',
  }))
}
