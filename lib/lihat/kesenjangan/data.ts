import type { OpdScope } from '@/lib/dasar/akses/types'
import { cocokSql } from '@/lib/dasar/cari/data'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Saringan } from './schema'

export interface IndukSub {
  id: number
  unitId: number
  unit: string
}

/** The short name of a unit on a day; of one that did not exist then, the nearest. */
const namaUnit = (unitId: Prisma.Sql, hari: string, kolom: 'nama' | 'nama_singkat'): Prisma.Sql => Prisma.sql`
  (SELECT ${Prisma.raw(`x.${kolom}`)} FROM unit_masa x WHERE x.unit_id = ${unitId}
   ORDER BY (x.berlaku_mulai <= ${hari}::date AND coalesce(x.berlaku_sampai >= ${hari}::date, true)) DESC, abs(x.berlaku_mulai - ${hari}::date) LIMIT 1)`

/** Which unit each sub-kegiatan of a year belongs to, within the scope; those whose code, name or unit fit the search. */
export function queryIndukSub(scope: OpdScope, tahun: number, hari: string, cari = ''): Promise<IndukSub[]> {
  return prisma().$queryRaw<IndukSub[]>`
    WITH u AS (SELECT u.id, ${namaUnit(Prisma.sql`u.id`, hari, 'nama_singkat')} AS singkat, ${namaUnit(Prisma.sql`u.id`, hari, 'nama')} AS nama
               FROM unit u WHERE ${dalamLingkup(scope, Prisma.sql`u.id`)})
    SELECT s.id, s.unit_id AS "unitId", coalesce(u.singkat, '') AS unit
    FROM sub_kegiatan s JOIN u ON u.id = s.unit_id JOIN nomenklatur n ON n.id = s.nomenklatur_id
    WHERE s.tahun = ${tahun} AND ${cocokSql(cari, Prisma.sql`n.kode`, Prisma.sql`n.nama`, Prisma.sql`u.singkat`, Prisma.sql`u.nama`)}`
}

/** What the parts that a page is narrowed to are called; null where there is no such part. A unit outside the scope has no name here. */
export async function queryNamaSaringan(scope: OpdScope, tahun: number, hari: string, { unit, program, jenis, sumber }: Saringan): Promise<Record<'unit' | 'program' | 'jenis' | 'sumber', string | null>> {
  const [nama] = await prisma().$queryRaw<Record<'unit' | 'program' | 'jenis' | 'sumber', string | null>[]>`
    SELECT (SELECT ${namaUnit(Prisma.sql`u.id`, hari, 'nama')} FROM unit u WHERE u.id = ${unit}::int AND ${dalamLingkup(scope, Prisma.sql`u.id`)}) AS unit,
      (SELECT nama FROM nomenklatur WHERE kode = ${program} AND regulasi_kode = (SELECT regulasi_kode FROM tahun_anggaran WHERE tahun = ${tahun})) AS program,
      (SELECT min(jenis_nama) FROM rekening WHERE jenis_kode = ${jenis}) AS jenis,
      (SELECT nama FROM sumber_dana WHERE id = ${sumber}::int) AS sumber`
  return nama ?? { unit: null, program: null, jenis: null, sumber: null }
}
