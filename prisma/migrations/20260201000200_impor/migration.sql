-- Files of SIPD between upload and being applied, and what they applied. A batch is one file; its rows stay beside it, so that
-- every figure leads to the rows it was summed from. Names and numbers of persons are never stored here: the reader keeps only
-- the columns that it knows.
-- No trail on batch and rows: they hold no figure of a unit, and the batch says itself who did what and when. What is applied goes
-- through the tables that have a trail, with the batch's id beside every row of it (jejak.batch_id).
CREATE TYPE jenis_impor AS ENUM ('REALISASI', 'ANGGARAN', 'KAS', 'JURNAL', 'SPJ', 'LRA');
-- Applying is one transaction together with this status, so there is no state between SIAP and DITERAPKAN.
CREATE TYPE status_impor AS ENUM ('MEMBACA', 'SIAP', 'DITERAPKAN', 'DIBATALKAN', 'GAGAL', 'DITOLAK', 'DIHENTIKAN');
CREATE TYPE keadaan_impor AS ENUM ('BELUM', 'COCOK', 'ASING', 'DIABAIKAN', 'LEWAT', 'RUSAK');

CREATE TABLE impor_batch (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  -- the month of files that have no dates
  bulan smallint CHECK (bulan BETWEEN 1 AND 12),
  apbd_versi_id integer,
  kas_versi_id integer,
  jenis jenis_impor,
  nama text NOT NULL,
  sidik text NOT NULL,
  ukuran integer NOT NULL,
  status status_impor NOT NULL DEFAULT 'MEMBACA',
  pesan text,
  kontrol jsonb NOT NULL DEFAULT '{}',
  denyut timestamptz(6) NOT NULL DEFAULT now(),
  hentikan boolean NOT NULL DEFAULT false,
  dibuat_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  dibuat_pada timestamptz(6) NOT NULL DEFAULT now(),
  diterapkan_oleh text,
  diterapkan_pada timestamptz(6),
  berubah integer,
  dibatalkan_oleh text,
  dibatalkan_pada timestamptz(6),
  FOREIGN KEY (apbd_versi_id, tahun) REFERENCES apbd_versi(id, tahun),
  FOREIGN KEY (kas_versi_id, tahun) REFERENCES kas_versi(id, tahun),
  CHECK ((status IN ('DITERAPKAN', 'DIBATALKAN')) = (diterapkan_pada IS NOT NULL)),
  CHECK ((status = 'DIBATALKAN') = (dibatalkan_pada IS NOT NULL))
);
CREATE INDEX impor_batch_sidik ON impor_batch (sidik, tahun);
CREATE INDEX impor_batch_baru ON impor_batch (dibuat_oleh, dibuat_pada);

CREATE TABLE impor_baris (
  batch_id integer NOT NULL REFERENCES impor_batch(id) ON DELETE CASCADE,
  lembar smallint NOT NULL,
  nomor integer NOT NULL,
  -- 0: the row speaks of no month
  bulan smallint NOT NULL DEFAULT 0 CHECK (bulan BETWEEN 0 AND 12),
  unit_kode text NOT NULL DEFAULT '',
  unit_nama text NOT NULL DEFAULT '',
  sub_kode text NOT NULL DEFAULT '',
  rekening text NOT NULL DEFAULT '',
  sumber text NOT NULL DEFAULT '',
  dokumen text NOT NULL DEFAULT '',
  nilai numeric(20,2) NOT NULL DEFAULT 0,
  -- returned or credited: the net is nilai - kurang
  kurang numeric(20,2) NOT NULL DEFAULT 0,
  unit_id integer,
  nomenklatur_id integer,
  sub_kegiatan_id integer,
  rekening_kode text,
  sumber_dana_id integer,
  baris_id integer,
  keadaan keadaan_impor NOT NULL DEFAULT 'BELUM',
  -- which part is unknown, or why the row was left out
  sebab text,
  PRIMARY KEY (batch_id, lembar, nomor, bulan)
);
CREATE INDEX impor_baris_angka ON impor_baris (batch_id, baris_id, bulan);

-- What an unknown code means, decided once by the office: a target, or left out with a reason.
-- macam UNIT, SUB, REKENING, SUMBER: what stands in the file; BARIS: which budget line a sub-kegiatan and rekening mean.
CREATE TABLE impor_padanan (
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  macam text NOT NULL CHECK (macam IN ('UNIT', 'SUB', 'REKENING', 'SUMBER', 'BARIS')),
  kunci text NOT NULL,
  tujuan text,
  alasan text,
  PRIMARY KEY (tahun, macam, kunci),
  CHECK ((tujuan IS NULL) = (btrim(coalesce(alasan, '')) <> ''))
);
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON impor_padanan FOR EACH ROW EXECUTE FUNCTION jejak_catat('tahun,macam,kunci', 'domain');

-- Names are compared by their letters and digits alone, codes without the noughts that exports pad them with.
CREATE FUNCTION impor_nama(p text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(lower(p), '[^a-z0-9]', '', 'g');
CREATE FUNCTION impor_kode(p text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(regexp_replace(btrim(p), '\s', '', 'g'), '(^|\.)0+(?=[0-9])', '\1', 'g');
