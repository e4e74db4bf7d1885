-- The end of a budget year: closing it, what was frozen then, opening it again, and what is taken into the next year.
-- SQLSTATE raised here: RP126 the year is closed   RP127 a year is not closed, opened or carried so   RP002 not the office
--   RP063, RP091 a second person   RP005 what was frozen stays

-- One proposal to close a year and what became of it. A year has one that counts at most; the others stay as its history.
CREATE TABLE tahun_tutup (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  -- 1, 2, ... of the year; given by the guard
  urutan smallint NOT NULL CHECK (urutan >= 1),
  keadaan text NOT NULL DEFAULT 'DIUSULKAN' CHECK (keadaan IN ('DIUSULKAN', 'DITOLAK', 'DITUTUP', 'DIBUKA')),
  -- what was not ready and why it is closed all the same: reason by the item's key
  pengecualian jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(pengecualian) = 'object'),
  -- fingerprint of the readiness that was proposed: agreed to is what was seen
  tanda text NOT NULL CHECK (length(tanda) BETWEEN 8 AND 64),
  usul_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  usul_pada timestamptz(6) NOT NULL DEFAULT now(),
  putus_oleh text,
  putus_pada timestamptz(6),
  alasan_tolak text CHECK (length(btrim(alasan_tolak)) BETWEEN 10 AND 500),
  -- asked to be opened again, and by whom it was
  buka_alasan text CHECK (length(btrim(buka_alasan)) BETWEEN 10 AND 500),
  buka_usul_oleh text,
  buka_usul_pada timestamptz(6),
  buka_oleh text,
  buka_pada timestamptz(6),
  versi integer NOT NULL DEFAULT 1,
  UNIQUE (tahun, urutan),
  UNIQUE (id, tahun),
  CHECK ((putus_oleh IS NULL) = (keadaan = 'DIUSULKAN')),
  CHECK ((putus_oleh IS NULL) = (putus_pada IS NULL)),
  CHECK ((alasan_tolak IS NULL) = (keadaan <> 'DITOLAK')),
  CHECK ((buka_alasan IS NULL) = (buka_usul_oleh IS NULL)),
  CHECK ((buka_usul_oleh IS NULL) = (buka_usul_pada IS NULL)),
  CHECK ((buka_oleh IS NULL) = (keadaan <> 'DIBUKA')),
  CHECK ((buka_oleh IS NULL) = (buka_pada IS NULL)),
  CHECK (buka_alasan IS NULL OR keadaan IN ('DITUTUP', 'DIBUKA'))
);
CREATE UNIQUE INDEX tahun_tutup_satu ON tahun_tutup (tahun) WHERE keadaan IN ('DIUSULKAN', 'DITUTUP');

-- The position of the year as it was closed. Only grows.
CREATE TABLE tahun_tutup_beku (
  tutup_id integer PRIMARY KEY,
  tahun smallint NOT NULL,
  dibaca_pada timestamptz(6) NOT NULL,
  versi_data bigint NOT NULL,
  segel_nomor bigint NOT NULL,
  segel_kepala text NOT NULL,
  bagian integer NOT NULL CHECK (bagian >= 1),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  transaksi bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  FOREIGN KEY (tutup_id, tahun) REFERENCES tahun_tutup(id, tahun)
);
CREATE TABLE tahun_tutup_bahan (
  tutup_id integer NOT NULL REFERENCES tahun_tutup_beku(tutup_id),
  kunci text NOT NULL CHECK (kunci ~ '^[a-z0-9-]+(/[0-9]+)?$'),
  bentuk smallint NOT NULL CHECK (bentuk >= 1),
  isi text NOT NULL,
  sha256 text NOT NULL,
  PRIMARY KEY (tutup_id, kunci),
  CHECK (sha256 = encode(sha256(convert_to(isi, 'UTF8')), 'hex'))
);

-- What of a year was taken into a later one, and what was left behind and why. The row that it became has its number in `tujuan_id`.
CREATE TABLE tahun_lanjut (
  dari smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  ke smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  jenis text NOT NULL CHECK (jenis IN ('KENDALA', 'PAKET', 'UTANG', 'DAK', 'TEMA', 'TEMPAT')),
  -- id of what is carried, within its kind
  kunci text NOT NULL CHECK (kunci ~ '^[a-z0-9/-]{1,80}$'),
  unit_id integer REFERENCES unit(id),
  nama text NOT NULL CHECK (length(btrim(nama)) BETWEEN 1 AND 600),
  -- what stands behind it, as it was when it was decided; null: no rupiah do
  rupiah numeric(20, 2),
  putusan text NOT NULL CHECK (putusan IN ('BAWA', 'TINGGAL')),
  alasan text CHECK (length(btrim(alasan)) BETWEEN 5 AND 500),
  tujuan_id integer,
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  PRIMARY KEY (dari, ke, jenis, kunci),
  CHECK (ke > dari),
  CHECK (putusan = 'BAWA' OR (alasan IS NOT NULL AND tujuan_id IS NULL))
);
CREATE INDEX tahun_lanjut_unit ON tahun_lanjut (unit_id);

