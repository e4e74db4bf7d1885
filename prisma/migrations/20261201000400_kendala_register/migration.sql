-- The register of obstacles: what was done about one, in dated steps; what a unit asks of the meeting and plans for the next quarter; how
-- sure it is of its year-end, and beside it what the office thinks.
-- SQLSTATE raised here: RP002 not within the scope   RP003 no month of the quarter is open   RP081 no step can be written so

-- Causes that the ministries name and the list did not have. A new database gets the whole list with its reference data.
UPDATE kategori_kendala SET urutan = 20 WHERE kode = 'LAINNYA';
INSERT INTO kategori_kendala (kode, nama, urutan)
SELECT v.kode, v.nama, v.urutan
FROM (VALUES ('PERUBAHAN_KEBIJAKAN', 'Perubahan kebijakan atau prioritas', 17), ('JADWAL_PELAKSANAAN', 'Pelaksanaan dijadwalkan triwulan berikutnya', 18),
             ('MENUNGGU_REKONSILIASI', 'Pembayaran menunggu rekonsiliasi', 19)) AS v(kode, nama, urutan)
WHERE EXISTS (SELECT 1 FROM kategori_kendala WHERE kode = 'LAINNYA')
ON CONFLICT DO NOTHING;

-- A step only grows the history of an obstacle: also after its month is closed, as long as the obstacle is open.
CREATE TABLE kendala_langkah (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- the first note of the obstacle that is there
  kendala_id integer NOT NULL REFERENCES kendala(id),
  -- the note that it began with
  asal_id integer NOT NULL,
  unit_id integer NOT NULL REFERENCES unit(id),
  tahun smallint NOT NULL,
  tanggal date NOT NULL,
  uraian text NOT NULL CHECK (length(btrim(uraian)) BETWEEN 10 AND 1000),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now()
);
CREATE INDEX kendala_langkah_asal ON kendala_langkah(asal_id, tanggal);
CREATE INDEX kendala_langkah_unit ON kendala_langkah(unit_id, tahun);
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON kendala_langkah FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON kendala_langkah FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON kendala_langkah FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();

CREATE FUNCTION jaga_langkah() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  k kendala;
  akhir status_kendala;
BEGIN
  SELECT * INTO k FROM kendala WHERE id = NEW.kendala_id FOR KEY SHARE;
  NEW.asal_id := coalesce(k.asal_id, k.id);
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  SELECT status INTO akhir FROM kendala WHERE coalesce(asal_id, id) = NEW.asal_id ORDER BY bulan DESC LIMIT 1;
  IF k.id IS NULL OR k.unit_id <> NEW.unit_id OR k.tahun <> NEW.tahun OR k.sifat <> 'KENDALA' OR akhir <> 'TERBUKA'
     OR NEW.tanggal < make_date(k.tahun, 1, 1) OR NEW.tanggal > (now() AT TIME ZONE 'Asia/Jakarta')::date
     OR EXISTS (SELECT 1 FROM kendala_penutupan t WHERE t.asal_id = NEW.asal_id) THEN
    RAISE EXCEPTION 'langkah atas kendala % tidak dapat dicatat', NEW.kendala_id USING ERRCODE = 'RP081';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_langkah BEFORE INSERT ON kendala_langkah FOR EACH ROW EXECUTE FUNCTION jaga_langkah();

