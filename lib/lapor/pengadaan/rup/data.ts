import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { PaketKenal, SubKenal } from './golong/types'
import type { BarisRup, PahamanRup } from './types'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const WAKTU = (kolom: Prisma.Sql): Prisma.Sql => Prisma.sql`to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** What a list did. */
export interface HasilRup {
  baru: number
  berubah: number
  dibatalkan: number
  sama: number
}

/** A list between its upload and its end. */
export interface BerkasRup {
  id: string
  tahun: number
  unitId: number | null
  perTanggal: string
  nama: string
  pahaman: PahamanRup
  putusan: Record<string, string>
  ditolak: string | null
  dibuat: string
  /** ISO; until when it waits */
  sampai: string
  diterapkan: string | null
  hasil: HasilRup | null
}

const KOLOM = Prisma.sql`b.id::text, b.tahun::int AS tahun, b.unit_id AS "unitId", b.per_tanggal::text AS "perTanggal", b.nama_berkas AS nama, b.pahaman, b.putusan, b.ditolak,
  ${WAKTU(Prisma.sql`b.dibuat_pada`)} AS dibuat, ${WAKTU(Prisma.sql`b.berlaku_sampai`)} AS sampai, ${WAKTU(Prisma.sql`b.diterapkan_pada`)} AS diterapkan, b.hasil`

/** A list of this person's own, while it holds; null: there is none (any more). */
export async function queryBerkasRup(db: Transaksi, scope: OpdScope, id: string): Promise<BerkasRup | null> {
  if (!UUID.test(id)) return null
  const [row] = await db.$queryRaw<BerkasRup[]>`SELECT ${KOLOM} FROM rup_berkas b WHERE b.id = ${id}::uuid AND b.pengguna_id = ${scope.pelaku} AND b.berlaku_sampai > now()`
  return row ?? null
}

/** Her lists of a year, newest first. */
export const queryDaftarRup = (db: Transaksi, scope: OpdScope, tahun: number): Promise<BerkasRup[]> => db.$queryRaw`
  SELECT ${KOLOM} FROM rup_berkas b WHERE b.pengguna_id = ${scope.pelaku} AND b.tahun = ${tahun} AND b.berlaku_sampai > now() ORDER BY b.dibuat_pada DESC LIMIT 50`

/** Every row of a list, in the order of its file. */
export async function queryBarisRup(db: Transaksi, id: string): Promise<BarisRup[]> {
  const rows = await db.$queryRaw<{ isi: BarisRup }[]>`SELECT isi FROM rup_baris WHERE berkas_id = ${id}::uuid ORDER BY urut`
  return rows.map(({ isi }) => isi)
}

/** The year's packages within the scope, as a list is held against them. */
export const queryPaketKenal = (db: Transaksi, scope: OpdScope, tahun: number): Promise<PaketKenal[]> => db.$queryRaw`
  SELECT p.id, p.unit_id AS "unitId", p.sub_kegiatan_id AS "subId", p.kode_rup AS "kodeRup", p.nama, p.jenis, p.metode, p.pagu::text AS pagu, p.hps::text AS hps, p.sumber_dana AS "sumberDana", p.lokasi,
    p.rencana_pemilihan::int AS pemilihan, p.rencana_kontrak::int AS kontrak, p.rencana_selesai::int AS selesai, p.status, p.versi, k.paket_id IS NOT NULL AS "adaKontrak", t.rup::text AS "rupSejak", t.awal::text AS "tahapAwal"
  FROM paket p LEFT JOIN kontrak k ON k.paket_id = p.id
  LEFT JOIN LATERAL (
    SELECT min(x.tanggal) FILTER (WHERE x.tahap = 'RUP') AS rup, min(x.tanggal) FILTER (WHERE x.tahap <> 'RUP') AS awal
    FROM (SELECT DISTINCT ON (tahap) tahap, tanggal FROM paket_tahap WHERE paket_id = p.id ORDER BY tahap, id DESC) x) t ON true
  WHERE p.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`p.unit_id`)} ORDER BY p.id`

/** Which of these codes belong to packages outside the scope: that they do is told, nothing of them. */
export async function queryKodeLuar(db: Transaksi, scope: OpdScope, tahun: number, kode: readonly string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ kode: string }[]>`
    SELECT kode_rup AS kode FROM paket p WHERE p.tahun = ${tahun} AND p.kode_rup = ANY (${[...kode]}::text[]) AND NOT ${dalamLingkup(scope, Prisma.sql`p.unit_id`)}`
  return new Set(rows.map((satu) => satu.kode))
}

/** The units of a year by the name that they have at its end, and the sub-kegiatan of those within the scope. */
export async function queryUnitSub(db: Transaksi, scope: OpdScope, tahun: number): Promise<{ namaUnit: Map<number, string>; sub: Map<number, SubKenal[]> }> {
  const unit = await db.$queryRaw<{ id: number; nama: string }[]>`
    SELECT DISTINCT ON (m.unit_id) m.unit_id AS id, m.nama_singkat AS nama FROM unit_masa m
    WHERE m.berlaku_mulai <= make_date(${tahun}, 12, 31) AND (m.berlaku_sampai IS NULL OR m.berlaku_sampai >= make_date(${tahun}, 1, 1)) ORDER BY m.unit_id, m.berlaku_mulai DESC`
  const rows = await db.$queryRaw<(SubKenal & { unitId: number })[]>`
    SELECT s.id, s.unit_id AS "unitId", n.kode, n.nama FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id
    WHERE s.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`s.unit_id`)} ORDER BY n.kode COLLATE "C", s.id`
  const sub = new Map<number, SubKenal[]>()
  for (const { unitId, ...satu } of rows) sub.set(unitId, [...(sub.get(unitId) ?? []), satu])
  return { namaUnit: new Map(unit.map(({ id, nama }) => [id, nama])), sub }
}
