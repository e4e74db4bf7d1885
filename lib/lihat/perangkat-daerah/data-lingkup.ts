import { Prisma } from '@/lib/dasar/database/generated/client'
import type { OpdScope } from '@/lib/dasar/akses/types'

/** The part of a `where` that keeps a read inside its scope. `kolom` names a unit id column; never user text. */
export const dalamLingkup = (scope: OpdScope, kolom: Prisma.Sql): Prisma.Sql =>
  scope.units === '*' ? Prisma.sql`TRUE` : Prisma.sql`${kolom} = ANY(${[...scope.units]}::int[])`

/** A time as ISO text in UTC, whatever the zone of the server. */
export const isoUtc = (kolom: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
