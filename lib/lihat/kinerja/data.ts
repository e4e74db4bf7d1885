import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'

export interface JalurSub {
  id: number
  unitId: number
  /** of the sub-kegiatan, its kegiatan, its program */
  kode: string[]
  nama: string[]
}

/** Where each sub-kegiatan of the scope's units hangs. */
export const queryJalur = (scope: OpdScope, tahun: number): Promise<JalurSub[]> => prisma().$queryRaw<JalurSub[]>`
  SELECT s.id, s.unit_id AS "unitId", ARRAY[j.sub_kode, j.kegiatan_kode, j.program_kode] AS kode, ARRAY[j.sub_nama, j.kegiatan_nama, j.program_nama] AS nama
  FROM sub_kegiatan s JOIN nomenklatur_jalur j ON j.sub_id = s.nomenklatur_id WHERE s.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`s.unit_id`)}`
