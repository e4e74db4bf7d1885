-- What a code of a file means: for one unit or for all, with who decided it, upon which file and under which name; and which batches
-- used it. A code is known by being exactly in the book (blanks aside) under the same name; noughts are not stripped any more.

-- A code without its blanks and without dots at its end: "5.1.02 .01." is "5.1.02.01", and "1.02.01" stays what it is.
CREATE FUNCTION impor_kode_rapat(p text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(regexp_replace(p, '\s', '', 'g'), '\.+$', '');
-- A sumber dana is written as a code or as a name.
CREATE FUNCTION impor_kunci_sumber(p text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN p ~ '[[:alpha:]]' THEN impor_nama(p) ELSE impor_kode_rapat(p) END;

-- What stands is moved by the program itself, and means the same as before: no trail of that.
ALTER TABLE impor_padanan DISABLE TRIGGER jejak;
ALTER TABLE impor_padanan DROP CONSTRAINT impor_padanan_pkey;
ALTER TABLE impor_padanan
  ADD COLUMN id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- null: all units; the mapping of one unit wins
  ADD COLUMN unit_id integer REFERENCES unit(id),
  -- the file's name for the code when it was decided; under another name it is asked again. '': none, the code alone counts
  ADD COLUMN nama text NOT NULL DEFAULT '',
  -- the batch upon which it was decided
  ADD COLUMN batch_id integer REFERENCES impor_batch(id) ON DELETE SET NULL,
  ADD COLUMN diubah_oleh text NOT NULL DEFAULT coalesce(nullif(current_setting('app.pelaku', true), ''), 'sistem:padanan'),
  ADD COLUMN diubah_pada timestamptz(6) NOT NULL DEFAULT now();

UPDATE impor_padanan p SET diubah_oleh = j.pelaku, diubah_pada = j.pada
FROM (SELECT DISTINCT ON (kunci) kunci, pelaku, pada FROM jejak WHERE tabel = 'impor_padanan' ORDER BY kunci, id DESC) j
WHERE j.kunci = p.tahun || '/' || p.macam || '/' || p.kunci;

-- SUB was kept as unit/code with its noughts stripped: the spellings that files have had come back, each for its unit.
WITH asli AS (
  SELECT DISTINCT p.id, impor_kode_rapat(i.sub_kode) AS kode
  FROM impor_padanan p JOIN impor_batch b ON b.tahun = p.tahun JOIN impor_baris i ON i.batch_id = b.id
   AND i.unit_id::text = split_part(p.kunci, '/', 1) AND impor_kode(i.sub_kode) = split_part(p.kunci, '/', 2)
  WHERE p.macam = 'SUB'),
baru AS (
  INSERT INTO impor_padanan (tahun, macam, kunci, tujuan, alasan, unit_id, diubah_oleh, diubah_pada)
  SELECT p.tahun, 'SUB', a.kode, p.tujuan, p.alasan, split_part(p.kunci, '/', 1)::int, p.diubah_oleh, p.diubah_pada FROM asli a JOIN impor_padanan p ON p.id = a.id)
DELETE FROM impor_padanan WHERE id IN (SELECT id FROM asli);
UPDATE impor_padanan SET unit_id = split_part(kunci, '/', 1)::int, kunci = split_part(kunci, '/', 2) WHERE macam = 'SUB' AND unit_id IS NULL AND kunci LIKE '%/%';
UPDATE impor_padanan p SET tujuan = n.kode FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode
WHERE p.macam = 'SUB' AND t.tahun = p.tahun AND n.tingkat = 'SUB_KEGIATAN' AND impor_kode(n.kode) = impor_kode(p.tujuan);
UPDATE impor_padanan p SET unit_id = s.unit_id FROM sub_kegiatan s WHERE p.macam = 'BARIS' AND s.id::text = split_part(p.kunci, '/', 1);
UPDATE impor_padanan SET kunci = impor_kode_rapat(kunci) WHERE macam = 'REKENING' AND kunci <> impor_kode_rapat(kunci);

CREATE UNIQUE INDEX impor_padanan_kunci ON impor_padanan (tahun, macam, coalesce(unit_id, 0), kunci);
-- a unit's own name is nothing that only some units call it by
ALTER TABLE impor_padanan ADD CONSTRAINT impor_padanan_unit CHECK (macam <> 'UNIT' OR unit_id IS NULL);
ALTER TABLE impor_padanan ENABLE TRIGGER jejak;
CREATE TRIGGER stempel BEFORE UPDATE ON impor_padanan FOR EACH ROW EXECUTE FUNCTION stempel();

-- Rows of a batch that found their place by a mapping, as last matched. Follows from the rows, so it has no trail.
CREATE TABLE impor_padanan_pakai (
  padanan_id integer NOT NULL REFERENCES impor_padanan(id) ON DELETE CASCADE,
  batch_id integer NOT NULL REFERENCES impor_batch(id) ON DELETE CASCADE,
  baris integer NOT NULL CHECK (baris > 0),
  PRIMARY KEY (padanan_id, batch_id)
);
CREATE INDEX impor_padanan_pakai_batch ON impor_padanan_pakai (batch_id);

-- Codes that were taken over into the books, and the batch whose file they are from.
CREATE TABLE impor_kode_baru (
  batch_id integer NOT NULL REFERENCES impor_batch(id) ON DELETE CASCADE,
  macam text NOT NULL CHECK (macam IN ('URUSAN', 'BIDANG', 'PROGRAM', 'KEGIATAN', 'SUB', 'REKENING', 'SUMBER')),
  kode text NOT NULL,
  nama text NOT NULL,
  PRIMARY KEY (batch_id, macam, kode)
);
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON impor_kode_baru FOR EACH ROW EXECUTE FUNCTION jejak_catat('batch_id,macam,kode', 'domain');
