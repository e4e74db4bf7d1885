import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { KodeNama } from './types'

/** Units with a name at the end of a month, by code: the list of a choice. */
export function queryDaftarUnit(scope: OpdScope, tahun: number, bulan: number): Promise<(KodeNama & { id: number })[]> {
  return prisma().$queryRaw<(KodeNama & { id: number })[]>`
    SELECT u.id, u.kode, u.nama FROM unit_pada(akhir_bulan(${tahun}::int, ${bulan}::int)) u WHERE ${dalamLingkup(scope, Prisma.sql`u.id`)} ORDER BY u.nama`
}

/**
 * A unit and every unit that hangs under it at the end of a month, itself first; none: unknown. Not within a scope: the caller
 * proves her right to all of them. Units without a name on that day keep their nearest one, as in the position.
 */
export async function queryAnggota(unitId: number, tahun: number, bulan: number): Promise<(KodeNama & { id: number })[]> {
  return prisma().$queryRaw<(KodeNama & { id: number })[]>`
    WITH RECURSIVE kini AS (
      SELECT DISTINCT ON (u.id) u.id, u.kode, coalesce(m.nama, u.kode) AS nama, m.induk_id
      FROM unit u LEFT JOIN unit_masa m ON m.unit_id = u.id
      ORDER BY u.id, (m.berlaku_mulai <= akhir_bulan(${tahun}::int, ${bulan}::int)
        AND coalesce(m.berlaku_sampai >= akhir_bulan(${tahun}::int, ${bulan}::int), true)) DESC, m.berlaku_mulai DESC
    ), bawah AS (
      SELECT id, kode, nama FROM kini WHERE id = ${unitId}
      UNION SELECT k.id, k.kode, k.nama FROM kini k JOIN bawah b ON k.induk_id = b.id)
    SELECT id, kode, nama FROM bawah ORDER BY id <> ${unitId}, kode COLLATE "C"`
}

/** Units of the scope under which others hang at the end of a month, with how many. */
export function queryInduk({ units }: OpdScope, tahun: number, bulan: number): Promise<{ id: number; bawahan: number[] }[]> {
  const semua = units === '*'
  return prisma().$queryRaw<{ id: number; bawahan: number[] }[]>`
    SELECT u.induk_id AS id, array_agg(u.id ORDER BY u.kode COLLATE "C") AS bawahan FROM unit_pada(akhir_bulan(${tahun}::int, ${bulan}::int)) u
    WHERE u.induk_id IS NOT NULL AND (${semua} OR u.induk_id = ANY (${semua ? [] : [...units]}::int[])) GROUP BY u.induk_id`
}
