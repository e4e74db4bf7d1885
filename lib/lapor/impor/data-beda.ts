import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { STATUS_DIKIRIM } from '@/lib/lapor/entri/types'
import { PER_HALAMAN, type RupaBeda } from './constants'
import { sqlRencanaUnit } from './data-jenis'
import { sqlFisik } from './fisik/data-beda-fisik'
import { isFisik } from './fisik/jenis'
import type { Batch, Beda, JumlahBeda } from './types'

type Tempat = Pick<Batch, 'id' | 'tahun' | 'jenis' | 'apbdVersiId' | 'kasVersiId' | 'lingkup'>
const kanal = (jenis: Batch['jenis']): string => (jenis === 'JURNAL' ? 'NON_RKUD' : 'RKUD')

/** Sums of the file per line and month beside what stands, and what stands that the file does not speak of. */
function realisasi({ id, tahun, jenis }: Tempat): Prisma.Sql {
  return Prisma.sql`
    f AS (SELECT baris_id, bulan, count(*)::int AS n, greatest(sum(nilai), 0) AS nilai, sum(nilai - kurang) - greatest(sum(nilai), 0) AS koreksi
          FROM impor_baris WHERE batch_id = ${id} AND keadaan = 'COCOK' GROUP BY 1, 2),
    cakup AS MATERIALIZED (
      SELECT unit_id, bulan, terbuka_untuk(${tahun}, bulan, unit_id) AS buka
      FROM (SELECT DISTINCT unit_id, bulan FROM impor_baris WHERE batch_id = ${id} AND keadaan = 'COCOK') c),
    pasang AS (
      SELECT f.baris_id, f.bulan, f.n, f.nilai, f.koreksi, r.nilai AS lama_n, r.koreksi AS lama_k
      FROM f LEFT JOIN realisasi r ON r.baris_id = f.baris_id AND r.bulan = f.bulan AND r.kanal = ${kanal(jenis)}::kanal_realisasi
      UNION ALL
      SELECT r.baris_id, r.bulan, 0, NULL, NULL, r.nilai, r.koreksi FROM cakup c JOIN baris b ON b.unit_id = c.unit_id AND b.tahun = ${tahun}
      JOIN realisasi r ON r.baris_id = b.id AND r.bulan = c.bulan AND r.kanal = ${kanal(jenis)}::kanal_realisasi
      WHERE NOT EXISTS (SELECT 1 FROM f WHERE f.baris_id = r.baris_id AND f.bulan = r.bulan)),
    x AS (
      SELECT 'b' || p.baris_id AS kunci, p.*, b.unit_id, s.nomenklatur_id, b.rekening_kode, b.sumber_dana_id,
        CASE WHEN q.status::text IS DISTINCT FROM 'TERBUKA' OR NOT k.buka THEN 'bulan belum dibuka atau sudah dikunci'
             WHEN l.status::text = ANY(${STATUS_DIKIRIM}) THEN 'laporan unit sudah diajukan' END AS tolak
      FROM pasang p JOIN baris b ON b.id = p.baris_id JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id
      LEFT JOIN periode q ON q.tahun = ${tahun} AND q.bulan = p.bulan LEFT JOIN cakup k ON k.unit_id = b.unit_id AND k.bulan = p.bulan
      LEFT JOIN laporan l ON l.tahun = ${tahun} AND l.bulan = p.bulan AND l.unit_id = b.unit_id)`
}

