-- Below this share of the anggaran kas reported (whole percent) the zona of a group of units is provisional: "sementara".
-- Like the limits of the zona it is a rule of published pages, so a year with a locked month keeps it.
-- SQLSTATE raised here: RP003 a month of the year is locked
ALTER TABLE tahun_anggaran ADD COLUMN batas_sementara smallint NOT NULL DEFAULT 90 CHECK (batas_sementara BETWEEN 1 AND 100);

CREATE FUNCTION jaga_batas_sementara() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM periode WHERE tahun = OLD.tahun AND status = 'TERKUNCI') THEN
    RAISE EXCEPTION 'tahun % sudah punya periode terkunci; batas zona sementaranya tetap', OLD.tahun USING ERRCODE = 'RP003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_batas_sementara BEFORE UPDATE OF batas_sementara ON tahun_anggaran FOR EACH ROW
  WHEN (OLD.batas_sementara IS DISTINCT FROM NEW.batas_sementara) EXECUTE FUNCTION jaga_batas_sementara();
