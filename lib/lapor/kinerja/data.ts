import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { TRIWULAN, type Triwulan } from '@/lib/realisasi/kinerja/types'
import { volumeFromText, type Volume } from '@/lib/realisasi/kinerja/volume'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { CatatanKinerja, IndikatorKinerja, KeadaanTriwulan, KinerjaTahun, SimpulUnit, UangRenstra } from './types'

const WAKTU = (kolom: Prisma.Sql): Prisma.Sql => Prisma.sql`to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
/** Of a text, whatever line ends the browser sent; `sidikTeks` of mutations-catatan says the same. */
const SIDIK = (kolom: Prisma.Sql): Prisma.Sql => Prisma.sql`coalesce(md5(replace(${kolom}, E'\\r', '')), '')`
const vol = (teks: string | null): Volume | null => (teks === null ? null : volumeFromText(teks))

type RowIsi = { triwulan: Triwulan; nilai: string | null; keterangan: string | null; sumber: string | null; alasan: string | null; versi: number; oleh: string; pada: string }
type RowIndikator = Omit<IndikatorKinerja, 'targetRenstra' | 'lalu' | 'target' | 'triwulan' | 'isi'> & { targetRenstra: string | null; lalu: string | null; target: string | null; isi: RowIsi[] }

function susun({ isi, ...row }: RowIndikator): IndikatorKinerja {
  const daftar = isi.map((satu) => ({ ...satu, nilai: vol(satu.nilai) }))
  return {
    ...row, targetRenstra: vol(row.targetRenstra), lalu: vol(row.lalu), target: vol(row.target), isi: daftar,
    triwulan: TRIWULAN.map((tw) => daftar.find(({ triwulan }) => triwulan === tw)?.nilai ?? null),
  }
}

/** Indicators of a year with their quarters, by unit, code and place; `unitId`: of one unit. */
export async function queryIndikator(db: Transaksi, scope: OpdScope, tahun: number, unitId: number | null = null): Promise<IndikatorKinerja[]> {
  const rows = await db.$queryRaw<RowIndikator[]>`
    SELECT i.id, i.tahun::int AS tahun, i.unit_id AS "unitId", i.nomenklatur_id AS "nomenklaturId", n.kode, n.nama AS "namaSimpul", n.tingkat::text AS tingkat, i.tujuan, i.sasaran, i.nama, i.satuan,
      i.jenis, i.rumus, i.target_renstra::text AS "targetRenstra", i.lalu::text AS lalu, i.target::text AS target, i.urutan::int AS urutan, i.contoh, i.versi, coalesce(g.nama, i.diubah_oleh) AS oleh, ${WAKTU(Prisma.sql`i.diubah_pada`)} AS pada,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('triwulan', r.triwulan, 'nilai', r.nilai::text, 'keterangan', r.keterangan, 'sumber', r.sumber, 'alasan', r.alasan, 'versi', r.versi,
         'oleh', coalesce(o.nama, r.diubah_oleh), 'pada', ${WAKTU(Prisma.sql`r.diubah_pada`)}) ORDER BY r.triwulan), '[]') FROM kinerja_realisasi r LEFT JOIN pengguna o ON o.id = r.diubah_oleh WHERE r.indikator_id = i.id) AS isi
    FROM kinerja_indikator i JOIN nomenklatur n ON n.id = i.nomenklatur_id LEFT JOIN pengguna g ON g.id = i.diubah_oleh
    WHERE i.tahun = ${tahun} AND (${unitId}::int IS NULL OR i.unit_id = ${unitId}::int) AND ${dalamLingkup(scope, Prisma.sql`i.unit_id`)} ORDER BY i.unit_id, n.kode COLLATE "C", i.urutan, i.id`
  return rows.map(susun)
}

export async function queryRenstra(db: Transaksi, scope: OpdScope, tahun: number, unitId: number | null = null): Promise<UangRenstra[]> {
  const rows = await db.$queryRaw<(Omit<UangRenstra, 'target' | 'lalu'> & { target: string | null; lalu: string | null })[]>`
    SELECT r.unit_id AS "unitId", r.nomenklatur_id AS "nomenklaturId", n.kode, r.target::text AS target, r.lalu::text AS lalu, r.versi FROM kinerja_renstra r JOIN nomenklatur n ON n.id = r.nomenklatur_id
    WHERE r.tahun = ${tahun} AND (${unitId}::int IS NULL OR r.unit_id = ${unitId}::int) AND ${dalamLingkup(scope, Prisma.sql`r.unit_id`)} ORDER BY r.unit_id, n.kode COLLATE "C"`
  return rows.map((row) => ({ ...row, target: row.target === null ? null : senFromText(row.target), lalu: row.lalu === null ? null : senFromText(row.lalu) }))
}

export const queryCatatanKinerja = (db: Transaksi, scope: OpdScope, tahun: number, unitId: number | null = null): Promise<CatatanKinerja[]> =>
  db.$queryRaw<CatatanKinerja[]>`
    SELECT c.unit_id AS "unitId", c.triwulan::int AS triwulan, c.pendorong, c.penghambat, c.tindak_triwulan AS "tindakTriwulan", c.tindak_renja AS "tindakRenja", c.verifikator,
      jsonb_build_object('pendorong', ${SIDIK(Prisma.sql`c.pendorong`)}, 'penghambat', ${SIDIK(Prisma.sql`c.penghambat`)}, 'tindakTriwulan', ${SIDIK(Prisma.sql`c.tindak_triwulan`)}, 'tindakRenja', ${SIDIK(Prisma.sql`c.tindak_renja`)}, 'verifikator', ${SIDIK(Prisma.sql`c.verifikator`)}) AS sidik,
      coalesce(g.nama, c.diubah_oleh) AS oleh, ${WAKTU(Prisma.sql`c.diubah_pada`)} AS pada
    FROM kinerja_catatan c LEFT JOIN pengguna g ON g.id = c.diubah_oleh
    WHERE c.tahun = ${tahun} AND (${unitId}::int IS NULL OR c.unit_id = ${unitId}::int) AND ${dalamLingkup(scope, Prisma.sql`c.unit_id`)} ORDER BY c.unit_id, c.triwulan`

/** Everything that was entered of a year within the scope. */
export async function queryKinerjaTahun(db: Transaksi, scope: OpdScope, tahun: number, unitId: number | null = null): Promise<KinerjaTahun> {
  const [indikator, renstra, catatan] = [await queryIndikator(db, scope, tahun, unitId), await queryRenstra(db, scope, tahun, unitId), await queryCatatanKinerja(db, scope, tahun, unitId)]
  return { indikator, renstra, catatan }
}

/** Programs, kegiatan and sub-kegiatan that a unit has in a year, by code: each before what hangs below it. */
export const querySimpul = (db: Transaksi, scope: OpdScope, unitId: number, tahun: number): Promise<SimpulUnit[]> =>
  db.$queryRaw<SimpulUnit[]>`
    SELECT DISTINCT n.id, n.kode, n.nama, n.tingkat::text AS tingkat, n.kode COLLATE "C" AS urut
    FROM sub_kegiatan s JOIN nomenklatur_jalur j ON j.sub_id = s.nomenklatur_id JOIN nomenklatur n ON n.id IN (j.program_id, j.kegiatan_id, j.sub_id)
    WHERE s.unit_id = ${unitId} AND s.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`s.unit_id`)} ORDER BY urut`

/** Whether each quarter of the unit can be written. */
export async function queryKeadaan(db: Transaksi, unitId: number, tahun: number): Promise<KeadaanTriwulan[]> {
  const rows = await db.$queryRaw<{ keadaan: KeadaanTriwulan }[]>`SELECT kinerja_keadaan(${tahun}::int, tw, ${unitId}::int) AS keadaan FROM generate_series(1, 4) tw ORDER BY tw`
  return rows.map(({ keadaan }) => keadaan)
}