-- Writers of a year hold its lock in common until they commit; closing takes it alone. So nothing is under way when a year closes.
CREATE FUNCTION tahun_kunci(p_tahun int) RETURNS void
LANGUAGE sql AS $$ SELECT pg_advisory_xact_lock(72707376, p_tahun) $$;

CREATE FUNCTION tahun_ditutup(p_tahun int) RETURNS boolean
LANGUAGE sql STABLE
RETURN EXISTS (SELECT FROM tahun_tutup WHERE tahun = p_tahun AND keadaan = 'DITUTUP');

CREATE FUNCTION jaga_tahun(p_tahun int, p_tabel text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF p_tahun IS NULL THEN
    RETURN;
  END IF;
  PERFORM pg_advisory_xact_lock_shared(72707376, p_tahun);
  PERFORM FROM tahun_tutup WHERE tahun = p_tahun AND keadaan = 'DITUTUP';
  IF FOUND THEN
    RAISE EXCEPTION 'tahun % sudah ditutup: % tidak dapat ditulis', p_tahun, p_tabel USING ERRCODE = 'RP126';
  END IF;
END $$;

-- Row guards. First of all triggers by its name, so that who writes into a closed year hears that, not which month is locked.
CREATE FUNCTION jaga_tutup() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM jaga_tahun(OLD.tahun::int, TG_TABLE_NAME);
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'INSERT' OR NEW.tahun <> OLD.tahun THEN
    PERFORM jaga_tahun(NEW.tahun::int, TG_TABLE_NAME);
  END IF;
  RETURN NEW;
END $$;

-- Facts with a day of their own: what is dated after the year's last day is no part of what was closed.
CREATE FUNCTION jaga_tutup_bertanggal() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.tanggal > make_date(OLD.tahun::int, 12, 31) IS NOT TRUE THEN
    PERFORM jaga_tahun(OLD.tahun::int, TG_TABLE_NAME);
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF NEW.tanggal > make_date(NEW.tahun::int, 12, 31) IS NOT TRUE THEN
    PERFORM jaga_tahun(NEW.tahun::int, TG_TABLE_NAME);
  END IF;
  RETURN NEW;
END $$;

-- Rows that know their year by their sub-kegiatan or their report.
CREATE FUNCTION jaga_tutup_sub() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM jaga_tahun((SELECT tahun::int FROM sub_kegiatan WHERE id = OLD.sub_kegiatan_id), TG_TABLE_NAME);
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  PERFORM jaga_tahun((SELECT tahun::int FROM sub_kegiatan WHERE id = NEW.sub_kegiatan_id), TG_TABLE_NAME);
  RETURN NEW;
END $$;
CREATE FUNCTION jaga_tutup_laporan() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM jaga_tahun((SELECT tahun::int FROM laporan WHERE id = OLD.laporan_id), TG_TABLE_NAME);
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  PERFORM jaga_tahun((SELECT tahun::int FROM laporan WHERE id = NEW.laporan_id), TG_TABLE_NAME);
  RETURN NEW;
END $$;

-- Carried is into an open year.
CREATE FUNCTION jaga_tutup_lanjut() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r tahun_lanjut := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM jaga_tahun(r.ke::int, TG_TABLE_NAME);
  IF TG_OP <> 'INSERT' AND OLD.tujuan_id IS NOT NULL OR TG_OP = 'UPDATE' AND (NEW.dari, NEW.ke, NEW.jenis, NEW.kunci) IS DISTINCT FROM (OLD.dari, OLD.ke, OLD.jenis, OLD.kunci) THEN
    RAISE EXCEPTION 'yang sudah dibawa ke % tidak diputus ulang', OLD.ke USING ERRCODE = 'RP127';
  END IF;
  IF TG_OP <> 'DELETE' THEN
    NEW.oleh := current_setting('app.pelaku');
    NEW.pada := now();
    RETURN NEW;
  END IF;
  RETURN OLD;
END $$;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[
    'anggaran_kas', 'apbd_versi', 'aturan_dak', 'aturan_zona', 'baris', 'bkad_angka', 'bobot_ketaatan', 'dak_bidang', 'impor_padanan', 'kas_versi', 'kendala',
    'kontrak', 'kontrak_jadwal', 'laporan', 'pagu', 'paket', 'paket_tempat', 'pembukaan_kembali', 'penerbitan', 'penilaian_unit', 'periode', 'pernyataan_unit',
    'realisasi', 'rekon_penjelasan', 'rekon_toleransi', 'sub_kegiatan', 'tahun_anggaran', 'tanda_terima', 'tema_tanda', 'tempat'
  ] LOOP
    EXECUTE format('CREATE TRIGGER aa_tutup BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION jaga_tutup()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['dak_catatan', 'kendala_langkah', 'kendala_penutupan', 'kontrak_adendum', 'kontrak_bayar', 'kontrak_kritis', 'paket_tahap'] LOOP
    EXECUTE format('CREATE TRIGGER aa_tutup BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION jaga_tutup_bertanggal()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['realisasi_fisik', 'target_fisik'] LOOP
    EXECUTE format('CREATE TRIGGER aa_tutup BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION jaga_tutup_sub()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['catatan_sel', 'jawaban_besaran', 'laporan_peristiwa'] LOOP
    EXECUTE format('CREATE TRIGGER aa_tutup BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION jaga_tutup_laporan()', t);
  END LOOP;
  -- performance of the year, where the migration that makes its tables has run
  FOREACH t IN ARRAY ARRAY['kinerja_catatan', 'kinerja_indikator', 'kinerja_realisasi', 'kinerja_renstra'] LOOP
    CONTINUE WHEN to_regclass('public.' || t) IS NULL;
    EXECUTE format('CREATE TRIGGER aa_tutup BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION jaga_tutup()', t);
  END LOOP;
  -- an upload that waits may still be thrown away or marked; a photo may still be taken down
  FOREACH t IN ARRAY ARRAY['bkad_berkas', 'impor_batch', 'paket_foto', 'rup_berkas', 'templat_unggah'] LOOP
    EXECUTE format('CREATE TRIGGER aa_tutup BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION jaga_tutup()', t);
  END LOOP;
END $$;

-- Proposed by one of the office, decided by another; opened again the same way.
CREATE FUNCTION jaga_tahun_tutup() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  siapa text := nullif(current_setting('app.pelaku', true), '');
  tetap text[] := '{keadaan,putus_oleh,putus_pada,alasan_tolak,buka_alasan,buka_usul_oleh,buka_usul_pada,buka_oleh,buka_pada,versi}';
BEGIN
  IF NOT orang_kantor(siapa) THEN
    RAISE EXCEPTION 'tahun ditutup orang kantor' USING ERRCODE = 'RP063';
  END IF;
  IF TG_OP = 'INSERT' THEN
    PERFORM pg_advisory_xact_lock(72707377, NEW.tahun::int);
    IF NEW.keadaan <> 'DIUSULKAN' OR NEW.buka_alasan IS NOT NULL THEN
      RAISE EXCEPTION 'penutupan dimulai sebagai usul' USING ERRCODE = 'RP127';
    END IF;
    NEW.urutan := 1 + (SELECT count(*) FROM tahun_tutup WHERE tahun = NEW.tahun);
    NEW.usul_oleh := siapa;
    NEW.usul_pada := now();
    RETURN NEW;
  END IF;
  IF to_jsonb(NEW) - tetap IS DISTINCT FROM to_jsonb(OLD) - tetap THEN
    RAISE EXCEPTION 'usul penutupan % tidak dapat diubah', OLD.id USING ERRCODE = 'RP127';
  END IF;
  NEW.versi := OLD.versi + 1;
  IF OLD.keadaan = 'DIUSULKAN' AND NEW.keadaan IN ('DITUTUP', 'DITOLAK') THEN
    NEW.putus_oleh := siapa;
    NEW.putus_pada := now();
    IF NEW.keadaan = 'DITUTUP' THEN
      IF siapa = OLD.usul_oleh OR OLD.usul_pada = now() THEN
        RAISE EXCEPTION 'penutupan tahun % perlu orang kedua', OLD.tahun USING ERRCODE = 'RP063';
      END IF;
      PERFORM jaga_dua_orang(OLD.usul_oleh, siapa);
      PERFORM tahun_kunci(OLD.tahun::int);
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.keadaan = 'DITUTUP' AND NEW.keadaan = 'DITUTUP' AND NEW.buka_alasan IS DISTINCT FROM OLD.buka_alasan AND (OLD.buka_alasan IS NULL OR NEW.buka_alasan IS NULL) THEN
    NEW.buka_usul_oleh := CASE WHEN NEW.buka_alasan IS NOT NULL THEN siapa END;
    NEW.buka_usul_pada := CASE WHEN NEW.buka_alasan IS NOT NULL THEN now() END;
    RETURN NEW;
  END IF;
  IF OLD.keadaan = 'DITUTUP' AND NEW.keadaan = 'DIBUKA' AND OLD.buka_alasan IS NOT NULL AND NEW.buka_alasan = OLD.buka_alasan THEN
    IF siapa = OLD.buka_usul_oleh OR OLD.buka_usul_pada = now() THEN
      RAISE EXCEPTION 'pembukaan tahun % perlu orang kedua', OLD.tahun USING ERRCODE = 'RP063';
    END IF;
    PERFORM jaga_dua_orang(OLD.buka_usul_oleh, siapa);
    NEW.buka_oleh := siapa;
    NEW.buka_pada := now();
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'penutupan % tidak dapat diubah begitu dari %', OLD.id, OLD.keadaan USING ERRCODE = 'RP127';
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON tahun_tutup FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_tahun_tutup BEFORE INSERT OR UPDATE ON tahun_tutup FOR EACH ROW EXECUTE FUNCTION jaga_tahun_tutup();
CREATE TRIGGER hanya_tambah BEFORE DELETE ON tahun_tutup FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON tahun_tutup FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();

CREATE FUNCTION tahun_tutup_sha256(p_tutup int) RETURNS text
LANGUAGE sql STABLE
RETURN (SELECT encode(sha256(convert_to(string_agg(kunci || ' ' || bentuk || ' ' || sha256, E'\n' ORDER BY kunci COLLATE "C"), 'UTF8')), 'hex')
        FROM tahun_tutup_bahan WHERE tutup_id = p_tutup);

-- Frozen in the transaction that closes, and never later: a closed year has its position, whole.
CREATE FUNCTION jaga_tutup_beku() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.transaksi := pg_current_xact_id()::text::bigint;
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  IF NOT EXISTS (SELECT FROM tahun_tutup WHERE id = NEW.tutup_id AND keadaan = 'DITUTUP' AND putus_pada = now()) THEN
    RAISE EXCEPTION 'penutupan % tidak sedang ditutup', NEW.tutup_id USING ERRCODE = 'RP127';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT ON tahun_tutup_beku FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_tutup_beku BEFORE INSERT ON tahun_tutup_beku FOR EACH ROW EXECUTE FUNCTION jaga_tutup_beku();

CREATE FUNCTION jaga_tutup_bahan() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM tahun_tutup_beku WHERE tutup_id = NEW.tutup_id AND transaksi = pg_current_xact_id()::text::bigint) THEN
    RAISE EXCEPTION 'posisi penutupan % sudah selesai ditulis', NEW.tutup_id USING ERRCODE = 'RP005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_tutup_bahan BEFORE INSERT ON tahun_tutup_bahan FOR EACH ROW EXECUTE FUNCTION jaga_tutup_bahan();

CREATE FUNCTION tahun_tutup_utuh() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.keadaan = 'DITUTUP' AND NOT EXISTS (
    SELECT FROM tahun_tutup_beku b WHERE b.tutup_id = NEW.id AND b.sha256 = tahun_tutup_sha256(NEW.id)
      AND b.bagian = (SELECT count(*) FROM tahun_tutup_bahan WHERE tutup_id = NEW.id)) THEN
    RAISE EXCEPTION 'penutupan % tidak utuh', NEW.id USING ERRCODE = 'RP127';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER tahun_tutup_utuh AFTER UPDATE ON tahun_tutup DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tahun_tutup_utuh();

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['tahun_tutup_beku', 'tahun_tutup_bahan'] LOOP
    EXECUTE format('CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak()', t);
    EXECUTE format('CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak()', t);
  END LOOP;
END $$;

CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON tahun_lanjut FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_lanjut BEFORE INSERT OR UPDATE OR DELETE ON tahun_lanjut FOR EACH ROW EXECUTE FUNCTION jaga_tutup_lanjut();

CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON tahun_tutup FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON tahun_tutup_beku FOR EACH ROW EXECUTE FUNCTION jejak_catat('tutup_id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON tahun_lanjut FOR EACH ROW EXECUTE FUNCTION jejak_catat('dari,ke,jenis,kunci', 'domain');
