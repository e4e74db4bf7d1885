-- Photos as evidence of a package's physical progress. What is said about a photo and the photo itself lie apart: the trail holds the
-- first with the hash and the size of the second, never its bytes. Nothing is changed afterwards but one withdrawal, which takes the bytes away and
-- leaves who, when, why, and the hash.
CREATE TABLE paket_foto (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  paket_id integer NOT NULL,
  unit_id integer NOT NULL,
  tahun smallint NOT NULL,
  -- SHA-256 of the photo and of its thumbnail, as they are kept
  sidik_isi text NOT NULL CHECK (sidik_isi ~ '^[0-9a-f]{64}$'),
  sidik_kecil text NOT NULL CHECK (sidik_kecil ~ '^[0-9a-f]{64}$'),
  ukuran integer NOT NULL CHECK (ukuran BETWEEN 1 AND 600000),
  lebar smallint NOT NULL CHECK (lebar BETWEEN 1 AND 1600),
  tinggi smallint NOT NULL CHECK (tinggi BETWEEN 1 AND 1600),
  keterangan text NOT NULL CHECK (length(btrim(keterangan)) BETWEEN 3 AND 200),
  -- on which day it was taken, and where; each says whether the camera noted it or a person wrote it
  diambil date NOT NULL CHECK (diambil >= '2000-01-01'),
  diambil_asal text NOT NULL CHECK (diambil_asal IN ('BERKAS', 'DITULIS')),
  lokasi text CHECK (length(btrim(lokasi)) BETWEEN 1 AND 200),
  lintang numeric(7,5) CHECK (lintang BETWEEN -90 AND 90),
  bujur numeric(8,5) CHECK (bujur BETWEEN -180 AND 180),
  koordinat_asal text CHECK (koordinat_asal IN ('BERKAS', 'DITULIS')),
  -- the physical progress that it proves, as it stood when the photo was sent; null: of none
  bulan smallint CHECK (bulan BETWEEN 1 AND 12),
  fisik numeric(5,2) CHECK (fisik BETWEEN 0 AND 100),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  dihapus_oleh text,
  dihapus_pada timestamptz(6),
  -- null: whoever sent it took it back within a day
  alasan_hapus text CHECK (length(btrim(alasan_hapus)) BETWEEN 5 AND 500),
  UNIQUE (id, sidik_isi, sidik_kecil),
  FOREIGN KEY (paket_id, tahun, unit_id) REFERENCES paket(id, tahun, unit_id),
  CHECK ((lintang IS NULL) = (bujur IS NULL) AND (lintang IS NULL) = (koordinat_asal IS NULL)),
  CHECK ((bulan IS NULL) = (fisik IS NULL)),
  -- what was photographed before a month began does not prove how far it was at its end
  CHECK (bulan IS NULL OR diambil >= make_date(tahun, bulan, 1)),
  CHECK ((dihapus_pada IS NULL) = (dihapus_oleh IS NULL) AND (dihapus_pada IS NOT NULL OR alasan_hapus IS NULL))
);
CREATE UNIQUE INDEX paket_foto_sama ON paket_foto (paket_id, sidik_isi) WHERE dihapus_pada IS NULL;
CREATE INDEX paket_foto_sidik ON paket_foto (sidik_isi);
CREATE INDEX paket_foto_oleh ON paket_foto (oleh, pada);

-- The bytes, which are what their hash says or are not taken in.
CREATE TABLE paket_foto_isi (
  foto_id integer PRIMARY KEY,
  sidik_isi text NOT NULL,
  sidik_kecil text NOT NULL,
  isi bytea NOT NULL CHECK (octet_length(isi) BETWEEN 1 AND 600000),
  kecil bytea NOT NULL CHECK (octet_length(kecil) BETWEEN 1 AND 60000),
  FOREIGN KEY (foto_id, sidik_isi, sidik_kecil) REFERENCES paket_foto(id, sidik_isi, sidik_kecil),
  CHECK (encode(sha256(isi), 'hex') = sidik_isi AND encode(sha256(kecil), 'hex') = sidik_kecil)
);
-- a JPEG does not get smaller
ALTER TABLE paket_foto_isi ALTER COLUMN isi SET STORAGE EXTERNAL, ALTER COLUMN kecil SET STORAGE EXTERNAL;

CREATE FUNCTION jaga_foto() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  hapus text[] := '{dihapus_oleh,dihapus_pada,alasan_hapus}';
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.oleh := current_setting('app.pelaku');
    NEW.pada := now();
    NEW.dihapus_oleh := NULL; NEW.dihapus_pada := NULL; NEW.alasan_hapus := NULL;
    IF NEW.diambil > (now() AT TIME ZONE 'Asia/Jakarta')::date THEN
      RAISE EXCEPTION 'foto diambil pada hari yang belum tiba' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
  END IF;
  -- the only change: one withdrawal
  IF TG_OP = 'DELETE' OR OLD.dihapus_pada IS NOT NULL OR NEW.dihapus_pada IS NULL OR (to_jsonb(NEW) - hapus) <> (to_jsonb(OLD) - hapus) THEN
    RAISE EXCEPTION 'foto % hanya dapat dihapus, satu kali', OLD.id USING ERRCODE = 'RP005';
  END IF;
  NEW.dihapus_oleh := current_setting('app.pelaku');
  NEW.dihapus_pada := now();
  -- by whoever sent it, within a day; by the office at any time, with a reason
  IF NOT (NEW.dihapus_oleh = OLD.oleh AND OLD.pada > now() - interval '24 hours')
     AND NOT (coalesce(current_setting('app.lingkup', true), '') = '*' AND NEW.alasan_hapus IS NOT NULL) THEN
    RAISE EXCEPTION 'foto % tidak dapat dihapus % begini', OLD.id, NEW.dihapus_oleh USING ERRCODE = 'RP101';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_foto BEFORE INSERT OR UPDATE OR DELETE ON paket_foto FOR EACH ROW EXECUTE FUNCTION jaga_foto();

-- The bytes go with the withdrawal, and in no other way: the serving role may only add them (prisma/hak.sql).
CREATE FUNCTION foto_buang_isi() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM paket_foto_isi WHERE foto_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER buang_isi AFTER UPDATE ON paket_foto FOR EACH ROW WHEN (OLD.dihapus_pada IS NULL AND NEW.dihapus_pada IS NOT NULL) EXECUTE FUNCTION foto_buang_isi();

CREATE FUNCTION jaga_foto_isi() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM paket_foto WHERE id = OLD.foto_id AND dihapus_pada IS NOT NULL) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'isi foto % tidak dapat diubah', OLD.foto_id USING ERRCODE = 'RP005';
END $$;
CREATE TRIGGER jaga_foto_isi BEFORE UPDATE OR DELETE ON paket_foto_isi FOR EACH ROW EXECUTE FUNCTION jaga_foto_isi();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON paket_foto_isi FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON paket_foto FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();

CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON paket_foto FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
