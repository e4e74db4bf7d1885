-- A file is read, and what was understood of it is shown before its figures. What only a person can say is asked; until it is answered
-- nothing is applied. The upload is kept beside its batch until then, because an answer means reading it again.
-- BERTANYA: read, with open questions. (A new value of an enum is used only after this transaction.)
ALTER TYPE status_impor ADD VALUE 'BERTANYA';
ALTER TYPE jenis_impor ADD VALUE 'FISIK';
ALTER TYPE jenis_impor ADD VALUE 'TARGET_FISIK';

ALTER TABLE impor_batch
  ADD COLUMN pahaman jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN pertanyaan jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN jawaban jsonb NOT NULL DEFAULT '{}',
  -- name of the upload in the data folder while it may be read again; null: it is gone
  ADD COLUMN berkas text,
  ADD COLUMN sidik_kepala text;

-- Codes of a file with the names that it gives them: an office takes its own codes over from here.
CREATE TABLE impor_kode (
  batch_id integer NOT NULL REFERENCES impor_batch(id) ON DELETE CASCADE,
  macam text NOT NULL CHECK (macam IN ('URUSAN', 'BIDANG', 'PROGRAM', 'KEGIATAN', 'SUB', 'REKENING', 'SUMBER', 'UNIT')),
  kode text NOT NULL,
  nama text NOT NULL,
  induk text NOT NULL DEFAULT '',
  baris integer NOT NULL,
  PRIMARY KEY (batch_id, macam, kode, nama)
);

-- Columns mapped by hand, remembered by the fingerprint of the head that they fit.
CREATE TABLE impor_bentuk (
  sidik_kepala text NOT NULL PRIMARY KEY,
  peta jsonb NOT NULL,
  dibuat_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  dibuat_pada timestamptz(6) NOT NULL DEFAULT now()
);
