-- Published monthly figures of other regencies and cities, to stand beside our own. They are not ours to mend: a value that was published
-- stays as it was, a later one stands beside it. See docs/decisions/0041-banding.md.
-- SQLSTATE raised here: RP002 not the office   RP124 figures of a daerah cannot be written so

-- Kemendagri's code ("18.04") and that of BPS ("1801") differ for one and the same place; a file may know only one of them.
CREATE TABLE daerah (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kode text UNIQUE CHECK (kode ~ '^[0-9]{2}\.[0-9]{2}$'),
  kode_bps text UNIQUE CHECK (kode_bps ~ '^[0-9]{4}$'),
  nama text NOT NULL CHECK (length(btrim(nama)) BETWEEN 3 AND 100),
  contoh boolean NOT NULL DEFAULT false,
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  CHECK (num_nonnulls(kode, kode_bps) > 0)
);
CREATE UNIQUE INDEX daerah_nama ON daerah (lower(nama));

-- One month as one source gave it on one day, cumulative from January. Rows are only added.
CREATE TABLE daerah_angka (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  daerah_id integer NOT NULL REFERENCES daerah(id),
  tahun smallint NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  pagu numeric(20,2) CHECK (pagu > 0 AND pagu < 'NaN'),
  realisasi numeric(20,2) CHECK (realisasi >= 0 AND realisasi < 'NaN'),
  -- realisasi against pagu as the source prints it, where it does
  persen numeric(7,2) CHECK (persen >= 0 AND persen < 'NaN'),
  sumber text NOT NULL CHECK (length(btrim(sumber)) BETWEEN 3 AND 300),
  -- the day on which it was taken from the source
  diambil date NOT NULL,
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  CHECK (num_nonnulls(realisasi, persen) > 0)
);
-- sent twice is there once
CREATE UNIQUE INDEX daerah_angka_sekali ON daerah_angka (daerah_id, tahun, bulan, diambil, sumber, coalesce(pagu, -1), coalesce(realisasi, -1), coalesce(persen, -1));

CREATE FUNCTION jaga_daerah() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  -- a code that was not known yet may be filled in; nothing else of a place is changed, and none goes
  IF TG_OP = 'DELETE'
     OR (NEW.id, NEW.nama, NEW.contoh, NEW.oleh, NEW.pada) IS DISTINCT FROM (OLD.id, OLD.nama, OLD.contoh, OLD.oleh, OLD.pada)
     OR (OLD.kode IS NOT NULL AND NEW.kode IS DISTINCT FROM OLD.kode) OR (OLD.kode_bps IS NOT NULL AND NEW.kode_bps IS DISTINCT FROM OLD.kode_bps) THEN
    RAISE EXCEPTION 'daerah % tidak dapat diubah begitu', OLD.id USING ERRCODE = 'RP124';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION jaga_daerah_angka() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  IF NEW.diambil > (now() AT TIME ZONE 'Asia/Jakarta')::date OR NEW.diambil < make_date(NEW.tahun, NEW.bulan, 1) THEN
    RAISE EXCEPTION 'angka daerah % bertanggal mustahil', NEW.daerah_id USING ERRCODE = 'RP124';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON daerah FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_kantor BEFORE INSERT ON daerah_angka FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_daerah BEFORE UPDATE OR DELETE ON daerah FOR EACH ROW EXECUTE FUNCTION jaga_daerah();
CREATE TRIGGER jaga_daerah_angka BEFORE INSERT ON daerah_angka FOR EACH ROW EXECUTE FUNCTION jaga_daerah_angka();
CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON daerah_angka FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON daerah_angka FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON daerah FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON daerah_angka FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
