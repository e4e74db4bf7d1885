import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { akhirBulan } from '@/lib/realisasi/bulan'
import type { BarisSub, Sasaran, TempatTercatat } from './types'

/** Where reads outside a transaction go. */
export const baca = (): Transaksi => prisma()

const MASA = (hari: string): Prisma.Sql => Prisma.sql`LEFT JOIN LATERAL (SELECT m.nama_singkat, m.kategori FROM unit_masa m WHERE m.unit_id = u.id
  ORDER BY (m.berlaku_mulai <= ${hari}::date AND coalesce(m.berlaku_sampai >= ${hari}::date, true)) DESC, m.berlaku_mulai DESC LIMIT 1) m ON true`

/** Sub-kegiatan and packages of a year that a place can be asked for, within the scope; of one unit, where it is named. */
export const querySasaran = (scope: OpdScope, tahun: number, unitId: number | null = null): Promise<Sasaran[]> => prisma().$queryRaw<Sasaran[]>`
  SELECT 'SUB' AS jenis, s.id, s.unit_id AS "unitId", coalesce(m.nama_singkat, u.kode) AS unit, m.kategori::text AS kategori, n.kode, n.nama, NULL AS lokasi, s.id AS "subId"
  FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id JOIN unit u ON u.id = s.unit_id ${MASA(akhirBulan(tahun, 12))}
  WHERE s.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`s.unit_id`)} AND (${unitId}::int IS NULL OR s.unit_id = ${unitId}::int)
  UNION ALL
  SELECT 'PAKET', p.id, p.unit_id, coalesce(m.nama_singkat, u.kode), m.kategori::text, coalesce('RUP ' || p.kode_rup, 'Paket'), p.nama, p.lokasi, p.sub_kegiatan_id
  FROM paket p JOIN unit u ON u.id = p.unit_id ${MASA(akhirBulan(tahun, 12))}
  WHERE p.tahun = ${tahun} AND p.status = 'AKTIF' AND ${dalamLingkup(scope, Prisma.sql`p.unit_id`)} AND (${unitId}::int IS NULL OR p.unit_id = ${unitId}::int)`

/** The places of sub-kegiatan and lines of a year, within the scope. */
export const queryTempat = (db: Transaksi, scope: OpdScope, tahun: number, subId?: number): Promise<TempatTercatat[]> => db.$queryRaw<TempatTercatat[]>`
  SELECT t.id, t.sub_kegiatan_id AS "subId", t.baris_id AS "barisId", t.wilayah_id AS "wilayahId", t.asal, coalesce(g.nama, t.oleh) AS oleh,
    to_char(t.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
  FROM tempat t LEFT JOIN pengguna g ON g.id = t.oleh
  WHERE t.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`t.unit_id`)} ${subId === undefined ? Prisma.empty : Prisma.sql`AND t.sub_kegiatan_id = ${subId}`}
  ORDER BY t.sub_kegiatan_id, t.baris_id NULLS FIRST, t.wilayah_id`

/** The places of packages of a year, within the scope. */
export const queryTempatPaket = (db: Transaksi, scope: OpdScope, tahun: number, paketId?: number): Promise<{ paketId: number; wilayahId: number }[]> => db.$queryRaw`
  SELECT paket_id AS "paketId", wilayah_id AS "wilayahId" FROM paket_tempat
  WHERE tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`unit_id`)} ${paketId === undefined ? Prisma.empty : Prisma.sql`AND paket_id = ${paketId}`}
  ORDER BY paket_id, wilayah_id`

/** The lines of a sub-kegiatan, within the scope. */
export const queryBarisSub = (scope: OpdScope, subId: number): Promise<BarisSub[]> => prisma().$queryRaw<BarisSub[]>`
  SELECT b.id, b.rekening_kode || ' ' || r.nama || ' (' || d.nama || ')' AS nama FROM baris b JOIN rekening r ON r.kode = b.rekening_kode JOIN sumber_dana d ON d.id = b.sumber_dana_id
  WHERE b.sub_kegiatan_id = ${subId} AND ${dalamLingkup(scope, Prisma.sql`b.unit_id`)} ORDER BY b.rekening_kode COLLATE "C", d.kode`

/** Whose a sub-kegiatan is, and of which year; null: none within the scope. */
export async function querySubMilik(db: Transaksi, scope: OpdScope, subId: number): Promise<{ unitId: number; tahun: number } | null> {
  const rows = await db.$queryRaw<{ unitId: number; tahun: number }[]>`SELECT unit_id AS "unitId", tahun::int AS tahun FROM sub_kegiatan WHERE id = ${subId} AND ${dalamLingkup(scope, Prisma.sql`unit_id`)}`
  return rows[0] ?? null
}

/** The same of a package. */
export async function queryPaketMilik(db: Transaksi, scope: OpdScope, paketId: number): Promise<{ unitId: number; tahun: number } | null> {
  const rows = await db.$queryRaw<{ unitId: number; tahun: number }[]>`SELECT unit_id AS "unitId", tahun::int AS tahun FROM paket WHERE id = ${paketId} AND ${dalamLingkup(scope, Prisma.sql`unit_id`)}`
  return rows[0] ?? null
}
