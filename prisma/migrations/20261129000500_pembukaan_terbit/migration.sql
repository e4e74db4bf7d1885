-- A month whose figures are published, or on which a published month stands, does not open again: that is said when it is asked
-- for, not first to the second person. The shared lock lets no publication slip in between.
CREATE FUNCTION jaga_pembukaan_terbit() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rekon_tahan_terbit(NEW.tahun::int, NEW.bulan::int, 12);
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_terbit BEFORE INSERT ON pembukaan_kembali FOR EACH ROW EXECUTE FUNCTION jaga_pembukaan_terbit();
