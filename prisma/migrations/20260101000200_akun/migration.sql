-- Sample accounts have passwords that everybody knows, so they never stand beside real people or real years: a database
-- is either for trying or for work. SQLSTATE RP006.
CREATE FUNCTION jaga_contoh() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  -- one at a time, so that two transactions cannot each add one of a kind
  PERFORM pg_advisory_xact_lock(72707370);
  IF EXISTS (SELECT 1 FROM pengguna WHERE contoh <> NEW.contoh)
     OR EXISTS (SELECT 1 FROM tahun_anggaran WHERE contoh <> NEW.contoh) THEN
    RAISE EXCEPTION 'akun contoh dan data nyata tidak boleh berdampingan' USING ERRCODE = 'RP006';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER jaga_contoh AFTER INSERT OR UPDATE OF contoh ON pengguna FOR EACH ROW EXECUTE FUNCTION jaga_contoh();
CREATE TRIGGER jaga_contoh AFTER INSERT OR UPDATE OF contoh ON tahun_anggaran FOR EACH ROW EXECUTE FUNCTION jaga_contoh();

-- When a token was last used is a note for its owner, not a change of anything: it stays out of the trail.
DROP TRIGGER jejak ON token_api;
CREATE TRIGGER jejak AFTER INSERT OR DELETE ON token_api FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'akun');
CREATE TRIGGER jejak_ubah AFTER UPDATE OF nama, sidik, awalan, dibuat_oleh, berlaku_sampai, dicabut_pada ON token_api
  FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'akun');
