-- A second factor that somebody else took away puts the account into her hand for a day, like a password that she reset. That it is
-- told is 20261130000400_masuk's.
CREATE FUNCTION tindakan_akun_faktor() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  siapa text := nullif(current_setting('app.pelaku', true), '');
BEGIN
  IF siapa <> NEW.id AND EXISTS (SELECT 1 FROM pengguna WHERE id = siapa) THEN
    INSERT INTO tindakan_akun (pelaku, sasaran, jenis) VALUES (siapa, NEW.id, 'FAKTOR');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tindakan_faktor AFTER UPDATE OF faktor_kedua_sejak ON pengguna FOR EACH ROW
WHEN (OLD.faktor_kedua_sejak IS NOT NULL AND NEW.faktor_kedua_sejak IS NULL) EXECUTE FUNCTION tindakan_akun_faktor();
