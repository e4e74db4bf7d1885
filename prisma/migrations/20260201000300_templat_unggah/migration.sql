-- A returned template between its preview and its being applied: what it would change, cell by cell. The owner alone sees it,
-- and it ends by itself.
-- No trail on this table: it holds no figure of the unit. What is applied goes through the tables that have one.
CREATE TABLE templat_unggah (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  pengguna_id text NOT NULL REFERENCES pengguna(id) ON DELETE CASCADE,
  unit_id integer NOT NULL REFERENCES unit(id),
  tahun smallint NOT NULL,
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  isi jsonb NOT NULL,
  dibuat_pada timestamptz(6) NOT NULL DEFAULT now(),
  berlaku_sampai timestamptz(6) NOT NULL CHECK (berlaku_sampai > dibuat_pada),
  diterapkan_pada timestamptz(6),
  jumlah_diterapkan integer CHECK ((jumlah_diterapkan IS NULL) = (diterapkan_pada IS NULL))
);
CREATE INDEX templat_unggah_pengguna ON templat_unggah (pengguna_id, unit_id);
CREATE INDEX templat_unggah_berlaku ON templat_unggah (berlaku_sampai);