function anggaran({ id, tahun, apbdVersiId, lingkup }: Tempat): Prisma.Sql {
  return Prisma.sql`
    pagu_unit AS MATERIALIZED (${sqlRencanaUnit(tahun, 'pagu')}),
    f AS (SELECT i.baris_id, i.unit_id, i.nomenklatur_id, coalesce(b.rekening_kode, i.rekening_kode) AS rekening_kode,
                 coalesce(b.sumber_dana_id, i.sumber_dana_id) AS sumber_dana_id, count(*)::int AS n, sum(i.nilai - i.kurang) AS nilai
          FROM impor_baris i LEFT JOIN baris b ON b.id = i.baris_id WHERE i.batch_id = ${id} AND i.keadaan = 'COCOK' GROUP BY 1, 2, 3, 4, 5),
    pasang AS (
      SELECT f.*, p.nilai AS lama_n FROM f LEFT JOIN pagu p ON p.apbd_versi_id = ${apbdVersiId}::int AND p.baris_id = f.baris_id
      UNION ALL
      SELECT b.id, b.unit_id, s.nomenklatur_id, b.rekening_kode, b.sumber_dana_id, 0, NULL, p.nilai
      FROM (SELECT DISTINCT unit_id FROM f) u JOIN baris b ON b.unit_id = u.unit_id AND b.tahun = ${tahun} JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id
      JOIN pagu p ON p.baris_id = b.id AND p.apbd_versi_id = ${apbdVersiId}::int WHERE NOT EXISTS (SELECT 1 FROM f WHERE f.baris_id = b.id)),
    x AS (
      SELECT coalesce('b' || p.baris_id, p.unit_id || '/' || p.nomenklatur_id || '/' || p.rekening_kode || '/' || p.sumber_dana_id) AS kunci,
        p.*, 0 AS bulan, 0::numeric AS koreksi, 0::numeric AS lama_k,
        CASE WHEN ${apbdVersiId}::int IS NULL THEN 'versi APBD belum dipilih' WHEN p.nilai < 0 THEN 'pagu kurang dari nol'
             WHEN ${lingkup} <> '*' AND p.unit_id NOT IN (SELECT unit_id FROM pagu_unit) THEN 'pagu diisi kantor, atau laporan unit sudah diajukan'
             WHEN EXISTS (SELECT 1 FROM periode q WHERE q.tahun = ${tahun} AND q.status = 'TERKUNCI' AND apbd_versi_pada(q.tahun, q.bulan) = ${apbdVersiId}::int)
             THEN 'versi APBD dipakai bulan yang sudah dikunci' END AS tolak
      FROM pasang p)`
}

function kas({ id, tahun, kasVersiId, lingkup }: Tempat): Prisma.Sql {
  return Prisma.sql`
    kas_unit AS MATERIALIZED (${sqlRencanaUnit(tahun, 'kas')}),
    f AS (SELECT baris_id, bulan, count(*)::int AS n, sum(nilai - kurang) AS nilai FROM impor_baris WHERE batch_id = ${id} AND keadaan = 'COCOK' GROUP BY 1, 2),
    pasang AS (
      SELECT f.*, a.nilai AS lama_n FROM f LEFT JOIN anggaran_kas a ON a.kas_versi_id = ${kasVersiId}::int AND a.baris_id = f.baris_id AND a.bulan = f.bulan
      UNION ALL
      SELECT a.baris_id, a.bulan, 0, NULL, a.nilai
      FROM (SELECT DISTINCT unit_id FROM impor_baris WHERE batch_id = ${id} AND keadaan = 'COCOK') u JOIN baris b ON b.unit_id = u.unit_id AND b.tahun = ${tahun}
      JOIN anggaran_kas a ON a.baris_id = b.id AND a.kas_versi_id = ${kasVersiId}::int
      WHERE NOT EXISTS (SELECT 1 FROM f WHERE f.baris_id = a.baris_id AND f.bulan = a.bulan)),
    kunci_bulan AS (SELECT coalesce(max(q.bulan), 0) AS sampai FROM periode q WHERE q.tahun = ${tahun} AND q.status = 'TERKUNCI' AND kas_versi_pada(q.tahun, q.bulan) = ${kasVersiId}::int),
    x AS (
      SELECT 'b' || p.baris_id AS kunci, p.*, b.unit_id, s.nomenklatur_id, b.rekening_kode, b.sumber_dana_id, 0::numeric AS koreksi, 0::numeric AS lama_k,
        CASE WHEN ${kasVersiId}::int IS NULL THEN 'versi anggaran kas belum dipilih' WHEN p.nilai < 0 THEN 'anggaran kas kurang dari nol'
             WHEN ${lingkup} <> '*' AND b.unit_id NOT IN (SELECT unit_id FROM kas_unit) THEN 'anggaran kas diisi kantor, atau laporan unit sudah diajukan'
             WHEN p.bulan <= (SELECT sampai FROM kunci_bulan) THEN 'bulan dipakai periode yang sudah dikunci' END AS tolak
      FROM pasang p JOIN baris b ON b.id = p.baris_id JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id)`
}

