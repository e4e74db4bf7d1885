import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { BELUM_PUTUS, JENIS_RENCANA, PER_HALAMAN, RUPA_TULIS, type RupaBeda } from '../constants'
import { sqlRealisasi } from './data-beda-realisasi'
import { sqlAnggaran, sqlKas } from './data-beda-rencana'
import { sqlFisik } from '../fisik/data-beda-fisik'
import { isFisik } from '../fisik/jenis'
import { SEBAB_RAGU, SEBAB_TAHAN, sqlTahan } from '../baca/data-tahan'
import type { Beda, JumlahBeda, Tempat } from '../types'

/**
 * CTEs that end in `beda`: every figure the file speaks of, and what applying it would do. Held back whole: figures of which a row could
 * not be read. Lines that are only here are removed where somebody has said so, and never where a row of the file may be theirs.
 */
export function sqlBeda(tempat: Tempat): Prisma.Sql {
  const rencana = tempat.jenis !== null && JENIS_RENCANA.includes(tempat.jenis)
  const isi = isFisik(tempat.jenis) ? sqlFisik(tempat) : tempat.jenis === 'ANGGARAN' ? sqlAnggaran(tempat) : tempat.jenis === 'KAS' ? sqlKas(tempat) : sqlRealisasi(tempat)
  return Prisma.sql`WITH ${isi}, ${sqlTahan(tempat)},
    y AS (
      SELECT x.*, coalesce(setahun.kunci, sebulan.kunci) IS NOT NULL AS tahan,
        x.nilai IS NULL AND x.putus = 'hapus' AND EXISTS (SELECT 1 FROM ragu g WHERE g.unit_id = x.unit_id AND coalesce(g.sub_id = x.sub_kegiatan_id, true)) AS ragu
      FROM x LEFT JOIN ditahan setahun ON setahun.kunci = x.kunci AND setahun.bulan = 0
      LEFT JOIN ditahan sebulan ON sebulan.kunci = x.kunci AND sebulan.bulan = x.bulan AND sebulan.bulan > 0),
    z AS (
      SELECT y.*, CASE WHEN tahan THEN 'TOLAK' WHEN nilai IS NULL AND putus = 'hapus' THEN CASE WHEN tolak IS NOT NULL OR ragu THEN 'TOLAK' ELSE 'HAPUS' END
        WHEN nilai IS NULL THEN 'SISA' WHEN nilai = lama_n AND koreksi = lama_k THEN 'SAMA' WHEN tolak IS NOT NULL THEN 'TOLAK' WHEN tanya THEN 'TANYA'
        WHEN lama_n IS NULL THEN 'BARU' ELSE 'UBAH' END AS rupa FROM y),
    beda AS MATERIALIZED (
      SELECT z.*, CASE WHEN rupa = 'TOLAK' THEN CASE WHEN tahan THEN ${SEBAB_TAHAN} ELSE coalesce(tolak, ${SEBAB_RAGU}) END
        WHEN rupa = 'SISA' AND ${rencana}::boolean AND putus IS NULL AND lama_n <> 0 THEN ${BELUM_PUTUS} END AS sebab FROM z)`
}

/** How many figures of each kind, and what they add up to before and after. */
export async function queryJumlahBeda(db: Transaksi, tempat: Tempat): Promise<{ jumlah: JumlahBeda[]; tanda: string; bulan: number[] }> {
  const jumlah = await db.$queryRaw<(JumlahBeda & { tanda: string; bulan: number[] })[]>`
    ${sqlBeda(tempat)}
    SELECT rupa, sebab, count(*)::int AS angka, coalesce(sum(lama_n + lama_k), 0)::numeric(20,2)::text AS lama,
      coalesce(sum(nilai + koreksi), 0)::numeric(20,2)::text AS baru, array_agg(DISTINCT bulan::int ORDER BY bulan::int) AS bulan,
      md5(string_agg(concat_ws('|', kunci, bulan, nilai, koreksi, lama_n, lama_k), ',' ORDER BY kunci, bulan)) AS tanda
    FROM beda GROUP BY 1, 2 ORDER BY 1, 2`
  const tanda = jumlah.filter(({ rupa }) => RUPA_TULIS.includes(rupa)).map(({ rupa, tanda: satu }) => `${rupa.charAt(0)}${satu}`).join('.')
  const bulan = [...new Set(jumlah.filter(({ rupa }) => rupa !== 'SISA').flatMap((satu) => satu.bulan))].sort((a, b) => a - b)
  return { jumlah: jumlah.map(({ rupa, sebab, angka, lama, baru }) => ({ rupa, sebab, angka, lama, baru })), tanda, bulan }
}

export interface SaringBeda {
  rupa: RupaBeda | null
  unitId: number | null
  halaman: number
}

/** The short name of every unit as it is called now. */
export const UNIT_KINI = Prisma.sql`unit_kini AS (SELECT DISTINCT ON (unit_id) unit_id, nama_singkat FROM unit_masa ORDER BY unit_id, berlaku_mulai DESC)`

/** One page of the figures. */
export async function queryBeda(db: Transaksi, tempat: Tempat, { rupa, unitId, halaman }: SaringBeda): Promise<{ baris: Beda[]; jumlah: number }> {
  const rows = await db.$queryRaw<(Beda & { semua: number })[]>`
    ${sqlBeda(tempat)}, ${UNIT_KINI}
    SELECT d.kunci, d.rupa, d.sebab, m.nama_singkat AS unit, d.unit_id AS "unitId", n.kode || ' ' || n.nama AS sub, d.rekening_kode AS rekening,
      coalesce(sd.nama, '') AS sumber, d.baris_id AS "barisId", d.bulan::int AS bulan, (d.lama_n + d.lama_k)::numeric(20,2)::text AS lama,
      CASE WHEN d.rupa = 'HAPUS' THEN 0 ELSE d.nilai + d.koreksi END::numeric(20,2)::text AS baru, d.n AS baris, count(*) OVER ()::int AS semua
    FROM beda d JOIN unit_kini m ON m.unit_id = d.unit_id JOIN nomenklatur n ON n.id = d.nomenklatur_id LEFT JOIN sumber_dana sd ON sd.id = d.sumber_dana_id
    WHERE (${rupa}::text IS NULL OR d.rupa = ${rupa}::text) AND (${unitId}::int IS NULL OR d.unit_id = ${unitId}::int)
    ORDER BY array_position(ARRAY['TOLAK', 'TANYA', 'HAPUS', 'UBAH', 'BARU', 'SISA', 'SAMA'], d.rupa), d.unit_id, n.kode, d.rekening_kode, d.sumber_dana_id, d.bulan
    LIMIT ${PER_HALAMAN} OFFSET ${(halaman - 1) * PER_HALAMAN}`
  return { baris: rows.map(({ semua: _semua, ...satu }) => satu), jumlah: rows[0]?.semua ?? 0 }
}
