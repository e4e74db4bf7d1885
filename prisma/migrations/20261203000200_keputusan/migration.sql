-- Decisions of a meeting, what became of them, and what units promise it in rupiah.
-- SQLSTATE raised here: RP113 a decision is not changed, answered, closed or carried so   RP114 a commitment is not changed so
--   RP002 not the office, or another unit's decision   RP005 what was answered stays

CREATE TABLE keputusan (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- the meeting that took it
  rapat_id integer NOT NULL,
  tahun smallint NOT NULL,
  -- 1, 2, ... within the meeting, those that were carried to it among them; given by the guard
  nomor smallint NOT NULL CHECK (nomor >= 1),
  apa text NOT NULL CHECK (length(btrim(apa)) BETWEEN 5 AND 500),
  -- who does it: a unit, or somebody named by office; both null: the office that keeps the meeting
  unit_id integer REFERENCES unit(id),
  penanggung_jawab text CHECK (length(btrim(penanggung_jawab)) BETWEEN 3 AND 200),
  tenggat date NOT NULL,
  bukti text CHECK (length(btrim(bukti)) BETWEEN 3 AND 300),
  -- the finding beside which it was taken
  panel text CHECK (panel ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(panel) <= 80),
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (rapat_id, nomor),
  FOREIGN KEY (rapat_id, tahun) REFERENCES rapat(id, tahun)
);
CREATE INDEX keputusan_unit ON keputusan (unit_id);

-- A decision that another meeting takes up again, with a day of its own. What it says stays as it was.
CREATE TABLE keputusan_lanjut (
  keputusan_id integer NOT NULL REFERENCES keputusan(id),
  rapat_id integer NOT NULL,
  tahun smallint NOT NULL,
  nomor smallint NOT NULL CHECK (nomor >= 1),
  tenggat date NOT NULL,
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  PRIMARY KEY (keputusan_id, rapat_id),
  UNIQUE (rapat_id, nomor),
  FOREIGN KEY (rapat_id, tahun) REFERENCES rapat(id, tahun) ON DELETE CASCADE
);

-- What was done about it, day by day. LAPOR: whoever has to do it says that it is done. KEMBALI: the office does not see it so.
CREATE TABLE keputusan_langkah (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  keputusan_id integer NOT NULL REFERENCES keputusan(id),
  -- of the decision, so that the trail knows whose it is
  unit_id integer REFERENCES unit(id),
  jenis text NOT NULL CHECK (jenis IN ('LANGKAH', 'LAPOR', 'KEMBALI')),
  tanggal date NOT NULL CHECK (tanggal >= '2000-01-01'),
  uraian text NOT NULL CHECK (length(btrim(uraian)) BETWEEN 5 AND 1000),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now()
);
CREATE INDEX keputusan_langkah_keputusan ON keputusan_langkah (keputusan_id, id);

CREATE TABLE keputusan_tutup (
  keputusan_id integer PRIMARY KEY REFERENCES keputusan(id),
  unit_id integer REFERENCES unit(id),
  hasil text NOT NULL CHECK (hasil IN ('SELESAI', 'DIBATALKAN')),
  tanggal date NOT NULL CHECK (tanggal >= '2000-01-01'),
  alasan text NOT NULL CHECK (length(btrim(alasan)) BETWEEN 5 AND 1000),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now()
);

-- What was attached to a step. The trail has this with hash and size, never the bytes.
CREATE TABLE keputusan_lampiran (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  langkah_id integer NOT NULL UNIQUE REFERENCES keputusan_langkah(id),
  unit_id integer REFERENCES unit(id),
  nama text NOT NULL CHECK (length(btrim(nama)) BETWEEN 1 AND 120),
  jenis text NOT NULL CHECK (jenis IN ('PDF', 'JPEG')),
  ukuran integer NOT NULL CHECK (ukuran BETWEEN 1 AND 3000000),
  sidik text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  UNIQUE (id, sidik)
);
CREATE TABLE keputusan_lampiran_isi (
  lampiran_id integer PRIMARY KEY,
  sidik text NOT NULL,
  isi bytea NOT NULL CHECK (octet_length(isi) BETWEEN 1 AND 3000000),
  FOREIGN KEY (lampiran_id, sidik) REFERENCES keputusan_lampiran(id, sidik),
  CHECK (encode(sha256(isi), 'hex') = sidik)
);
ALTER TABLE keputusan_lampiran_isi ALTER COLUMN isi SET STORAGE EXTERNAL;

