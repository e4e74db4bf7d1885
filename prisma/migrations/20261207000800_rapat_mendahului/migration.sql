-- A meeting's day and the month that its position is of. See docs/decisions/0027-rakor.md.
-- SQLSTATE raised here: RP148 the meeting is held before the month of its cut-off has begun

-- Of a month that has not begun there is no position. Within it a meeting may be held (its last days, the figures not final): that is asked at the form and said in
-- the position. A meeting that was written so before keeps its day until its day or its cut-off is changed.
CREATE FUNCTION jaga_rapat_batas() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.tanggal, NEW.batas_bulan) = (OLD.tanggal, OLD.batas_bulan) THEN
    RETURN NEW;
  END IF;
  IF NEW.tanggal < make_date(NEW.tahun, NEW.batas_bulan, 1) THEN
    RAISE EXCEPTION 'rapat % mendahului bulan batas datanya, %-%', NEW.tanggal, NEW.tahun, NEW.batas_bulan USING ERRCODE = 'RP148';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_batas BEFORE INSERT OR UPDATE OF tanggal, batas_bulan ON rapat FOR EACH ROW EXECUTE FUNCTION jaga_rapat_batas();
