-- A wrong attachment of an answer, or a wrong signed copy, is taken back once: by whoever sent it, or by the office, with a reason. Who, when, why and the
-- hash stay; it is shown no more and proves nothing.
-- SQLSTATE raised here: RP141 it is not taken back so   RP005 nothing else of it changes   RP002 another unit's

ALTER TABLE keputusan_lampiran ADD COLUMN ditarik_oleh text;
ALTER TABLE keputusan_lampiran ADD COLUMN ditarik_pada timestamptz(6);
ALTER TABLE keputusan_lampiran ADD COLUMN alasan_tarik text CHECK (length(btrim(alasan_tarik)) BETWEEN 5 AND 500);
ALTER TABLE keputusan_lampiran ADD CONSTRAINT keputusan_lampiran_tarik CHECK ((ditarik_pada IS NULL) = (ditarik_oleh IS NULL) AND (ditarik_pada IS NULL) = (alasan_tarik IS NULL));
-- the hash of what was taken back: the trail leaves columns called sidik out (they are secrets elsewhere)
ALTER TABLE keputusan_lampiran ADD COLUMN sidik_tarik text;
ALTER TABLE keputusan_lampiran ADD CONSTRAINT keputusan_lampiran_sidik_tarik CHECK (sidik_tarik IS NULL OR (sidik_tarik = sidik AND ditarik_pada IS NOT NULL));
ALTER TABLE terbitan_tanda ADD COLUMN ditarik_oleh text;
ALTER TABLE terbitan_tanda ADD COLUMN ditarik_pada timestamptz(6);
ALTER TABLE terbitan_tanda ADD COLUMN alasan_tarik text CHECK (length(btrim(alasan_tarik)) BETWEEN 5 AND 500);
ALTER TABLE terbitan_tanda ADD CONSTRAINT terbitan_tanda_tarik CHECK ((ditarik_pada IS NULL) = (ditarik_oleh IS NULL) AND (ditarik_pada IS NULL) = (alasan_tarik IS NULL));
-- the same bytes may come back after they were taken back by mistake
ALTER TABLE terbitan_tanda DROP CONSTRAINT terbitan_tanda_terbitan_id_sha256_key;
CREATE UNIQUE INDEX terbitan_tanda_sama ON terbitan_tanda (terbitan_id, sha256) WHERE ditarik_pada IS NULL;

-- The only change: one withdrawal.
CREATE FUNCTION jaga_tarik_berkas() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  tarik text[] := '{ditarik_oleh,ditarik_pada,alasan_tarik,sidik_tarik}';
  lingkup text := coalesce(current_setting('app.lingkup', true), '');
  pengirim text;
  milik int;
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.ditarik_oleh := NULL; NEW.ditarik_pada := NULL; NEW.alasan_tarik := NULL;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR OLD.ditarik_pada IS NOT NULL OR NEW.ditarik_pada IS NULL OR (to_jsonb(NEW) - tarik) <> (to_jsonb(OLD) - tarik) THEN
    RAISE EXCEPTION '% % hanya dapat ditarik, satu kali', TG_TABLE_NAME, OLD.id USING ERRCODE = 'RP005';
  END IF;
  NEW.ditarik_oleh := current_setting('app.pelaku');
  NEW.ditarik_pada := now();
  IF NEW.alasan_tarik IS NULL THEN
    RAISE EXCEPTION '% % ditarik tanpa alasan', TG_TABLE_NAME, OLD.id USING ERRCODE = 'RP141';
  END IF;
  IF lingkup <> '*' THEN
    IF TG_TABLE_NAME = 'keputusan_lampiran' THEN
      SELECT l.oleh, l.unit_id INTO pengirim, milik FROM keputusan_langkah l WHERE l.id = (to_jsonb(OLD) ->> 'langkah_id')::int;
    END IF;
    IF milik IS NULL OR NOT milik::text = ANY (string_to_array(lingkup, ',')) THEN
      RAISE EXCEPTION '% % di luar lingkup', TG_TABLE_NAME, OLD.id USING ERRCODE = 'RP002';
    END IF;
    IF pengirim IS DISTINCT FROM NEW.ditarik_oleh THEN
      RAISE EXCEPTION '% % dikirim orang lain', TG_TABLE_NAME, OLD.id USING ERRCODE = 'RP141';
    END IF;
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER hanya_tambah ON keputusan_lampiran;
DROP TRIGGER hanya_tambah ON terbitan_tanda;
CREATE TRIGGER jaga_tarik BEFORE INSERT OR UPDATE OR DELETE ON keputusan_lampiran FOR EACH ROW EXECUTE FUNCTION jaga_tarik_berkas();
CREATE TRIGGER jaga_tarik BEFORE INSERT OR UPDATE OR DELETE ON terbitan_tanda FOR EACH ROW EXECUTE FUNCTION jaga_tarik_berkas();

CREATE FUNCTION lampiran_sidik_tarik() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.sidik_tarik := CASE WHEN NEW.ditarik_pada IS NOT NULL THEN NEW.sidik END;
  RETURN NEW;
END $$;
CREATE TRIGGER sidik_tarik BEFORE INSERT OR UPDATE ON keputusan_lampiran FOR EACH ROW EXECUTE FUNCTION lampiran_sidik_tarik();

