-- A report begins and moves only while its month is open: nobody hands in, verifies or returns anything of a closed one.
-- Closing a month moves its reports first and the month last, in one transaction, so it passes.
CREATE FUNCTION jaga_laporan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  s status_periode;
BEGIN
  SELECT status INTO s FROM periode WHERE tahun = NEW.tahun AND bulan = NEW.bulan FOR SHARE;
  IF s IS DISTINCT FROM 'TERBUKA' THEN
    RAISE EXCEPTION 'laporan %-% di luar periode yang terbuka', NEW.tahun, NEW.bulan USING ERRCODE = 'RP003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_periode BEFORE INSERT OR UPDATE ON laporan FOR EACH ROW EXECUTE FUNCTION jaga_laporan();
