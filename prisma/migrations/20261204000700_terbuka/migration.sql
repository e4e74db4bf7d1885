-- Open data: what the office publishes for everybody, byte for byte, and the switch of the public site.
-- SQLSTATE raised here: RP125 it cannot be published or withdrawn so   RP005 what is published cannot be changed   RP002 not the office

-- One row or none. None: the public site is off.
CREATE TABLE terbuka_setelan (
  id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  menyala boolean NOT NULL DEFAULT false,
  -- whom readers ask, as it stands on every page; of an office, never of a person
  kontak text NOT NULL CHECK (length(btrim(kontak)) BETWEEN 5 AND 300),
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now()
);

-- A publication: the position of a month, or the frozen one of a meeting. Only grows; withdrawn once, with a reason, and never deleted.
CREATE TABLE terbuka_terbitan (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  -- 1, 2, ... within the month: the number in its addresses
  urutan smallint NOT NULL CHECK (urutan >= 1),
  asal text NOT NULL CHECK (asal IN ('PERIODE', 'RAPAT')),
  bekuan_id integer REFERENCES bekuan(id),
  -- null: the version in force then
  apbd_urutan smallint CHECK (apbd_urutan BETWEEN 0 AND 999),
  -- the month was reconciled with BKAD and published in the house
  rekonsiliasi boolean NOT NULL,
  contoh boolean NOT NULL,
  -- the first sentence of its page, as it was written from its figures
  kalimat text NOT NULL,
  kontak text NOT NULL,
  -- the moment that the figures are of, the data version and the end of the trail's chain at it
  dibaca_pada timestamptz(6) NOT NULL,
  versi_data bigint NOT NULL,
  segel_nomor bigint NOT NULL,
  segel_kepala text NOT NULL,
  berkas integer NOT NULL CHECK (berkas >= 1),
  -- hash of the publication before this one, whatever month that was of; the first has noughts
  sebelum text NOT NULL CHECK (sebelum ~ '^[0-9a-f]{64}$'),
  -- over `sebelum` and the names and hashes of its files (terbuka_sha256)
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  transaksi bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  diterbitkan_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diterbitkan_pada timestamptz(6) NOT NULL DEFAULT now(),
  ditarik_oleh text,
  ditarik_pada timestamptz(6),
  alasan_tarik text CHECK (length(btrim(alasan_tarik)) BETWEEN 10 AND 500),
  UNIQUE (tahun, bulan, urutan),
  CHECK ((asal = 'RAPAT') = (bekuan_id IS NOT NULL)),
  CHECK ((ditarik_pada IS NULL) = (ditarik_oleh IS NULL)),
  CHECK ((ditarik_pada IS NULL) = (alasan_tarik IS NULL))
);
CREATE INDEX terbuka_terbitan_bekuan ON terbuka_terbitan (bekuan_id);

-- One file of a publication, byte for byte as everybody gets it.
CREATE TABLE terbuka_berkas (
  terbitan_id integer NOT NULL REFERENCES terbuka_terbitan(id),
  nama text NOT NULL CHECK (nama ~ '^[a-z0-9-]+\.(json|csv|id\.csv|skema\.json)$'),
  isi text NOT NULL,
  sha256 text NOT NULL,
  PRIMARY KEY (terbitan_id, nama),
  CHECK (sha256 = encode(sha256(convert_to(isi, 'UTF8')), 'hex'))
);

-- How often a file was taken on a day. No address, no browser, nothing of who it was.
CREATE TABLE terbuka_unduhan (
  terbitan_id integer NOT NULL REFERENCES terbuka_terbitan(id),
  nama text NOT NULL,
  hari date NOT NULL,
  jumlah bigint NOT NULL CHECK (jumlah >= 0),
  PRIMARY KEY (terbitan_id, nama, hari)
);
COMMENT ON TABLE terbuka_unduhan IS 'tanpa segel: how often public files were taken';

CREATE FUNCTION terbuka_sha256(p_terbitan int) RETURNS text
LANGUAGE sql STABLE
RETURN (SELECT encode(sha256(convert_to(t.sebelum || E'\n' || t.tahun || '-' || t.bulan || '-' || t.urutan || E'\n'
          || (SELECT string_agg(nama || ' ' || sha256, E'\n' ORDER BY nama COLLATE "C") FROM terbuka_berkas WHERE terbitan_id = t.id), 'UTF8')), 'hex')
        FROM terbuka_terbitan t WHERE t.id = p_terbitan);

