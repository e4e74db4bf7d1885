-- Another day for a meeting that is frozen. See docs/decisions/0027-rakor.md and 0034-keputusan.md.
-- SQLSTATE raised here: RP111 the meeting is not changed so

-- The day that a frozen position was made for: what is due is counted from it. Empty where it was frozen before this was kept.
ALTER TABLE bekuan ADD COLUMN hari date;
CREATE FUNCTION bekuan_isi_hari() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.hari := (SELECT tanggal FROM rapat WHERE id = NEW.rapat_id);
  RETURN NEW;
END $$;
CREATE TRIGGER isi_hari BEFORE INSERT ON bekuan FOR EACH ROW EXECUTE FUNCTION bekuan_isi_hari();

-- Nothing that a meeting decided, promised or saw comes before its day: such a record goes first, or the day stays.
CREATE FUNCTION jaga_rapat_geser() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.tanggal > (NEW.dimulai_pada AT TIME ZONE 'Asia/Jakarta')::date
     OR EXISTS (SELECT FROM keputusan WHERE rapat_id = NEW.id AND tenggat < NEW.tanggal)
     OR EXISTS (SELECT FROM keputusan_lanjut WHERE rapat_id = NEW.id AND tenggat < NEW.tanggal)
     OR EXISTS (SELECT FROM keputusan_tutup t JOIN keputusan k ON k.id = t.keputusan_id WHERE k.rapat_id = NEW.id AND t.tanggal < NEW.tanggal)
     OR EXISTS (SELECT FROM komitmen k WHERE k.rapat_id = NEW.id AND akhir_bulan(k.tahun, k.bulan) BETWEEN OLD.tanggal AND NEW.tanggal - 1)
     OR EXISTS (SELECT FROM undangan WHERE rapat_id = NEW.id AND (hadir_pada AT TIME ZONE 'Asia/Jakarta')::date < NEW.tanggal) THEN
    RAISE EXCEPTION 'rapat % memuat catatan sebelum %', NEW.id, NEW.tanggal USING ERRCODE = 'RP111';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_geser BEFORE UPDATE OF tanggal ON rapat FOR EACH ROW WHEN (OLD.keadaan <> 'DRAF' AND NEW.tanggal > OLD.tanggal) EXECUTE FUNCTION jaga_rapat_geser();
