-- A person who left can have her name taken out (UU 27/2022, Pasal 8): her account and what it did stay, by its number; her name,
-- user name and addresses go, from the account and from the trail. See docs/decisions/0025-hapus-nama.md.
--   RP092 a name is not erased so, or is erased already
ALTER TABLE pengguna
  ADD COLUMN nama_dihapus_pada timestamptz(6),
  ADD COLUMN nama_dihapus_alasan text,
  ADD CONSTRAINT pengguna_nama_dihapus CHECK ((nama_dihapus_pada IS NULL) = (nama_dihapus_alasan IS NULL) AND (nama_dihapus_pada IS NULL OR NOT aktif));

-- Only the function below says that a name is erased (it runs as the owner; who serves is no member of him), and nothing brings one back.
CREATE FUNCTION jaga_nama_dihapus() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  diam text[] := '{nama,email,email_terverifikasi,gambar,username,username_tampil,surel,peran,aktif,contoh,nama_dihapus_pada,nama_dihapus_alasan}';
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.nama_dihapus_pada IS NOT NULL THEN
    IF EXISTS (SELECT FROM unnest(diam) k WHERE to_jsonb(NEW) -> k IS DISTINCT FROM to_jsonb(OLD) -> k) THEN
      RAISE EXCEPTION 'nama akun % sudah dihapus', OLD.id USING ERRCODE = 'RP092';
    END IF;
  ELSIF NOT pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RAISE EXCEPTION 'nama akun % hanya dihapus lewat hapus_nama', NEW.id USING ERRCODE = 'RP092';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_nama_dihapus BEFORE UPDATE ON pengguna FOR EACH ROW
  WHEN (OLD.nama_dihapus_pada IS NOT NULL OR NEW.nama_dihapus_pada IS NOT NULL) EXECUTE FUNCTION jaga_nama_dihapus();
CREATE TRIGGER jaga_nama_dihapus_baru BEFORE INSERT ON pengguna FOR EACH ROW
  WHEN (NEW.nama_dihapus_pada IS NOT NULL) EXECUTE FUNCTION jaga_nama_dihapus();

-- It is no act upon an account that still works: nobody is told that its role or its second factor changed, and no hand is on it.
DROP TRIGGER tindakan ON pengguna;
CREATE TRIGGER tindakan AFTER INSERT OR UPDATE OF peran, aktif, username ON pengguna FOR EACH ROW
  WHEN (NEW.nama_dihapus_pada IS NULL) EXECUTE FUNCTION tindakan_akun_jaga();
DROP TRIGGER beri_tahu_faktor ON pengguna;
CREATE TRIGGER beri_tahu_faktor AFTER UPDATE OF faktor_kedua_sejak ON pengguna FOR EACH ROW
  WHEN (OLD.faktor_kedua_sejak IS NOT NULL AND NEW.faktor_kedua_sejak IS NULL AND NEW.nama_dihapus_pada IS NULL) EXECUTE FUNCTION beri_tahu_faktor();
DROP TRIGGER tindakan_faktor ON pengguna;
CREATE TRIGGER tindakan_faktor AFTER UPDATE OF faktor_kedua_sejak ON pengguna FOR EACH ROW
  WHEN (OLD.faktor_kedua_sejak IS NOT NULL AND NEW.faktor_kedua_sejak IS NULL AND NEW.nama_dihapus_pada IS NULL) EXECUTE FUNCTION tindakan_akun_faktor();

