-- Units import exports of their own: a batch remembers the scope it was begun in, and stays within it whoever applies it.
-- SQLSTATE raised here: RP002 outside the scope

-- Rows of other units in a unit's file: counted, never applied. (A new value of an enum is used only after this transaction.)
ALTER TYPE keadaan_impor ADD VALUE 'BUKAN_UNIT';

-- As app.lingkup: '*' for a file of the office, '3,17' for one of these units. Taken from the transaction, so that no code forgets it.
ALTER TABLE impor_batch ADD COLUMN lingkup text NOT NULL DEFAULT '*' CHECK (lingkup = '*' OR lingkup ~ '^[1-9][0-9]*(,[1-9][0-9]*)*$');
ALTER TABLE impor_batch ALTER COLUMN lingkup SET DEFAULT current_setting('app.lingkup');

-- Whether one scope lies wholly within another. Nothing at all lies in no scope, and lies within none.
CREATE FUNCTION lingkup_dalam(p_isi text, p_luar text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN coalesce(p_isi, '') = '' OR coalesce(p_luar, '') = '' THEN false WHEN p_luar = '*' THEN true WHEN p_isi = '*' THEN false
            ELSE string_to_array(p_isi, ',')::int[] <@ string_to_array(p_luar, ',')::int[] END;
CREATE FUNCTION lingkup_unit(p_lingkup text, p_unit int) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN lingkup_dalam(p_unit::text, p_lingkup);

-- A batch is begun, stopped, applied and undone only by somebody whose scope covers all of it. What a unit's batch has written is
-- looked through before it counts as applied: the kinds that a unit enters by hand, and nothing outside its units, also when the
-- office applies it.
CREATE FUNCTION jaga_impor_batch() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND NOT lingkup_dalam(OLD.lingkup, current_setting('app.lingkup', true)) THEN
    RAISE EXCEPTION 'impor % di luar lingkup', OLD.id USING ERRCODE = 'RP002';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF NOT lingkup_dalam(NEW.lingkup, current_setting('app.lingkup', true)) THEN
    RAISE EXCEPTION 'impor % di luar lingkup', NEW.id USING ERRCODE = 'RP002';
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.lingkup, NEW.dibuat_oleh, NEW.tahun, NEW.sidik) IS DISTINCT FROM (OLD.lingkup, OLD.dibuat_oleh, OLD.tahun, OLD.sidik) THEN
    RAISE EXCEPTION 'impor % tidak dapat berpindah', OLD.id USING ERRCODE = 'RP002';
  END IF;
  IF NEW.status = 'DITERAPKAN' AND NEW.lingkup <> '*' AND (TG_OP = 'INSERT' OR OLD.status <> 'DITERAPKAN') THEN
    IF NEW.jenis IS NULL OR NEW.jenis NOT IN ('REALISASI', 'KAS', 'JURNAL') THEN
      RAISE EXCEPTION 'impor % berjenis % bukan milik unit', NEW.id, NEW.jenis USING ERRCODE = 'RP002';
    END IF;
    IF EXISTS (SELECT 1 FROM jejak j WHERE j.batch_id = NEW.id AND (j.unit_id IS NULL OR NOT lingkup_unit(NEW.lingkup, j.unit_id))) THEN
      RAISE EXCEPTION 'impor % menulis unit di luar lingkupnya', NEW.id USING ERRCODE = 'RP002';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_lingkup BEFORE INSERT OR UPDATE OR DELETE ON impor_batch FOR EACH ROW EXECUTE FUNCTION jaga_impor_batch();
