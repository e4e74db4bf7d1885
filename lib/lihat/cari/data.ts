import type { OpdScope } from '@/lib/dasar/akses/types'
import { cocokSql, rapatSql } from '@/lib/dasar/cari/data'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { StatusLaporan } from '@/lib/dasar/database/generated/enums'
import { rapatkan } from '@/lib/dasar/format/cari'
import type { Metode } from '@/lib/realisasi/pengadaan/tahap'
import type { MintaCari } from './types'

export interface Ditemukan<T> {
  baris: T[]
  jumlah: number
}

const bagi = <T extends { jumlah: number }>(rows: T[]): Ditemukan<T> => ({ baris: rows, jumlah: rows[0]?.jumlah ?? 0 })

/** Newest names of units. */
const namaKini = (unitId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  JOIN LATERAL (SELECT nama, nama_singkat, berlaku_sampai FROM unit_masa WHERE unit_id = ${unitId} ORDER BY berlaku_mulai DESC LIMIT 1) m ON true`

/** Exactly the short name or code first, then what begins with it, then what holds it. */
const dekat = (cari: string, kode: Prisma.Sql, singkat: Prisma.Sql, nama: Prisma.Sql): Prisma.Sql => {
  const inti = rapatkan(cari)
  return Prisma.sql`CASE WHEN ${rapatSql(singkat)} = ${inti} OR ${rapatSql(kode)} = ${inti} THEN 0
    WHEN starts_with(${rapatSql(singkat)}, ${inti}) THEN 1 WHEN starts_with(${rapatSql(nama)}, ${inti}) OR starts_with(${rapatSql(kode)}, ${inti}) THEN 2
    WHEN strpos(${rapatSql(singkat)}, ${inti}) > 0 THEN 3 ELSE 4 END`
}

export interface UnitDitemukan {
  id: number
  kode: string
  nama: string
  namaSingkat: string
  /** its last day, where it has ended */
  sampai: string | null
  jumlah: number
}

/** Of the units that fit (see `loadUnitCocok`) those of the scope, the nearest first. */
export async function queryUnitDicari(scope: OpdScope, cari: string, cocok: readonly number[], batas: number): Promise<Ditemukan<UnitDitemukan>> {
  return bagi(await prisma().$queryRaw<UnitDitemukan[]>`
    SELECT u.id, u.kode, m.nama, m.nama_singkat AS "namaSingkat", m.berlaku_sampai::text AS sampai, count(*) OVER ()::int AS jumlah
    FROM unit u ${namaKini(Prisma.sql`u.id`)}
    WHERE ${dalamLingkup(scope, Prisma.sql`u.id`)} AND u.id = ANY (${[...cocok]}::int[])
    ORDER BY ${dekat(cari, Prisma.sql`u.kode`, Prisma.sql`m.nama_singkat`, Prisma.sql`m.nama`)}, m.berlaku_sampai IS NOT NULL, u.kode COLLATE "C" LIMIT ${batas}`)
}

export interface KodeDitemukan {
  kode: string
  nama: string
  unitId: number
  unit: string
  /** the sub-kegiatan, where it is one */
  subId: number | null
  jumlah: number
}

const TINGKAT = { subKegiatan: 'sub', kegiatan: 'kegiatan', program: 'program' } as const

/**
 * Programs, kegiatan or sub-kegiatan that units of the scope have in a year, one row per unit. The words may name the unit too, but not
 * alone: all that a unit has is no answer.
 */
export async function queryKodeDicari(scope: OpdScope, { q, tahun }: MintaCari, tingkat: keyof typeof TINGKAT, batas: number): Promise<Ditemukan<KodeDitemukan>> {
  const kolom = (apa: string): Prisma.Sql => Prisma.raw(`j.${TINGKAT[tingkat]}_${apa}`)
  const nama = [kolom('kode'), kolom('nama')] as const
  return bagi(await prisma().$queryRaw<KodeDitemukan[]>`
    WITH ada AS (
      SELECT ${nama[0]} AS kode, ${nama[1]} AS nama, s.unit_id, CASE WHEN ${tingkat === 'subKegiatan'} THEN min(s.id) END AS sub_id
      FROM sub_kegiatan s JOIN nomenklatur_jalur j ON j.sub_id = s.nomenklatur_id
      WHERE s.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`s.unit_id`)} GROUP BY 1, 2, 3
    )
    SELECT a.kode, a.nama, a.unit_id AS "unitId", m.nama_singkat AS unit, a.sub_id AS "subId", count(*) OVER ()::int AS jumlah
    FROM ada a ${namaKini(Prisma.sql`a.unit_id`)}
    WHERE ${cocokSql(q, Prisma.sql`a.kode`, Prisma.sql`a.nama`, Prisma.sql`m.nama_singkat`)}
      AND EXISTS (SELECT 1 FROM regexp_split_to_table(lower(${q}), '\\s+') w WHERE w <> '' AND strpos(lower(a.kode || ' ' || a.nama), w) > 0)
    ORDER BY ${dekat(q, Prisma.sql`a.kode`, Prisma.sql`a.nama`, Prisma.sql`a.nama`)}, a.kode COLLATE "C", m.nama LIMIT ${batas}`)
}

export interface PaketDitemukan {
  id: number
  nama: string
  kodeRup: string | null
  unit: string
  metode: Metode
  jumlah: number
}

/** Packages of a year by their name, RUP code, contract or provider. The words may name the unit too, but not alone. */
export async function queryPaketDicari(scope: OpdScope, { q, tahun }: MintaCari, batas: number): Promise<Ditemukan<PaketDitemukan>> {
  const milik = [Prisma.sql`p.nama`, Prisma.sql`p.kode_rup`, Prisma.sql`k.nomor`, Prisma.sql`k.penyedia`]
  return bagi(await prisma().$queryRaw<PaketDitemukan[]>`
    SELECT p.id, p.nama, p.kode_rup AS "kodeRup", m.nama_singkat AS unit, p.metode, count(*) OVER ()::int AS jumlah
    FROM paket p LEFT JOIN kontrak k ON k.paket_id = p.id ${namaKini(Prisma.sql`p.unit_id`)}
    WHERE p.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`p.unit_id`)} AND ${cocokSql(q, ...milik, Prisma.sql`m.nama_singkat`)}
      AND EXISTS (SELECT 1 FROM regexp_split_to_table(lower(${q}), '\\s+') w WHERE w <> '' AND strpos(lower(concat_ws(' ', ${Prisma.join(milik, ', ')})), w) > 0)
    ORDER BY ${dekat(q, Prisma.sql`coalesce(p.kode_rup, '')`, Prisma.sql`p.nama`, Prisma.sql`p.nama`)}, p.pagu DESC, p.id LIMIT ${batas}`)
}

export interface LaporanDitemukan {
  tahun: number
  bulan: number
  unitId: number
  unit: string
  status: StatusLaporan | null
  terbuka: boolean
  jumlah: number
}

/** Reports of a month that was opened, of the units that the words name; also those not begun. */
export async function queryLaporanDicari(scope: OpdScope, dicari: { tahun: number; bulan: number; sisa: string }, cocok: readonly number[], batas: number): Promise<Ditemukan<LaporanDitemukan>> {
  const { tahun, bulan, sisa } = dicari
  return bagi(await prisma().$queryRaw<LaporanDitemukan[]>`
    SELECT p.tahun::int, p.bulan::int, u.id AS "unitId", u.nama AS unit, l.status::text AS status, p.status = 'TERBUKA' AS terbuka, count(*) OVER ()::int AS jumlah
    FROM periode p CROSS JOIN LATERAL unit_pada(akhir_bulan(p.tahun, p.bulan)) u
    LEFT JOIN laporan l ON l.unit_id = u.id AND l.tahun = p.tahun AND l.bulan = p.bulan
    WHERE p.tahun = ${tahun} AND p.bulan = ${bulan} AND p.status <> 'BELUM_DIBUKA' AND ${dalamLingkup(scope, Prisma.sql`u.id`)} AND u.id = ANY (${[...cocok]}::int[])
      AND (l.id IS NOT NULL OR EXISTS (SELECT 1 FROM baris b WHERE b.unit_id = u.id AND b.tahun = p.tahun))
    ORDER BY ${dekat(sisa, Prisma.sql`u.kode`, Prisma.sql`u.nama_singkat`, Prisma.sql`u.nama`)}, u.kode COLLATE "C" LIMIT ${batas}`)
}
