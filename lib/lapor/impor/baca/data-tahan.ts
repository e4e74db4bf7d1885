import { Prisma } from '@/lib/dasar/database/generated/client'
import { isFisik } from '../fisik/jenis'
import type { Tempat } from '../types'

export const SEBAB_TAHAN = 'sebagian barisnya dalam berkas tidak terbaca'
export const SEBAB_RAGU = 'mungkin ada dalam berkas, pada baris yang tidak terbaca atau kodenya belum dikenal'

/** A figure's key in the file; what is no budget line yet is known by its parts, a percentage by its sub-kegiatan. */
const kunciFigur = (i: 'i' | 'r', fisik: boolean): Prisma.Sql => Prisma.raw(fisik ? `'s' || ${i}.sub_kegiatan_id` : `coalesce('b' || ${i}.baris_id, ${i}.unit_id || '/' || ${i}.nomenklatur_id || '/' || ${i}.rekening_kode || '/' || ${i}.sumber_dana_id)`)

/**
 * CTEs `ditahan` (figures of which a row could not be read: held back whole, for a part of a sum is a wrong sum; bulan 0: every month)
 * and `ragu` (places where a row of the file may be a line that seems to be missing: sub_id null, anywhere in the unit).
 */
export function sqlTahan({ id, jenis }: Tempat): Prisma.Sql {
  const kunci = (i: 'i' | 'r'): Prisma.Sql => kunciFigur(i, isFisik(jenis))
  // percentages stand by themselves, month by month
  const bulanan = jenis === 'REALISASI' || jenis === 'JURNAL' || isFisik(jenis)
  return Prisma.sql`
    rusak AS MATERIALIZED (SELECT * FROM impor_baris WHERE batch_id = ${id} AND keadaan = 'RUSAK'),
    saudara AS MATERIALIZED (
      SELECT DISTINCT ${kunci('i')} AS kunci, CASE WHEN ${bulanan}::boolean THEN i.bulan ELSE 0 END AS bulan, r.lembar, r.nomor, r.bulan AS bulan_rusak
      FROM rusak r JOIN impor_baris i ON (i.unit_kode, i.unit_nama, i.sub_kode, i.rekening, i.sumber) = (r.unit_kode, r.unit_nama, r.sub_kode, r.rekening, r.sumber)
      WHERE i.batch_id = ${id} AND i.keadaan = 'COCOK' AND (r.bulan = 0 OR r.bulan = i.bulan OR NOT ${bulanan}::boolean)),
    ditahan AS MATERIALIZED (
      SELECT kunci, bulan FROM saudara
      UNION SELECT ${kunci('r')}, CASE WHEN ${bulanan}::boolean THEN r.bulan ELSE 0 END FROM rusak r WHERE ${kunci('r')} IS NOT NULL),
    tempat_sub AS MATERIALIZED (
      SELECT DISTINCT unit_kode, unit_nama, sub_kode, unit_id, sub_kegiatan_id FROM impor_baris WHERE batch_id = ${id} AND keadaan IN ('COCOK', 'ASING') AND unit_id IS NOT NULL),
    ragu AS MATERIALIZED (
      SELECT unit_id, sub_kegiatan_id AS sub_id FROM impor_baris WHERE batch_id = ${id} AND keadaan = 'ASING' AND sub_kegiatan_id IS NOT NULL
      UNION
      SELECT coalesce(r.unit_id, t.unit_id, u.unit_id), coalesce(r.sub_kegiatan_id, t.sub_kegiatan_id)
      FROM rusak r LEFT JOIN tempat_sub t ON (t.unit_kode, t.unit_nama, t.sub_kode) = (r.unit_kode, r.unit_nama, r.sub_kode)
      LEFT JOIN (SELECT DISTINCT unit_kode, unit_nama, unit_id FROM tempat_sub) u ON (u.unit_kode, u.unit_nama) = (r.unit_kode, r.unit_nama)
      WHERE ${kunci('r')} IS NULL AND NOT EXISTS (SELECT 1 FROM saudara s WHERE (s.lembar, s.nomor, s.bulan_rusak) = (r.lembar, r.nomor, r.bulan)))`
}
