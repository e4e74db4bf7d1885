-- The trail asks for the unit of every changed row, and was more than half of the time of a large import or save: as one SQL
-- expression with four subqueries each call cost ten times what one look by primary key does. The same answers, asked in order.
CREATE OR REPLACE FUNCTION jejak_unit(p_baris jsonb) RETURNS int
LANGUAGE plpgsql STABLE AS $$
DECLARE
  hasil int := (p_baris ->> 'unit_id')::int;
BEGIN
  IF hasil IS NULL AND p_baris ->> 'baris_id' IS NOT NULL THEN
    SELECT unit_id INTO hasil FROM baris WHERE id = (p_baris ->> 'baris_id')::int;
  END IF;
  IF hasil IS NULL AND p_baris ->> 'sub_kegiatan_id' IS NOT NULL THEN
    SELECT unit_id INTO hasil FROM sub_kegiatan WHERE id = (p_baris ->> 'sub_kegiatan_id')::int;
  END IF;
  IF hasil IS NULL AND p_baris ->> 'laporan_id' IS NOT NULL THEN
    SELECT unit_id INTO hasil FROM laporan WHERE id = (p_baris ->> 'laporan_id')::int;
  END IF;
  RETURN hasil;
END $$;

CREATE OR REPLACE FUNCTION jejak_tahun(p_baris jsonb) RETURNS int
LANGUAGE plpgsql STABLE AS $$
DECLARE
  hasil int := (p_baris ->> 'tahun')::int;
BEGIN
  IF hasil IS NULL AND p_baris ->> 'sub_kegiatan_id' IS NOT NULL THEN
    SELECT tahun INTO hasil FROM sub_kegiatan WHERE id = (p_baris ->> 'sub_kegiatan_id')::int;
  END IF;
  RETURN hasil;
END $$;
