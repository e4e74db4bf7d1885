import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from './generated/client'

/** The part of a `where` that keeps a read inside its scope. `kolom` names a unit's id; never user text. */
export const dalamLingkup = ({ units }: OpdScope, kolom: Prisma.Sql): Prisma.Sql =>
  units === '*' ? Prisma.sql`TRUE` : Prisma.sql`${kolom} = ANY(${[...units]}::int[])`
