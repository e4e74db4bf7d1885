import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Kedudukan, SubLain } from './types'

const KECAMATAN = Prisma.sql`CASE WHEN count(DISTINCT coalesce(w.induk_id, w.id)) > 1 THEN -1 ELSE min(coalesce(w.induk_id, w.id)) END AS "kecamatanId",
  coalesce(array_agg(DISTINCT w.id) FILTER (WHERE w.induk_id IS NOT NULL), '{}') AS "pekonIds"`

/** Where the packages of a year are, within the scope. */
export const queryTempatPaketTahun = (scope: OpdScope, tahun: number): Promise<Kedudukan[]> => prisma().$queryRaw<Kedudukan[]>`
  SELECT t.paket_id AS id, ${KECAMATAN} FROM paket_tempat t JOIN wilayah w ON w.id = t.wilayah_id
  WHERE t.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`t.unit_id`)} GROUP BY t.paket_id`

/** Where the sub-kegiatan of a year are, their lines' places together, within the scope. */
export const queryTempatSubTahun = (scope: OpdScope, tahun: number): Promise<Kedudukan[]> => prisma().$queryRaw<Kedudukan[]>`
  SELECT t.sub_kegiatan_id AS id, ${KECAMATAN} FROM tempat t JOIN wilayah w ON w.id = t.wilayah_id
  WHERE t.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`t.unit_id`)} GROUP BY t.sub_kegiatan_id`

/** Packages and sub-kegiatan with a place in a kecamatan, also those in several, within the scope; with the pekon that are said. */
export async function queryDiKecamatan(scope: OpdScope, { tahun, kecamatanId }: { tahun: number; kecamatanId: number }): Promise<{ paket: Kedudukan[]; sub: Kedudukan[] }> {
  const disini = Prisma.sql`JOIN wilayah w ON w.id = t.wilayah_id WHERE t.tahun = ${tahun} AND ${kecamatanId}::int IN (w.id, w.induk_id) AND ${dalamLingkup(scope, Prisma.sql`t.unit_id`)}`
  const [paket, sub] = await Promise.all([
    prisma().$queryRaw<Kedudukan[]>`SELECT t.paket_id AS id, ${KECAMATAN} FROM paket_tempat t ${disini} GROUP BY t.paket_id`,
    prisma().$queryRaw<Kedudukan[]>`SELECT t.sub_kegiatan_id AS id, ${KECAMATAN} FROM tempat t ${disini} GROUP BY t.sub_kegiatan_id`,
  ])
  return { paket, sub }
}

/** What is done in a kecamatan by every unit, by name alone: sub-kegiatan with a place there. */
export const querySubDi = (scope: OpdScope, { tahun, kecamatanId, hari }: { tahun: number; kecamatanId: number; hari: string }): Promise<SubLain[]> => prisma().$queryRaw<SubLain[]>`
  SELECT s.id, n.kode, n.nama, s.unit_id AS "unitId", coalesce(m.nama_singkat, u.kode) AS unit
  FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id JOIN unit u ON u.id = s.unit_id
  LEFT JOIN LATERAL (SELECT m.nama_singkat FROM unit_masa m WHERE m.unit_id = u.id
    ORDER BY (m.berlaku_mulai <= ${hari}::date AND coalesce(m.berlaku_sampai >= ${hari}::date, true)) DESC, m.berlaku_mulai DESC LIMIT 1) m ON true
  WHERE s.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`s.unit_id`)}
    AND s.id IN (SELECT t.sub_kegiatan_id FROM tempat t JOIN wilayah w ON w.id = t.wilayah_id WHERE t.tahun = ${tahun} AND ${kecamatanId} IN (w.id, w.induk_id))
  ORDER BY unit, n.kode COLLATE "C"`