-- What a unit says beside its figures, once a quarter. Every part may be missing; a projection comes with how sure it is, and why.
CREATE TYPE tingkat_keyakinan AS ENUM ('TINGGI', 'SEDANG', 'RENDAH');
CREATE TABLE pernyataan_unit (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  triwulan smallint NOT NULL CHECK (triwulan BETWEEN 1 AND 4),
  unit_id integer NOT NULL REFERENCES unit(id),
  -- support that it asks of the meeting; its plan for the next quarter
  dukungan text CHECK (length(btrim(dukungan)) BETWEEN 5 AND 1000),
  rencana text CHECK (length(btrim(rencana)) BETWEEN 5 AND 1000),
  -- realisation at the year's end that it expects, percent of pagu
  proyeksi numeric(5, 2) CHECK (proyeksi BETWEEN 0 AND 100),
  keyakinan tingkat_keyakinan,
  alasan text CHECK (length(btrim(alasan)) BETWEEN 5 AND 1000),
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (tahun, triwulan, unit_id),
  CHECK ((proyeksi IS NULL) = (keyakinan IS NULL) AND (keyakinan IS NULL) = (alasan IS NULL))
);
CREATE INDEX pernyataan_unit_unit ON pernyataan_unit(unit_id, tahun);

-- What the office thinks of the same unit's year-end: a row of its own, which no unit can write.
CREATE TABLE penilaian_unit (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  triwulan smallint NOT NULL CHECK (triwulan BETWEEN 1 AND 4),
  unit_id integer NOT NULL REFERENCES unit(id),
  proyeksi numeric(5, 2) NOT NULL CHECK (proyeksi BETWEEN 0 AND 100),
  keyakinan tingkat_keyakinan NOT NULL,
  alasan text NOT NULL CHECK (length(btrim(alasan)) BETWEEN 5 AND 1000),
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (tahun, triwulan, unit_id)
);
CREATE INDEX penilaian_unit_unit ON penilaian_unit(unit_id, tahun);

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['pernyataan_unit', 'penilaian_unit'] LOOP
    EXECUTE format('CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION jejak_catat(%L, %L)', t, 'id', 'domain');
    EXECUTE format('CREATE TRIGGER stempel BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION stempel()', t);
  END LOOP;
END $$;

-- A unit's statement goes with its reports: it can be written while one month of the quarter takes its entries, and stays its unit's.
CREATE FUNCTION jaga_pernyataan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r pernyataan_unit := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.tahun, NEW.triwulan, NEW.unit_id) IS DISTINCT FROM (OLD.tahun, OLD.triwulan, OLD.unit_id) THEN
    RAISE EXCEPTION 'pernyataan % tidak dapat dipindahkan', OLD.id USING ERRCODE = 'RP005';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM generate_series(r.triwulan * 3 - 2, r.triwulan * 3) b WHERE bulan_terbuka(r.tahun, b, r.unit_id)) THEN
    RAISE EXCEPTION 'triwulan % tahun % tidak terbuka untuk unit %', r.triwulan, r.tahun, r.unit_id USING ERRCODE = 'RP003';
  END IF;
  RETURN r;
END $$;
CREATE TRIGGER jaga_pernyataan BEFORE INSERT OR UPDATE OR DELETE ON pernyataan_unit FOR EACH ROW EXECUTE FUNCTION jaga_pernyataan();

-- The office alone, of a quarter that has begun.
CREATE FUNCTION jaga_penilaian() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r penilaian_unit := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF coalesce(current_setting('app.lingkup', true), '') <> '*' THEN
    RAISE EXCEPTION 'penilaian unit % di luar lingkup', r.unit_id USING ERRCODE = 'RP002';
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.tahun, NEW.triwulan, NEW.unit_id) IS DISTINCT FROM (OLD.tahun, OLD.triwulan, OLD.unit_id) THEN
    RAISE EXCEPTION 'penilaian % tidak dapat dipindahkan', OLD.id USING ERRCODE = 'RP005';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM periode WHERE tahun = r.tahun AND bulan BETWEEN r.triwulan * 3 - 2 AND r.triwulan * 3 AND status <> 'BELUM_DIBUKA') THEN
    RAISE EXCEPTION 'triwulan % tahun % belum dibuka', r.triwulan, r.tahun USING ERRCODE = 'RP003';
  END IF;
  RETURN r;
END $$;
CREATE TRIGGER jaga_penilaian BEFORE INSERT OR UPDATE OR DELETE ON penilaian_unit FOR EACH ROW EXECUTE FUNCTION jaga_penilaian();
