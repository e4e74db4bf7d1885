import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { NamaSub, TandaBerlaku, Tema } from './types'

const ISO = Prisma.sql`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

/** All themes in their order; those that are over at the end. Definitions belong to nobody: no scope. */
export const queryTema = (db: Pick<Transaksi, '$queryRaw'> = prisma()): Promise<Tema[]> => db.$queryRaw<Tema[]>`
  SELECT t.kode, t.nama, t.urutan::int AS urutan, t.definisi, t.dasar, t.pola_kode AS "polaKode", t.pola_nama AS "polaNama", t.berakhir, t.versi,
         CASE WHEN t.diubah_oleh NOT LIKE 'sistem:%' THEN coalesce(p.nama, t.diubah_oleh) END AS oleh, to_char(t.diubah_pada AT TIME ZONE 'UTC', ${ISO}) AS pada
  FROM tema t LEFT JOIN pengguna p ON p.id = t.diubah_oleh
  ORDER BY t.berakhir, t.urutan, t.kode COLLATE "C"`

interface Pilih {
  tahun: number
  /** number of the APBD version */
  urutan: number
}

/** The decisions that hold under a version: of each sub-kegiatan and theme of the scope the latest at or before it. */
export const queryTanda = (scope: OpdScope, { tahun, urutan }: Pilih): Promise<TandaBerlaku[]> => prisma().$queryRaw<TandaBerlaku[]>`
  SELECT DISTINCT ON (t.sub_kegiatan_id, t.tema_kode) t.sub_kegiatan_id AS "subId", t.tema_kode AS tema, t.putusan, a.urutan::int AS "apbdUrutan", t.versi,
         coalesce(p.nama, t.diubah_oleh) AS oleh, to_char(t.diubah_pada AT TIME ZONE 'UTC', ${ISO}) AS pada
  FROM tema_tanda t JOIN apbd_versi a ON a.id = t.apbd_versi_id LEFT JOIN pengguna p ON p.id = t.diubah_oleh
  WHERE t.tahun = ${tahun} AND a.urutan <= ${urutan} AND ${dalamLingkup(scope, Prisma.sql`t.unit_id`)}
  ORDER BY t.sub_kegiatan_id, t.tema_kode, a.urutan DESC`

export interface SubTema extends NamaSub {
  subId: number
  unitId: number
}

/** Every sub-kegiatan of the year in the scope with the names above it, by code. */
export const querySubTema = (scope: OpdScope, tahun: number): Promise<SubTema[]> => prisma().$queryRaw<SubTema[]>`
  SELECT s.id AS "subId", s.unit_id AS "unitId", j.sub_kode AS kode, j.sub_nama AS nama, j.kegiatan_nama AS kegiatan, j.program_nama AS program
  FROM sub_kegiatan s JOIN nomenklatur_jalur j ON j.sub_id = s.nomenklatur_id
  WHERE s.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`s.unit_id`)}
  ORDER BY j.sub_kode COLLATE "C", s.id`

/** Sub-kegiatan that serve each theme under an APBD version, by the one rule of the position (`tema_pada`). */
export const queryAnggotaTema = (scope: OpdScope, apbdVersiId: number): Promise<{ tema: string; subId: number }[]> => prisma().$queryRaw<{ tema: string; subId: number }[]>`
  SELECT p.tema_kode AS tema, p.sub_kegiatan_id AS "subId" FROM tema_pada(${apbdVersiId}::int) p JOIN sub_kegiatan s ON s.id = p.sub_kegiatan_id
  WHERE ${dalamLingkup(scope, Prisma.sql`s.unit_id`)} ORDER BY 1, 2`
