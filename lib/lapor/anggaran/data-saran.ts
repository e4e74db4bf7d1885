import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { BIDANG_PENUNJANG, bidangUnit } from './bidang'
import type { PilihanSumber, Saran } from './types'

/** Most suggestions of one answer. */
const MAKS_SARAN = 20

export interface CariSaran {
  unitId: number
  tahun: number
  cari: string
  /** codes of every bidang, not of the unit's own alone */
  semua: boolean
}

/** Every word typed is the beginning of the code, or stands in the name. */
function cocok(cari: string): Prisma.Sql {
  const kata = cari.toLowerCase().split(/\s+/).filter((satu) => satu !== '').slice(0, 8)
  return kata.length === 0 ? Prisma.sql`true` : Prisma.join(kata.map((satu) => Prisma.sql`(starts_with(lower(kode), ${satu}) OR position(${satu} IN lower(nama)) > 0)`), ' AND ')
}

/** One answer out of `calon (kode, nama, dekat, dipakai)`: what the unit uses already first, then by code. */
async function jawab(db: Transaksi, calon: Prisma.Sql, { cari, semua }: CariSaran): Promise<Saran> {
  const [row] = await db.$queryRaw<[{ butir: Saran['butir']; jumlah: number; luar: number }]>`
    WITH calon AS MATERIALIZED (SELECT * FROM (${calon}) c WHERE ${cocok(cari)}),
    pilih AS (SELECT kode, nama, dipakai FROM calon WHERE ${semua} OR dekat ORDER BY dipakai DESC, kode COLLATE "C" LIMIT ${MAKS_SARAN})
    SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('kode', kode, 'nama', nama) ORDER BY dipakai DESC, kode COLLATE "C"), '[]') FROM pilih) AS butir,
      (SELECT count(*)::int FROM calon WHERE ${semua} OR dekat) AS jumlah, (SELECT count(*)::int FROM calon WHERE NOT ${semua} AND NOT dekat) AS luar`
  return row
}

const pastikan = (scope: OpdScope, unitId: number): void => {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
}

/**
 * Sub-kegiatan for a new line: those of the unit's bidang and of the programmes that every unit has, and those it uses already. A unit
 * whose code names no bidang is offered all. What has ended, or stands below something that has, is not offered. @throws AppError TIDAK_BERHAK
 */
export async function querySaranSub(db: Transaksi, scope: OpdScope, cari: CariSaran): Promise<Saran> {
  pastikan(scope, cari.unitId)
  const bidang = await queryBidang(db, cari.unitId)
  const awalan = [...bidang, BIDANG_PENUNJANG].map((satu) => `${satu}.`)
  return jawab(db, Prisma.sql`
    SELECT n.kode, n.nama, s.id IS NOT NULL AS dipakai,
      ${bidang.length === 0} OR s.id IS NOT NULL OR EXISTS (SELECT 1 FROM unnest(${awalan}::text[]) a WHERE starts_with(n.kode, a)) AS dekat
    FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode
    LEFT JOIN sub_kegiatan s ON s.tahun = t.tahun AND s.unit_id = ${cari.unitId} AND s.nomenklatur_id = n.id
    JOIN nomenklatur k ON k.id = n.induk_id JOIN nomenklatur p ON p.id = k.induk_id JOIN nomenklatur b ON b.id = p.induk_id JOIN nomenklatur u ON u.id = b.induk_id
    WHERE t.tahun = ${cari.tahun} AND n.tingkat = 'SUB_KEGIATAN' AND NOT (n.berakhir OR k.berakhir OR p.berakhir OR b.berakhir OR u.berakhir)`, cari)
}

/** Rekening for a new line (a jenis, or a sub rincian objek) that have not ended. @throws AppError TIDAK_BERHAK */
export async function querySaranRekening(db: Transaksi, scope: OpdScope, cari: CariSaran): Promise<Saran> {
  pastikan(scope, cari.unitId)
  return jawab(db, Prisma.sql`
    SELECT r.kode, r.nama, EXISTS (SELECT 1 FROM baris b WHERE b.tahun = ${cari.tahun} AND b.unit_id = ${cari.unitId} AND b.rekening_kode = r.kode) AS dipakai, true AS dekat
    FROM rekening r WHERE cardinality(string_to_array(r.kode, '.')) IN (3, 6)
      AND NOT EXISTS (SELECT FROM rekening i WHERE i.berakhir AND (i.kode = r.kode OR starts_with(r.kode, i.kode || '.')))`, cari)
}

/** The bidang urusan of a unit's code. */
export async function queryBidang(db: Transaksi, unitId: number): Promise<string[]> {
  const [unit] = await db.$queryRaw<{ kode: string }[]>`SELECT kode FROM unit WHERE id = ${unitId}`
  return bidangUnit(unit?.kode ?? '')
}

/** Sources of funds, for a list. */
export const querySumberDana = (db: Transaksi): Promise<PilihanSumber[]> =>
  db.$queryRaw`SELECT id, kode, nama FROM sumber_dana WHERE NOT berakhir ORDER BY kode COLLATE "C"`
