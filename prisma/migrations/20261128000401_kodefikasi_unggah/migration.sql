-- A list of codes between its preview and its being applied: what each of its rows would do. Its sender alone sees it, and it ends by
-- itself. No trail on these tables: they hold no code of the office yet; what is applied goes through the tables that have one.
CREATE TABLE kodefikasi_unggah (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  pengguna_id text NOT NULL REFERENCES pengguna(id) ON DELETE CASCADE,
  daftar text NOT NULL CHECK (daftar IN ('buku', 'rekening', 'sumber')),
  regulasi_kode text REFERENCES regulasi(kode),
  nama_berkas text NOT NULL,
  -- the file itself, while its columns may be chosen again
  berkas bytea,
  -- sheets and columns as they were understood; what was noticed
  pahaman jsonb NOT NULL DEFAULT '{}',
  -- the file was refused as a whole: why
  ditolak text,
  dibuat_pada timestamptz(6) NOT NULL DEFAULT now(),
  berlaku_sampai timestamptz(6) NOT NULL CHECK (berlaku_sampai > dibuat_pada),
  diterapkan_pada timestamptz(6),
  hasil jsonb CHECK ((hasil IS NULL) = (diterapkan_pada IS NULL)),
  CHECK ((daftar = 'buku') = (regulasi_kode IS NOT NULL))
);
CREATE INDEX kodefikasi_unggah_pengguna ON kodefikasi_unggah (pengguna_id);
CREATE INDEX kodefikasi_unggah_regulasi ON kodefikasi_unggah (regulasi_kode);

CREATE TABLE kodefikasi_baris (
  unggah_id uuid NOT NULL REFERENCES kodefikasi_unggah(id) ON DELETE CASCADE,
  urut integer NOT NULL,
  -- row of the sheet, as Excel counts
  nomor integer NOT NULL,
  lembar text NOT NULL,
  kode text NOT NULL,
  nama text NOT NULL,
  -- '' : no code that is kept
  jenis text NOT NULL CHECK (jenis IN ('', 'NOMENKLATUR', 'REKENING', 'SUMBER')),
  tingkat text,
  induk text,
  kelompok text,
  keadaan text NOT NULL CHECK (keadaan IN ('BARU', 'SAMA', 'BEDA', 'GANDA', 'TANPA_INDUK', 'TANYA', 'TAK_TERBACA', 'LEWAT')),
  sebab text,
  -- the name that the code has here
  nama_ada text,
  -- of a code with another name, or with several in the file: this row's name is taken
  pakai boolean NOT NULL DEFAULT false,
  PRIMARY KEY (unggah_id, urut)
);
CREATE INDEX kodefikasi_baris_keadaan ON kodefikasi_baris (unggah_id, keadaan, urut);
