import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { JenisLanjut, PutusanLanjut, Sisa, SisaLuar } from './types'

/** What people call a unit at last. */
export const namaUnit = (kolom: Prisma.Sql): Prisma.Sql => Prisma.sql`coalesce((SELECT m.nama_singkat FROM unit_masa m WHERE m.unit_id = ${kolom} ORDER BY m.berlaku_mulai DESC LIMIT 1), (SELECT kode FROM unit WHERE id = ${kolom}))`

/** Packages of a year as they stand, with what of the contract was not paid, and how a contract ended. */
const PAKET_KINI = (dari: number): Prisma.Sql => Prisma.sql`
  SELECT p.id, p.unit_id, p.sub_kegiatan_id, p.nama, p.pagu, k.nilai IS NOT NULL AS berkontrak, z.tanggal AS putus, z.uraian AS putus_uraian, x.nilai,
    EXISTS (SELECT FROM (SELECT DISTINCT ON (t.tahap) t.tahap, t.tanggal FROM paket_tahap t WHERE t.paket_id = p.id ORDER BY t.tahap, t.id DESC) y
            WHERE y.tahap IN ('SERAH_TERIMA', 'SELESAI') AND y.tanggal IS NOT NULL) AS selesai,
    x.nilai - coalesce((SELECT sum(b.nilai) FROM kontrak_bayar b WHERE b.paket_id = p.id), 0) AS sisa
  FROM paket p LEFT JOIN kontrak k ON k.paket_id = p.id
  LEFT JOIN LATERAL (SELECT q.tanggal, q.uraian FROM kontrak_kritis q WHERE q.paket_id = p.id AND q.peristiwa = 'PUTUS' ORDER BY q.tanggal DESC, q.id DESC LIMIT 1) z ON true
  CROSS JOIN LATERAL (SELECT coalesce((SELECT a.nilai FROM kontrak_adendum a WHERE a.paket_id = p.id AND a.nilai IS NOT NULL ORDER BY a.tanggal DESC, a.id DESC LIMIT 1), k.nilai, p.pagu) AS nilai) x
  WHERE p.tahun = ${dari} AND p.status = 'AKTIF'`

interface Row {
  jenis: 'KENDALA' | 'PAKET' | 'PUTUS' | 'UTANG'
  kunci: string
  unitId: number
  unit: string
  nama: string
  rupiah: string | null
  sub: number | null
  unitTujuan: number | null
  namaUnitTujuan: string | null
  subTujuan: number | null
  putus: string | null
  putusUraian: string | null
}

const sebab = ({ jenis, unitTujuan, sub, subTujuan, putus, putusUraian }: Row): string | null => [
  ...(jenis === 'PUTUS' && putus !== null ? [`Kontrak putus ${tanggal(putus)}: ${putusUraian ?? ''}`] : []),
  ...(unitTujuan === null ? ['Unitnya berakhir dan penerusnya belum ditetapkan di atas.'] : []),
  ...(jenis !== 'UTANG' && unitTujuan !== null && sub !== null && subTujuan === null ? ['Sub-kegiatannya tidak ada pada tahun berikut dengan kode dan nama yang sama, jadi ditulis tanpa sub-kegiatan.'] : []),
].join(' ') || null

/**
 * What a year leaves at its last day: open obstacles, packages that were not handed over, contracts that were ended, finished ones that were not
 * paid in full. Facts dated later count too: what was closed or paid in January is not taken over.
 */
