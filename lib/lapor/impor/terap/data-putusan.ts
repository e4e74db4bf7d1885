import { Prisma } from '@/lib/dasar/database/generated/client'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { PER_HALAMAN_KODE } from '../constants'
import { sqlBeda, UNIT_KINI } from '../beda/data-beda'
import type { Tempat } from '../types'
import type { BarisRusak, JumlahRusak, JumlahUnit, KoreksiLama } from './types'

/** Sums of every unit that the file is about, before and after, beside the file's own. */
export const queryJumlahUnit = (db: Transaksi, tempat: Tempat): Promise<JumlahUnit[]> => db.$queryRaw<JumlahUnit[]>`
  ${sqlBeda(tempat)}, ${UNIT_KINI}
  SELECT d.unit_id AS "unitId", m.nama_singkat AS unit, coalesce(sum(d.lama_n + d.lama_k), 0)::numeric(20,2)::text AS sebelum,
    coalesce(sum(CASE WHEN d.rupa = 'HAPUS' THEN 0 WHEN d.rupa IN ('BARU', 'UBAH', 'SAMA') THEN d.nilai + d.koreksi ELSE coalesce(d.lama_n + d.lama_k, 0) END), 0)::numeric(20,2)::text AS sesudah,
    coalesce(sum(d.nilai + d.koreksi), 0)::numeric(20,2)::text AS berkas,
    count(*) FILTER (WHERE d.nilai IS NULL AND d.lama_n + d.lama_k <> 0)::int AS sisa,
    coalesce(sum(d.lama_n + d.lama_k) FILTER (WHERE d.nilai IS NULL), 0)::numeric(20,2)::text AS "nilaiSisa",
    count(*) FILTER (WHERE d.koreksi_lama AND (d.rupa <> 'TOLAK' OR d.alasan IS NOT NULL))::int AS koreksi
  FROM beda d JOIN unit_kini m ON m.unit_id = d.unit_id GROUP BY 1, 2 ORDER BY 2`

/** Corrections that somebody has entered and that the file does not know, the largest first; not of figures that are refused anyway. */
export const queryKoreksiLama = (db: Transaksi, tempat: Tempat): Promise<KoreksiLama[]> => db.$queryRaw<KoreksiLama[]>`
  ${sqlBeda(tempat)}, ${UNIT_KINI}
  SELECT d.baris_id AS "barisId", d.bulan::int AS bulan, d.unit_id AS "unitId", m.nama_singkat AS unit, n.kode || ' ' || n.nama AS sub, d.rekening_kode AS rekening,
    d.lama_k::numeric(20,2)::text AS koreksi, coalesce(d.lama_a, '') AS alasan, (d.lama_n + d.lama_k)::numeric(20,2)::text AS lama, (d.nilai + d.koreksi)::numeric(20,2)::text AS berkas
  FROM beda d JOIN unit_kini m ON m.unit_id = d.unit_id JOIN nomenklatur n ON n.id = d.nomenklatur_id
  WHERE d.koreksi_lama AND (d.rupa <> 'TOLAK' OR d.alasan IS NOT NULL) ORDER BY abs(d.lama_k) DESC, d.baris_id, d.bulan LIMIT 200`

const rusak = (id: number): Prisma.Sql => Prisma.sql`FROM impor_baris WHERE batch_id = ${id} AND keadaan = 'RUSAK'`

/** How many rows could not be read, and their rupiah. */
export async function queryJumlahRusak(db: Transaksi, id: number): Promise<JumlahRusak> {
  const [row] = await db.$queryRaw<{ baris: number; nilai: string }[]>`
    SELECT count(DISTINCT (lembar, nomor))::int AS baris, coalesce(sum(nilai - kurang), 0)::numeric(20,2)::text AS nilai ${rusak(id)}`
  const { baris, nilai } = row ?? { baris: 0, nilai: '0.00' }
  return { baris, nilai, tanda: `${baris}:${nilai}` }
}

/** One page of them, with their sentence. It may hold the figure, so an operator reads it of rows that are hers. */
export const queryRusak = (db: Transaksi, id: number, scope: OpdScope, halaman = 1): Promise<BarisRusak[]> => db.$queryRaw<BarisRusak[]>`
  SELECT lembar::int, nomor, bulan::int, CASE WHEN asing THEN '' ELSE isi END AS isi, CASE WHEN NOT asing THEN bersih::numeric(20,2)::text END AS nilai,
    CASE WHEN asing THEN 'unitnya belum dikenal, dan isinya tidak terbaca.' ELSE coalesce(sebab, '') END AS sebab
  FROM (SELECT *, nilai - kurang AS bersih, ${scope.units !== '*'} AND unit_id IS NULL AS asing, concat_ws(' · ', nullif(coalesce(nullif(unit_kode, ''), unit_nama), ''), nullif(sub_kode, ''), nullif(rekening, ''), nullif(sumber, '')) AS isi ${rusak(id)}) x
  ORDER BY abs(bersih) DESC, lembar, nomor, bulan LIMIT ${PER_HALAMAN_KODE} OFFSET ${(halaman - 1) * PER_HALAMAN_KODE}`
