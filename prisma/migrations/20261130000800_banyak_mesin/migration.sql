-- Two web processes on one database: what used to live in the memory or on the disk of one of them.

-- An upload of which something is asked, in pieces: whoever gets the answer reads it again, on whatever machine.
CREATE TABLE berkas_tahan (
  nama text NOT NULL CHECK (nama ~ '^tahan-[0-9a-f-]{36}$'),
  urut integer NOT NULL CHECK (urut >= 0),
  isi bytea NOT NULL CHECK (octet_length(isi) <= 1048576),
  dibuat_pada timestamptz(6) NOT NULL DEFAULT now(),
  PRIMARY KEY (nama, urut)
);
COMMENT ON TABLE berkas_tahan IS 'tanpa segel: files as they came, read again into rows before anything counts';

-- The last parcel of forms of each person: its progress is asked for on another line than the one that it comes by.
CREATE TABLE paket_unduhan (
  pengguna_id text PRIMARY KEY,
  -- its own mark: an older parcel of the same person writes no further into it
  tanda uuid NOT NULL,
  kerja text NOT NULL,
  jumlah integer NOT NULL,
  selesai integer NOT NULL DEFAULT 0,
  gagal jsonb NOT NULL DEFAULT '[]',
  keadaan text NOT NULL DEFAULT 'jalan' CHECK (keadaan IN ('jalan', 'selesai', 'batal')),
  denyut timestamptz(6) NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE paket_unduhan IS 'tanpa segel: progress of a download';

-- Who has which grid open, and which web processes are alive. Not logged: after a crash or on a promoted replica both are empty and
-- fill again with the next sign of life.
CREATE UNLOGGED TABLE hadir_lembar (
  id uuid PRIMARY KEY,
  ruang text NOT NULL,
  pengguna_id text NOT NULL,
  nama text NOT NULL,
  denyut timestamptz(6) NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX hadir_lembar_ruang ON hadir_lembar (ruang);
COMMENT ON TABLE hadir_lembar IS 'tanpa segel: who has a grid open now';

CREATE UNLOGGED TABLE proses_web (
  id uuid PRIMARY KEY,
  mesin text NOT NULL,
  bangunan text NOT NULL,
  -- fingerprints of the secrets, by the name of the variable
  sidik jsonb NOT NULL,
  mulai timestamptz(6) NOT NULL DEFAULT clock_timestamp(),
  denyut timestamptz(6) NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE proses_web IS 'tanpa segel: processes that serve now';