-- Which reminder of which day was sent: each once, whichever process comes first.
CREATE TABLE keputusan_ingat (
  keputusan_id integer NOT NULL REFERENCES keputusan(id) ON DELETE CASCADE,
  tenggat date NOT NULL,
  -- days from the due day on: -7, -1, 1, 8, 15
  tahap smallint NOT NULL,
  pada timestamptz(6) NOT NULL DEFAULT now(),
  PRIMARY KEY (keputusan_id, tenggat, tahap)
);
COMMENT ON TABLE keputusan_ingat IS 'tanpa segel: which reminders were sent; never part of an answer';

-- What a unit promises a meeting: realisasi in all by the end of a month. Whether it was met is asked of the position, never kept here.
CREATE TABLE komitmen (
  rapat_id integer NOT NULL,
  tahun smallint NOT NULL,
  unit_id integer NOT NULL REFERENCES unit(id),
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  target numeric(20, 2) NOT NULL CHECK (target >= 0),
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  PRIMARY KEY (rapat_id, unit_id, bulan),
  FOREIGN KEY (rapat_id, tahun) REFERENCES rapat(id, tahun)
);
CREATE INDEX komitmen_unit ON komitmen (unit_id, tahun);

-- The next number of a meeting; one writer after the other.
CREATE FUNCTION keputusan_nomor(p_rapat int) RETURNS int
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(72707375, p_rapat);
  RETURN 1 + greatest((SELECT coalesce(max(nomor), 0) FROM keputusan WHERE rapat_id = p_rapat), (SELECT coalesce(max(nomor), 0) FROM keputusan_lanjut WHERE rapat_id = p_rapat));
END $$;

-- Taken down while its meeting stands on its figures and is not closed; then its words stay for good. Once it was answered it is not another
-- unit's any more: the answer and its file would be read by that one.
CREATE FUNCTION jaga_keputusan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  k keputusan := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  r record;
BEGIN
  SELECT keadaan, tanggal INTO r FROM rapat WHERE id = k.rapat_id FOR SHARE;
  IF r.keadaan NOT IN ('DIBEKUKAN', 'BERLANGSUNG') OR (TG_OP = 'UPDATE' AND (NEW.id, NEW.rapat_id, NEW.tahun, NEW.nomor) IS DISTINCT FROM (OLD.id, OLD.rapat_id, OLD.tahun, OLD.nomor))
     OR (TG_OP = 'UPDATE' AND NEW.unit_id IS DISTINCT FROM OLD.unit_id AND EXISTS (SELECT FROM keputusan_langkah WHERE keputusan_id = OLD.id))
     OR (TG_OP <> 'DELETE' AND k.tenggat < r.tanggal) OR (TG_OP <> 'INSERT' AND EXISTS (SELECT FROM keputusan_tutup WHERE keputusan_id = OLD.id)) THEN
    RAISE EXCEPTION 'keputusan rapat % tidak dapat ditulis begini', k.rapat_id USING ERRCODE = 'RP113';
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.nomor := keputusan_nomor(NEW.rapat_id);
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON keputusan FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_keputusan BEFORE INSERT OR UPDATE OR DELETE ON keputusan FOR EACH ROW EXECUTE FUNCTION jaga_keputusan();

-- Carried to a later meeting that is not closed, while it is open; taken back until that meeting is closed.
CREATE FUNCTION jaga_lanjut() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  l keputusan_lanjut := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  r record;
  akhir int;
