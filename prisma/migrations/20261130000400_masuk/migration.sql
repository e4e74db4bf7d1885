-- Signing in. When the owner of a session last proved who she is, and whether she has to set up a second factor before anything else
-- (decided when the session begins, so that nobody is stopped in the middle of her work).
ALTER TABLE sesi
  ADD COLUMN dibuktikan_pada timestamptz(6) NOT NULL DEFAULT now(),
  ADD COLUMN wajib_faktor_kedua boolean NOT NULL DEFAULT false;

-- Null: no second factor. In the trail, while the secret itself is not.
ALTER TABLE pengguna ADD COLUMN faktor_kedua_sejak timestamptz(6);

-- The secret is encrypted with a key that is not in the database. langkah_terakhir: the time step of the last code, for a code counts once.
CREATE TABLE faktor_kedua (
  pengguna_id text PRIMARY KEY REFERENCES pengguna ON DELETE CASCADE,
  rahasia text NOT NULL,
  langkah_terakhir bigint NOT NULL DEFAULT 0,
  dibuat_pada timestamptz(6) NOT NULL DEFAULT now(),
  dipastikan_pada timestamptz(6)
);
CREATE TABLE kode_pemulihan (
  pengguna_id text NOT NULL REFERENCES pengguna ON DELETE CASCADE,
  sidik text NOT NULL,
  dipakai_pada timestamptz(6),
  PRIMARY KEY (pengguna_id, sidik)
);

-- Time only runs forwards for a code, and a recovery code is not made good again.
CREATE FUNCTION jaga_kode_sekali() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'kode_pemulihan' THEN
    IF OLD.dipakai_pada IS NOT NULL OR NEW.sidik <> OLD.sidik THEN
      RAISE EXCEPTION 'kode pemulihan hanya sekali' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NEW.rahasia = OLD.rahasia AND NEW.langkah_terakhir < OLD.langkah_terakhir THEN
    RAISE EXCEPTION 'langkah kode hanya maju' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_sekali BEFORE UPDATE ON faktor_kedua FOR EACH ROW EXECUTE FUNCTION jaga_kode_sekali();
CREATE TRIGGER jaga_sekali BEFORE UPDATE ON kode_pemulihan FOR EACH ROW EXECUTE FUNCTION jaga_kode_sekali();

-- Browsers in which somebody signed in before: guesses made elsewhere do not close the door to them.
CREATE TABLE perangkat_dikenal (
  pengguna_id text NOT NULL REFERENCES pengguna ON DELETE CASCADE,
  sidik text NOT NULL,
  dibuat_pada timestamptz(6) NOT NULL DEFAULT now(),
  terakhir_pada timestamptz(6) NOT NULL DEFAULT now(),
  PRIMARY KEY (pengguna_id, sidik)
);

-- Written at every sign-in, and shown to nobody else: they make no kept page old.
COMMENT ON TABLE faktor_kedua IS 'tanpa segel: only its owner sees it';
COMMENT ON TABLE kode_pemulihan IS 'tanpa segel: only its owner sees it';
COMMENT ON TABLE perangkat_dikenal IS 'tanpa segel: no page shows it';

-- Who needs a second factor: nobody, the office, everybody. One row.
CREATE TABLE setelan_masuk (
  id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  dua_faktor text NOT NULL DEFAULT 'bebas' CHECK (dua_faktor IN ('bebas', 'kantor', 'semua')),
  diubah_oleh text NOT NULL DEFAULT COALESCE(NULLIF(current_setting('app.pelaku', true), ''), 'sistem:awal'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now()
);
INSERT INTO setelan_masuk DEFAULT VALUES;
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON setelan_masuk FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'akun');

SELECT segel_pasang();

-- A second factor that somebody else took away is told to its owner and to the other admins, in the same transaction.
CREATE FUNCTION beri_tahu_faktor() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  siapa text := coalesce(nullif(current_setting('app.pelaku', true), ''), 'sistem:');
  oleh text := coalesce((SELECT nama FROM pengguna WHERE id = siapa), 'program');
BEGIN
  IF siapa = NEW.id THEN
    RETURN NULL;
  END IF;
  INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan)
  VALUES (NEW.id, 'FAKTOR_KEDUA', format('Faktor kedua akun Anda dihapus oleh %s. Bila Anda tidak memintanya, ganti kata sandi sekarang dan hubungi kantor.', oleh), '/akun');
  INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan)
  SELECT id, 'FAKTOR_KEDUA', format('Faktor kedua akun %s (%s) dihapus oleh %s.', NEW.nama, NEW.username, oleh), '/pengaturan/pengguna/' || NEW.id
  FROM pengguna WHERE peran = 'ADMIN' AND aktif AND id NOT IN (NEW.id, siapa);
  RETURN NULL;
END $$;
CREATE TRIGGER beri_tahu_faktor AFTER UPDATE OF faktor_kedua_sejak ON pengguna FOR EACH ROW
  WHEN (OLD.faktor_kedua_sejak IS NOT NULL AND NEW.faktor_kedua_sejak IS NULL) EXECUTE FUNCTION beri_tahu_faktor();

-- First passwords that were given before they had an end get one now.
SELECT set_config('app.pelaku', 'sistem:migrasi', true), set_config('app.lingkup', '*', true), set_config('app.sumber', 'sistem', true);
UPDATE pengguna SET sandi_berlaku_sampai = now() + interval '14 days' WHERE wajib_ganti_sandi AND sandi_berlaku_sampai IS NULL;
