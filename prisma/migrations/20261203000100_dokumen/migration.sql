-- Words of the meeting's documents as the office writes them, and the documents that it issued, whole.
-- SQLSTATE raised here: RP112 a document cannot be issued or signed like this   RP005 what was issued does not change   RP002 not the office

-- A paragraph or a setting of letters, by its key in code. Only grows: the newest counts; NULL goes back to the product's own words.
CREATE TABLE naskah_teks (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kunci text NOT NULL CHECK (kunci ~ '^[a-z0-9-]{1,40}/[a-z0-9-]{1,40}$'),
  -- 1, 2, ... of the key: the same form sent twice finds its number taken
  urutan integer NOT NULL CHECK (urutan >= 1),
  isi text CHECK (length(isi) <= 1500),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (kunci, urutan)
);

-- Bytes of issued and signed files, by their hash.
CREATE TABLE terbitan_isi (
  sha256 text PRIMARY KEY,
  isi bytea NOT NULL CHECK (octet_length(isi) BETWEEN 1 AND 26214400),
  CHECK (sha256 = encode(sha256(isi), 'hex'))
);
ALTER TABLE terbitan_isi ALTER COLUMN isi SET STORAGE EXTERNAL;

-- A document of a meeting that went out: number, day, version, the frozen position that it is of, and the head of the chain then.
CREATE TABLE terbitan (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rapat_id integer NOT NULL,
  tahun smallint NOT NULL,
  dokumen text NOT NULL CHECK (dokumen ~ '^[a-z0-9-]{1,40}$'),
  -- 1, 2, ... within meeting and document; a second press finds its number taken
  versi smallint NOT NULL CHECK (versi >= 1),
  nomor text NOT NULL CHECK (length(btrim(nomor)) BETWEEN 1 AND 80),
  tanggal date NOT NULL,
  bekuan_id integer NOT NULL REFERENCES bekuan(id),
  segel_nomor bigint NOT NULL,
  segel_kepala text NOT NULL,
  -- the numbers that its text holds, as JSON: what a signed copy has to hold as well
  angka text NOT NULL,
  transaksi bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (rapat_id, dokumen, versi),
  FOREIGN KEY (rapat_id, tahun) REFERENCES rapat(id, tahun)
);

CREATE TABLE terbitan_berkas (
  terbitan_id integer NOT NULL REFERENCES terbitan(id),
  format text NOT NULL CHECK (format IN ('pdf', 'docx', 'xlsx', 'pptx')),
  nama text NOT NULL CHECK (length(nama) BETWEEN 1 AND 200),
  sha256 text NOT NULL REFERENCES terbitan_isi(sha256),
  PRIMARY KEY (terbitan_id, format)
);

-- A signed copy that came back.
CREATE TABLE terbitan_tanda (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  terbitan_id integer NOT NULL REFERENCES terbitan(id),
  tahun smallint NOT NULL,
  nama text NOT NULL CHECK (length(nama) BETWEEN 1 AND 200),
  sha256 text NOT NULL REFERENCES terbitan_isi(sha256),
  -- the file holds an electronic signature; whose and whether it is valid is not looked at here
  elektronik boolean NOT NULL,
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (terbitan_id, sha256)
);

CREATE FUNCTION jaga_naskah() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  IF NEW.urutan <> (SELECT count(*) + 1 FROM naskah_teks WHERE kunci = NEW.kunci) THEN
    RAISE EXCEPTION 'naskah % sudah diubah', NEW.kunci USING ERRCODE = 'RP112';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT ON naskah_teks FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_naskah BEFORE INSERT ON naskah_teks FOR EACH ROW EXECUTE FUNCTION jaga_naskah();

CREATE FUNCTION jaga_terbitan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  b record;
BEGIN
  PERFORM 1 FROM rapat WHERE id = NEW.rapat_id FOR SHARE;
  SELECT rapat_id, segel_nomor, segel_kepala INTO b FROM bekuan WHERE id = NEW.bekuan_id;
  IF b.rapat_id IS DISTINCT FROM NEW.rapat_id OR (NEW.segel_nomor, NEW.segel_kepala) IS DISTINCT FROM (b.segel_nomor, b.segel_kepala)
     OR NEW.versi <> (SELECT count(*) + 1 FROM terbitan WHERE rapat_id = NEW.rapat_id AND dokumen = NEW.dokumen) THEN
    RAISE EXCEPTION 'dokumen % rapat % tidak dapat diterbitkan begitu', NEW.dokumen, NEW.rapat_id USING ERRCODE = 'RP112';
  END IF;
  NEW.transaksi := pg_current_xact_id()::text::bigint;
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT ON terbitan FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_terbitan BEFORE INSERT ON terbitan FOR EACH ROW EXECUTE FUNCTION jaga_terbitan();

-- Files come with their issue, in one transaction, and never later; an issue without any is none.
CREATE FUNCTION jaga_terbitan_berkas() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM terbitan WHERE id = NEW.terbitan_id AND transaksi = pg_current_xact_id()::text::bigint) THEN
    RAISE EXCEPTION 'terbitan % sudah selesai ditulis', NEW.terbitan_id USING ERRCODE = 'RP005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT ON terbitan_berkas FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_terbitan_berkas BEFORE INSERT ON terbitan_berkas FOR EACH ROW EXECUTE FUNCTION jaga_terbitan_berkas();

CREATE FUNCTION terbitan_utuh() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM terbitan_berkas WHERE terbitan_id = NEW.id) THEN
    RAISE EXCEPTION 'terbitan % tanpa berkas', NEW.id USING ERRCODE = 'RP112';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER terbitan_utuh AFTER INSERT ON terbitan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION terbitan_utuh();

CREATE FUNCTION jaga_terbitan_tanda() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.tahun IS DISTINCT FROM (SELECT tahun FROM terbitan WHERE id = NEW.terbitan_id) OR EXISTS (SELECT FROM terbitan_berkas WHERE terbitan_id = NEW.terbitan_id AND sha256 = NEW.sha256) THEN
    RAISE EXCEPTION 'berkas ini bukan salinan bertanda tangan dari terbitan %', NEW.terbitan_id USING ERRCODE = 'RP112';
  END IF;
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT ON terbitan_tanda FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_terbitan_tanda BEFORE INSERT ON terbitan_tanda FOR EACH ROW EXECUTE FUNCTION jaga_terbitan_tanda();
CREATE TRIGGER jaga_kantor BEFORE INSERT ON terbitan_isi FOR EACH ROW EXECUTE FUNCTION kantor_saja();

CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON naskah_teks FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON terbitan FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON terbitan_berkas FOR EACH ROW EXECUTE FUNCTION jejak_catat('terbitan_id,format', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON terbitan_tanda FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['naskah_teks', 'terbitan', 'terbitan_berkas', 'terbitan_isi', 'terbitan_tanda'] LOOP
    EXECUTE format('CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak()', t);
    EXECUTE format('CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak()', t);
  END LOOP;
END $$;
