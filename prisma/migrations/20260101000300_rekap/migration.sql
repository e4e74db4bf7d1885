-- Sums per unit, kept beside the entries, so that a page reads as many rows as it shows and not as many as were entered.
-- They are derived data: whoever changes an entry marks the unit, and the same transaction sums that unit anew just
-- before it commits. A reader therefore never sees an entry without its sum. See docs/decisions/0003-posisi.md.
--
-- dim says by what a unit is divided: 'unit' (kunci ''), 'jenis' (level-3 rekening), 'sumber' (sumber_dana.id as text),
-- 'kelompok' (kelompok_sumber). Counts of sub-kegiatan do not add up over jenis or sumber, hence one set of rows each.

-- The unit's stamp and lock. Between transactions the three flags are false.
CREATE TABLE rekap_unit (
  tahun smallint NOT NULL,
  unit_id integer NOT NULL,
  revisi bigint NOT NULL DEFAULT 1,
  pokok boolean NOT NULL DEFAULT false,
  kas boolean NOT NULL DEFAULT false,
  realisasi boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tahun, unit_id)
);
-- Pagu of a version, and physical progress weighted with it as known at the end of each month.
CREATE TABLE rekap_pokok (
  tahun smallint NOT NULL,
  apbd_versi_id integer NOT NULL,
  dim text NOT NULL,
  bulan smallint NOT NULL,
  kunci text NOT NULL,
  unit_id integer NOT NULL,
  pagu numeric(20,2) NOT NULL,
  jumlah_sub integer NOT NULL,
  fisik_pagu numeric(20,2) NOT NULL,
  fisik_tertimbang numeric(28,4) NOT NULL,
  target_pagu numeric(20,2) NOT NULL,
  target_tertimbang numeric(28,4) NOT NULL,
  nol integer NOT NULL,
  sampai50 integer NOT NULL,
  sampai75 integer NOT NULL,
  sampai100 integer NOT NULL,
  pada timestamptz NOT NULL,
  fisik_pada timestamptz,
  PRIMARY KEY (tahun, apbd_versi_id, dim, bulan, kunci, unit_id)
);
CREATE INDEX rekap_pokok_unit ON rekap_pokok(tahun, unit_id);
CREATE TABLE rekap_kas (
  tahun smallint NOT NULL,
  kas_versi_id integer NOT NULL,
  dim text NOT NULL,
  kunci text NOT NULL,
  unit_id integer NOT NULL,
  bulan smallint NOT NULL,
  nilai numeric(20,2) NOT NULL,
  pada timestamptz NOT NULL,
  PRIMARY KEY (tahun, kas_versi_id, dim, kunci, unit_id, bulan)
);
CREATE INDEX rekap_kas_unit ON rekap_kas(tahun, unit_id);
CREATE TABLE rekap_realisasi (
  tahun smallint NOT NULL,
  dim text NOT NULL,
  kunci text NOT NULL,
  unit_id integer NOT NULL,
  bulan smallint NOT NULL,
  nilai numeric(20,2) NOT NULL,
  non_rkud numeric(20,2) NOT NULL,
  pada timestamptz NOT NULL,
  PRIMARY KEY (tahun, dim, kunci, unit_id, bulan)
);
CREATE INDEX rekap_realisasi_unit ON rekap_realisasi(tahun, unit_id);

-- Summing units of one year anew. Only rows that differ are touched. NOT IN over keys without nulls is one hashed look-up
-- per row; an anti-join was planned as a quadratic merge when many units were summed at once.
CREATE FUNCTION rekap_susun_pokok(p_tahun int, p_unit int[]) RETURNS void
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
    SELECT s.id AS sub_id, m, f.persen AS fisik, f.pada AS fisik_pada, g.persen AS target, g.pada AS target_pada
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
      greatest(max(s.pada), max(t.target_pada)) AS pada, max(t.fisik_pada) AS fisik_pada
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
    sampai75 = excluded.sampai75, sampai100 = excluded.sampai100, pada = excluded.pada, fisik_pada = excluded.fisik_pada
  WHERE r.* IS DISTINCT FROM excluded.*;
END $$;

