import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Per } from '@/lib/realisasi/posisi'

/** The key of a line's group. `bulan` is one group at twelve moments, `unitBulan` each unit at twelve. */
export const KUNCI: Record<Per, Prisma.Sql> = {
  kabupaten: Prisma.sql`0`,
  bulan: Prisma.sql`0`,
  unitBulan: Prisma.sql`b.unit_id`,
  asisten: Prisma.sql`coalesce(u.asisten, '')`,
  kategori: Prisma.sql`coalesce(u.kategori::text, '')`,
  unit: Prisma.sql`b.unit_id`,
  urusan: Prisma.sql`j.urusan_kode`,
  bidang: Prisma.sql`j.bidang_kode`,
  program: Prisma.sql`j.program_kode`,
  kegiatan: Prisma.sql`j.kegiatan_kode`,
  subKegiatan: Prisma.sql`b.sub_kegiatan_id`,
  jenisBelanja: Prisma.sql`r.jenis_kode`,
  sumberDana: Prisma.sql`b.sumber_dana_id`,
  // -1: in several kecamatan, whose shares nobody wrote down; 0: no place was given
  kecamatan: Prisma.sql`CASE WHEN w.jumlah > 1 THEN -1 ELSE coalesce(w.kecamatan_id, 0) END`,
  // 'tanpa': serves no theme
  tema: Prisma.sql`coalesce(x.tema_kode, 'tanpa')`,
}

const KOSONG = Prisma.sql`SELECT 0 AS kunci, '' AS kode, '' AS nama, NULL::text AS kategori`

/**
 * How a group is called: (kunci, kode, nama, kategori), one row per key. Names of units are those of the cut-off day;
 * names of codes those of the year's regulation.
 */
export function sqlLabel(per: Per, tahun: number): Prisma.Sql {
  const regulasi = Prisma.sql`(SELECT regulasi_kode FROM tahun_anggaran WHERE tahun = ${tahun})`
  switch (per) {
    case 'kabupaten':
    case 'bulan':
      return KOSONG
    case 'kategori':
      return Prisma.sql`SELECT k::text AS kunci, '' AS kode, k::text AS nama, NULL::text AS kategori FROM unnest(enum_range(NULL::kategori_unit)) k`
    case 'asisten':
      return Prisma.sql`SELECT DISTINCT coalesce(asisten, '') AS kunci, '' AS kode, coalesce(asisten, '') AS nama, NULL::text AS kategori FROM unit_kini`
    case 'unit':
    case 'unitBulan':
      return Prisma.sql`SELECT id AS kunci, kode, nama, kategori::text FROM unit_kini`
    case 'urusan':
    case 'bidang':
    case 'program':
    case 'kegiatan':
      return Prisma.sql`SELECT kode AS kunci, kode, nama, NULL::text AS kategori FROM nomenklatur WHERE regulasi_kode = ${regulasi}`
    case 'subKegiatan':
      return Prisma.sql`SELECT s.id AS kunci, n.kode, n.nama, NULL::text AS kategori
        FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id WHERE s.tahun = ${tahun}`
    case 'jenisBelanja':
      return Prisma.sql`SELECT jenis_kode AS kunci, jenis_kode AS kode, min(jenis_nama) AS nama, NULL::text AS kategori
        FROM rekening GROUP BY jenis_kode`
    case 'sumberDana':
      return Prisma.sql`SELECT id AS kunci, kode, nama, NULL::text AS kategori FROM sumber_dana`
    case 'kecamatan':
      return Prisma.sql`SELECT id AS kunci, kode, nama, NULL::text AS kategori FROM wilayah WHERE tingkat = 'KECAMATAN'
        UNION ALL SELECT -1, '~1', 'Lintas kecamatan', NULL UNION ALL SELECT 0, '~2', 'Belum ditempatkan', NULL`
    case 'tema':
      return Prisma.sql`SELECT kode AS kunci, kode, nama, NULL::text AS kategori FROM tema UNION ALL SELECT 'tanpa', '~', 'Tanpa tema', NULL`
  }
}
