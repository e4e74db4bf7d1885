import { Prisma } from '@/lib/dasar/database/generated/client'
import { kataCari, rapatkan } from '@/lib/dasar/format/cari'

/** Letters and digits alone, as `rapatkan` writes them. */
export const rapatSql = (teks: Prisma.Sql): Prisma.Sql => Prisma.sql`regexp_replace(lower(${teks}), '[^[:alnum:]]+', '', 'g')`

/**
 * The one rule of every search field as a condition: each word stands in one of the texts. The same as `cocokTeks` of
 * lib/dasar/format/cari.ts. True for an empty search.
 */
export function cocokSql(cari: string, ...teks: readonly Prisma.Sql[]): Prisma.Sql {
  const semua = Prisma.sql`lower(concat_ws(' ', ${Prisma.join([...teks], ', ')}))`
  const rapat = Prisma.sql`concat_ws(' ', ${Prisma.join(teks.map(rapatSql), ', ')})`
  const kata = kataCari(cari)
  if (kata.length === 0) return Prisma.sql`true`
  return Prisma.join(kata.map((satu) => Prisma.sql`(strpos(${semua}, ${satu}) > 0 OR strpos(${rapat}, ${rapatkan(satu)}) > 0)`), ' AND ')
}
