-- A row written again with the values that it has is not changed: the trail has no row for it, so its stamp (who, when; what the pages
-- call the age of a figure) stays too. Before, the age of a figure was that of its last writing, and what is kept by the trail told another.
CREATE OR REPLACE FUNCTION stempel() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.diubah_oleh := OLD.diubah_oleh;
  NEW.diubah_pada := OLD.diubah_pada;
  -- the image of the row: any type can be compared by it
  IF NEW *<> OLD THEN
    NEW.diubah_oleh := current_setting('app.pelaku');
    NEW.diubah_pada := now();
  END IF;
  RETURN NEW;
END $$;
