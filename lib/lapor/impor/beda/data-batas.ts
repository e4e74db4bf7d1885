import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { sqlBeda } from './data-beda'
import type { BarisLewat, Batch, Tempat } from '../types'

/** What the file changes, the versions in force month by month, and sums up to a month out of `bulanan`. */
const awal = (tahun: number): Prisma.Sql => Prisma.sql`
    ubah AS MATERIALIZED (SELECT baris_id, bulan, CASE WHEN rupa = 'HAPUS' THEN 0 ELSE nilai END AS nilai, koreksi FROM beda WHERE rupa IN ('BARU', 'UBAH', 'HAPUS') AND baris_id IS NOT NULL),
    versi AS MATERIALIZED (SELECT m AS bulan, apbd_versi_pada(${tahun}, m) AS apbd, kas_versi_pada(${tahun}, m) AS kas FROM generate_series(1, 12) m)`
const jalan = Prisma.sql`
    jalan AS (
      SELECT baris_id, bulan, sum(rkud) OVER w AS rkud, sum(non) OVER w AS non
      FROM (SELECT baris_id, bulan, sum(n) FILTER (WHERE kanal = 'RKUD') AS rkud, sum(n) FILTER (WHERE kanal = 'NON_RKUD') AS non FROM bulanan GROUP BY 1, 2) x
      WINDOW w AS (PARTITION BY baris_id ORDER BY bulan))`

/** From the first month that the file changes: what stands then, the file's figures in the place of those they replace. */
const realisasi = (jenis: Batch['jenis'], tahun: number): Prisma.Sql => Prisma.sql`
    ${awal(tahun)},
    bulanan AS (
      SELECT r.baris_id, r.bulan, r.kanal::text AS kanal, r.nilai + r.koreksi AS n FROM realisasi r
      WHERE r.baris_id IN (SELECT baris_id FROM ubah)
        AND NOT EXISTS (SELECT 1 FROM ubah u WHERE u.baris_id = r.baris_id AND u.bulan = r.bulan AND r.kanal::text = ${jenis === 'JURNAL' ? 'NON_RKUD' : 'RKUD'})
      UNION ALL SELECT baris_id, bulan, ${jenis === 'JURNAL' ? 'NON_RKUD' : 'RKUD'}, nilai + koreksi FROM ubah),
    ${jalan},
    lewat AS (
      SELECT c.kode, j.baris_id, j.bulan::int AS bulan, j.rkud, j.non, NULL::numeric AS kas, p.nilai AS pagu, c.lebih
      FROM jalan j JOIN (SELECT baris_id, min(bulan) AS mulai FROM ubah GROUP BY 1) k ON k.baris_id = j.baris_id AND j.bulan >= k.mulai
      JOIN versi v ON v.bulan = j.bulan LEFT JOIN pagu p ON p.apbd_versi_id = v.apbd AND p.baris_id = j.baris_id
      CROSS JOIN LATERAL (VALUES ('REALISASI_MELEBIHI_PAGU', coalesce(j.rkud, 0) + coalesce(j.non, 0) - coalesce(p.nilai, 0)),
        ('REALISASI_NEGATIF', -least(coalesce(j.rkud, 0), coalesce(j.non, 0)))) c(kode, lebih))`

