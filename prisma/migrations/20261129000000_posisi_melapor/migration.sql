-- Physical progress says of which month its values are, and is held against its target over one base.
--
-- fisik_kini: pagu of the sub-kegiatan whose value was typed for this very month (the others carry an older one on);
-- fisik_tertua: month of the oldest value that is still carried; banding_*: pagu, progress and target of the sub-kegiatan
-- that have both. See docs/decisions/0003-posisi.md.
ALTER TABLE rekap_pokok
  ADD COLUMN fisik_kini numeric(20,2) NOT NULL DEFAULT 0,
  ADD COLUMN fisik_tertua smallint,
  ADD COLUMN banding_pagu numeric(20,2) NOT NULL DEFAULT 0,
  ADD COLUMN banding_fisik numeric(28,4) NOT NULL DEFAULT 0,
  ADD COLUMN banding_target numeric(28,4) NOT NULL DEFAULT 0;

CREATE OR REPLACE FUNCTION rekap_susun_pokok(p_tahun int, p_unit int[]) RETURNS void
LANGUAGE plpgsql SET jit = off SET work_mem = '64MB' AS $$
BEGIN
  WITH sub AS MATERIALIZED (
    SELECT p.apbd_versi_id, b.unit_id, b.sub_kegiatan_id AS sub_id,
      CASE WHEN grouping(r.jenis_kode) = 0 THEN 'jenis' WHEN grouping(d.id) = 0 THEN 'sumber'
           WHEN grouping(d.kelompok) = 0 THEN 'kelompok' ELSE 'unit' END AS dim,
      coalesce(r.jenis_kode, d.id::text, d.kelompok::text, '') AS kunci,
      sum(p.nilai) AS pagu, max(p.diubah_pada) AS pada
    FROM baris b JOIN pagu p ON p.baris_id = b.id JOIN rekening r ON r.kode = b.rekening_kode
    JOIN sumber_dana d ON d.id = b.sumber_dana_id
    WHERE b.tahun = p_tahun AND b.unit_id = ANY (p_unit)
    GROUP BY p.apbd_versi_id, b.unit_id, b.sub_kegiatan_id, GROUPING SETS ((), (r.jenis_kode), (d.id), (d.kelompok))
  ), fisik AS (
    SELECT f.sub_kegiatan_id AS sub_id, f.bulan, lead(f.bulan, 1, 13::smallint) OVER w AS sampai, f.persen, max(f.diubah_pada) OVER w AS pada
    FROM realisasi_fisik f JOIN sub_kegiatan s ON s.id = f.sub_kegiatan_id WHERE s.tahun = p_tahun AND s.unit_id = ANY (p_unit)
    WINDOW w AS (PARTITION BY f.sub_kegiatan_id ORDER BY f.bulan)
  ), target AS (
    SELECT f.sub_kegiatan_id AS sub_id, f.bulan, lead(f.bulan, 1, 13::smallint) OVER w AS sampai, f.persen, max(f.diubah_pada) OVER w AS pada
    FROM target_fisik f JOIN sub_kegiatan s ON s.id = f.sub_kegiatan_id WHERE s.tahun = p_tahun AND s.unit_id = ANY (p_unit)
    WINDOW w AS (PARTITION BY f.sub_kegiatan_id ORDER BY f.bulan)
  ), progres AS MATERIALIZED (
    -- each sub-kegiatan at each month: at most one value of either kind
    SELECT s.id AS sub_id, m, f.persen AS fisik, f.bulan AS fisik_bulan, f.pada AS fisik_pada, g.persen AS target, g.pada AS target_pada
    FROM sub_kegiatan s CROSS JOIN generate_series(1, 12) m
    LEFT JOIN fisik f ON f.sub_id = s.id AND m >= f.bulan AND m < f.sampai
    LEFT JOIN target g ON g.sub_id = s.id AND m >= g.bulan AND m < g.sampai
    WHERE s.tahun = p_tahun AND s.unit_id = ANY (p_unit)
  ), baru AS MATERIALIZED (
    SELECT p_tahun::smallint AS tahun, s.apbd_versi_id, s.dim, t.m::smallint AS bulan, s.kunci, s.unit_id,
      sum(s.pagu) AS pagu, count(*) FILTER (WHERE s.pagu > 0) AS jumlah_sub,
      coalesce(sum(s.pagu) FILTER (WHERE t.fisik IS NOT NULL), 0) AS fisik_pagu, coalesce(sum(s.pagu * t.fisik), 0) AS fisik_tertimbang,
      coalesce(sum(s.pagu) FILTER (WHERE t.target IS NOT NULL), 0) AS target_pagu, coalesce(sum(s.pagu * t.target), 0) AS target_tertimbang,
      count(*) FILTER (WHERE s.pagu > 0 AND t.fisik = 0) AS nol,
      count(*) FILTER (WHERE s.pagu > 0 AND t.fisik > 0 AND t.fisik <= 50) AS sampai50,
      count(*) FILTER (WHERE s.pagu > 0 AND t.fisik > 50 AND t.fisik <= 75) AS sampai75,
      count(*) FILTER (WHERE s.pagu > 0 AND t.fisik > 75) AS sampai100,
      greatest(max(s.pada), max(t.target_pada)) AS pada, max(t.fisik_pada) AS fisik_pada,
      coalesce(sum(s.pagu) FILTER (WHERE t.fisik_bulan = t.m), 0) AS fisik_kini,
      (min(t.fisik_bulan) FILTER (WHERE s.pagu > 0))::smallint AS fisik_tertua,
      coalesce(sum(s.pagu) FILTER (WHERE t.fisik IS NOT NULL AND t.target IS NOT NULL), 0) AS banding_pagu,
      coalesce(sum(s.pagu * t.fisik) FILTER (WHERE t.target IS NOT NULL), 0) AS banding_fisik,
      coalesce(sum(s.pagu * t.target) FILTER (WHERE t.fisik IS NOT NULL), 0) AS banding_target
    FROM sub s JOIN progres t USING (sub_id)
    GROUP BY s.apbd_versi_id, s.dim, s.kunci, s.unit_id, t.m
  ), hapus AS (
    DELETE FROM rekap_pokok r WHERE r.tahun = p_tahun AND r.unit_id = ANY (p_unit)
      AND (r.apbd_versi_id, r.dim, r.bulan, r.kunci, r.unit_id) NOT IN (SELECT apbd_versi_id, dim, bulan, kunci, unit_id FROM baru)
  )
  INSERT INTO rekap_pokok AS r SELECT * FROM baru
  ON CONFLICT (tahun, apbd_versi_id, dim, bulan, kunci, unit_id) DO UPDATE SET
    pagu = excluded.pagu, jumlah_sub = excluded.jumlah_sub, fisik_pagu = excluded.fisik_pagu, fisik_tertimbang = excluded.fisik_tertimbang,
    target_pagu = excluded.target_pagu, target_tertimbang = excluded.target_tertimbang, nol = excluded.nol, sampai50 = excluded.sampai50,
    sampai75 = excluded.sampai75, sampai100 = excluded.sampai100, pada = excluded.pada, fisik_pada = excluded.fisik_pada,
    fisik_kini = excluded.fisik_kini, fisik_tertua = excluded.fisik_tertua, banding_pagu = excluded.banding_pagu,
    banding_fisik = excluded.banding_fisik, banding_target = excluded.banding_target
  WHERE r.* IS DISTINCT FROM excluded.*;
END $$;

-- The years that stand already.
SELECT rekap_susun_pokok(x.tahun, array_agg(x.unit_id)) FROM rekap_unit x GROUP BY x.tahun;

-- From here on a sum without them is a mistake.
ALTER TABLE rekap_pokok
  ALTER COLUMN fisik_kini DROP DEFAULT, ALTER COLUMN banding_pagu DROP DEFAULT,
  ALTER COLUMN banding_fisik DROP DEFAULT, ALTER COLUMN banding_target DROP DEFAULT;
