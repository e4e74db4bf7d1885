import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Bahan, Bekuan, Kemajuan, KepalaSaat, LembarUnit, RapatBeku } from './types'

/** A freezing that has not moved for so long has lost its process (seconds). */
export const DIAM_DTK = 90

/** The meeting as it is to be frozen; null: there is none. */
export async function queryRapatBeku(rapatId: number): Promise<RapatBeku | null> {
  const [row] = await prisma().$queryRaw<RapatBeku[]>`
    SELECT r.id, r.tahun::int, r.batas_bulan::int AS "batasBulan", r.apbd_urutan::int AS "apbdUrutan", r.keadaan, r.tanggal::text AS hari,
           (SELECT count(*)::int FROM bekuan b WHERE b.rapat_id = r.id) AS jumlah,
           (SELECT l.batas_bulan::int FROM rapat l WHERE l.tahun = r.tahun AND l.triwulan < r.triwulan AND l.batas_bulan < r.batas_bulan
              AND l.keadaan IN ('BERLANGSUNG', 'SELESAI') ORDER BY l.triwulan DESC LIMIT 1) AS sejak
    FROM rapat r WHERE r.id = ${rapatId}`
  return row ?? null
}

/** The data version, the end of the trail's chain and the clock, of the moment that the caller stands in. */
export async function queryKepalaSaat(): Promise<KepalaSaat> {
  const [row] = await prisma().$queryRaw<KepalaSaat[]>`
    SELECT now() AS "dibacaPada", (SELECT nilai FROM versi_data) AS "versiData", s.nomor AS "segelNomor", encode(s.kepala, 'hex') AS "segelKepala"
    FROM segel s ORDER BY s.nomor DESC LIMIT 1`
  if (!row) throw new Error('Rantai segel kosong')
  return row
}

const KOLOM = Prisma.sql`b.id, b.rapat_id AS "rapatId", b.tahun::int, r.triwulan::int, b.urutan::int, b.batas_bulan::int AS "batasBulan", b.apbd_urutan::int AS "apbdUrutan",
  to_char(b.dibaca_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "dibacaPada", b.versi_data::text AS "versiData", b.segel_nomor::text AS "segelNomor",
  b.segel_kepala AS "segelKepala", b.hari::text AS hari, b.bagian, b.sha256, coalesce(p.nama, b.oleh) AS oleh`

/** Frozen positions of a meeting, the newest first: that one counts. */
export const queryBekuan = (rapatId: number): Promise<Bekuan[]> =>
  prisma().$queryRaw<Bekuan[]>`SELECT ${KOLOM} FROM bekuan b JOIN rapat r ON r.id = b.rapat_id LEFT JOIN pengguna p ON p.id = b.oleh WHERE b.rapat_id = ${rapatId} ORDER BY b.urutan DESC`

/** The frozen position that counts of every meeting that has one, in order of the meetings. */
export const queryBekuanAkhir = (): Promise<Bekuan[]> => prisma().$queryRaw<Bekuan[]>`
  SELECT DISTINCT ON (b.tahun, r.triwulan) ${KOLOM} FROM bekuan b JOIN rapat r ON r.id = b.rapat_id LEFT JOIN pengguna p ON p.id = b.oleh
  ORDER BY b.tahun, r.triwulan, b.urutan DESC`

/** One part; null: there is none of that name. */
export async function queryBahan(bekuanId: number, kunci: string): Promise<Bahan | null> {
  const [row] = await prisma().$queryRaw<Bahan[]>`SELECT kunci, bentuk::int, isi, sha256 FROM bekuan_bahan WHERE bekuan_id = ${bekuanId} AND kunci = ${kunci}`
  return row ?? null
}

/** How far a freezing under way is; null: none is. */
export async function queryKemajuan(rapatId: number): Promise<Kemajuan | null> {
  const [row] = await prisma().$queryRaw<Kemajuan[]>`
    SELECT selesai, jumlah FROM bekuan_kemajuan WHERE rapat_id = ${rapatId} AND denyut > clock_timestamp() - make_interval(secs => ${DIAM_DTK})`
  return row ?? null
}

/** Ids of the units that have a part, in digits. */
export async function queryBagianUnit(bekuanId: number): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`
    SELECT split_part(kunci, '/', 2) AS id FROM bekuan_bahan WHERE bekuan_id = ${bekuanId} AND kunci LIKE 'unit/%' ORDER BY split_part(kunci, '/', 2)::int`
  return rows.map(({ id }) => id)
}

/** Units of the scope that have a page in a meeting's frozen position that counts, the newest meeting first. */
export const queryLembarUnit = (scope: OpdScope, { unitId, rapatId }: { unitId?: number; rapatId?: number }): Promise<LembarUnit[]> => prisma().$queryRaw<LembarUnit[]>`
  WITH akhir AS (SELECT DISTINCT ON (rapat_id) id, rapat_id, urutan, dibaca_pada FROM bekuan ORDER BY rapat_id, urutan DESC)
  SELECT r.id AS "rapatId", r.tahun::int, r.triwulan::int, u.id AS "unitId", a.urutan::int, to_char(a.dibaca_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "dibacaPada",
    (SELECT m.nama_singkat FROM unit_masa m WHERE m.unit_id = u.id ORDER BY m.berlaku_mulai DESC LIMIT 1) AS singkat
  FROM akhir a JOIN rapat r ON r.id = a.rapat_id JOIN unit u ON ${dalamLingkup(scope, Prisma.sql`u.id`)} AND (${unitId ?? null}::int IS NULL OR u.id = ${unitId ?? null}::int)
  WHERE (${rapatId ?? null}::int IS NULL OR r.id = ${rapatId ?? null}::int) AND EXISTS (SELECT FROM bekuan_bahan b WHERE b.bekuan_id = a.id AND b.kunci = 'unit/' || u.id)
  ORDER BY r.tahun DESC, r.triwulan DESC, u.id`
