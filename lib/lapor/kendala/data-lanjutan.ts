import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import type { KendalaLanjutan } from './types'

/**
 * Open obstacles of the months before (each by its last note, each once) that nobody has closed. `k` is the note, `p` how it stands.
 */
export const dariTerbuka = ({ tahun, bulan, unitId }: AlamatLaporan): Prisma.Sql => Prisma.sql`
  FROM kendala_pada(${tahun}::int, ${bulan - 1}::int) p JOIN kendala k ON k.id = p.id AND k.unit_id = ${unitId}
    AND k.sifat = 'KENDALA' AND k.status = 'TERBUKA' AND p.penutupan_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM kendala l WHERE coalesce(l.asal_id, l.id) = coalesce(k.asal_id, k.id) AND l.bulan = ${bulan})`

/**
 * Open obstacles of the months before that this month does not have: neither carried on nor, in whatever spelling, written by hand.
 * @throws AppError TIDAK_BERHAK
 */
export async function queryKendalaLanjutan(db: Transaksi, scope: OpdScope, alamat: AlamatLaporan): Promise<KendalaLanjutan[]> {
  if (!memuat(scope, alamat.unitId)) throw new AppError('TIDAK_BERHAK')
  return db.$queryRaw<KendalaLanjutan[]>`
    SELECT k.id, k.bulan::int AS bulan, p.sejak, n.nama AS sub, c.nama AS kategori, k.uraian, k.rencana, k.tenggat::text AS tenggat,
           p.dapat_ditutup AS "dapatDitutup"
    ${dariTerbuka(alamat)}
    JOIN kategori_kendala c ON c.kode = k.kategori_kode
    LEFT JOIN sub_kegiatan s ON s.id = k.sub_kegiatan_id
    LEFT JOIN nomenklatur n ON n.id = s.nomenklatur_id
    WHERE NOT EXISTS (
      SELECT 1 FROM kendala l WHERE l.unit_id = k.unit_id AND l.tahun = k.tahun AND l.bulan = ${alamat.bulan} AND l.sifat = k.sifat
        AND l.sub_kegiatan_id IS NOT DISTINCT FROM k.sub_kegiatan_id AND l.kategori_kode = k.kategori_kode AND teks_inti(l.uraian) = teks_inti(k.uraian))
    ORDER BY n.kode COLLATE "C" NULLS FIRST, k.id`
}