/** A new pagu beside what was spent in the months for which its version is in force, and what is planned in the last of them. */
const anggaran = (apbdVersiId: number | null, tahun: number): Prisma.Sql => Prisma.sql`
    ${awal(tahun)},
    bulanan AS (
      SELECT r.baris_id, r.bulan, r.kanal::text AS kanal, r.nilai + r.koreksi AS n FROM realisasi r WHERE r.baris_id IN (SELECT baris_id FROM ubah)
      -- what was spent before the version began counts against it from its first month on
      UNION ALL SELECT DISTINCT r.baris_id, (SELECT min(bulan) FROM versi WHERE apbd = ${apbdVersiId}::int), r.kanal::text, 0 FROM realisasi r
      WHERE r.baris_id IN (SELECT baris_id FROM ubah) AND r.bulan < (SELECT min(bulan) FROM versi WHERE apbd = ${apbdVersiId}::int)),
    ${jalan},
    lewat AS (
      SELECT 'REALISASI_MELEBIHI_PAGU' AS kode, j.baris_id, j.bulan::int AS bulan, j.rkud, j.non, NULL::numeric AS kas, u.nilai AS pagu,
        coalesce(j.rkud, 0) + coalesce(j.non, 0) - u.nilai AS lebih
      FROM ubah u JOIN jalan j ON j.baris_id = u.baris_id JOIN versi v ON v.bulan = j.bulan AND v.apbd = ${apbdVersiId}::int
      UNION ALL
      SELECT 'KAS_BEDA_PAGU', u.baris_id, v.bulan::int, NULL, NULL, sum(a.nilai), u.nilai, sum(a.nilai) - u.nilai
      FROM ubah u JOIN (SELECT * FROM versi WHERE apbd = ${apbdVersiId}::int ORDER BY bulan DESC LIMIT 1) v ON true JOIN anggaran_kas a ON a.kas_versi_id = v.kas AND a.baris_id = u.baris_id
      GROUP BY u.baris_id, v.bulan, u.nilai)`

/** Twelve months of a plan, as the file leaves them, beside the pagu of the last month for which the plan is in force. */
const kas = (kasVersiId: number | null, tahun: number): Prisma.Sql => Prisma.sql`
    ${awal(tahun)},
    setahun AS (
      SELECT baris_id, sum(nilai) AS kas FROM (
        SELECT a.baris_id, a.nilai FROM anggaran_kas a WHERE a.kas_versi_id = ${kasVersiId}::int AND a.baris_id IN (SELECT baris_id FROM ubah)
          AND NOT EXISTS (SELECT 1 FROM ubah u WHERE u.baris_id = a.baris_id AND u.bulan = a.bulan)
        UNION ALL SELECT baris_id, nilai FROM ubah) x GROUP BY 1),
    lewat AS (
      SELECT 'KAS_BEDA_PAGU' AS kode, s.baris_id, v.bulan::int AS bulan, NULL::numeric AS rkud, NULL::numeric AS non, s.kas, p.nilai AS pagu, s.kas - coalesce(p.nilai, 0) AS lebih
      FROM setahun s JOIN (SELECT * FROM versi WHERE kas = ${kasVersiId}::int ORDER BY bulan DESC LIMIT 1) v ON true LEFT JOIN pagu p ON p.apbd_versi_id = v.apbd AND p.baris_id = s.baris_id)`

/**
 * Budget lines that applying the file would leave above their pagu or below nought, each in the month in which it is worst. It narrows
 * the lines down; whether and how a line breaks a rule is said by the rules of the reports (`lewatBatas`).
 */
export function queryLewat(db: Transaksi, tempat: Tempat): Promise<BarisLewat[]> {
  const { jenis, tahun, apbdVersiId, kasVersiId } = tempat
  const isi = jenis === 'ANGGARAN' ? anggaran(apbdVersiId, tahun) : jenis === 'KAS' ? kas(kasVersiId, tahun) : realisasi(jenis, tahun)
  return db.$queryRaw<BarisLewat[]>`
    ${sqlBeda(tempat)}, ${isi},
    parah AS (SELECT DISTINCT ON (kode, baris_id) * FROM lewat WHERE lebih > 0 ORDER BY kode, baris_id, lebih DESC, bulan),
    unit_kini AS (SELECT DISTINCT ON (unit_id) unit_id, nama_singkat FROM unit_masa ORDER BY unit_id, berlaku_mulai DESC)
    SELECT l.kode, l.baris_id AS "barisId", l.bulan, l.rkud::numeric(20,2)::text AS rkud, l.non::numeric(20,2)::text AS "nonRkud", l.kas::numeric(20,2)::text AS kas,
      l.pagu::numeric(20,2)::text AS pagu, b.sub_kegiatan_id AS "subId", n.kode || ' ' || n.nama AS sub, m.nama_singkat AS unit, b.unit_id AS "unitId"
    FROM parah l JOIN baris b ON b.id = l.baris_id JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id
    JOIN unit_kini m ON m.unit_id = b.unit_id`
}