BEGIN
  SELECT keadaan, tanggal, tahun * 4 + triwulan AS ke INTO r FROM rapat WHERE id = l.rapat_id FOR SHARE;
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM keputusan WHERE id = NEW.keputusan_id FOR UPDATE;
    NEW.nomor := keputusan_nomor(NEW.rapat_id);
    NEW.oleh := current_setting('app.pelaku');
    NEW.pada := now();
    SELECT max(x.tahun * 4 + x.triwulan) INTO akhir FROM rapat x
    WHERE x.id IN (SELECT rapat_id FROM keputusan WHERE id = NEW.keputusan_id UNION SELECT rapat_id FROM keputusan_lanjut WHERE keputusan_id = NEW.keputusan_id);
  END IF;
  IF TG_OP = 'UPDATE' OR r.keadaan = 'SELESAI'
     OR (TG_OP = 'INSERT' AND (akhir >= r.ke OR NEW.tenggat < r.tanggal OR EXISTS (SELECT FROM keputusan_tutup WHERE keputusan_id = NEW.keputusan_id)
                               OR EXISTS (SELECT FROM keputusan k JOIN rapat a ON a.id = k.rapat_id WHERE k.id = NEW.keputusan_id AND a.keadaan <> 'SELESAI'))) THEN
    RAISE EXCEPTION 'keputusan % tidak dapat dilanjutkan ke rapat %', l.keputusan_id, l.rapat_id USING ERRCODE = 'RP113';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON keputusan_lanjut FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_lanjut BEFORE INSERT OR UPDATE OR DELETE ON keputusan_lanjut FOR EACH ROW EXECUTE FUNCTION jaga_lanjut();

-- Answered by its own unit or the office, while it is open.
CREATE FUNCTION jaga_keputusan_langkah() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  k keputusan;
  lingkup text := coalesce(current_setting('app.lingkup', true), '');
BEGIN
  SELECT * INTO k FROM keputusan WHERE id = NEW.keputusan_id FOR SHARE;
  IF lingkup <> '*' AND (NEW.jenis = 'KEMBALI' OR k.unit_id IS NULL OR NOT k.unit_id::text = ANY (string_to_array(lingkup, ','))) THEN
    RAISE EXCEPTION 'keputusan % di luar lingkup', NEW.keputusan_id USING ERRCODE = 'RP002';
  END IF;
  IF k.id IS NULL OR NEW.tanggal > (now() AT TIME ZONE 'Asia/Jakarta')::date OR EXISTS (SELECT FROM keputusan_tutup WHERE keputusan_id = NEW.keputusan_id) THEN
    RAISE EXCEPTION 'langkah atas keputusan % tidak dapat dicatat', NEW.keputusan_id USING ERRCODE = 'RP113';
  END IF;
  NEW.unit_id := k.unit_id;
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_keputusan_langkah BEFORE INSERT ON keputusan_langkah FOR EACH ROW EXECUTE FUNCTION jaga_keputusan_langkah();

-- Closed by the office alone, once; nobody of the unit judges her own. Not on a day before its meeting: it would be done in time by that.
CREATE FUNCTION jaga_keputusan_tutup() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  k keputusan;
  hari_ini date := (now() AT TIME ZONE 'Asia/Jakarta')::date;
BEGIN
  SELECT * INTO k FROM keputusan WHERE id = NEW.keputusan_id FOR UPDATE;
  IF k.id IS NULL OR NEW.tanggal > hari_ini OR NEW.tanggal < (SELECT least(tanggal, hari_ini) FROM rapat WHERE id = k.rapat_id) THEN
    RAISE EXCEPTION 'keputusan % tidak dapat ditutup begini', NEW.keputusan_id USING ERRCODE = 'RP113';
  END IF;
  NEW.unit_id := k.unit_id;
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT ON keputusan_tutup FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_keputusan_tutup BEFORE INSERT ON keputusan_tutup FOR EACH ROW EXECUTE FUNCTION jaga_keputusan_tutup();

-- A file comes with its step, in one transaction, by the same person.
CREATE FUNCTION jaga_keputusan_lampiran() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  l keputusan_langkah;
BEGIN
  SELECT * INTO l FROM keputusan_langkah WHERE id = NEW.langkah_id;
  IF l.id IS NULL OR l.pada <> now() OR l.oleh <> current_setting('app.pelaku') THEN
    RAISE EXCEPTION 'lampiran langkah % tidak dapat ditambah lagi', NEW.langkah_id USING ERRCODE = 'RP113';
  END IF;
  NEW.unit_id := l.unit_id;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_keputusan_lampiran BEFORE INSERT ON keputusan_lampiran FOR EACH ROW EXECUTE FUNCTION jaga_keputusan_lampiran();

