import type { OpdScope } from '@/lib/dasar/akses/types'
import { cocokSql } from '@/lib/dasar/cari/data'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { SaringJejak } from './types'

/** Ids that the words of a search name; read once, so that the trail itself is compared by number. */
export interface TempatDicari {
  unit: readonly number[]
  sub: readonly number[]
}

/** Sub-kegiatan whose code or name fits. */
export const subCocokSql = (cari: string): Prisma.Sql => Prisma.sql`
  SELECT s.id FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id WHERE ${cocokSql(cari, Prisma.sql`n.kode`, Prisma.sql`n.nama`)}`

/** The filter as SQL over `jejak j`, without its page; the scope first, so that no filter can widen it. */
export function syarat(scope: OpdScope, saring: SaringJejak, dicari: TempatDicari | null): Prisma.Sql {
  const bagian: Prisma.Sql[] = [Prisma.sql`true`]
  if (scope.units !== '*') bagian.push(Prisma.sql`j.unit_id = ANY (${[...scope.units]}::int[])`)
  if (saring.unitId !== null) bagian.push(Prisma.sql`j.unit_id = ${saring.unitId}::int`)
  if (saring.tahun !== null) bagian.push(Prisma.sql`j.tahun = ${saring.tahun}::int`)
  if (saring.tabel !== null) bagian.push(Prisma.sql`j.tabel = ${saring.tabel}`)
  if (saring.dari !== null) bagian.push(Prisma.sql`j.pada >= (${saring.dari}::date)::timestamp AT TIME ZONE 'Asia/Jakarta'`)
  if (saring.sampai !== null) bagian.push(Prisma.sql`j.pada < (${saring.sampai}::date + 1)::timestamp AT TIME ZONE 'Asia/Jakarta'`)
  if (saring.tindak !== null) bagian.push(Prisma.sql`j.tindak = ${saring.tindak}::bigint`)
  if (saring.siapa !== '') bagian.push(Prisma.sql`j.pelaku IN (SELECT id FROM pengguna WHERE ${cocokSql(saring.siapa, Prisma.sql`nama`, Prisma.sql`username`)})`)
  if (dicari !== null) {
    const sub = Prisma.sql`coalesce((coalesce(j.sesudah, j.sebelum) ->> 'sub_kegiatan_id')::int,
      (SELECT b.sub_kegiatan_id FROM baris b WHERE b.id = (coalesce(j.sesudah, j.sebelum) ->> 'baris_id')::int))`
    bagian.push(Prisma.sql`(j.unit_id = ANY (${[...dicari.unit]}::int[]) OR ${sub} = ANY (${[...dicari.sub]}::int[]))`)
  }
  return Prisma.join(bagian, ' AND ')
}