-- Bytes of an attachment go with its withdrawal (a face, a number of an identity card), and in no other way: the serving role may only add them.
CREATE FUNCTION lampiran_buang_isi() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM keputusan_lampiran_isi WHERE lampiran_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER buang_isi AFTER UPDATE ON keputusan_lampiran FOR EACH ROW WHEN (OLD.ditarik_pada IS NULL AND NEW.ditarik_pada IS NOT NULL) EXECUTE FUNCTION lampiran_buang_isi();
CREATE FUNCTION jaga_lampiran_isi() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (SELECT FROM keputusan_lampiran WHERE id = OLD.lampiran_id AND ditarik_pada IS NOT NULL) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'isi lampiran % tidak dapat diubah', OLD.lampiran_id USING ERRCODE = 'RP005';
END $$;
DROP TRIGGER hanya_tambah ON keputusan_lampiran_isi;
CREATE TRIGGER jaga_lampiran_isi BEFORE UPDATE OR DELETE ON keputusan_lampiran_isi FOR EACH ROW EXECUTE FUNCTION jaga_lampiran_isi();

-- A withdrawal is a step of its decision, written by the database itself. TARIK: no proof is left, so what was reported as done is not; TARIK_SEBAGIAN: other
-- proof stands. Also after the closing: the office's judgement stays, and says that its proof is gone.
ALTER TABLE keputusan_langkah DROP CONSTRAINT keputusan_langkah_jenis_check;
ALTER TABLE keputusan_langkah ADD CONSTRAINT keputusan_langkah_jenis_check CHECK (jenis IN ('LANGKAH', 'LAPOR', 'KEMBALI', 'TARIK', 'TARIK_SEBAGIAN'));
CREATE OR REPLACE FUNCTION jaga_keputusan_langkah() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  k keputusan;
  lingkup text := coalesce(current_setting('app.lingkup', true), '');
  tarik boolean := NEW.jenis IN ('TARIK', 'TARIK_SEBAGIAN');
BEGIN
  SELECT * INTO k FROM keputusan WHERE id = NEW.keputusan_id FOR SHARE;
  IF lingkup <> '*' AND (NEW.jenis = 'KEMBALI' OR k.unit_id IS NULL OR NOT k.unit_id::text = ANY (string_to_array(lingkup, ','))) THEN
    RAISE EXCEPTION 'keputusan % di luar lingkup', NEW.keputusan_id USING ERRCODE = 'RP002';
  END IF;
  IF k.id IS NULL OR NEW.tanggal > (now() AT TIME ZONE 'Asia/Jakarta')::date OR (tarik AND pg_trigger_depth() < 2)
     OR (NOT tarik AND EXISTS (SELECT FROM keputusan_tutup WHERE keputusan_id = NEW.keputusan_id)) THEN
    RAISE EXCEPTION 'langkah atas keputusan % tidak dapat dicatat', NEW.keputusan_id USING ERRCODE = 'RP113';
  END IF;
  NEW.unit_id := k.unit_id;
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  RETURN NEW;
END $$;
CREATE FUNCTION lampiran_catat_tarik() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  k int := (SELECT keputusan_id FROM keputusan_langkah WHERE id = NEW.langkah_id);
  sisa boolean;
BEGIN
  -- two withdrawals of one decision go one after the other: the second sees that nothing is left
  PERFORM 1 FROM keputusan WHERE id = k FOR UPDATE;
  sisa := EXISTS (SELECT FROM keputusan_lampiran f JOIN keputusan_langkah g ON g.id = f.langkah_id WHERE g.keputusan_id = k AND f.ditarik_pada IS NULL);
  INSERT INTO keputusan_langkah (keputusan_id, jenis, tanggal, uraian)
  VALUES (k, CASE WHEN sisa THEN 'TARIK_SEBAGIAN' ELSE 'TARIK' END, (now() AT TIME ZONE 'Asia/Jakarta')::date,
    format('Lampiran “%s” (sidik %s) ditarik: %s', NEW.nama, left(NEW.sidik, 12), NEW.alasan_tarik));
  RETURN NULL;
END $$;
CREATE TRIGGER catat_tarik AFTER UPDATE ON keputusan_lampiran FOR EACH ROW WHEN (OLD.ditarik_pada IS NULL AND NEW.ditarik_pada IS NOT NULL) EXECUTE FUNCTION lampiran_catat_tarik();

CREATE OR REPLACE FUNCTION beri_tahu_keputusan() RETURNS trigger
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
  kata := CASE jenis WHEN 'LAPOR' THEN 'Keputusan rakor dilaporkan selesai dan menunggu dinilai: ' WHEN 'KEMBALI' THEN 'Keputusan rakor dikembalikan kantor untuk dilanjutkan: '
    WHEN 'TARIK' THEN 'Satu-satunya bukti keputusan rakor ditarik: ' WHEN 'TARIK_SEBAGIAN' THEN 'Salah satu bukti keputusan rakor ditarik: ' ELSE 'Keputusan rakor ditutup: ' END || k.apa;
  -- a withdrawal is told to the other side: the unit's to the office, the office's to the unit
  INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan)
  SELECT p.id, 'KEPUTUSAN_' || jenis, kata, '/tindak-lanjut/' || k.id
  FROM pengguna p WHERE p.aktif AND p.id <> NEW.oleh
    AND CASE WHEN jenis = 'LAPOR' OR (jenis IN ('TARIK', 'TARIK_SEBAGIAN') AND coalesce(current_setting('app.lingkup', true), '') <> '*') THEN p.peran IN ('ADMIN', 'ANALIS')
             ELSE p.peran IN ('OPERATOR', 'KEPALA') AND EXISTS (SELECT FROM pengguna_unit pu WHERE pu.pengguna_id = p.id AND pu.unit_id = k.unit_id) END;
  RETURN NULL;
END $$;
