-- As the RUP writes it: its words are not the codes of the APBD.
ALTER TABLE paket ADD COLUMN sumber_dana text CHECK (length(sumber_dana) <= 200);

-- A list of packages (RUP) between its preview and its being applied. Its sender alone sees it, and it ends by itself. No trail on these
-- tables: they hold no package yet; what is applied goes through the tables that have one.
CREATE TABLE rup_berkas (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  pengguna_id text NOT NULL REFERENCES pengguna(id) ON DELETE CASCADE,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun) ON DELETE CASCADE,
  -- whose rows those are that name no unit
  unit_id integer REFERENCES unit(id),
  -- as of which day SiRUP was asked: where a row tells no day of announcement it was announced by then
  per_tanggal date NOT NULL,
  nama_berkas text NOT NULL CHECK (length(nama_berkas) BETWEEN 1 AND 200),
  -- sheets and columns as they were understood, and what the file proves of itself
  pahaman jsonb NOT NULL DEFAULT '{}',
  -- what a person answered, by the key of its question
  putusan jsonb NOT NULL DEFAULT '{}',
  -- the file was refused as a whole: why
  ditolak text,
  dibuat_pada timestamptz(6) NOT NULL DEFAULT now(),
  berlaku_sampai timestamptz(6) NOT NULL CHECK (berlaku_sampai > dibuat_pada),
  diterapkan_pada timestamptz(6),
  hasil jsonb CHECK ((hasil IS NULL) = (diterapkan_pada IS NULL))
);
CREATE INDEX rup_berkas_pengguna ON rup_berkas (pengguna_id);
CREATE INDEX rup_berkas_tahun ON rup_berkas (tahun);

CREATE TABLE rup_baris (
  berkas_id uuid NOT NULL REFERENCES rup_berkas(id) ON DELETE CASCADE,
  urut integer NOT NULL,
  isi jsonb NOT NULL,
  PRIMARY KEY (berkas_id, urut)
);