CREATE FUNCTION rekap_susun_kas(p_tahun int, p_unit int[]) RETURNS void
LANGUAGE plpgsql SET jit = off SET work_mem = '64MB' AS $$
BEGIN
  WITH baru AS MATERIALIZED (
    SELECT p_tahun::smallint AS tahun, k.kas_versi_id,
      CASE WHEN grouping(r.jenis_kode) = 0 THEN 'jenis' WHEN grouping(d.id) = 0 THEN 'sumber'
           WHEN grouping(d.kelompok) = 0 THEN 'kelompok' ELSE 'unit' END AS dim,
      coalesce(r.jenis_kode, d.id::text, d.kelompok::text, '') AS kunci, b.unit_id, k.bulan,
      sum(k.nilai) AS nilai, max(k.diubah_pada) AS pada
    FROM baris b JOIN anggaran_kas k ON k.baris_id = b.id JOIN rekening r ON r.kode = b.rekening_kode
    JOIN sumber_dana d ON d.id = b.sumber_dana_id
    WHERE b.tahun = p_tahun AND b.unit_id = ANY (p_unit)
    GROUP BY k.kas_versi_id, b.unit_id, k.bulan, GROUPING SETS ((), (r.jenis_kode), (d.id), (d.kelompok))
  ), hapus AS (
    DELETE FROM rekap_kas r WHERE r.tahun = p_tahun AND r.unit_id = ANY (p_unit)
      AND (r.kas_versi_id, r.dim, r.kunci, r.unit_id, r.bulan) NOT IN (SELECT kas_versi_id, dim, kunci, unit_id, bulan FROM baru)
  )
  INSERT INTO rekap_kas AS r SELECT * FROM baru
  ON CONFLICT (tahun, kas_versi_id, dim, kunci, unit_id, bulan) DO UPDATE SET nilai = excluded.nilai, pada = excluded.pada
  WHERE r.* IS DISTINCT FROM excluded.*;
END $$;

CREATE FUNCTION rekap_susun_realisasi(p_tahun int, p_unit int[]) RETURNS void
LANGUAGE plpgsql SET jit = off SET work_mem = '64MB' AS $$
BEGIN
  WITH baru AS MATERIALIZED (
    SELECT p_tahun::smallint AS tahun,
      CASE WHEN grouping(r.jenis_kode) = 0 THEN 'jenis' WHEN grouping(d.id) = 0 THEN 'sumber'
           WHEN grouping(d.kelompok) = 0 THEN 'kelompok' ELSE 'unit' END AS dim,
      coalesce(r.jenis_kode, d.id::text, d.kelompok::text, '') AS kunci, b.unit_id, x.bulan,
      sum(x.nilai + x.koreksi) AS nilai, coalesce(sum(x.nilai + x.koreksi) FILTER (WHERE x.kanal = 'NON_RKUD'), 0) AS non_rkud,
      max(x.diubah_pada) AS pada
    FROM baris b JOIN realisasi x ON x.baris_id = b.id JOIN rekening r ON r.kode = b.rekening_kode
    JOIN sumber_dana d ON d.id = b.sumber_dana_id
    WHERE b.tahun = p_tahun AND b.unit_id = ANY (p_unit)
    GROUP BY b.unit_id, x.bulan, GROUPING SETS ((), (r.jenis_kode), (d.id), (d.kelompok))
  ), hapus AS (
    DELETE FROM rekap_realisasi r WHERE r.tahun = p_tahun AND r.unit_id = ANY (p_unit)
      AND (r.dim, r.kunci, r.unit_id, r.bulan) NOT IN (SELECT dim, kunci, unit_id, bulan FROM baru)
  )
  INSERT INTO rekap_realisasi AS r SELECT * FROM baru
  ON CONFLICT (tahun, dim, kunci, unit_id, bulan) DO UPDATE SET nilai = excluded.nilai, non_rkud = excluded.non_rkud, pada = excluded.pada
  WHERE r.* IS DISTINCT FROM excluded.*;
END $$;

-- At the end of a transaction. The first call sums every unit of the year that this transaction has marked (marks of other
-- transactions cannot be seen before they have done the same); the calls after it find nothing left to do.
CREATE FUNCTION rekap_susun() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  u_pokok int[];
  u_kas int[];
  u_realisasi int[];
BEGIN
  SELECT array_agg(unit_id) FILTER (WHERE pokok), array_agg(unit_id) FILTER (WHERE kas), array_agg(unit_id) FILTER (WHERE realisasi)
  INTO u_pokok, u_kas, u_realisasi
  FROM rekap_unit WHERE tahun = NEW.tahun AND (pokok OR kas OR realisasi);
  IF u_pokok IS NOT NULL THEN PERFORM rekap_susun_pokok(NEW.tahun, u_pokok); END IF;
  IF u_kas IS NOT NULL THEN PERFORM rekap_susun_kas(NEW.tahun, u_kas); END IF;
  IF u_realisasi IS NOT NULL THEN PERFORM rekap_susun_realisasi(NEW.tahun, u_realisasi); END IF;
  UPDATE rekap_unit SET pokok = false, kas = false, realisasi = false WHERE tahun = NEW.tahun AND (pokok OR kas OR realisasi);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER rekap_susun AFTER INSERT OR UPDATE ON rekap_unit DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.pokok OR NEW.kas OR NEW.realisasi) EXECUTE FUNCTION rekap_susun();
ALTER TABLE rekap_unit ENABLE ALWAYS TRIGGER rekap_susun;

