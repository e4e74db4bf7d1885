-- What a year leaves for the very next one: also its themes, places and indicators, contracts that were ended, and who follows a unit that is over.
-- SQLSTATE raised here: RP128 not into the year directly after   RP127 what lives on in the later year is not taken back here

-- UNIT: which unit takes over what an ended one leaves. PUTUS: what an ended contract left undone.
ALTER TABLE tahun_lanjut DROP CONSTRAINT tahun_lanjut_jenis_check;
ALTER TABLE tahun_lanjut ADD CONSTRAINT tahun_lanjut_jenis_check CHECK (jenis IN ('UNIT', 'KENDALA', 'PAKET', 'PUTUS', 'UTANG', 'DAK', 'TEMA', 'TEMPAT', 'KINERJA'));
-- what exactly was written, where one number does not say it (version of the budget, ids of places): read when it is taken back
ALTER TABLE tahun_lanjut ADD COLUMN isi jsonb CHECK (jsonb_typeof(isi) = 'object');

-- Carried is into an open year, the one directly after. An obstacle or a package that was made there has a life of its own.
CREATE OR REPLACE FUNCTION jaga_tutup_lanjut() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r tahun_lanjut := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM jaga_tahun(r.ke::int, TG_TABLE_NAME);
  IF TG_OP = 'INSERT' AND NEW.ke <> NEW.dari + 1 THEN
    RAISE EXCEPTION 'sisa % dibawa ke tahun sesudahnya, bukan %', NEW.dari, NEW.ke USING ERRCODE = 'RP128';
  END IF;
  IF (TG_OP = 'UPDATE' AND (OLD.tujuan_id IS NOT NULL OR (NEW.dari, NEW.ke, NEW.jenis, NEW.kunci) IS DISTINCT FROM (OLD.dari, OLD.ke, OLD.jenis, OLD.kunci)))
     OR (TG_OP = 'DELETE' AND OLD.tujuan_id IS NOT NULL AND OLD.jenis IN ('KENDALA', 'PAKET', 'PUTUS')) THEN
    RAISE EXCEPTION 'yang sudah dibawa ke % tidak diputus ulang', OLD.ke USING ERRCODE = 'RP127';
  END IF;
  IF TG_OP <> 'DELETE' THEN
    NEW.oleh := current_setting('app.pelaku');
    NEW.pada := now();
    RETURN NEW;
  END IF;
  RETURN OLD;
END $$;

-- Where each unit's things go: to itself while it stands in the later year; else to whom the office named, or to the one unit that is on record
-- as following it. NULL: that has to be asked. `calon`: all that are on record.
CREATE FUNCTION lanjut_unit(p_dari int, p_ke int) RETURNS TABLE (asal int, masih boolean, tujuan int, calon int[])
LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH ada AS (
    SELECT DISTINCT m.unit_id FROM unit_masa m WHERE m.berlaku_mulai <= make_date(p_ke, 12, 31) AND coalesce(m.berlaku_sampai >= make_date(p_ke, 1, 1), true)
  )
  SELECT u.id, a.unit_id IS NOT NULL,
    CASE WHEN a.unit_id IS NOT NULL THEN u.id
      ELSE coalesce((SELECT l.tujuan_id FROM tahun_lanjut l WHERE l.dari = p_dari AND l.ke = p_ke AND l.jenis = 'UNIT' AND l.kunci = u.id::text AND l.putusan = 'BAWA'),
                    CASE WHEN cardinality(c.calon) = 1 THEN c.calon[1] END) END,
    c.calon
  FROM unit u LEFT JOIN ada a ON a.unit_id = u.id CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(s.id ORDER BY s.id), '{}') AS calon FROM unit s JOIN ada x ON x.unit_id = s.id WHERE s.pendahulu_id = u.id) c;
END;

-- Which sub-kegiatan, kegiatan and program of the later year each one of a unit is: the one with its code AND its name, in the unit that its own
-- goes to. NULL: none, or more than one. `calon`: what has one of the two there or at a unit on record as following; to be asked, never taken.
CREATE FUNCTION lanjut_simpul(p_dari int, p_ke int) RETURNS TABLE (unit_asal int, asal int, unit_tujuan int, tujuan int, calon int[])
LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH simpul AS (
    SELECT DISTINCT s.tahun::int AS tahun, s.unit_id, n.id, n.kode, impor_nama(n.nama) AS nama, n.tingkat
    FROM sub_kegiatan s JOIN nomenklatur_jalur j ON j.sub_id = s.nomenklatur_id CROSS JOIN LATERAL (VALUES (j.sub_id), (j.kegiatan_id), (j.program_id)) z(id) JOIN nomenklatur n ON n.id = z.id
    WHERE s.tahun IN (p_dari, p_ke)
  ), ada AS MATERIALIZED (SELECT * FROM simpul WHERE tahun = p_ke), kini AS (SELECT unit_id, kode, nama, tingkat, count(*) AS n, min(id) AS id FROM ada GROUP BY 1, 2, 3, 4)
  SELECT d.unit_id, d.id, u.tujuan, k.id, CASE WHEN k.id IS NULL THEN coalesce((
      SELECT array_agg(x.id ORDER BY x.kode COLLATE "C", x.id) FROM (SELECT DISTINCT x.id, x.kode FROM ada x
        WHERE x.tingkat = d.tingkat AND x.unit_id = u.tujuan AND (x.kode = d.kode OR x.nama = d.nama)) x), '{}') ELSE '{}' END
  FROM simpul d JOIN lanjut_unit(p_dari, p_ke) u ON u.asal = d.unit_id
  LEFT JOIN kini k ON k.n = 1 AND k.unit_id = u.tujuan AND k.kode = d.kode AND k.nama = d.nama AND k.tingkat = d.tingkat
  WHERE d.tahun = p_dari;
END;

-- The same for a unit's sub-kegiatan of the year, by their own ids; candidates also at units on record as following, where part of the work may be.
CREATE FUNCTION lanjut_sub(p_dari int, p_ke int) RETURNS TABLE (asal int, unit_tujuan int, tujuan int, calon int[])
LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH sub AS (
    SELECT s.id, s.tahun::int AS tahun, s.unit_id, n.kode, impor_nama(n.nama) AS nama FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id WHERE s.tahun IN (p_dari, p_ke)
  ), ada AS MATERIALIZED (SELECT * FROM sub WHERE tahun = p_ke), kini AS (SELECT unit_id, kode, nama, count(*) AS n, min(id) AS id FROM ada GROUP BY 1, 2, 3)
  SELECT d.id, u.tujuan, k.id, CASE WHEN k.id IS NULL THEN coalesce((
      SELECT array_agg(x.id ORDER BY x.kode COLLATE "C", x.id) FROM ada x
      WHERE (x.unit_id = u.tujuan OR x.unit_id = ANY (u.calon)) AND (x.kode = d.kode OR x.nama = d.nama)), '{}') ELSE '{}' END
  FROM sub d JOIN lanjut_unit(p_dari, p_ke) u ON u.asal = d.unit_id
  LEFT JOIN kini k ON k.n = 1 AND k.unit_id = u.tujuan AND k.kode = d.kode AND k.nama = d.nama
  WHERE d.tahun = p_dari;
END;
