import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { PaketRinci, SubPilihan } from './types'

const WAKTU = (kolom: Prisma.Sql): Prisma.Sql => Prisma.sql`to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
const daftar = (isi: Prisma.Sql, dari: Prisma.Sql, urut: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT coalesce(jsonb_agg(jsonb_build_object(${isi}) ORDER BY ${urut}), '[]') FROM ${dari} WHERE x.paket_id = p.id)`

/** A package with all that was written about it; null: none of that id within the scope. */
export async function queryPaketRinci(db: Transaksi, scope: OpdScope, id: number): Promise<PaketRinci | null> {
  const rows = await db.$queryRaw<PaketRinci[]>`
    SELECT p.id, p.tahun::int AS tahun, p.unit_id AS "unitId", p.sub_kegiatan_id AS "subKegiatanId", p.kode_rup AS "kodeRup", p.nama, p.jenis, p.metode,
      p.pagu::text AS pagu, p.hps::text AS hps, p.lokasi, p.sumber_dana AS "sumberDana", p.rencana_pemilihan::int AS "rencanaPemilihan", p.rencana_kontrak::int AS "rencanaKontrak",
      p.rencana_selesai::int AS "rencanaSelesai", p.status, p.penjelasan, p.contoh, p.versi, coalesce(g.nama, p.diubah_oleh) AS oleh, ${WAKTU(Prisma.sql`p.diubah_pada`)} AS pada,
      ${daftar(Prisma.sql`'tahap', x.tahap, 'tanggal', x.tanggal, 'keterangan', x.keterangan, 'oleh', coalesce(o.nama, x.oleh), 'pada', ${WAKTU(Prisma.sql`x.pada`)}`, Prisma.sql`paket_tahap x LEFT JOIN pengguna o ON o.id = x.oleh`, Prisma.sql`x.id DESC`)} AS tahap,
      (SELECT jsonb_build_object('nomor', k.nomor, 'tanggal', k.tanggal, 'nilai', k.nilai::text, 'penyedia', k.penyedia, 'mulai', k.mulai, 'selesai', k.selesai, 'tahunJamak', k.tahun_jamak, 'versi', k.versi)
       FROM kontrak k WHERE k.paket_id = p.id) AS kontrak,
      ${daftar(Prisma.sql`'bulan', x.bulan, 'rencana', x.rencana::text, 'realisasi', x.realisasi::text`, Prisma.sql`kontrak_jadwal x`, Prisma.sql`x.bulan`)} AS jadwal,
      ${daftar(Prisma.sql`'id', x.id, 'nomor', x.nomor, 'tanggal', x.tanggal, 'nilai', x.nilai::text, 'selesai', x.selesai, 'alasan', x.alasan`, Prisma.sql`kontrak_adendum x`, Prisma.sql`x.tanggal, x.id`)} AS adendum,
      ${daftar(Prisma.sql`'id', x.id, 'jenis', x.jenis, 'tanggal', x.tanggal, 'nilai', x.nilai::text, 'sp2d', x.sp2d`, Prisma.sql`kontrak_bayar x`, Prisma.sql`x.tanggal, x.id`)} AS bayar,
      ${daftar(Prisma.sql`'id', x.id, 'peristiwa', x.peristiwa, 'tanggal', x.tanggal, 'nomor', x.nomor, 'sebab', x.sebab, 'target', x.target::text, 'realisasi', x.realisasi::text, 'uraian', x.uraian`, Prisma.sql`kontrak_kritis x`, Prisma.sql`x.tanggal, x.id`)} AS kritis
    FROM paket p LEFT JOIN pengguna g ON g.id = p.diubah_oleh
    WHERE p.id = ${id} AND ${dalamLingkup(scope, Prisma.sql`p.unit_id`)}`
  return rows[0] ?? null
}

/** The sub-kegiatan of a unit and year, by code. */
export const querySubUnit = (db: Transaksi, scope: OpdScope, unitId: number, tahun: number): Promise<SubPilihan[]> =>
  db.$queryRaw<SubPilihan[]>`
    SELECT s.id, n.kode, n.nama FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id
    WHERE s.unit_id = ${unitId} AND s.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`s.unit_id`)} ORDER BY n.kode COLLATE "C"`