-- A trail row of an account without what names its person. The keys stay, so that a reader sees that something stood there; all of them
-- are left out of the seal's hash (segel_kolom_orang).
CREATE FUNCTION jejak_tanpa_orang(p_isi jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE
RETURN p_isi || coalesce((SELECT jsonb_object_agg(k, '(dihapus)') FROM unnest(segel_kolom_orang(1, 'pengguna')) k WHERE p_isi ->> k IS NOT NULL), '{}'::jsonb);

-- The trail only grows, with this one exception: the person's columns of an account whose name is erased, and nothing beside them.
CREATE FUNCTION jaga_jejak() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.tabel = 'pengguna'
     AND to_jsonb(NEW) - '{sebelum,sesudah}'::text[] = to_jsonb(OLD) - '{sebelum,sesudah}'::text[]
     AND NEW.sebelum IS NOT DISTINCT FROM jejak_tanpa_orang(OLD.sebelum) AND NEW.sesudah IS NOT DISTINCT FROM jejak_tanpa_orang(OLD.sesudah)
     AND EXISTS (SELECT FROM pengguna WHERE id = OLD.kunci AND nama_dihapus_pada IS NOT NULL) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% hanya dapat ditambah', TG_TABLE_NAME USING ERRCODE = 'RP005';
END $$;
DROP TRIGGER hanya_tambah ON jejak;
CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON jejak FOR EACH ROW EXECUTE FUNCTION jaga_jejak();

-- A text as a pattern that finds just it.
CREATE FUNCTION pola_harfiah(p_teks text) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN regexp_replace(p_teks, '([^[:alnum:][:space:]])', '\\\1', 'g');

-- Erases the name of a closed account, by an admin who is somebody else. What it needs to sign in goes with it, and notes of others that
-- name her, where the name is nobody else's too. @returns the user name that was
CREATE FUNCTION hapus_nama(p_id text, p_alasan text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  pengganti CONSTANT text := 'Pengguna yang namanya dihapus';
  siapa text := nullif(current_setting('app.pelaku', true), '');
  baru text := 'dihapus.' || left(md5(p_id), 16);
  o pengguna;
BEGIN
  SELECT * INTO o FROM pengguna WHERE id = p_id FOR UPDATE;
  IF NOT FOUND OR o.aktif OR o.nama_dihapus_pada IS NOT NULL OR siapa = p_id
     OR NOT EXISTS (SELECT FROM pengguna WHERE id = siapa AND peran = 'ADMIN' AND aktif) THEN
    RAISE EXCEPTION 'nama akun % tidak dapat dihapus oleh %', p_id, siapa USING ERRCODE = 'RP092';
  END IF;
  IF length(btrim(coalesce(p_alasan, ''))) NOT BETWEEN 10 AND 300 THEN
    RAISE EXCEPTION 'alasan menghapus nama tidak sah' USING ERRCODE = 'check_violation';
  END IF;

  DELETE FROM sesi WHERE pengguna_id = p_id;
  DELETE FROM akun_masuk WHERE pengguna_id = p_id;
  DELETE FROM verifikasi_masuk WHERE nilai = p_id;
  DELETE FROM faktor_kedua WHERE pengguna_id = p_id;
  DELETE FROM kode_pemulihan WHERE pengguna_id = p_id;
  DELETE FROM perangkat_dikenal WHERE pengguna_id = p_id;
  DELETE FROM surel_kode WHERE pengguna_id = p_id;
  DELETE FROM hadir_lembar WHERE pengguna_id = p_id;
  DELETE FROM pemberitahuan WHERE penerima_id = p_id;

  UPDATE pengguna SET nama = pengganti, email = baru || '@rakor.invalid', email_terverifikasi = false, gambar = NULL, username = baru,
    username_tampil = NULL, surel = NULL, faktor_kedua_sejak = NULL, wajib_ganti_sandi = false, sandi_berlaku_sampai = NULL,
    nama_dihapus_pada = now(), nama_dihapus_alasan = btrim(p_alasan), diubah_pada = now()
  WHERE id = p_id;
  -- the row that this very change has just written too
  UPDATE jejak SET sebelum = jejak_tanpa_orang(sebelum), sesudah = jejak_tanpa_orang(sesudah) WHERE tabel = 'pengguna' AND kunci = p_id;

  -- whole words only; a user name where a note says "akun ..." or sets it in brackets
  -- accounts are often called as their unit is: notes about the unit are no notes about her
  IF NOT EXISTS (SELECT FROM pengguna WHERE position(lower(o.nama) IN lower(nama)) > 0)
     AND NOT EXISTS (SELECT FROM unit_masa WHERE position(lower(o.nama) IN lower(nama || ' ' || nama_singkat)) > 0) THEN
    UPDATE pemberitahuan SET kalimat = regexp_replace(kalimat, '(?<![[:alnum:]])' || pola_harfiah(o.nama) || '(?![[:alnum:]])', pengganti, 'g')
    WHERE position(o.nama IN kalimat) > 0;
  END IF;
  UPDATE pemberitahuan SET kalimat = regexp_replace(kalimat, '(akun |\()' || pola_harfiah(o.username) || '(?![[:alnum:]_-]|\.[[:alnum:]])', '\1' || pengganti, 'g')
  WHERE position(o.username IN kalimat) > 0;
  INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan)
  SELECT a.id, 'NAMA_DIHAPUS', format('%s menghapus nama pemilik satu akun nonaktif. Alasan: %s', s.nama, btrim(p_alasan)), '/pengaturan/pengguna/' || p_id
  FROM pengguna a, pengguna s WHERE s.id = siapa AND a.peran = 'ADMIN' AND a.aktif AND a.id <> siapa;
  RETURN o.username;
END $$;
