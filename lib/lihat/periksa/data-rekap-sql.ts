// The kept sums made anew from the entries, in words of their own: the functions that keep them (migrations rekap, posisi_melapor) may
// be what was tampered with. $1: the year. Each gives the rows that differ: the kept value, the right one.

const DIM = `CASE WHEN grouping(r.jenis_kode) = 0 THEN 'jenis' WHEN grouping(d.id) = 0 THEN 'sumber' WHEN grouping(d.kelompok) = 0 THEN 'kelompok' ELSE 'unit' END`
const KUNCI = `coalesce(r.jenis_kode, d.id::text, d.kelompok::text, '')`
const DIKELOMPOKKAN = `GROUPING SETS ((), (r.jenis_kode), (d.id), (d.kelompok))`
const BARIS = `JOIN rekening r ON r.kode = b.rekening_kode JOIN sumber_dana d ON d.id = b.sumber_dana_id`

export const SQL_REKAP_REALISASI = `
  WITH asli AS (
    SELECT ${DIM} AS dim, ${KUNCI} AS kunci, b.unit_id, x.bulan, sum(x.nilai + x.koreksi) AS nilai,
           coalesce(sum(x.nilai + x.koreksi) FILTER (WHERE x.kanal = 'NON_RKUD'), 0) AS non_rkud
    FROM realisasi x JOIN baris b ON b.id = x.baris_id ${BARIS} WHERE b.tahun = $1 GROUP BY b.unit_id, x.bulan, ${DIKELOMPOKKAN}
  ), simpan AS (SELECT dim, kunci, unit_id, bulan, nilai, non_rkud FROM rekap_realisasi WHERE tahun = $1)
  SELECT 'realisasi' AS apa, dim, kunci, unit_id AS "unitId", bulan::int, s.nilai::text AS simpan, a.nilai::text AS asli
  FROM simpan s FULL JOIN asli a USING (dim, kunci, unit_id, bulan) WHERE (s.nilai, s.non_rkud) IS DISTINCT FROM (a.nilai, a.non_rkud)`

export const SQL_REKAP_KAS = `
  WITH asli AS (
    SELECT k.kas_versi_id, ${DIM} AS dim, ${KUNCI} AS kunci, b.unit_id, k.bulan, sum(k.nilai) AS nilai
    FROM anggaran_kas k JOIN baris b ON b.id = k.baris_id ${BARIS} WHERE b.tahun = $1 GROUP BY k.kas_versi_id, b.unit_id, k.bulan, ${DIKELOMPOKKAN}
  ), simpan AS (SELECT kas_versi_id, dim, kunci, unit_id, bulan, nilai FROM rekap_kas WHERE tahun = $1)
  SELECT 'anggaran kas' AS apa, dim, kunci, unit_id AS "unitId", bulan::int, s.nilai::text AS simpan, a.nilai::text AS asli
  FROM simpan s FULL JOIN asli a USING (kas_versi_id, dim, kunci, unit_id, bulan) WHERE s.nilai IS DISTINCT FROM a.nilai`

const fisik = (tabel: string): string => `
  SELECT f.sub_kegiatan_id AS sub_id, f.bulan, lead(f.bulan, 1, 13::smallint) OVER w AS sampai, f.persen
  FROM ${tabel} f JOIN sub_kegiatan s ON s.id = f.sub_kegiatan_id WHERE s.tahun = $1 WINDOW w AS (PARTITION BY f.sub_kegiatan_id ORDER BY f.bulan)`

/** Sums of the pagu, and physical progress and target weighted by it. */
const POKOK = `pagu, jumlah_sub, fisik_pagu, fisik_tertimbang, target_pagu, target_tertimbang, nol, sampai50, sampai75, sampai100, banding_pagu, banding_fisik, banding_target`

export const SQL_REKAP_POKOK = `
  WITH sub AS MATERIALIZED (
    SELECT p.apbd_versi_id, b.unit_id, b.sub_kegiatan_id AS sub_id, ${DIM} AS dim, ${KUNCI} AS kunci, sum(p.nilai) AS pagu
    FROM pagu p JOIN baris b ON b.id = p.baris_id ${BARIS} WHERE b.tahun = $1 GROUP BY p.apbd_versi_id, b.unit_id, b.sub_kegiatan_id, ${DIKELOMPOKKAN}
  ), progres AS MATERIALIZED (
    SELECT s.id AS sub_id, m, f.persen AS fisik, g.persen AS target FROM sub_kegiatan s CROSS JOIN generate_series(1, 12) m
    LEFT JOIN (${fisik('realisasi_fisik')}) f ON f.sub_id = s.id AND m >= f.bulan AND m < f.sampai
    LEFT JOIN (${fisik('target_fisik')}) g ON g.sub_id = s.id AND m >= g.bulan AND m < g.sampai WHERE s.tahun = $1
  ), asli AS (
    SELECT s.apbd_versi_id, s.dim, t.m::smallint AS bulan, s.kunci, s.unit_id, sum(s.pagu) AS pagu, count(*) FILTER (WHERE s.pagu > 0) AS jumlah_sub,
      coalesce(sum(s.pagu) FILTER (WHERE t.fisik IS NOT NULL), 0) AS fisik_pagu, coalesce(sum(s.pagu * t.fisik), 0) AS fisik_tertimbang,
      coalesce(sum(s.pagu) FILTER (WHERE t.target IS NOT NULL), 0) AS target_pagu, coalesce(sum(s.pagu * t.target), 0) AS target_tertimbang,
      count(*) FILTER (WHERE s.pagu > 0 AND t.fisik = 0) AS nol, count(*) FILTER (WHERE s.pagu > 0 AND t.fisik > 0 AND t.fisik <= 50) AS sampai50,
      count(*) FILTER (WHERE s.pagu > 0 AND t.fisik > 50 AND t.fisik <= 75) AS sampai75, count(*) FILTER (WHERE s.pagu > 0 AND t.fisik > 75) AS sampai100,
      coalesce(sum(s.pagu) FILTER (WHERE t.fisik IS NOT NULL AND t.target IS NOT NULL), 0) AS banding_pagu,
      coalesce(sum(s.pagu * t.fisik) FILTER (WHERE t.target IS NOT NULL), 0) AS banding_fisik,
      coalesce(sum(s.pagu * t.target) FILTER (WHERE t.fisik IS NOT NULL), 0) AS banding_target
    FROM sub s JOIN progres t USING (sub_id) GROUP BY s.apbd_versi_id, s.dim, s.kunci, s.unit_id, t.m
  ), simpan AS (SELECT apbd_versi_id, dim, bulan, kunci, unit_id, ${POKOK} FROM rekap_pokok WHERE tahun = $1)
  SELECT CASE WHEN s.pagu IS DISTINCT FROM a.pagu THEN 'pagu' ELSE 'fisik tertimbang pagu' END AS apa, dim, kunci, unit_id AS "unitId", bulan::int, s.pagu::text AS simpan, a.pagu::text AS asli
  FROM simpan s FULL JOIN asli a USING (apbd_versi_id, dim, bulan, kunci, unit_id)
  WHERE (${POKOK.split(', ').map((kolom) => `s.${kolom}`).join(', ')}) IS DISTINCT FROM (${POKOK.split(', ').map((kolom) => `a.${kolom}`).join(', ')})`
