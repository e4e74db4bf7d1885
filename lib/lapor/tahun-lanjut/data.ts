import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { Sisa } from './types'

const NAMA_UNIT = Prisma.sql`(SELECT m.nama_singkat FROM unit_masa m WHERE m.unit_id = x.unit_id ORDER BY m.berlaku_mulai DESC LIMIT 1)`

interface Row {
  jenis: Sisa['jenis']
  kunci: string
  unitId: number
  unit: string
  nama: string
  rupiah: string | null
}

/**
 * What a year leaves at its last day: open obstacles, packages that were not handed over, finished ones that were not paid in full. Facts dated
 * later count too: what was closed or paid in January is not taken over.
 */
export async function querySisa(dari: number, tx: Transaksi = prisma()): Promise<Omit<Sisa, 'putusan'>[]> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH paket_kini AS (
      SELECT p.id, p.unit_id, p.nama, p.pagu, k.nilai IS NOT NULL AS berkontrak,
        EXISTS (SELECT FROM (SELECT DISTINCT ON (t.tahap) t.tahap, t.tanggal FROM paket_tahap t WHERE t.paket_id = p.id ORDER BY t.tahap, t.id DESC) y
                WHERE y.tahap IN ('SERAH_TERIMA', 'SELESAI') AND y.tanggal IS NOT NULL) AS selesai,
        coalesce((SELECT a.nilai FROM kontrak_adendum a WHERE a.paket_id = p.id AND a.nilai IS NOT NULL ORDER BY a.tanggal DESC, a.id DESC LIMIT 1), k.nilai, p.pagu)
          - coalesce((SELECT sum(b.nilai) FROM kontrak_bayar b WHERE b.paket_id = p.id), 0) AS sisa
      FROM paket p LEFT JOIN kontrak k ON k.paket_id = p.id
      WHERE p.tahun = ${dari} AND p.status = 'AKTIF' AND NOT EXISTS (SELECT FROM kontrak_kritis z WHERE z.paket_id = p.id AND z.peristiwa = 'PUTUS')
    ), semua AS (
      SELECT 'KENDALA' AS jenis, k.id::text AS kunci, k.unit_id, k.uraian AS nama, NULL::numeric AS rupiah
      FROM kendala_pada(${dari}::int, 12) p JOIN kendala k ON k.id = p.id WHERE k.sifat = 'KENDALA' AND p.status = 'TERBUKA' AND p.penutupan_id IS NULL
      UNION ALL SELECT 'PAKET', id::text, unit_id, nama, sisa FROM paket_kini WHERE NOT selesai AND sisa > 0
      UNION ALL SELECT 'UTANG', id::text, unit_id, nama, sisa FROM paket_kini WHERE selesai AND berkontrak AND sisa > 0
    )
    SELECT x.jenis, x.kunci, x.unit_id AS "unitId", ${NAMA_UNIT} AS unit, x.nama, x.rupiah::text AS rupiah FROM semua x ORDER BY x.jenis, x.rupiah DESC NULLS LAST, x.kunci::int`
  return rows.map(({ rupiah, ...row }) => ({ ...row, rupiah: rupiah === null ? null : senFromText(rupiah) }))
}

interface PutusanRow {
  jenis: Sisa['jenis']
  kunci: string
  putusan: 'BAWA' | 'TINGGAL'
  alasan: string | null
  tujuanId: number | null
  oleh: string
  rupiah: string | null
}

/** What was decided of a year for another, by kind and key ("PAKET/12"). */
export async function queryPutusan(dari: number, ke: number, tx: Transaksi = prisma()): Promise<ReadonlyMap<string, NonNullable<Sisa['putusan']>>> {
  const rows = await tx.$queryRaw<PutusanRow[]>`
    SELECT l.jenis, l.kunci, l.putusan, l.alasan, l.tujuan_id AS "tujuanId", coalesce(p.nama, l.oleh) AS oleh, l.rupiah::text AS rupiah
    FROM tahun_lanjut l LEFT JOIN pengguna p ON p.id = l.oleh WHERE l.dari = ${dari} AND l.ke = ${ke}`
  return new Map(rows.map(({ jenis, kunci, rupiah, ...isi }) => [`${jenis}/${kunci}`, { ...isi, rupiah: rupiah === null ? null : senFromText(rupiah) }]))
}

/** The year before in the database. null: there is none. */
export async function queryTahunSebelum(ke: number): Promise<number | null> {
  const [row] = await prisma().$queryRaw<{ tahun: number }[]>`SELECT tahun::int FROM tahun_anggaran WHERE tahun < ${ke} ORDER BY tahun DESC LIMIT 1`
  return row?.tahun ?? null
}
