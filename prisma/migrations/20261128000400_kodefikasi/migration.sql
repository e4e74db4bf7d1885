-- The books of codes are kept by the office: which budget year a book is first meant for, and which codes are no longer offered.
-- SQLSTATE raised here: 23514 (a value that cannot be)

-- First budget year the book is meant for; null: not said. A year proposes the book with the greatest one that is not after it.
ALTER TABLE regulasi ADD COLUMN mulai_tahun smallint CHECK (mulai_tahun BETWEEN 2000 AND 2100);
UPDATE regulasi SET mulai_tahun = 2022 WHERE kode = 'KEPMENDAGRI-050-5889-2021';
UPDATE regulasi SET mulai_tahun = 2024 WHERE kode = 'KEPMENDAGRI-900.1.15.5-1317-2023';
ALTER TABLE regulasi ADD CONSTRAINT regulasi_nama_check CHECK (btrim(nama) <> '' AND btrim(kode) <> '');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON regulasi FOR EACH ROW EXECUTE FUNCTION jejak_catat('kode', 'domain');

-- Ended: no longer offered for new lines, neither itself nor what stands below it; lines that use it stay as they are. Who ended it
-- and when is in the trail.
ALTER TABLE nomenklatur ADD COLUMN berakhir boolean NOT NULL DEFAULT false;
ALTER TABLE rekening ADD COLUMN berakhir boolean NOT NULL DEFAULT false;
ALTER TABLE sumber_dana ADD COLUMN berakhir boolean NOT NULL DEFAULT false;

-- A code stands below one of its own book and of a higher level. Looked at once a statement: a list brings ten thousands of codes.
CREATE FUNCTION jaga_nomenklatur() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  salah text;
BEGIN
  SELECT n.kode INTO salah FROM baru n JOIN nomenklatur i ON i.id = n.induk_id
  WHERE i.regulasi_kode <> n.regulasi_kode OR i.tingkat >= n.tingkat LIMIT 1;
  IF salah IS NOT NULL THEN
    RAISE EXCEPTION 'induk kode % bukan dari kodefikasi dan tingkat di atasnya', salah USING ERRCODE = '23514';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER jaga_induk_baru AFTER INSERT ON nomenklatur REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION jaga_nomenklatur();
CREATE TRIGGER jaga_induk_ubah AFTER UPDATE ON nomenklatur REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION jaga_nomenklatur();
