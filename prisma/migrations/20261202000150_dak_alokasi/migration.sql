-- An allocation that was taken back gives its place to another of the same name: what is paid, and how much, is not changed under records
-- that stand, so a changed allocation is a new one.
ALTER TABLE dak_bidang DROP CONSTRAINT dak_bidang_tahun_sumber_dana_id_mekanisme_bidang_subbidang_key;
CREATE UNIQUE INDEX dak_bidang_berlaku ON dak_bidang (tahun, sumber_dana_id, mekanisme, bidang, subbidang) WHERE ditarik IS NULL;

-- The pagu too: gates of the past are judged by it.
CREATE FUNCTION jaga_dak_pagu() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.pagu IS DISTINCT FROM OLD.pagu AND EXISTS (SELECT 1 FROM dak_catatan WHERE bidang_id = OLD.id) THEN
    RAISE EXCEPTION 'alokasi DAK Fisik % sudah bercatatan', OLD.id USING ERRCODE = 'RP082';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_dak_pagu BEFORE UPDATE ON dak_bidang FOR EACH ROW EXECUTE FUNCTION jaga_dak_pagu();
