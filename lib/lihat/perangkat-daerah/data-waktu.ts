import { Prisma } from '@/lib/dasar/database/generated/client'

/** A time as ISO text in UTC, whatever the zone of the server. */
export const isoUtc = (kolom: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
