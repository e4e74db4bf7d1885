import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import type { KategoriKendala, Kendala } from './types'

type Row = Omit<Kendala, 'sub'> & { subId: number | null; subKode: string | null; subNama: string | null }

/** What a unit wrote about a month: of the unit first, then by sub-kegiatan. @throws AppError TIDAK_BERHAK */
export async function queryKendala(db: Transaksi, scope: OpdScope, { tahun, bulan, unitId }: AlamatLaporan): Promise<Kendala[]> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  const rows = await db.$queryRaw<Row[]>`
    SELECT k.id, k.sub_kegiatan_id AS "subId", n.kode AS "subKode", n.nama AS "subNama", k.sifat::text AS sifat,
           k.kategori_kode AS "kategoriKode", c.nama AS "kategoriNama", k.uraian, k.rencana,
           k.penanggung_jawab AS "penanggungJawab", k.tenggat::text AS tenggat, k.status::text AS status, k.versi,
           (SELECT min(a.bulan)::int FROM kendala a WHERE coalesce(a.asal_id, a.id) = coalesce(k.asal_id, k.id) AND a.bulan <= k.bulan) AS sejak,
           k.asal_templat AS "asalTemplat", coalesce(g.nama, k.diubah_oleh) AS oleh,
           to_char(k.diubah_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
    FROM kendala k
    JOIN kategori_kendala c ON c.kode = k.kategori_kode
    LEFT JOIN sub_kegiatan s ON s.id = k.sub_kegiatan_id
    LEFT JOIN nomenklatur n ON n.id = s.nomenklatur_id
    LEFT JOIN pengguna g ON g.id = k.diubah_oleh
    WHERE k.unit_id = ${unitId} AND k.tahun = ${tahun} AND k.bulan = ${bulan}
    ORDER BY n.kode COLLATE "C" NULLS FIRST, k.id`
  return rows.map(({ subId, subKode, subNama, ...row }) => ({
    ...row,
    sub: subId === null ? null : { id: subId, kode: subKode ?? '', nama: subNama ?? '' },
  }))
}

/** The categories of causes, in their order. */
export const queryKategoriKendala = (db: Transaksi): Promise<KategoriKendala[]> =>
  db.$queryRaw<KategoriKendala[]>`SELECT kode, nama FROM kategori_kendala ORDER BY urutan, kode`