CREATE FUNCTION jaga_komitmen() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  k komitmen := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  r record;
BEGIN
  SELECT keadaan, batas_bulan INTO r FROM rapat WHERE id = k.rapat_id FOR SHARE;
  IF r.keadaan NOT IN ('DIBEKUKAN', 'BERLANGSUNG') OR k.bulan <= r.batas_bulan
     OR (TG_OP = 'UPDATE' AND (NEW.rapat_id, NEW.tahun, NEW.unit_id, NEW.bulan) IS DISTINCT FROM (OLD.rapat_id, OLD.tahun, OLD.unit_id, OLD.bulan)) THEN
    RAISE EXCEPTION 'komitmen rapat % tidak dapat ditulis begini', k.rapat_id USING ERRCODE = 'RP114';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON komitmen FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_komitmen BEFORE INSERT OR UPDATE OR DELETE ON komitmen FOR EACH ROW EXECUTE FUNCTION jaga_komitmen();

CREATE TRIGGER stempel BEFORE UPDATE ON keputusan FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER stempel BEFORE UPDATE ON komitmen FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON keputusan FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON keputusan_lanjut FOR EACH ROW EXECUTE FUNCTION jejak_catat('keputusan_id,rapat_id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON keputusan_langkah FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON keputusan_tutup FOR EACH ROW EXECUTE FUNCTION jejak_catat('keputusan_id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON keputusan_lampiran FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON komitmen FOR EACH ROW EXECUTE FUNCTION jejak_catat('rapat_id,unit_id,bulan', 'domain');
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['keputusan_langkah', 'keputusan_tutup', 'keputusan_lampiran', 'keputusan_lampiran_isi'] LOOP
    EXECUTE format('CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak()', t);
    EXECUTE format('CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak()', t);
  END LOOP;
END $$;

-- Told to those who have to know: an answer to the office, what came back and what was closed to the unit.
CREATE FUNCTION beri_tahu_keputusan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  k record;
  jenis text := CASE WHEN TG_TABLE_NAME = 'keputusan_langkah' THEN to_jsonb(NEW) ->> 'jenis' ELSE 'TUTUP' END;
  kata text;
BEGIN
  IF coalesce(nullif(current_setting('app.pelaku', true), ''), 'sistem:') LIKE 'sistem:%' OR jenis = 'LANGKAH' THEN
    RETURN NULL;
  END IF;
  SELECT x.id, x.unit_id, x.rapat_id, CASE WHEN length(x.apa) > 120 THEN left(x.apa, 117) || '...' ELSE x.apa END AS apa INTO k FROM keputusan x WHERE x.id = NEW.keputusan_id;
  kata := CASE jenis WHEN 'LAPOR' THEN 'Keputusan rakor dilaporkan selesai dan menunggu dinilai: ' WHEN 'KEMBALI' THEN 'Keputusan rakor dikembalikan kantor untuk dilanjutkan: ' ELSE 'Keputusan rakor ditutup: ' END || k.apa;
  INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan)
  SELECT p.id, 'KEPUTUSAN_' || jenis, kata, '/tindak-lanjut/' || k.id
  FROM pengguna p WHERE p.aktif AND p.id <> NEW.oleh
    AND CASE WHEN jenis = 'LAPOR' THEN p.peran IN ('ADMIN', 'ANALIS')
             ELSE p.peran IN ('OPERATOR', 'KEPALA') AND EXISTS (SELECT FROM pengguna_unit pu WHERE pu.pengguna_id = p.id AND pu.unit_id = k.unit_id) END;
  RETURN NULL;
END $$;
CREATE TRIGGER beri_tahu AFTER INSERT ON keputusan_langkah FOR EACH ROW EXECUTE FUNCTION beri_tahu_keputusan();
CREATE TRIGGER beri_tahu AFTER INSERT ON keputusan_tutup FOR EACH ROW EXECUTE FUNCTION beri_tahu_keputusan();

-- Who a decision names may be a person: left out of the chain's hash like the person of a kendala. No row of this table was ever sealed, so the rule stays the first.
CREATE OR REPLACE FUNCTION segel_kolom_orang(p_kaidah int, p_tabel text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE p_tabel
  WHEN 'pengguna' THEN '{nama,email,surel,username,username_tampil,gambar}'::text[]
  WHEN 'kendala' THEN '{penanggung_jawab}'::text[]
  WHEN 'keputusan' THEN '{penanggung_jawab}'::text[]
  WHEN 'unit_masa' THEN '{kepala_nama,kepala_nip}'::text[]
  WHEN 'tanda_terima' THEN '{nama_penyampai}'::text[]
  ELSE '{}'::text[] END;
