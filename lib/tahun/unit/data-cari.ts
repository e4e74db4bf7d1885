import type { OpdScope } from '@/lib/dasar/akses/types'
import { cocokSql } from '@/lib/dasar/cari/data'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'

/** The units of the scope whose code or any name fits the search: also the short name, also what they were called before. */
export async function queryUnitCocok(scope: OpdScope, cari: string): Promise<number[]> {
  const rows = await prisma().$queryRaw<{ id: number }[]>`
    SELECT u.id FROM unit u JOIN unit_masa m ON m.unit_id = u.id
    WHERE ${dalamLingkup(scope, Prisma.sql`u.id`)} GROUP BY u.id, u.kode
    HAVING ${cocokSql(cari, Prisma.sql`u.kode`, Prisma.sql`string_agg(m.nama_singkat || ' ' || m.nama, ' ')`)}`
  return rows.map(({ id }) => id)
}
