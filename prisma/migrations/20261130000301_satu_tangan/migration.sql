-- Two accounts in one hand are one person. Whoever resets a password or a second factor, makes an account, or gives it its role can
-- act as that account until its owner takes it back; so for a day the two do not count as two people. Written by the database itself
-- from the accounts' own tables: nothing that changes an account can forget it.
--   RP091 the second person is in the hand of the first
CREATE TABLE tindakan_akun (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  pada timestamptz NOT NULL DEFAULT now(),
  -- who acted, and on whose account; no foreign keys: the row outlives both
  pelaku text NOT NULL,
  sasaran text NOT NULL,
  jenis text NOT NULL CHECK (jenis IN ('SANDI', 'FAKTOR', 'BUAT', 'PERAN', 'BUKA'))
);
CREATE INDEX tindakan_akun_pada ON tindakan_akun (pada);
CREATE INDEX tindakan_akun_sasaran ON tindakan_akun (sasaran, id);
CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON tindakan_akun FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON tindakan_akun FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();

-- Notes what one person did to another's account; her own account and the program's loads are none. Told to the owner and, what gives
-- a hold on an account of the office or any password, to the other admins: one note an act, however many accounts it touched.
CREATE FUNCTION tindakan_akun_catat(p_sasaran text, p_jenis text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  siapa text := nullif(current_setting('app.pelaku', true), '');
  nama_pelaku text;
  apa text := CASE p_jenis WHEN 'SANDI' THEN 'Kata sandi' WHEN 'FAKTOR' THEN 'Faktor kedua' WHEN 'PERAN' THEN 'Peran' END;
  s record;
  a record;
  n int;
  kata text;
BEGIN
  IF siapa IS NULL OR siapa = p_sasaran OR NOT EXISTS (SELECT 1 FROM pengguna WHERE id = siapa) THEN
    RETURN;
  END IF;
  INSERT INTO tindakan_akun (pada, pelaku, sasaran, jenis) VALUES (now(), siapa, p_sasaran, p_jenis);
  SELECT nama INTO nama_pelaku FROM pengguna WHERE id = siapa;
  SELECT username, peran::text AS peran INTO s FROM pengguna WHERE id = p_sasaran;
  IF p_jenis IN ('SANDI', 'FAKTOR', 'PERAN') THEN
    INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan)
    VALUES (p_sasaran, 'AKUN_DIATUR', format('%s akun Anda diatur oleh %s. Bila Anda tidak memintanya, ganti kata sandi dan beri tahu admin lain.', apa, nama_pelaku), '/pemberitahuan');
  END IF;
  IF p_jenis NOT IN ('SANDI', 'FAKTOR') AND s.peran NOT IN ('ADMIN', 'ANALIS') THEN
    RETURN;
  END IF;
  SELECT count(DISTINCT sasaran) INTO n FROM tindakan_akun WHERE pelaku = siapa AND jenis = p_jenis AND pada = now();
  kata := CASE p_jenis WHEN 'SANDI' THEN 'mengatur ulang kata sandi' WHEN 'FAKTOR' THEN 'mengatur ulang faktor kedua' WHEN 'BUAT' THEN 'membuat'
                       WHEN 'BUKA' THEN 'mengaktifkan' ELSE 'mengubah peran' END;
  kata := format('%s %s %s.', nama_pelaku, kata, CASE WHEN n = 1 THEN 'akun ' || s.username ELSE n || ' akun' END);
  FOR a IN SELECT id FROM pengguna WHERE peran = 'ADMIN' AND aktif AND id NOT IN (siapa, p_sasaran) ORDER BY id
  LOOP
    UPDATE pemberitahuan SET kalimat = kata, tautan = '/pengaturan/pengguna' WHERE penerima_id = a.id AND jenis = 'AKUN_LAIN_DIATUR_' || p_jenis AND pada = now() AND n > 1;
    IF NOT FOUND THEN
      INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan) VALUES (a.id, 'AKUN_LAIN_DIATUR_' || p_jenis, kata, '/pengaturan/pengguna/' || p_sasaran);
    END IF;
  END LOOP;
END $$;

CREATE FUNCTION tindakan_akun_jaga() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'akun_masuk' THEN
    PERFORM tindakan_akun_catat(NEW.pengguna_id, 'SANDI');
  ELSIF TG_OP = 'INSERT' THEN
    PERFORM tindakan_akun_catat(NEW.id, 'BUAT');
  ELSIF NEW.peran <> OLD.peran OR NEW.username <> OLD.username THEN
    PERFORM tindakan_akun_catat(NEW.id, 'PERAN');
  ELSIF NEW.aktif AND NOT OLD.aktif THEN
    PERFORM tindakan_akun_catat(NEW.id, 'BUKA');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tindakan AFTER UPDATE OF sandi ON akun_masuk FOR EACH ROW WHEN (NEW.sandi IS DISTINCT FROM OLD.sandi) EXECUTE FUNCTION tindakan_akun_jaga();
CREATE TRIGGER tindakan AFTER INSERT OR UPDATE OF peran, aktif, username ON pengguna FOR EACH ROW EXECUTE FUNCTION tindakan_akun_jaga();

-- Whose hand may have been on an account within the last day, itself among them: who acted on it, who acted on those, and so on.
CREATE FUNCTION tangan_atas(p_id text) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH RECURSIVE atas AS (
    SELECT p_id AS id
    UNION SELECT t.pelaku FROM atas JOIN tindakan_akun t ON t.sasaran = atas.id AND t.pada > now() - interval '1 day'
  ) SELECT id FROM atas
$$;

-- Whether one hand may hold both accounts.
CREATE FUNCTION satu_tangan(p_a text, p_b text) RETURNS boolean
LANGUAGE sql STABLE
RETURN EXISTS (SELECT tangan_atas(p_a) INTERSECT SELECT tangan_atas(p_b));

CREATE FUNCTION jaga_dua_orang(p_peminta text, p_pemutus text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF satu_tangan(p_peminta, p_pemutus) THEN
    RAISE EXCEPTION 'akun % dan % dalam satu tangan', p_peminta, p_pemutus USING ERRCODE = 'RP091';
  END IF;
END $$;

CREATE FUNCTION jaga_tangan_pembukaan() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM jaga_dua_orang(NEW.diminta_oleh, NEW.diputus_oleh);
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_tangan BEFORE UPDATE ON pembukaan_kembali FOR EACH ROW
WHEN (OLD.status = 'MENUNGGU' AND NEW.status = 'DISETUJUI') EXECUTE FUNCTION jaga_tangan_pembukaan();

-- An explanation is accepted by a second person of the office, in a hand of her own.
CREATE FUNCTION jaga_tangan_penjelasan() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT orang_kantor(NEW.diterima_oleh) THEN
    RAISE EXCEPTION 'penjelasan diterima orang kantor' USING ERRCODE = 'RP063';
  END IF;
  PERFORM jaga_dua_orang(NEW.dibuat_oleh, NEW.diterima_oleh);
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_tangan BEFORE UPDATE ON rekon_penjelasan FOR EACH ROW
WHEN (NEW.diterima_oleh IS NOT NULL AND OLD.diterima_oleh IS DISTINCT FROM NEW.diterima_oleh) EXECUTE FUNCTION jaga_tangan_penjelasan();
