-- Outcome series: what one is, its dated values and its targets. Takes the place of the flat table `indikator`
-- (docs/decisions/0037-indikator.md).
-- SQLSTATE raised here: RP002 another unit's   RP118 no value or target can be written so   RP119 values speak of it already

-- One row is one outcome as one way of measuring gives it. Two ways of measuring are two rows and are never joined.
CREATE TABLE indikator_daftar (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- of the outcome, shared by its ways of measuring
  kode text NOT NULL CHECK (kode ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(kode) <= 60),
  nama text NOT NULL CHECK (length(btrim(nama)) BETWEEN 3 AND 150),
  satuan text NOT NULL CHECK (length(btrim(satuan)) BETWEEN 1 AND 40),
  cara_ukur text NOT NULL CHECK (length(btrim(cara_ukur)) BETWEEN 2 AND 120),
  definisi text NOT NULL CHECK (length(btrim(definisi)) BETWEEN 5 AND 2000),
  -- who publishes it officially
  sumber text NOT NULL CHECK (length(btrim(sumber)) BETWEEN 3 AND 300),
  -- fields of Satu Data (Perpres 39/2019) that are not among the others: how it is divided, and its code in the list of standard data
  klasifikasi text CHECK (length(btrim(klasifikasi)) BETWEEN 2 AND 300),
  kode_data text CHECK (length(btrim(kode_data)) BETWEEN 2 AND 60),
  arah text NOT NULL CHECK (arah IN ('TURUN', 'NAIK')),
  -- a change of something, so it may be below nought and above a hundred percent: inflation, growth
  perubahan boolean NOT NULL DEFAULT false,
  frekuensi text NOT NULL DEFAULT 'TAHUNAN' CHECK (frekuensi IN ('BULANAN', 'TRIWULANAN', 'SEMESTERAN', 'TAHUNAN')),
  tema_kode text REFERENCES tema(kode),
  -- who answers for it and enters its values; null: the office
  unit_id integer REFERENCES unit(id),
  -- no new value is expected; what was entered stays
  berakhir boolean NOT NULL DEFAULT false,
  contoh boolean NOT NULL DEFAULT false,
  urutan smallint NOT NULL DEFAULT 100,
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX indikator_daftar_cara ON indikator_daftar (kode, lower(btrim(cara_ukur)));
CREATE INDEX indikator_daftar_tema ON indikator_daftar (tema_kode);
CREATE INDEX indikator_daftar_unit ON indikator_daftar (unit_id);

-- A value at a time and a place. Only grows: what replaces a value names it and says why; without a value it takes the other back.
CREATE TABLE indikator_nilai (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  indikator_id integer NOT NULL REFERENCES indikator_daftar(id),
  -- of the series when it was written, for the scope and the trail
  unit_id integer REFERENCES unit(id),
  tahun smallint NOT NULL CHECK (tahun BETWEEN 1990 AND 2100),
  -- the day it is of; null: the source names none
  tanggal date,
  -- the day on which the source came out, where it is known: nobody knew the value before
  terbit date,
  -- the time in the source's own words
  waktu text NOT NULL CHECK (length(btrim(waktu)) BETWEEN 2 AND 120),
  -- null: the whole regency
  wilayah_id integer REFERENCES wilayah(id),
  nilai numeric(20,2) CHECK (nilai > '-Infinity' AND nilai < 'NaN' AND nilai < 'Infinity'),
  sumber text NOT NULL CHECK (length(btrim(sumber)) BETWEEN 3 AND 500),
  ganti_id integer,
  alasan text CHECK (length(btrim(alasan)) BETWEEN 5 AND 500),
  -- the word that a figure far from the one before it was asked for
  jawaban text CHECK (length(btrim(jawaban)) BETWEEN 5 AND 500),
  asal text NOT NULL CHECK (asal IN ('KETIK', 'IMPOR', 'PINDAHAN')),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (id, indikator_id),
  -- a value is replaced once; the next revision replaces the revision
  UNIQUE (ganti_id),
  FOREIGN KEY (ganti_id, indikator_id) REFERENCES indikator_nilai(id, indikator_id),
  CHECK ((ganti_id IS NULL) = (alasan IS NULL)),
  CHECK (nilai IS NOT NULL OR ganti_id IS NOT NULL),
  CHECK (extract(year FROM tanggal) = tahun),
  CHECK (terbit >= coalesce(tanggal, make_date(tahun, 1, 1)))
);
-- a period is entered once; everything later about it is a revision. Without a day there is one value of a year and place
CREATE UNIQUE INDEX indikator_nilai_sekali ON indikator_nilai (indikator_id, tahun, coalesce(tanggal, '-infinity'::date), coalesce(wilayah_id, 0)) WHERE ganti_id IS NULL;
CREATE INDEX indikator_nilai_deret ON indikator_nilai (indikator_id);
CREATE INDEX indikator_nilai_wilayah ON indikator_nilai (wilayah_id);
CREATE INDEX indikator_nilai_unit ON indikator_nilai (unit_id);

-- What a year was to reach, and where that is written. Revised as values are.
CREATE TABLE indikator_target (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  indikator_id integer NOT NULL REFERENCES indikator_daftar(id),
  unit_id integer REFERENCES unit(id),
  tahun smallint NOT NULL CHECK (tahun BETWEEN 1990 AND 2100),
  nilai numeric(20,2) CHECK (nilai > '-Infinity' AND nilai < 'NaN' AND nilai < 'Infinity'),
  sumber text NOT NULL CHECK (length(btrim(sumber)) BETWEEN 3 AND 500),
  ganti_id integer,
  alasan text CHECK (length(btrim(alasan)) BETWEEN 5 AND 500),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (id, indikator_id),
  UNIQUE (ganti_id),
  FOREIGN KEY (ganti_id, indikator_id) REFERENCES indikator_target(id, indikator_id),
  CHECK ((ganti_id IS NULL) = (alasan IS NULL)),
  CHECK (nilai IS NOT NULL OR ganti_id IS NOT NULL)
);
CREATE UNIQUE INDEX indikator_target_sekali ON indikator_target (indikator_id, tahun) WHERE ganti_id IS NULL;
CREATE INDEX indikator_target_deret ON indikator_target (indikator_id);
CREATE INDEX indikator_target_unit ON indikator_target (unit_id);

-- The last row of each chain that says something: what holds.
CREATE VIEW indikator_berlaku AS
SELECT n.id, n.indikator_id, n.tahun, n.tanggal, n.terbit, n.waktu, n.wilayah_id, n.nilai, n.sumber, n.pada,
  -- since when anybody could know it, and where it stands in time
  coalesce(n.terbit, n.tanggal, make_date(n.tahun, 12, 31)) AS diketahui,
  coalesce(n.tanggal, least(n.terbit, make_date(n.tahun, 12, 31)), make_date(n.tahun, 12, 31)) AS letak
FROM indikator_nilai n
WHERE n.nilai IS NOT NULL AND NOT EXISTS (SELECT FROM indikator_nilai g WHERE g.ganti_id = n.id);

CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON indikator_daftar FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON indikator_nilai FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON indikator_target FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER stempel BEFORE UPDATE ON indikator_daftar FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON indikator_nilai FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON indikator_nilai FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON indikator_target FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON indikator_target FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON indikator_daftar FOR EACH ROW EXECUTE FUNCTION kantor_saja();

-- Carried over -----------------------------------------------------------------------------------------------------------
-- The old table knew neither the good direction nor a definition: both are written so that they can be put right, never as if somebody had
-- said them. Where its words say that no day is named, the day that stood there was invented, and goes; of two such values of one year the
-- later keeps its day, because one year has one value without a day.
DO $pindah$
BEGIN
  PERFORM set_config('app.pelaku', 'sistem:migrasi', true), set_config('app.lingkup', '*', true), set_config('app.sumber', 'sistem', true);
  INSERT INTO indikator_daftar (kode, nama, satuan, cara_ukur, definisi, sumber, arah)
  SELECT x.kode, x.nama, x.satuan, x.basis, 'Dipindahkan dari daftar lama; definisinya belum ditulis.', left(x.sumber, 300),
    CASE WHEN x.kode ~ '(stunting|miskin|pengangguran|tpt|inflasi|kematian)' THEN 'TURUN' ELSE 'NAIK' END
  FROM (SELECT DISTINCT ON (k.kode, lower(btrim(i.basis))) k.kode, left(rpad(btrim(i.nama), 3, '.'), 150) AS nama, left(rpad(btrim(i.satuan), 1, '-'), 40) AS satuan,
          left(rpad(btrim(i.basis), 2, '.'), 120) AS basis, rpad(btrim(i.sumber), 3, '.') AS sumber
        FROM indikator i, LATERAL (SELECT left(coalesce(nullif(btrim(regexp_replace(lower(i.kode), '[^a-z0-9]+', '-', 'g'), '-'), ''), 'lain'), 60) AS kode) k
        ORDER BY k.kode, lower(btrim(i.basis)), i.tanggal DESC) x
  ORDER BY x.kode, x.basis;
  INSERT INTO indikator_nilai (indikator_id, tahun, tanggal, waktu, nilai, sumber, asal)
  SELECT y.id, extract(year FROM y.tanggal)::int, CASE WHEN y.tanpa AND y.ke = 1 THEN NULL ELSE y.tanggal END,
    coalesce(left(btrim(y.kata), 120), CASE WHEN y.tanpa THEN 'tahun ' || extract(year FROM y.tanggal) || ' (tanggal tidak disebut)' ELSE to_char(y.tanggal, 'DD-MM-YYYY') END),
    y.nilai, left(rpad(btrim(y.sumber), 3, '.'), 500), 'PINDAHAN'
  FROM (SELECT d.id, i.tanggal, i.nilai, i.sumber, i.sumber ~* 'tanggal tidak disebut' AS tanpa, substring(i.sumber FROM '(?i)(data [^,;]{2,100})') AS kata,
          row_number() OVER (PARTITION BY d.id, extract(year FROM i.tanggal), i.sumber ~* 'tanggal tidak disebut' ORDER BY i.tanggal, i.id) AS ke
        FROM indikator i
        JOIN indikator_daftar d ON d.kode = left(coalesce(nullif(btrim(regexp_replace(lower(i.kode), '[^a-z0-9]+', '-', 'g'), '-'), ''), 'lain'), 60)
          AND lower(btrim(d.cara_ukur)) = lower(btrim(left(rpad(btrim(i.basis), 2, '.'), 120)))) y
  WHERE y.nilai < 'NaN'
  ORDER BY y.id, y.tanggal;
END $pindah$;
DROP TABLE indikator;

-- Guards -----------------------------------------------------------------------------------------------------------------
-- What values are read by stays once there are any: another unit of measurement or way of measuring is another series.
CREATE FUNCTION jaga_indikator_daftar() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.kode, NEW.satuan, NEW.cara_ukur, NEW.perubahan) IS NOT DISTINCT FROM (OLD.kode, OLD.satuan, OLD.cara_ukur, OLD.perubahan) THEN
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT FROM indikator_nilai WHERE indikator_id = OLD.id) OR EXISTS (SELECT FROM indikator_target WHERE indikator_id = OLD.id) THEN
    RAISE EXCEPTION 'deret % sudah berisi', OLD.id USING ERRCODE = 'RP119';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER jaga_tetap BEFORE UPDATE OR DELETE ON indikator_daftar FOR EACH ROW EXECUTE FUNCTION jaga_indikator_daftar();

