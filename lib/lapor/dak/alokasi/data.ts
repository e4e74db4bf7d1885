import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { queryAturanDak } from '../data'
import type { AturanDakTercatat } from '../types'

/** What an allocation can be made of. */
export interface PilihanAlokasi {
  unit: { id: number; nama: string }[]
  sumber: { id: number; nama: string }[]
}

/** The units that live in a year, and the sources of funds of DAK Fisik. */
export async function queryPilihanAlokasi(db: Transaksi, scope: OpdScope, tahun: number): Promise<PilihanAlokasi> {
  const [unit, sumber] = await Promise.all([
    db.$queryRaw<{ id: number; nama: string }[]>`
      SELECT DISTINCT ON (m.unit_id) m.unit_id AS id, m.nama FROM unit_masa m
      WHERE m.berlaku_mulai <= make_date(${tahun}, 12, 31) AND coalesce(m.berlaku_sampai, 'infinity') >= make_date(${tahun}, 1, 1) AND ${dalamLingkup(scope, Prisma.sql`m.unit_id`)}
      ORDER BY m.unit_id, m.berlaku_mulai DESC`,
    db.$queryRaw<{ id: number; nama: string }[]>`SELECT id, kode || ' ' || nama AS nama FROM sumber_dana WHERE kelompok = 'DAK_FISIK' AND NOT berakhir ORDER BY kode COLLATE "C"`,
  ])
  return { unit: unit.sort((a, b) => a.nama.localeCompare(b.nama, 'id')), sumber }
}

/** The rules of the latest year before this one that has any. */
export async function queryAturanSebelum(db: Transaksi, tahun: number): Promise<AturanDakTercatat | null> {
  const [row] = await db.$queryRaw<{ tahun: number | null }[]>`SELECT max(tahun)::int AS tahun FROM aturan_dak WHERE tahun < ${tahun}`
  return row?.tahun ? queryAturanDak(db, row.tahun) : null
}