CREATE FUNCTION jaga_terbuka() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  -- one after the other: each carries the hash of the one before
  PERFORM pg_advisory_xact_lock(72707372);
  IF TG_OP = 'INSERT' THEN
    IF NEW.asal = 'PERIODE' THEN
      -- figures add up from January: an earlier month that is open again would be published as it is just being changed
      PERFORM 1 FROM periode WHERE tahun = NEW.tahun AND bulan <= NEW.bulan FOR SHARE;
      IF NOT EXISTS (SELECT FROM periode WHERE tahun = NEW.tahun AND bulan = NEW.bulan AND status = 'TERKUNCI')
         OR EXISTS (SELECT FROM periode WHERE tahun = NEW.tahun AND bulan < NEW.bulan AND status = 'TERBUKA') THEN
        RAISE EXCEPTION 'periode %-% belum terkunci', NEW.tahun, NEW.bulan USING ERRCODE = 'RP003';
      END IF;
    ELSE
      -- once the meeting has begun nothing more is frozen for it: its last frozen position is the one it decided on
      PERFORM 1 FROM bekuan b JOIN rapat r ON r.id = b.rapat_id
      WHERE b.id = NEW.bekuan_id AND b.tahun = NEW.tahun AND b.batas_bulan = NEW.bulan AND b.apbd_urutan IS NOT DISTINCT FROM NEW.apbd_urutan
        AND r.keadaan IN ('BERLANGSUNG', 'SELESAI') AND NOT EXISTS (SELECT FROM bekuan x WHERE x.rapat_id = b.rapat_id AND x.urutan > b.urutan);
      IF NOT FOUND THEN
        RAISE EXCEPTION 'posisi beku % tidak dapat diterbitkan', NEW.bekuan_id USING ERRCODE = 'RP125';
      END IF;
    END IF;
    IF NEW.urutan <> (SELECT count(*) + 1 FROM terbuka_terbitan WHERE tahun = NEW.tahun AND bulan = NEW.bulan)
       OR NEW.sebelum <> coalesce((SELECT sha256 FROM terbuka_terbitan ORDER BY id DESC LIMIT 1), repeat('0', 64)) THEN
      RAISE EXCEPTION 'terbitan % bukan yang berikutnya', NEW.urutan USING ERRCODE = 'RP125';
    END IF;
    NEW.rekonsiliasi := EXISTS (SELECT FROM penerbitan WHERE tahun = NEW.tahun AND bulan = NEW.bulan AND ditarik_pada IS NULL);
    NEW.contoh := EXISTS (SELECT FROM tahun_anggaran WHERE tahun = NEW.tahun AND contoh) OR EXISTS (SELECT FROM pengguna WHERE contoh);
    NEW.transaksi := pg_current_xact_id()::text::bigint;
    NEW.diterbitkan_oleh := current_setting('app.pelaku');
    NEW.diterbitkan_pada := now();
    NEW.ditarik_oleh := NULL; NEW.ditarik_pada := NULL; NEW.alasan_tarik := NULL;
    RETURN NEW;
  END IF;
  -- the only change: one withdrawal
  IF TG_OP = 'DELETE' OR (to_jsonb(NEW) - '{ditarik_oleh,ditarik_pada,alasan_tarik}'::text[]) <> (to_jsonb(OLD) - '{ditarik_oleh,ditarik_pada,alasan_tarik}'::text[]) THEN
    RAISE EXCEPTION 'terbitan data terbuka hanya dapat ditarik' USING ERRCODE = 'RP005';
  END IF;
  IF OLD.ditarik_pada IS NOT NULL THEN
    RAISE EXCEPTION 'terbitan % sudah ditarik', OLD.id USING ERRCODE = 'RP125';
  END IF;
  NEW.ditarik_oleh := current_setting('app.pelaku');
  NEW.ditarik_pada := now();
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON terbuka_setelan FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON terbuka_terbitan FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_terbuka BEFORE INSERT OR UPDATE OR DELETE ON terbuka_terbitan FOR EACH ROW EXECUTE FUNCTION jaga_terbuka();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON terbuka_terbitan FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();

-- Files come with their publication, in one transaction, and never later.
CREATE FUNCTION jaga_terbuka_berkas() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM terbuka_terbitan WHERE id = NEW.terbitan_id AND transaksi = pg_current_xact_id()::text::bigint) THEN
    RAISE EXCEPTION 'terbitan % sudah selesai ditulis', NEW.terbitan_id USING ERRCODE = 'RP005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_berkas BEFORE INSERT ON terbuka_berkas FOR EACH ROW EXECUTE FUNCTION jaga_terbuka_berkas();
CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON terbuka_berkas FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON terbuka_berkas FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();

CREATE FUNCTION terbuka_utuh() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM terbuka_berkas WHERE terbitan_id = NEW.id) <> NEW.berkas OR terbuka_sha256(NEW.id) IS DISTINCT FROM NEW.sha256 THEN
    RAISE EXCEPTION 'terbitan % tidak utuh', NEW.id USING ERRCODE = 'RP005';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER terbuka_utuh AFTER INSERT ON terbuka_terbitan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION terbuka_utuh();

CREATE TRIGGER stempel BEFORE UPDATE ON terbuka_setelan FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON terbuka_setelan FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON terbuka_terbitan FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
