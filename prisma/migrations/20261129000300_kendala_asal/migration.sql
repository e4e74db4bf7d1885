-- An obstacle that goes on from month to month is one obstacle. A copy carries on the note that it began with (its origin), so that
-- "since when" is the first month, counts count it once, and no month has it twice. A note that came in a workbook carries on which
-- row of which workbook it was, so that the same row, reworded and sent again, changes it instead of writing it anew.
-- SQLSTATE raised here: RP005 an origin cannot be rewritten   RP081 the source of a copy is no earlier obstacle of the same unit

-- null: the note is its own origin. No foreign key: the origin may be taken out later, what it began goes on.
ALTER TABLE kendala ADD COLUMN asal_id integer;
ALTER TABLE kendala ADD COLUMN asal_templat text CHECK (asal_templat ~ '^[0-9a-f-]{36}/N[0-9]{1,9}$');

-- Copies of before: their chain by the source that each remembers. Where a month has an origin twice the second stays on its own.
ALTER TABLE kendala DISABLE TRIGGER USER;
WITH RECURSIVE rantai AS (
  SELECT k.id, k.bulan, coalesce(k.disalin_dari, k.id) AS asal FROM kendala k
  WHERE NOT EXISTS (SELECT 1 FROM kendala l WHERE l.id = k.disalin_dari)
  UNION ALL
  SELECT k.id, k.bulan, r.asal FROM kendala k JOIN rantai r ON r.id = k.disalin_dari
), pertama AS (
  SELECT DISTINCT ON (asal, bulan) id, asal FROM rantai ORDER BY asal, bulan, id
)
UPDATE kendala SET asal_id = p.asal FROM pertama p WHERE p.id = kendala.id AND p.asal <> kendala.id;
ALTER TABLE kendala ENABLE TRIGGER USER;

CREATE UNIQUE INDEX kendala_asal ON kendala (coalesce(asal_id, id), bulan);
CREATE UNIQUE INDEX kendala_asal_templat ON kendala (unit_id, tahun, bulan, asal_templat) WHERE asal_templat IS NOT NULL;

-- What a text says, without how it is spaced, pointed and capitalised: a browser and an office program keep these differently.
CREATE FUNCTION teks_inti(p text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN lower(btrim(regexp_replace(p, '[^[:alnum:]]+', ' ', 'g')));

-- The origin follows from the source alone, and stays.
CREATE FUNCTION jaga_asal_kendala() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  sumber kendala;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (NEW.asal_id, NEW.disalin_dari, NEW.asal_templat, NEW.unit_id, NEW.tahun, NEW.bulan)
       IS DISTINCT FROM (OLD.asal_id, OLD.disalin_dari, OLD.asal_templat, OLD.unit_id, OLD.tahun, OLD.bulan) THEN
      RAISE EXCEPTION 'asal kendala % tidak dapat ditulis ulang', OLD.id USING ERRCODE = 'RP005';
    END IF;
    RETURN NEW;
  END IF;
  NEW.asal_id := NULL;
  IF NEW.disalin_dari IS NOT NULL THEN
    SELECT * INTO sumber FROM kendala WHERE id = NEW.disalin_dari FOR KEY SHARE;
    IF NOT FOUND OR sumber.unit_id <> NEW.unit_id OR sumber.tahun <> NEW.tahun OR sumber.bulan >= NEW.bulan OR sumber.sifat <> 'KENDALA' OR NEW.sifat <> 'KENDALA' THEN
      RAISE EXCEPTION 'kendala % bukan lanjutan kendala bulan sebelumnya dari unit yang sama', NEW.disalin_dari USING ERRCODE = 'RP081';
    END IF;
    NEW.asal_id := coalesce(sumber.asal_id, sumber.id);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_asal BEFORE INSERT OR UPDATE ON kendala FOR EACH ROW EXECUTE FUNCTION jaga_asal_kendala();