export async function querySisa(dari: number, ke: number, tx: Transaksi = prisma()): Promise<Omit<Sisa, 'putusan'>[]> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH paket_kini AS (${PAKET_KINI(dari)}), lu AS MATERIALIZED (SELECT * FROM lanjut_unit(${dari}::int, ${ke}::int)), ls AS MATERIALIZED (SELECT * FROM lanjut_sub(${dari}::int, ${ke}::int)), semua AS (
      SELECT 'KENDALA' AS jenis, k.id::text AS kunci, k.unit_id, k.sub_kegiatan_id AS sub, k.uraian AS nama, NULL::numeric AS rupiah, NULL::date AS putus, NULL AS putus_uraian
      FROM kendala_pada(${dari}::int, 12) p JOIN kendala k ON k.id = p.id WHERE k.sifat = 'KENDALA' AND p.status = 'TERBUKA' AND p.penutupan_id IS NULL
      UNION ALL SELECT 'PAKET', id::text, unit_id, sub_kegiatan_id, nama, sisa, NULL, NULL FROM paket_kini WHERE putus IS NULL AND NOT selesai AND sisa > 0
      UNION ALL SELECT 'PUTUS', id::text, unit_id, sub_kegiatan_id, nama, sisa, putus, putus_uraian FROM paket_kini WHERE putus IS NOT NULL
      UNION ALL SELECT 'UTANG', id::text, unit_id, sub_kegiatan_id, nama, sisa, NULL, NULL FROM paket_kini WHERE putus IS NULL AND selesai AND berkontrak AND sisa > 0
    )
    SELECT x.jenis, x.kunci, x.unit_id AS "unitId", ${namaUnit(Prisma.sql`x.unit_id`)} AS unit, x.nama, x.rupiah::text AS rupiah, x.sub, lu.tujuan AS "unitTujuan", ${namaUnit(Prisma.sql`lu.tujuan`)} AS "namaUnitTujuan",
      CASE WHEN ls.unit_tujuan = lu.tujuan THEN ls.tujuan END AS "subTujuan", x.putus::text AS putus, x.putus_uraian AS "putusUraian"
    FROM semua x JOIN lu ON lu.asal = x.unit_id LEFT JOIN ls ON ls.asal = x.sub ORDER BY x.jenis, x.rupiah DESC NULLS LAST, x.kunci::int`
  return rows.map((row) => {
    // what is owed or was left is noted with its rupiah alone: it goes nowhere
    const tanya = row.unitTujuan === null && row.jenis !== 'UTANG'
    return {
      jenis: row.jenis, kunci: row.kunci, unitId: row.unitId, unit: row.unit, nama: row.nama, rupiah: row.rupiah === null ? null : senFromText(row.rupiah), keadaan: tanya ? 'TANYA' : 'SIAP',
      tujuan: row.unitTujuan === null || row.unitTujuan === row.unitId ? null : { id: row.unitTujuan, nama: row.namaUnitTujuan ?? '' }, calon: [], sebab: sebab(row), rincian: { unit: row.unitTujuan, sub: row.subTujuan },
    }
  })
}

/** Packages that were paid in full and not handed over: there is no money to take along, and they are not done either. */
export async function queryLunasBelumSerah(dari: number): Promise<SisaLuar[]> {
  const rows = await prisma().$queryRaw<(Omit<SisaLuar, 'rupiah'> & { rupiah: string })[]>`
    SELECT x.id::text AS kunci, ${namaUnit(Prisma.sql`x.unit_id`)} AS unit, x.nama, x.nilai::text AS rupiah FROM (${PAKET_KINI(dari)}) x WHERE x.putus IS NULL AND NOT x.selesai AND x.sisa <= 0 ORDER BY x.nilai DESC, x.id`
  return rows.map(({ rupiah, ...row }) => ({ ...row, rupiah: senFromText(rupiah) }))
}

type PutusanRow = Omit<PutusanLanjut, 'rupiah'> & { jenis: JenisLanjut; kunci: string; rupiah: string | null }

/** What was decided of a year for another, by kind and key ("PAKET/12"). */
export async function queryPutusan(dari: number, ke: number, tx: Transaksi = prisma()): Promise<ReadonlyMap<string, PutusanLanjut>> {
  const rows = await tx.$queryRaw<PutusanRow[]>`
    SELECT l.jenis, l.kunci, l.putusan, l.alasan, l.tujuan_id AS "tujuanId", coalesce(p.nama, l.oleh) AS oleh, l.rupiah::text AS rupiah, l.isi, l.nama, l.unit_id AS "unitId", CASE WHEN l.unit_id IS NULL THEN '' ELSE ${namaUnit(Prisma.sql`l.unit_id`)} END AS unit
    FROM tahun_lanjut l LEFT JOIN pengguna p ON p.id = l.oleh WHERE l.dari = ${dari} AND l.ke = ${ke} ORDER BY l.jenis, l.kunci`
  return new Map(rows.map(({ jenis, kunci, rupiah, ...isi }) => [`${jenis}/${kunci}`, { ...isi, rupiah: rupiah === null ? null : senFromText(rupiah) }]))
}

/** Which year before there is: the one directly before, or an older one that nothing is carried from. */
export async function queryTahunSebelum(ke: number): Promise<{ dari: number | null; terdekat: number | null }> {
  const [row] = await prisma().$queryRaw<{ tahun: number }[]>`SELECT tahun::int FROM tahun_anggaran WHERE tahun < ${ke} ORDER BY tahun DESC LIMIT 1`
  return { dari: row?.tahun === ke - 1 ? row.tahun : null, terdekat: row?.tahun ?? null }
}

/** Units of the year before that do not stand in the later one. */
export async function queryUnitBerakhir(dari: number, ke: number): Promise<ReadonlySet<number>> {
  const rows = await prisma().$queryRaw<{ id: number }[]>`SELECT asal AS id FROM lanjut_unit(${dari}::int, ${ke}::int) WHERE NOT masih`
  return new Set(rows.map(({ id }) => id))
}
