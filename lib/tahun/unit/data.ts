import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { UnitKini } from './daftar/types'
import type { MasaUnit, PadananUnit, PimpinanUnit } from './types'

/** Every unit under every name it has had, by code and time. */
export const queryMasaUnit = (): Promise<MasaUnit[]> => prisma().$queryRaw<MasaUnit[]>`
  SELECT u.id AS "unitId", u.kode, m.nama, m.nama_singkat AS "namaSingkat", m.kategori::text AS kategori, m.induk_id AS "indukId",
         (SELECT i.nama FROM unit_masa i WHERE i.unit_id = m.induk_id ORDER BY i.berlaku_mulai DESC LIMIT 1) AS induk,
         m.asisten, m.kepala_nama AS "kepalaNama", m.kepala_jabatan AS "kepalaJabatan", m.kepala_nip AS "kepalaNip",
         m.berlaku_mulai::text AS "berlakuMulai", m.berlaku_sampai::text AS "berlakuSampai"
  FROM unit u JOIN unit_masa m ON m.unit_id = u.id ORDER BY u.kode COLLATE "C", m.berlaku_mulai`

/** Every unit under its latest name, also those that have ended. */
export const queryUnitKini = (tx: Transaksi): Promise<UnitKini[]> => tx.$queryRaw<UnitKini[]>`
  SELECT DISTINCT ON (u.id) u.id AS "unitId", u.kode, m.id AS "masaId", m.nama, m.nama_singkat AS "namaSingkat", m.kategori::text AS kategori,
         i.kode AS induk, m.asisten, m.kepala_nama AS "kepalaNama", m.kepala_jabatan AS "kepalaJabatan", m.kepala_nip AS "kepalaNip",
         m.berlaku_mulai::text AS mulai, m.berlaku_sampai::text AS sampai
  FROM unit u JOIN unit_masa m ON m.unit_id = u.id LEFT JOIN unit i ON i.id = m.induk_id
  ORDER BY u.id, m.berlaku_mulai DESC`

/** The last day of the latest locked month: until then names are history. */
export async function queryTerkunciSampai(tx: Transaksi): Promise<string | null> {
  const [baris] = await tx.$queryRaw<{ akhir: string | null }[]>`SELECT max(akhir_bulan(tahun, bulan))::text AS akhir FROM periode WHERE status = 'TERKUNCI'`
  return baris?.akhir ?? null
}

/** Whether there is such a unit: the office may ask about every id, and nothing about a unit that is none is no answer. */
export async function queryUnitAda(unitId: number): Promise<boolean> {
  return (await prisma().unit.count({ where: { id: unitId } })) > 0
}

/** Outside a transaction: for looking only. */
export const baca = (): Transaksi => prisma()

/** The year worked on: the newest with an open month, else the newest there is, else this one. */
export async function queryTahunKerja(): Promise<number> {
  const [baris] = await prisma().$queryRaw<{ tahun: number }[]>`
    SELECT coalesce((SELECT max(tahun) FROM periode WHERE status = 'TERBUKA'), (SELECT max(tahun) FROM tahun_anggaran), extract(year FROM now()))::int AS tahun`
  return baris?.tahun ?? new Date().getFullYear()
}

/** What imports have decided about files that name this code. */
export const queryPadananKode = (tx: Transaksi, kode: string): Promise<PadananUnit[]> => tx.$queryRaw<PadananUnit[]>`
  SELECT tahun::int, split_part(kunci, '|', 1) AS kode, split_part(kunci, '|', 2) AS nama FROM impor_padanan
  WHERE macam = 'UNIT' AND split_part(kunci, '|', 1) = impor_kode(${kode}) ORDER BY tahun, kunci`

/** Who signed for the units of a scope on a day, by code. */
export const queryPimpinan = (scope: OpdScope, hari: string): Promise<PimpinanUnit[]> => prisma().$queryRaw<PimpinanUnit[]>`
  SELECT m.unit_id AS "unitId", m.asisten, m.kepala_nama AS "kepalaNama", m.kepala_jabatan AS "kepalaJabatan", m.kepala_nip AS "kepalaNip"
  FROM unit u JOIN unit_masa m ON m.unit_id = u.id AND m.berlaku_mulai <= ${hari}::date AND (m.berlaku_sampai IS NULL OR m.berlaku_sampai >= ${hari}::date)
  WHERE ${dalamLingkup(scope, Prisma.sql`u.id`)} ORDER BY u.kode COLLATE "C"`

/** The short names of a scope's units on a day ("YYYY-MM-DD"), by id: "PUPR". */
export const queryNamaSingkat = (scope: OpdScope, hari: string): Promise<{ id: number; nama: string }[]> => prisma().$queryRaw`
  SELECT unit_id AS id, nama_singkat AS nama FROM unit_masa
  WHERE berlaku_mulai <= ${hari}::date AND (berlaku_sampai IS NULL OR berlaku_sampai >= ${hari}::date) AND ${dalamLingkup(scope, Prisma.sql`unit_id`)}`

/** The units of a scope as they are called now, by id. */
export const queryNamaUnit = (scope: OpdScope): Promise<{ id: number; nama: string }[]> => prisma().$queryRaw`
  SELECT DISTINCT ON (unit_id) unit_id AS id, nama FROM unit_masa
  WHERE ${dalamLingkup(scope, Prisma.sql`unit_id`)} ORDER BY unit_id, berlaku_mulai DESC`
