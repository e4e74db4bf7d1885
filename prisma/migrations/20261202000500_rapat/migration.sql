-- The meeting (rakor), its agenda, and the position that it decides on, frozen.
-- SQLSTATE raised here: RP111 the state of the meeting does not allow it   RP005 a snapshot cannot be changed   RP002 not the office

CREATE TABLE rapat (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  triwulan smallint NOT NULL CHECK (triwulan BETWEEN 1 AND 4),
  tanggal date NOT NULL,
  mulai time(0) NOT NULL,
  selesai time(0) NOT NULL,
  tempat text NOT NULL CHECK (length(btrim(tempat)) BETWEEN 3 AND 200),
  pemimpin_jabatan text NOT NULL CHECK (length(btrim(pemimpin_jabatan)) BETWEEN 3 AND 120),
  pemimpin_nama text CHECK (length(btrim(pemimpin_nama)) BETWEEN 2 AND 120),
  -- the position is of the end of this month, which need not end the quarter
  batas_bulan smallint NOT NULL CHECK (batas_bulan BETWEEN 1 AND 12),
  -- null: the version in force then; otherwise the number of a version of the APBD
  apbd_urutan smallint CHECK (apbd_urutan BETWEEN 0 AND 999),
  keadaan text NOT NULL DEFAULT 'DRAF' CHECK (keadaan IN ('DRAF', 'DIBEKUKAN', 'BERLANGSUNG', 'SELESAI')),
  dimulai_pada timestamptz(6),
  ditutup_pada timestamptz(6),
  contoh boolean NOT NULL DEFAULT false,
  -- counts every change, the agenda's too: number of the invitation in calendars
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (tahun, triwulan),
  UNIQUE (id, tahun),
  CHECK (selesai > mulai),
  CHECK ((dimulai_pada IS NOT NULL) = (keadaan IN ('BERLANGSUNG', 'SELESAI'))),
  CHECK ((ditutup_pada IS NOT NULL) = (keadaan = 'SELESAI'))
);

CREATE TABLE rapat_acara (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rapat_id integer NOT NULL,
  tahun smallint NOT NULL,
  urutan smallint NOT NULL CHECK (urutan BETWEEN 1 AND 200),
  judul text NOT NULL CHECK (length(btrim(judul)) BETWEEN 3 AND 200),
  menit smallint NOT NULL CHECK (menit BETWEEN 1 AND 600),
  -- whose turn it is: an Asisten with the units in his charge, one unit, or nobody's in particular
  asisten text CHECK (asisten IN ('Asisten I', 'Asisten II', 'Asisten III')),
  unit_id integer REFERENCES unit(id),
  CHECK (asisten IS NULL OR unit_id IS NULL),
  UNIQUE (rapat_id, urutan) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (rapat_id, tahun) REFERENCES rapat(id, tahun) ON DELETE CASCADE
);
CREATE INDEX rapat_acara_unit ON rapat_acara (unit_id);

-- A frozen position: what every document of the meeting is made from. Only grows; the last one of a meeting counts.
CREATE TABLE bekuan (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rapat_id integer NOT NULL,
  tahun smallint NOT NULL,
  -- 1, 2, ... within the meeting; a second press of the same button finds its number taken
  urutan smallint NOT NULL CHECK (urutan >= 1),
  batas_bulan smallint NOT NULL,
  apbd_urutan smallint,
  -- the moment that all parts are of, the data version and the end of the trail's chain at it
  dibaca_pada timestamptz(6) NOT NULL,
  versi_data bigint NOT NULL,
  segel_nomor bigint NOT NULL,
  segel_kepala text NOT NULL,
  bagian integer NOT NULL CHECK (bagian >= 1),
  -- over the names and hashes of the parts (bekuan_sha256)
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  transaksi bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (rapat_id, urutan),
  FOREIGN KEY (rapat_id, tahun) REFERENCES rapat(id, tahun)
);

-- One page's input, as exact JSON text: byte for byte what was hashed.
CREATE TABLE bekuan_bahan (
  bekuan_id integer NOT NULL REFERENCES bekuan(id),
  kunci text NOT NULL CHECK (kunci ~ '^[a-z0-9-]+(/[0-9]+)?$'),
  -- shape of the data: a program that no longer knows it says so instead of drawing something else
  bentuk smallint NOT NULL CHECK (bentuk >= 1),
  isi text NOT NULL,
  sha256 text NOT NULL,
  PRIMARY KEY (bekuan_id, kunci),
  CHECK (sha256 = encode(sha256(convert_to(isi, 'UTF8')), 'hex'))
);