-- Marking. The row of the unit stays locked until the transaction ends, so two writers of one unit sum one after the other.
CREATE FUNCTION rekap_tandai(p_tahun int, p_unit int, p_pokok boolean, p_kas boolean, p_realisasi boolean) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO rekap_unit AS r (tahun, unit_id, pokok, kas, realisasi) VALUES (p_tahun, p_unit, p_pokok, p_kas, p_realisasi)
  ON CONFLICT (tahun, unit_id) DO UPDATE SET revisi = r.revisi + 1,
    pokok = r.pokok OR excluded.pokok, kas = r.kas OR excluded.kas, realisasi = r.realisasi OR excluded.realisasi
  WHERE (excluded.pokok AND NOT r.pokok) OR (excluded.kas AND NOT r.kas) OR (excluded.realisasi AND NOT r.realisasi)
$$;

CREATE FUNCTION rekap_tandai_baris() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rekap_tandai(x.tahun, x.unit_id, TG_TABLE_NAME = 'pagu', TG_TABLE_NAME = 'anggaran_kas', TG_TABLE_NAME = 'realisasi')
  FROM (SELECT DISTINCT b.tahun, b.unit_id FROM ubah u JOIN baris b ON b.id = u.baris_id ORDER BY 1, 2) x;
  RETURN NULL;
END $$;

CREATE FUNCTION rekap_tandai_fisik() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rekap_tandai(x.tahun, x.unit_id, true, false, false)
  FROM (SELECT DISTINCT s.tahun, s.unit_id FROM ubah u JOIN sub_kegiatan s ON s.id = u.sub_kegiatan_id ORDER BY 1, 2) x;
  RETURN NULL;
END $$;

-- A line that moves, or a code that changes its class: everything of the units concerned.
CREATE FUNCTION rekap_tandai_induk() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'baris' THEN
    PERFORM rekap_tandai(x.tahun, x.unit_id, true, true, true) FROM (SELECT DISTINCT tahun, unit_id FROM ubah ORDER BY 1, 2) x;
  ELSIF TG_TABLE_NAME = 'rekening' THEN
    PERFORM rekap_tandai(x.tahun, x.unit_id, true, true, true)
    FROM (SELECT DISTINCT b.tahun, b.unit_id FROM baris b WHERE b.rekening_kode IN (SELECT to_jsonb(u) ->> 'kode' FROM ubah u) ORDER BY 1, 2) x;
  ELSE
    PERFORM rekap_tandai(x.tahun, x.unit_id, true, true, true)
    FROM (SELECT DISTINCT b.tahun, b.unit_id FROM baris b WHERE b.sumber_dana_id IN (SELECT (to_jsonb(u) ->> 'id')::int FROM ubah u) ORDER BY 1, 2) x;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION rekap_tandai_semua() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rekap_tandai(x.tahun, x.unit_id, true, true, true) FROM (SELECT tahun, unit_id FROM rekap_unit ORDER BY 1, 2) x;
  RETURN NULL;
END $$;

-- ENABLE ALWAYS: a bulk load that switches ordinary triggers off (session_replication_role) still leaves right sums.
DO $$
DECLARE
  t record;
  p record;
BEGIN
  FOR t IN SELECT * FROM (VALUES
    ('pagu', 'rekap_tandai_baris', true), ('anggaran_kas', 'rekap_tandai_baris', true), ('realisasi', 'rekap_tandai_baris', true),
    ('target_fisik', 'rekap_tandai_fisik', true), ('realisasi_fisik', 'rekap_tandai_fisik', true),
    ('baris', 'rekap_tandai_induk', false), ('rekening', 'rekap_tandai_induk', false), ('sumber_dana', 'rekap_tandai_induk', false)
  ) AS v(tabel, fungsi, fakta)
  LOOP
    FOR p IN SELECT * FROM (VALUES ('sisip', 'INSERT', 'NEW'), ('ubah_baru', 'UPDATE', 'NEW'), ('ubah_lama', 'UPDATE', 'OLD'), ('hapus', 'DELETE', 'OLD')) AS v(nama, peristiwa, sisi)
    LOOP
      CONTINUE WHEN NOT t.fakta AND p.peristiwa <> 'UPDATE';
      EXECUTE format('CREATE TRIGGER rekap_%s AFTER %s ON %I REFERENCING %s TABLE AS ubah FOR EACH STATEMENT EXECUTE FUNCTION %I()',
                     p.nama, p.peristiwa, t.tabel, p.sisi, t.fungsi);
      EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER rekap_%s', t.tabel, p.nama);
    END LOOP;
    IF t.fakta THEN
      EXECUTE format('CREATE TRIGGER rekap_kosong AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION rekap_tandai_semua()', t.tabel);
      EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER rekap_kosong', t.tabel);
    END IF;
  END LOOP;
END $$;

-- Sums every unit of every year anew: for a database whose entries are older than these tables, and for repair.
CREATE FUNCTION rekap_bangun() RETURNS void
LANGUAGE sql AS $$
  SELECT rekap_tandai(x.tahun, x.unit_id, true, true, true)
  FROM (SELECT tahun, unit_id FROM sub_kegiatan UNION SELECT tahun, unit_id FROM rekap_unit ORDER BY 1, 2) x
$$;
SELECT rekap_bangun();
