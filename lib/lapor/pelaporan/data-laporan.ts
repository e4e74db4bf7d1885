import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Pengisi, StatusLaporan, StatusPeriode } from '@/lib/dasar/database/generated/enums'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import type { Kategori } from '@/lib/realisasi/posisi'
import type { AturanZona } from '@/lib/realisasi/zona'
import type { BatasBesaran } from './aturan/jenis'
import type { PeristiwaLaporan } from './types'

/** A reporting month with its times (ISO, UTC). */
export interface PeriodeLapor {
  tahun: number
  bulan: number
  status: StatusPeriode
  tenggat: string
  dibukaPada: string | null
  dikunciPada: string | null
  dikunciOleh: string | null
  /** reopened for these units alone; null: open or closed for all */
  hanyaUnit: readonly number[] | null
  /** the deadline has passed by the database's clock */
  lewat: boolean
}

/** A unit's report of a month; status null = nothing was begun. */
export interface KeadaanLaporan {
  status: StatusLaporan | null
  /** 0 = no report yet */
  versi: number
  catatan: string | null
  peristiwa: PeristiwaLaporan[]
}

export interface UnitLapor {
  id: number
  kode: string
  nama: string
  namaSingkat: string
  kategori: Kategori
}

/** What the year says about who fills in what. */
export interface AturanTahun {
  tahun: number
  pengisiPagu: Pengisi
  pengisiAnggaranKas: Pengisi
  perluPersetujuanKepala: boolean
  contoh: boolean
  /** limits beyond which a figure is asked about */
  besaran: BatasBesaran
}

/** Limits of the zona of a year; null when the office has set none. */
export async function queryAturanZona(db: Transaksi, tahun: number): Promise<AturanZona | null> {
  const rows = await db.$queryRaw<AturanZona[]>`
    SELECT z.tahun::int, z.kuning_mulai::float8 AS "kuningMulai", z.hijau_mulai::float8 AS "hijauMulai",
           t.batas_sementara::int AS "batasSementara", z.sumber
    FROM aturan_zona z JOIN tahun_anggaran t ON t.tahun = z.tahun WHERE z.tahun = ${tahun}`
  return rows[0] ?? null
}

export async function queryAturanTahun(db: Transaksi, tahun: number): Promise<AturanTahun | null> {
  const rows = await db.$queryRaw<(Omit<AturanTahun, 'besaran'> & BatasBesaran)[]>`
    SELECT tahun::int, batas_lewat_pagu::int AS "lewatPagu", toleransi_besaran::int AS toleransi, pengisi_pagu::text AS "pengisiPagu", pengisi_anggaran_kas::text AS "pengisiAnggaranKas",
           perlu_persetujuan_kepala AS "perluPersetujuanKepala", contoh
    FROM tahun_anggaran WHERE tahun = ${tahun}`
  const [row] = rows
  if (!row) return null
  const { lewatPagu, toleransi, ...isi } = row
  return { ...isi, besaran: { lewatPagu, toleransi } }
}

/** Reporting months, newest year first, then by month; all of them or those of one state. */
export function queryPeriode(db: Transaksi, status?: StatusPeriode): Promise<PeriodeLapor[]> {
  return db.$queryRaw<PeriodeLapor[]>`
    SELECT p.tahun::int, p.bulan::int, p.status::text AS status, now() > p.tenggat AS lewat,
           to_char(p.tenggat AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS tenggat,
           to_char(p.dibuka_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "dibukaPada",
           to_char(p.dikunci_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "dikunciPada",
           coalesce(g.nama, p.dikunci_oleh) AS "dikunciOleh",
           (SELECT CASE WHEN bool_and(b.unit_id IS NOT NULL) THEN array_agg(b.unit_id) END FROM pembukaan_kembali b
            WHERE b.tahun = p.tahun AND b.bulan = p.bulan AND b.status = 'DISETUJUI' AND b.ditutup_pada IS NULL) AS "hanyaUnit"
    FROM periode p LEFT JOIN pengguna g ON g.id = p.dikunci_oleh
    WHERE ${status ?? null}::text IS NULL OR p.status::text = ${status ?? null}
    ORDER BY p.tahun DESC, p.bulan`
}

/** Months of a year whose period is closed for a unit: locked, or open for others only. @throws AppError TIDAK_BERHAK */
export async function queryBulanTutup(db: Transaksi, scope: OpdScope, { tahun, unitId }: Pick<AlamatLaporan, 'tahun' | 'unitId'>): Promise<number[]> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  const rows = await db.$queryRaw<{ bulan: number }[]>`
    SELECT bulan::int FROM periode WHERE tahun = ${tahun} AND status <> 'BELUM_DIBUKA'
      AND (status = 'TERKUNCI' OR NOT terbuka_untuk(tahun, bulan, ${unitId})) ORDER BY bulan`
  return rows.map(({ bulan }) => bulan)
}

/** One unit as it is called at the end of a month. @throws AppError TIDAK_BERHAK outside the scope */
export async function queryUnitLapor(db: Transaksi, scope: OpdScope, { tahun, bulan, unitId }: AlamatLaporan): Promise<UnitLapor | null> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  const rows = await db.$queryRaw<UnitLapor[]>`
    SELECT id, kode, nama, nama_singkat AS "namaSingkat", kategori::text AS kategori
    FROM unit_pada(akhir_bulan(${tahun}, ${bulan})) WHERE id = ${unitId}`
  return rows[0] ?? null
}

/** The state of a unit's report and how it came to it. @throws AppError TIDAK_BERHAK outside the scope */
export async function queryLaporan(db: Transaksi, scope: OpdScope, { tahun, bulan, unitId }: AlamatLaporan): Promise<KeadaanLaporan> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  const [laporan] = await db.$queryRaw<{ status: StatusLaporan; versi: number; catatan: string | null }[]>`
    SELECT status::text AS status, versi, catatan FROM laporan
    WHERE tahun = ${tahun} AND bulan = ${bulan} AND unit_id = ${unitId}`
  if (!laporan) return { status: null, versi: 0, catatan: null, peristiwa: [] }
  const peristiwa = await db.$queryRaw<PeristiwaLaporan[]>`
    SELECT e.dari::text AS dari, e.ke::text AS ke, e.catatan, peristiwa_terlambat(e) AS terlambat, coalesce(g.nama, e.oleh) AS oleh,
           (SELECT t.nomor FROM tanda_terima t WHERE t.laporan_id = e.laporan_id AND t.pada = e.pada) AS "tandaTerima",
           to_char(e.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
    FROM laporan_peristiwa e JOIN laporan l ON l.id = e.laporan_id LEFT JOIN pengguna g ON g.id = e.oleh
    WHERE l.tahun = ${tahun} AND l.bulan = ${bulan} AND l.unit_id = ${unitId}
    ORDER BY e.id`
  return { ...laporan, peristiwa }
}