-- Whether an amount can be one of a series: no share below nought or above all, and nothing below nought, but for a change.
CREATE FUNCTION indikator_wajar(p_satuan text, p_perubahan boolean, p_nilai numeric) RETURNS boolean
LANGUAGE sql IMMUTABLE
RETURN p_nilai IS NULL OR p_perubahan OR (p_nilai >= 0 AND (btrim(p_satuan) <> '%' OR p_nilai <= 100));

-- Who wrote, when and for which unit is not the writer's to say; a revision is about the same time and place as what it replaces.
CREATE FUNCTION jaga_indikator_nilai() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  d indikator_daftar;
  g indikator_nilai;
  kini date := (now() AT TIME ZONE 'Asia/Jakarta')::date;
BEGIN
  SELECT * INTO d FROM indikator_daftar WHERE id = NEW.indikator_id FOR SHARE;
  NEW.unit_id := d.unit_id;
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  IF NOT coalesce(lingkup_memuat(d.unit_id), false) THEN
    RAISE EXCEPTION 'deret % di luar lingkup', NEW.indikator_id USING ERRCODE = 'RP002';
  END IF;
  SELECT * INTO g FROM indikator_nilai WHERE id = NEW.ganti_id;
  IF NEW.tahun > extract(year FROM kini) OR NEW.tanggal > kini OR NEW.terbit > kini
     -- of a year that still runs a value without any day is not of the whole year
     OR (NEW.tahun = extract(year FROM kini) AND NEW.tanggal IS NULL AND NEW.terbit IS NULL)
     OR NOT indikator_wajar(d.satuan, d.perubahan, NEW.nilai)
     OR (NEW.ganti_id IS NULL AND d.berakhir)
     OR (NEW.ganti_id IS NOT NULL AND (g.tahun, g.tanggal, g.wilayah_id) IS DISTINCT FROM (NEW.tahun, NEW.tanggal, NEW.wilayah_id)) THEN
    RAISE EXCEPTION 'nilai deret % tidak dapat ditulis', NEW.indikator_id USING ERRCODE = 'RP118';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_indikator_nilai BEFORE INSERT ON indikator_nilai FOR EACH ROW EXECUTE FUNCTION jaga_indikator_nilai();

CREATE FUNCTION jaga_indikator_target() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  d indikator_daftar;
  g indikator_target;
BEGIN
  SELECT * INTO d FROM indikator_daftar WHERE id = NEW.indikator_id FOR SHARE;
  NEW.unit_id := d.unit_id;
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  IF NOT coalesce(lingkup_memuat(d.unit_id), false) THEN
    RAISE EXCEPTION 'deret % di luar lingkup', NEW.indikator_id USING ERRCODE = 'RP002';
  END IF;
  SELECT * INTO g FROM indikator_target WHERE id = NEW.ganti_id;
  IF NOT indikator_wajar(d.satuan, d.perubahan, NEW.nilai) OR (NEW.ganti_id IS NOT NULL AND g.tahun IS DISTINCT FROM NEW.tahun) THEN
    RAISE EXCEPTION 'target deret % tidak dapat ditulis', NEW.indikator_id USING ERRCODE = 'RP118';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_indikator_target BEFORE INSERT ON indikator_target FOR EACH ROW EXECUTE FUNCTION jaga_indikator_target();