/** CTEs that end in `beda`: every figure the file speaks of, and what applying it would do. */
export function sqlBeda(tempat: Tempat): Prisma.Sql {
  const isi = isFisik(tempat.jenis) ? sqlFisik(tempat) : tempat.jenis === 'ANGGARAN' ? anggaran(tempat) : tempat.jenis === 'KAS' ? kas(tempat) : realisasi(tempat)
  return Prisma.sql`WITH ${isi}, beda AS MATERIALIZED (
    SELECT x.*, CASE WHEN nilai IS NULL THEN 'SISA' WHEN nilai = lama_n AND koreksi = lama_k THEN 'SAMA' WHEN tolak IS NOT NULL THEN 'TOLAK'
      WHEN lama_n IS NULL THEN 'BARU' ELSE 'UBAH' END AS rupa FROM x)`
}

/** How many figures of each kind, and what they add up to before and after. */
export async function queryJumlahBeda(db: Transaksi, tempat: Tempat): Promise<{ jumlah: JumlahBeda[]; tanda: string; bulan: number[] }> {
  const jumlah = await db.$queryRaw<(JumlahBeda & { tanda: string; bulan: number[] })[]>`
    ${sqlBeda(tempat)}
    SELECT rupa, CASE WHEN rupa = 'TOLAK' THEN tolak END AS sebab, count(*)::int AS angka, coalesce(sum(lama_n + lama_k), 0)::numeric(20,2)::text AS lama,
      coalesce(sum(nilai + koreksi), 0)::numeric(20,2)::text AS baru, array_agg(DISTINCT bulan::int ORDER BY bulan::int) AS bulan,
      md5(string_agg(concat_ws('|', kunci, bulan, nilai, koreksi, lama_n, lama_k), ',' ORDER BY kunci, bulan)) AS tanda
    FROM beda GROUP BY 1, 2 ORDER BY 1, 2`
  const tanda = jumlah.filter(({ rupa }) => rupa === 'BARU' || rupa === 'UBAH').map((satu) => satu.tanda).join('.')
  const bulan = [...new Set(jumlah.filter(({ rupa }) => rupa !== 'SISA').flatMap((satu) => satu.bulan))].sort((a, b) => a - b)
  return { jumlah: jumlah.map(({ rupa, sebab, angka, lama, baru }) => ({ rupa, sebab, angka, lama, baru })), tanda, bulan }
}

export interface SaringBeda {
  rupa: RupaBeda | null
  unitId: number | null
  halaman: number
}

/** One page of the figures. */
export async function queryBeda(db: Transaksi, tempat: Tempat, { rupa, unitId, halaman }: SaringBeda): Promise<{ baris: Beda[]; jumlah: number }> {
  const rows = await db.$queryRaw<(Beda & { semua: number })[]>`
    ${sqlBeda(tempat)}, unit_kini AS (SELECT DISTINCT ON (unit_id) unit_id, nama_singkat FROM unit_masa ORDER BY unit_id, berlaku_mulai DESC)
    SELECT d.kunci, d.rupa, CASE WHEN d.rupa = 'TOLAK' THEN d.tolak END AS sebab, m.nama_singkat AS unit, d.unit_id AS "unitId", n.kode || ' ' || n.nama AS sub, d.rekening_kode AS rekening,
      coalesce(sd.nama, '') AS sumber, d.baris_id AS "barisId", d.bulan::int AS bulan, (d.lama_n + d.lama_k)::numeric(20,2)::text AS lama,
      (d.nilai + d.koreksi)::numeric(20,2)::text AS baru, d.n AS baris, count(*) OVER ()::int AS semua
    FROM beda d JOIN unit_kini m ON m.unit_id = d.unit_id JOIN nomenklatur n ON n.id = d.nomenklatur_id LEFT JOIN sumber_dana sd ON sd.id = d.sumber_dana_id
    WHERE (${rupa}::text IS NULL OR d.rupa = ${rupa}::text) AND (${unitId}::int IS NULL OR d.unit_id = ${unitId}::int)
    ORDER BY array_position(ARRAY['TOLAK', 'UBAH', 'BARU', 'SISA', 'SAMA'], d.rupa), d.unit_id, n.kode, d.rekening_kode, d.sumber_dana_id, d.bulan
    LIMIT ${PER_HALAMAN} OFFSET ${(halaman - 1) * PER_HALAMAN}`
  return { baris: rows.map(({ semua: _semua, ...satu }) => satu), jumlah: rows[0]?.semua ?? 0 }
}
