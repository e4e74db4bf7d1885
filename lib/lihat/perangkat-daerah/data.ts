import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Kategori } from '@/lib/realisasi/posisi'
import type { IdentitasUnit, JalurSub, MasaUnit } from './types'

interface BarisIdentitas {
  id: number
  kode: string
  nama: string
  namaSingkat: string
  kategori: Kategori
  indukId: number | null
  indukNama: string | null
  pendahuluId: number | null
  pendahuluNama: string | null
}

const bentukIdentitas = (row: BarisIdentitas): IdentitasUnit => ({
  id: row.id,
  kode: row.kode,
  nama: row.nama,
  namaSingkat: row.namaSingkat,
  kategori: row.kategori,
  induk: row.indukId !== null && row.indukNama !== null ? { id: row.indukId, nama: row.indukNama } : null,
  pendahulu:
    row.pendahuluId !== null && row.pendahuluNama !== null ? { id: row.pendahuluId, nama: row.pendahuluNama } : null,
})

/** The name in force on a day; of a unit that did not exist then, the nearest one. */
const masaTerdekat = (unitId: Prisma.Sql, tanggal: string): Prisma.Sql => Prisma.sql`
  SELECT x.* FROM unit_masa x WHERE x.unit_id = ${unitId}
  ORDER BY (x.berlaku_mulai <= ${tanggal}::date AND coalesce(x.berlaku_sampai >= ${tanggal}::date, true)) DESC,
           abs(x.berlaku_mulai - ${tanggal}::date) LIMIT 1`

async function bacaIdentitas(syarat: Prisma.Sql, tanggal: string): Promise<IdentitasUnit[]> {
  const rows = await prisma().$queryRaw<BarisIdentitas[]>`
    SELECT u.id, u.kode, m.nama, m.nama_singkat AS "namaSingkat", m.kategori::text AS kategori,
           m.induk_id AS "indukId", i.nama AS "indukNama", u.pendahulu_id AS "pendahuluId", p.nama AS "pendahuluNama"
    FROM unit u
    JOIN LATERAL (${masaTerdekat(Prisma.sql`u.id`, tanggal)}) m ON true
    LEFT JOIN LATERAL (${masaTerdekat(Prisma.sql`m.induk_id`, tanggal)}) i ON true
    LEFT JOIN LATERAL (${masaTerdekat(Prisma.sql`u.pendahulu_id`, tanggal)}) p ON true
    WHERE ${syarat} ORDER BY u.kode`
  return rows.map(bentukIdentitas)
}

/** A unit of the scope as it was called on `tanggal` ("YYYY-MM-DD"); null: no such unit, or outside the scope. */
export async function queryIdentitas(scope: OpdScope, unitId: number, tanggal: string): Promise<IdentitasUnit | null> {
  const rows = await bacaIdentitas(Prisma.sql`u.id = ${unitId} AND ${dalamLingkup(scope, Prisma.sql`u.id`)}`, tanggal)
  return rows[0] ?? null
}

/** Units of the scope that hung under `unitId` on `tanggal`, by code. */
export function queryAnak(scope: OpdScope, unitId: number, tanggal: string): Promise<IdentitasUnit[]> {
  return bacaIdentitas(Prisma.sql`m.induk_id = ${unitId} AND ${dalamLingkup(scope, Prisma.sql`u.id`)}`, tanggal)
}

/** Every name a unit has had, newest first. */
export async function queryMasa(scope: OpdScope, unitId: number): Promise<MasaUnit[]> {
  return prisma().$queryRaw<MasaUnit[]>`
    SELECT m.nama, m.kategori::text AS kategori, i.nama AS induk,
           m.berlaku_mulai::text AS mulai, m.berlaku_sampai::text AS sampai
    FROM unit_masa m
    LEFT JOIN LATERAL (SELECT n.nama FROM unit_masa n WHERE n.unit_id = m.induk_id
                         AND n.berlaku_mulai <= coalesce(m.berlaku_sampai, 'infinity'::date)
                       ORDER BY n.berlaku_mulai DESC LIMIT 1) i ON true
    WHERE m.unit_id = ${unitId} AND ${dalamLingkup(scope, Prisma.sql`m.unit_id`)}
    ORDER BY m.berlaku_mulai DESC`
}

interface BarisJalur {
  id: number
  kode: string
  nama: string
  kegiatanKode: string
  kegiatanNama: string
  programKode: string
  programNama: string
}

/** The sub-kegiatan of one unit and year with their path upwards, by code. */
export async function queryJalur(scope: OpdScope, unitId: number, tahun: number): Promise<JalurSub[]> {
  const rows = await prisma().$queryRaw<BarisJalur[]>`
    SELECT s.id, j.sub_kode AS kode, j.sub_nama AS nama, j.kegiatan_kode AS "kegiatanKode",
           j.kegiatan_nama AS "kegiatanNama", j.program_kode AS "programKode", j.program_nama AS "programNama"
    FROM sub_kegiatan s JOIN nomenklatur_jalur j ON j.sub_id = s.nomenklatur_id
    WHERE s.unit_id = ${unitId} AND s.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`s.unit_id`)}
    ORDER BY j.sub_kode COLLATE "C"`
  return rows.map((row) => ({
    id: row.id,
    kode: row.kode,
    nama: row.nama,
    kegiatan: { kode: row.kegiatanKode, nama: row.kegiatanNama },
    program: { kode: row.programKode, nama: row.programNama },
  }))
}

/** The year a sub-kegiatan of this unit belongs to; null: the unit has no such sub-kegiatan. */
export async function queryTahunSub(scope: OpdScope, unitId: number, subId: number): Promise<number | null> {
  const rows = await prisma().$queryRaw<{ tahun: number }[]>`
    SELECT s.tahun::int AS tahun FROM sub_kegiatan s
    WHERE s.id = ${subId} AND s.unit_id = ${unitId} AND ${dalamLingkup(scope, Prisma.sql`s.unit_id`)}`
  return rows[0]?.tahun ?? null
}
