-- Who has a grid open learns at once what others stored: every trail row of a unit's figures says so on the channel
-- rakor_sel. The message is "unit/year/first trail row of this transaction": one transaction says it once however many cells
-- it stored (Postgres drops equal messages), and whoever hears it reads the trail from that row on.
CREATE FUNCTION siarkan_jejak() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  pertama text := nullif(current_setting('app.siaran', true), '');
BEGIN
  IF pertama IS NULL THEN
    pertama := NEW.id::text;
    PERFORM set_config('app.siaran', pertama, true);
  END IF;
  PERFORM pg_notify('rakor_sel', NEW.unit_id || '/' || NEW.tahun || '/' || pertama);
  RETURN NULL;
END $$;

CREATE TRIGGER siarkan AFTER INSERT ON jejak FOR EACH ROW
  WHEN (NEW.unit_id IS NOT NULL AND NEW.tahun IS NOT NULL AND NEW.sumber <> 'sampel'
        AND NEW.tabel IN ('realisasi', 'realisasi_fisik', 'target_fisik', 'anggaran_kas', 'pagu'))
  EXECUTE FUNCTION siarkan_jejak();

-- A note that was carried over from the month before knows its source, so that carrying over twice copies once. No foreign
-- key: the source may be taken out later, the copy stays.
ALTER TABLE kendala ADD COLUMN disalin_dari int;
