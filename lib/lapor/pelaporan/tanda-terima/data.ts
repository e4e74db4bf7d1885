import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { TandaTerima, TandaTerimaTeruji } from './types'

type Uang = 'pagu' | 'realisasiBulan' | 'realisasiSampai'
type Row<T extends TandaTerima> = Omit<T, Uang> & { pagu: string; realisasiBulan: string | null; realisasiSampai: string | null }

const KOLOM = Prisma.sql`
  t.tahun::int, t.bulan::int, t.unit_id AS "unitId", t.nomor, t.ke::text AS ke, t.nama_unit AS unit, t.nama_penyampai AS penyampai,
  to_char(t.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada, t.terlambat, t.pagu::text AS pagu,
  t.realisasi_bulan::text AS "realisasiBulan", t.realisasi_sampai::text AS "realisasiSampai", (t.fisik * 100)::int AS fisik,
  t.fisik_sub AS "fisikSub", t.jumlah_sub AS "jumlahSub", t.jumlah_kendala AS "jumlahKendala", t.sidik`

const uang = (nilai: string | null) => (nilai === null ? null : senFromText(nilai))
const baca = <T extends TandaTerima>(row: Row<T>) => ({
  ...row, pagu: senFromText(row.pagu), realisasiBulan: uang(row.realisasiBulan), realisasiSampai: uang(row.realisasiSampai),
})

/** The receipts of one report, newest first. @throws AppError TIDAK_BERHAK outside the scope */
export async function queryTandaTerima(db: Transaksi, scope: OpdScope, { tahun, bulan, unitId }: AlamatLaporan): Promise<TandaTerima[]> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  const rows = await db.$queryRaw<Row<TandaTerima>[]>`
    SELECT ${KOLOM} FROM tanda_terima t WHERE t.unit_id = ${unitId} AND t.tahun = ${tahun} AND t.bulan = ${bulan} ORDER BY t.nomor DESC`
  return rows.map(baca)
}

/** One receipt, held against what stands now. null: there is none, or it is another unit's. */
export async function querySatuTandaTerima(db: Transaksi, scope: OpdScope, { tahun, nomor }: { tahun: number; nomor: number }): Promise<TandaTerimaTeruji | null> {
  const [row] = await db.$queryRaw<Row<TandaTerimaTeruji>[]>`
    SELECT ${KOLOM}, coalesce(t.sidik_tanpa_orang = sidik_laporan(l, false), t.sidik = sidik_laporan(l, true)) AS cocok,
           -- as the paper itself reckons, so that the two can be laid side by side
           sidik_laporan(l, t.sidik IS DISTINCT FROM t.sidik_tanpa_orang) AS "sidikKini",
           (SELECT max(x.nomor) FROM tanda_terima x WHERE x.laporan_id = t.laporan_id) AS "nomorTerakhir",
           -- taken back: the next thing that happened to the report made a draft of it
           (SELECT to_char(e.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
            FROM (SELECT pada, ke FROM laporan_peristiwa WHERE laporan_id = t.laporan_id AND pada > t.pada ORDER BY id LIMIT 1) e WHERE e.ke = 'DRAF') AS "ditarikPada"
    FROM tanda_terima t JOIN laporan l ON l.id = t.laporan_id
    WHERE t.tahun = ${tahun} AND t.nomor = ${nomor} AND ${dalamLingkup(scope, Prisma.sql`t.unit_id`)}`
  return row ? baca(row) : null
}

/** The newest receipt of every unit within the scope. */
export async function queryTandaTerimaTerbaru(db: Transaksi, scope: OpdScope): Promise<TandaTerima[]> {
  const rows = await db.$queryRaw<Row<TandaTerima>[]>`
    SELECT DISTINCT ON (t.unit_id) ${KOLOM} FROM tanda_terima t WHERE ${dalamLingkup(scope, Prisma.sql`t.unit_id`)} ORDER BY t.unit_id, t.id DESC`
  return rows.map(baca)
}
