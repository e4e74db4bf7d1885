-- What a unit reports, as the positions know it: where its report is in, a line that it left empty counts as nought (see
-- docs/decisions/0003-posisi.md). The guard of a publication must compare what the pages show.
CREATE OR REPLACE FUNCTION rekon_banding(p_tahun int, p_bulan int)
RETURNS TABLE (unit_id int, sub int, dilaporkan numeric, non_rkud numeric, bkad numeric, ada boolean, selisih numeric, beres boolean)
LANGUAGE sql STABLE AS $$
  WITH lapor_pertama AS (
    SELECT l.unit_id FROM laporan l
    WHERE l.tahun = p_tahun AND l.bulan <= p_bulan AND l.status IN ('DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI') GROUP BY l.unit_id
  ), tidak_diisi AS (
    -- handed in and left empty is nought, for every line that has pagu or anggaran kas
    SELECT DISTINCT b.unit_id, b.sub_kegiatan_id AS sub FROM lapor_pertama l JOIN baris b ON b.unit_id = l.unit_id AND b.tahun = p_tahun
    WHERE EXISTS (SELECT FROM pagu p WHERE p.baris_id = b.id AND p.apbd_versi_id = apbd_versi_pada(p_tahun, p_bulan))
       OR EXISTS (SELECT FROM anggaran_kas k WHERE k.baris_id = b.id AND k.kas_versi_id = kas_versi_pada(p_tahun, p_bulan))
  ), entri AS (
    SELECT b.unit_id, b.sub_kegiatan_id AS sub, coalesce(sum(r.nilai + r.koreksi) FILTER (WHERE r.kanal = 'RKUD'), 0) AS rkud,
           coalesce(sum(r.nilai + r.koreksi) FILTER (WHERE r.kanal = 'NON_RKUD'), 0) AS non_rkud
    FROM realisasi r JOIN baris b ON b.id = r.baris_id WHERE r.tahun = p_tahun AND r.bulan <= p_bulan GROUP BY 1, 2
  ), nyata AS (
    SELECT x.unit_id, x.sub, sum(x.rkud) AS rkud, sum(x.non_rkud) AS non_rkud
    FROM (SELECT * FROM entri UNION ALL SELECT t.unit_id, t.sub, 0, 0 FROM tidak_diisi t) x GROUP BY x.unit_id, x.sub
  ), angka AS (
    SELECT a.unit_id, coalesce(a.sub_kegiatan_id, 0) AS sub, a.nilai, a.alasan_tiada FROM bkad_angka a WHERE a.tahun = p_tahun AND a.bulan = p_bulan
  ), rinci AS (
    SELECT DISTINCT a.unit_id FROM angka a WHERE a.sub <> 0
  ), lapor AS (
    SELECT n.unit_id, 0 AS sub, sum(n.rkud) AS rkud, sum(n.non_rkud) AS non_rkud FROM nyata n GROUP BY n.unit_id
    UNION ALL SELECT n.unit_id, n.sub, n.rkud, n.non_rkud FROM nyata n JOIN rinci USING (unit_id)
  ), kunci AS (
    SELECT b.unit_id, 0 AS sub FROM pagu p JOIN baris b ON b.id = p.baris_id
    WHERE p.apbd_versi_id = apbd_versi_pada(p_tahun, p_bulan) GROUP BY b.unit_id HAVING sum(p.nilai) > 0
    UNION SELECT l.unit_id, l.sub FROM lapor l UNION SELECT a.unit_id, a.sub FROM angka a
    UNION SELECT r.unit_id, 0 FROM rinci r
  ), banding AS (
    SELECT k.unit_id, k.sub, l.rkud, coalesce(l.non_rkud, 0) AS non_rkud, a.nilai, a.alasan_tiada,
           a.nilai IS NOT NULL OR a.alasan_tiada IS NOT NULL AS ada, coalesce(l.rkud, 0) - coalesce(a.nilai, 0) AS selisih
    FROM kunci k LEFT JOIN lapor l ON l.unit_id = k.unit_id AND l.sub = k.sub LEFT JOIN angka a ON a.unit_id = k.unit_id AND a.sub = k.sub
  )
  SELECT x.unit_id, x.sub, x.rkud, x.non_rkud, x.nilai, x.ada, x.selisih,
         CASE WHEN x.sub = 0 AND NOT x.ada THEN false
              ELSE x.alasan_tiada IS NOT NULL OR abs(x.selisih) <= rekon_toleransi_pada(p_tahun, p_bulan)
                   OR (j.diterima_pada IS NOT NULL AND j.diterima_dilaporkan IS NOT DISTINCT FROM x.rkud AND j.diterima_bkad IS NOT DISTINCT FROM x.nilai) END
  FROM banding x LEFT JOIN rekon_penjelasan j
    ON j.tahun = p_tahun AND j.bulan = p_bulan AND j.unit_id = x.unit_id AND coalesce(j.sub_kegiatan_id, 0) = x.sub
$$;