-- How far a freezing under way is; its own table, because the freezing itself is seen only when it is whole.
CREATE UNLOGGED TABLE bekuan_kemajuan (
  rapat_id integer PRIMARY KEY,
  tanda uuid NOT NULL,
  jumlah integer NOT NULL,
  selesai integer NOT NULL DEFAULT 0,
  denyut timestamptz(6) NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE bekuan_kemajuan IS 'tanpa segel: progress of a freezing';

CREATE FUNCTION bekuan_sha256(p_bekuan int) RETURNS text
LANGUAGE sql STABLE
RETURN (SELECT encode(sha256(convert_to(string_agg(kunci || ' ' || bentuk || ' ' || sha256, E'\n' ORDER BY kunci COLLATE "C"), 'UTF8')), 'hex')
        FROM bekuan_bahan WHERE bekuan_id = p_bekuan);

CREATE FUNCTION kantor_saja() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('app.lingkup', true), '') <> '*' THEN
    RAISE EXCEPTION '% hanya ditulis kantor', TG_TABLE_NAME USING ERRCODE = 'RP002';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- A meeting goes forward only, and what was frozen keeps its cut-off and version.
CREATE FUNCTION jaga_rapat() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.keadaan <> 'DRAF' THEN
      RAISE EXCEPTION 'rapat % bukan draf lagi', OLD.id USING ERRCODE = 'RP111';
    END IF;
    RETURN OLD;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.keadaan <> 'DRAF' THEN
      RAISE EXCEPTION 'rapat dimulai sebagai draf' USING ERRCODE = 'RP111';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.keadaan = 'SELESAI' OR (NEW.id, NEW.tahun, NEW.triwulan) IS DISTINCT FROM (OLD.id, OLD.tahun, OLD.triwulan)
     OR (OLD.keadaan <> 'DRAF' AND (NEW.batas_bulan, NEW.apbd_urutan) IS DISTINCT FROM (OLD.batas_bulan, OLD.apbd_urutan))
     OR (NEW.keadaan <> OLD.keadaan AND (OLD.keadaan, NEW.keadaan) NOT IN (('DRAF', 'DIBEKUKAN'), ('DIBEKUKAN', 'BERLANGSUNG'), ('BERLANGSUNG', 'SELESAI')))
     OR (NEW.keadaan <> 'DRAF' AND NOT EXISTS (SELECT FROM bekuan WHERE rapat_id = NEW.id)) THEN
    RAISE EXCEPTION 'rapat % tidak dapat diubah begitu dari %', OLD.id, OLD.keadaan USING ERRCODE = 'RP111';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON rapat FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_rapat BEFORE INSERT OR UPDATE OR DELETE ON rapat FOR EACH ROW EXECUTE FUNCTION jaga_rapat();

CREATE FUNCTION jaga_acara() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r rapat_acara := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.rapat_id, NEW.tahun) IS DISTINCT FROM (OLD.rapat_id, OLD.tahun)
     OR EXISTS (SELECT FROM rapat WHERE id = r.rapat_id AND keadaan = 'SELESAI' FOR SHARE) THEN
    RAISE EXCEPTION 'acara rapat % tidak dapat diubah lagi', r.rapat_id USING ERRCODE = 'RP111';
  END IF;
  RETURN r;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON rapat_acara FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_acara BEFORE INSERT OR UPDATE OR DELETE ON rapat_acara FOR EACH ROW EXECUTE FUNCTION jaga_acara();

CREATE FUNCTION jaga_bekuan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r record;
BEGIN
  SELECT keadaan, batas_bulan, apbd_urutan INTO r FROM rapat WHERE id = NEW.rapat_id FOR UPDATE;
  IF r.keadaan NOT IN ('DRAF', 'DIBEKUKAN') OR (NEW.batas_bulan, NEW.apbd_urutan) IS DISTINCT FROM (r.batas_bulan, r.apbd_urutan)
     OR NEW.urutan <> (SELECT count(*) + 1 FROM bekuan WHERE rapat_id = NEW.rapat_id) THEN
    RAISE EXCEPTION 'rapat % tidak dapat dibekukan begitu', NEW.rapat_id USING ERRCODE = 'RP111';
  END IF;
  NEW.transaksi := pg_current_xact_id()::text::bigint;
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT ON bekuan FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_bekuan BEFORE INSERT ON bekuan FOR EACH ROW EXECUTE FUNCTION jaga_bekuan();

-- Parts come with their snapshot, in one transaction, and never later.
CREATE FUNCTION jaga_bahan() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM bekuan WHERE id = NEW.bekuan_id AND transaksi = pg_current_xact_id()::text::bigint) THEN
    RAISE EXCEPTION 'bekuan % sudah selesai ditulis', NEW.bekuan_id USING ERRCODE = 'RP005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_bahan BEFORE INSERT ON bekuan_bahan FOR EACH ROW EXECUTE FUNCTION jaga_bahan();

CREATE FUNCTION bekuan_utuh() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM bekuan_bahan WHERE bekuan_id = NEW.id) <> NEW.bagian OR bekuan_sha256(NEW.id) IS DISTINCT FROM NEW.sha256 THEN
    RAISE EXCEPTION 'bekuan % tidak utuh', NEW.id USING ERRCODE = 'RP005';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER bekuan_utuh AFTER INSERT ON bekuan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bekuan_utuh();

CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON rapat FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON rapat_acara FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON bekuan FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER stempel BEFORE UPDATE ON rapat FOR EACH ROW EXECUTE FUNCTION stempel();
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['bekuan', 'bekuan_bahan'] LOOP
    EXECUTE format('CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak()', t);
    EXECUTE format('CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak()', t);
  END LOOP;
END $$;
