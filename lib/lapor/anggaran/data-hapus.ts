import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import type { Halangan } from './halangan'

type Tempat = Pick<AlamatLaporan, 'unitId' | 'tahun'>

/** Everything that names a line: figures of any version, notes at its cells, files that wait to be applied, decisions about codes. */
const queryHalanganBaris = (db: Transaksi, id: number): Promise<Halangan[]> => db.$queryRaw<Halangan[]>`
  SELECT 'PAGU' AS jenis, v.nama AS tempat, p.nilai::text AS nilai, '{}'::int[] AS bulan
  FROM pagu p JOIN apbd_versi v ON v.id = p.apbd_versi_id WHERE p.baris_id = ${id}
  UNION ALL
  SELECT 'KAS', v.nama, sum(a.nilai)::text, array_agg(a.bulan::int ORDER BY a.bulan)
  FROM anggaran_kas a JOIN kas_versi v ON v.id = a.kas_versi_id WHERE a.baris_id = ${id} GROUP BY v.id, v.nama
  UNION ALL
  SELECT 'REALISASI', NULL, sum(nilai + koreksi)::text, array_agg(DISTINCT bulan::int) FROM realisasi WHERE baris_id = ${id} HAVING count(*) > 0
  UNION ALL
  SELECT 'CATATAN', NULL, NULL, array_agg(DISTINCT l.bulan::int) FROM catatan_sel c JOIN laporan l ON l.id = c.laporan_id
  WHERE l.unit_id = (SELECT unit_id FROM baris WHERE id = ${id}) AND c.kunci ~ ('^(pagu|kas|realisasi)[.]' || ${id}::int || '([.]|$)') HAVING count(*) > 0
  UNION ALL
  SELECT 'IMPOR', b.nama, NULL, '{}' FROM impor_batch b
  WHERE b.status::text IN ('MEMBACA', 'SIAP', 'BERTANYA') AND EXISTS (SELECT 1 FROM impor_baris i WHERE i.batch_id = b.id AND i.baris_id = ${id})
  UNION ALL
  SELECT 'PADANAN', NULL, NULL, '{}' FROM impor_padanan WHERE macam = 'BARIS' AND tujuan = ${String(id)} GROUP BY 1
  ORDER BY 1, 2`

/** Everything that names a sub-kegiatan. What a later part of the product adds, its foreign key guards until it is named here. */
export const queryHalanganSub = (db: Transaksi, id: number): Promise<Halangan[]> => db.$queryRaw<Halangan[]>`
  SELECT 'BARIS' AS jenis, count(*)::text AS tempat, NULL::text AS nilai, '{}'::int[] AS bulan FROM baris WHERE sub_kegiatan_id = ${id} HAVING count(*) > 0
  UNION ALL
  SELECT 'FISIK', NULL, NULL, array_agg(bulan::int ORDER BY bulan) FROM realisasi_fisik WHERE sub_kegiatan_id = ${id} HAVING count(*) > 0
  UNION ALL
  SELECT 'TARGET', NULL, NULL, array_agg(bulan::int ORDER BY bulan) FROM target_fisik WHERE sub_kegiatan_id = ${id} HAVING count(*) > 0
  UNION ALL
  SELECT 'KENDALA', NULL, NULL, array_agg(DISTINCT bulan::int) FROM kendala WHERE sub_kegiatan_id = ${id} HAVING count(*) > 0
  UNION ALL
  SELECT 'CATATAN', NULL, NULL, array_agg(DISTINCT l.bulan::int) FROM catatan_sel c JOIN laporan l ON l.id = c.laporan_id
  WHERE l.unit_id = (SELECT unit_id FROM sub_kegiatan WHERE id = ${id}) AND c.kunci ~ ('^(fisik|target)[.]' || ${id}::int || '([.]|$)') HAVING count(*) > 0
  UNION ALL
  SELECT 'REKONSILIASI', NULL, NULL, '{}' WHERE EXISTS (SELECT 1 FROM bkad_angka WHERE sub_kegiatan_id = ${id}) OR EXISTS (SELECT 1 FROM rekon_penjelasan WHERE sub_kegiatan_id = ${id})
  UNION ALL
  SELECT 'IMPOR', b.nama, NULL, '{}' FROM impor_batch b
  WHERE b.status::text IN ('MEMBACA', 'SIAP', 'BERTANYA') AND EXISTS (SELECT 1 FROM impor_baris i WHERE i.batch_id = b.id AND i.sub_kegiatan_id = ${id})
  ORDER BY 1, 2`

export interface BarisHapus {
  /** "5.1.02 Belanja Barang (DAU)" */
  nama: string
  subId: number
  sub: string
  halangan: Halangan[]
}

/** A unit's line with what stands in the way of removing it. null: there is none. @throws AppError TIDAK_BERHAK */
export async function queryBarisHapus(db: Transaksi, scope: OpdScope, { unitId, tahun }: Tempat, id: number): Promise<BarisHapus | null> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  const [row] = await db.$queryRaw<Omit<BarisHapus, 'halangan'>[]>`
    SELECT b.rekening_kode || ' ' || r.nama || ' (' || d.nama || ')' AS nama, s.id AS "subId", n.kode || ' ' || n.nama AS sub
    FROM baris b JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id
    JOIN rekening r ON r.kode = b.rekening_kode JOIN sumber_dana d ON d.id = b.sumber_dana_id
    WHERE b.id = ${id} AND b.unit_id = ${unitId} AND b.tahun = ${tahun}`
  return row ? { ...row, halangan: await queryHalanganBaris(db, id) } : null
}

/** The same of a sub-kegiatan. @throws AppError TIDAK_BERHAK */
export async function querySubHapus(db: Transaksi, scope: OpdScope, { unitId, tahun }: Tempat, id: number): Promise<{ nama: string; halangan: Halangan[] } | null> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  const [row] = await db.$queryRaw<{ nama: string }[]>`
    SELECT n.kode || ' ' || n.nama AS nama FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id
    WHERE s.id = ${id} AND s.unit_id = ${unitId} AND s.tahun = ${tahun}`
  return row ? { ...row, halangan: await queryHalanganSub(db, id) } : null
}
