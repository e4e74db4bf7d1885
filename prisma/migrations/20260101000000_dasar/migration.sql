-- The tables of the house. Money is NUMERIC(20,2); a period is (tahun, bulan); every fact carries its year so that
-- composite foreign keys can refuse a mix of two years.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TYPE kategori_unit AS ENUM ('DINAS', 'BADAN', 'BAGIAN', 'KECAMATAN', 'RSUD', 'PUSKESMAS');
CREATE TYPE jenis_versi AS ENUM ('MURNI', 'PERGESERAN', 'PERUBAHAN');
CREATE TYPE tingkat_nomenklatur AS ENUM ('URUSAN', 'BIDANG', 'PROGRAM', 'KEGIATAN', 'SUB_KEGIATAN');
CREATE TYPE kelompok_sumber AS ENUM ('PAD', 'DAU', 'DAU_DITENTUKAN', 'DAK_FISIK', 'DAK_NONFISIK', 'DBH', 'BAGI_HASIL_PROVINSI', 'INSENTIF_FISKAL', 'DANA_DESA', 'BLUD', 'SILPA', 'LAINNYA');
CREATE TYPE kanal_realisasi AS ENUM ('RKUD', 'NON_RKUD');
CREATE TYPE sifat_kendala AS ENUM ('KENDALA', 'DUKUNGAN');
CREATE TYPE status_kendala AS ENUM ('TERBUKA', 'SELESAI');
CREATE TYPE status_periode AS ENUM ('BELUM_DIBUKA', 'TERBUKA', 'TERKUNCI');
CREATE TYPE status_laporan AS ENUM ('DRAF', 'MENUNGGU_PERSETUJUAN', 'DIAJUKAN', 'DIKEMBALIKAN', 'DIVERIFIKASI', 'TERKUNCI');
CREATE TYPE pengisi AS ENUM ('KANTOR', 'UNIT');
CREATE TYPE peran AS ENUM ('ADMIN', 'ANALIS', 'OPERATOR', 'KEPALA', 'PIMPINAN', 'PENGAWAS');

-- People ------------------------------------------------------------------------------------------------------------
CREATE TABLE pengguna (
  id text PRIMARY KEY,
  nama text NOT NULL CHECK (btrim(nama) <> ''),
  email text NOT NULL UNIQUE,
  email_terverifikasi boolean NOT NULL DEFAULT false,
  gambar text,
  username text NOT NULL UNIQUE,
  username_tampil text,
  peran peran NOT NULL,
  aktif boolean NOT NULL DEFAULT true,
  wajib_ganti_sandi boolean NOT NULL DEFAULT true,
  contoh boolean NOT NULL DEFAULT false,
  dibuat_pada timestamptz NOT NULL DEFAULT now(),
  diubah_pada timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE sesi (
  id text PRIMARY KEY,
  token text NOT NULL UNIQUE,
  pengguna_id text NOT NULL REFERENCES pengguna(id) ON DELETE CASCADE,
  berakhir_pada timestamptz NOT NULL,
  alamat_ip text,
  peramban text,
  dibuat_pada timestamptz NOT NULL DEFAULT now(),
  diubah_pada timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sesi_pengguna ON sesi(pengguna_id);
CREATE TABLE akun_masuk (
  id text PRIMARY KEY,
  akun_id text NOT NULL,
  penyedia_id text NOT NULL,
  pengguna_id text NOT NULL REFERENCES pengguna(id) ON DELETE CASCADE,
  token_akses text,
  token_segar text,
  token_id text,
  token_akses_berakhir timestamptz,
  token_segar_berakhir timestamptz,
  lingkup text,
  sandi text,
  dibuat_pada timestamptz NOT NULL DEFAULT now(),
  diubah_pada timestamptz NOT NULL DEFAULT now(),
  UNIQUE (penyedia_id, akun_id)
);
CREATE INDEX akun_masuk_pengguna ON akun_masuk(pengguna_id);
CREATE TABLE verifikasi_masuk (
  id text PRIMARY KEY,
  pengenal text NOT NULL,
  nilai text NOT NULL,
  berakhir_pada timestamptz NOT NULL,
  dibuat_pada timestamptz NOT NULL DEFAULT now(),
  diubah_pada timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX verifikasi_masuk_pengenal ON verifikasi_masuk(pengenal);
-- Counters of failed sign-ins, shared by every server process (rate-limiter-flexible's own shape).
CREATE TABLE pembatas (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
CREATE TABLE token_api (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nama text NOT NULL CHECK (btrim(nama) <> ''),
  sidik text NOT NULL UNIQUE,
  awalan text NOT NULL,
  dibuat_oleh text NOT NULL REFERENCES pengguna(id),
  dibuat_pada timestamptz NOT NULL DEFAULT now(),
  berlaku_sampai timestamptz NOT NULL,
  dicabut_pada timestamptz,
  terakhir_dipakai timestamptz
);

-- The year and its rules ----------------------------------------------------------------------------------------------
CREATE TABLE regulasi (
  kode text PRIMARY KEY,
  nama text NOT NULL
);
CREATE TABLE tahun_anggaran (
  tahun smallint PRIMARY KEY CHECK (tahun BETWEEN 2000 AND 2100),
  regulasi_kode text NOT NULL REFERENCES regulasi(kode),
  pengisi_pagu pengisi NOT NULL DEFAULT 'KANTOR',
  pengisi_anggaran_kas pengisi NOT NULL DEFAULT 'UNIT',
  perlu_persetujuan_kepala boolean NOT NULL DEFAULT false,
  contoh boolean NOT NULL DEFAULT false,
  catatan text
);
CREATE TABLE aturan_zona (
  tahun smallint PRIMARY KEY REFERENCES tahun_anggaran(tahun),
  kuning_mulai numeric(5,2) NOT NULL CHECK (kuning_mulai > 0),
  hijau_mulai numeric(5,2) NOT NULL CHECK (hijau_mulai <= 100),
  sumber text NOT NULL,
  CHECK (kuning_mulai < hijau_mulai)
);
CREATE TABLE apbd_versi (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  urutan smallint NOT NULL CHECK (urutan >= 0),
  jenis jenis_versi NOT NULL,
  nama text NOT NULL,
  dasar text,
  berlaku_mulai date NOT NULL,
  UNIQUE (tahun, urutan),
  UNIQUE (tahun, berlaku_mulai),
  UNIQUE (id, tahun),
  CHECK ((urutan = 0) = (jenis = 'MURNI'))
);
CREATE TABLE kas_versi (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL,
  urutan smallint NOT NULL CHECK (urutan >= 0),
  nama text NOT NULL,
  apbd_versi_id integer NOT NULL,
  berlaku_mulai date NOT NULL,
  UNIQUE (tahun, urutan),
  UNIQUE (tahun, berlaku_mulai),
  UNIQUE (id, tahun),
  FOREIGN KEY (apbd_versi_id, tahun) REFERENCES apbd_versi(id, tahun)
);

-- Units: an identity, and dated names (units are renamed, split and merged) ----------------------------------------------
CREATE TABLE unit (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kode text NOT NULL UNIQUE,
  pendahulu_id integer REFERENCES unit(id)
);
CREATE TABLE unit_masa (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  unit_id integer NOT NULL REFERENCES unit(id),
  nama text NOT NULL CHECK (btrim(nama) <> ''),
  nama_singkat text NOT NULL CHECK (btrim(nama_singkat) <> ''),
  kategori kategori_unit NOT NULL,
  induk_id integer REFERENCES unit(id) CHECK (induk_id <> unit_id),
  berlaku_mulai date NOT NULL,
  berlaku_sampai date,
  CHECK (berlaku_sampai IS NULL OR berlaku_sampai >= berlaku_mulai),
  EXCLUDE USING gist (unit_id WITH =, daterange(berlaku_mulai, berlaku_sampai, '[]') WITH &&)
);
CREATE TABLE pengguna_unit (
  pengguna_id text NOT NULL REFERENCES pengguna(id) ON DELETE CASCADE,
  unit_id integer NOT NULL REFERENCES unit(id),
  PRIMARY KEY (pengguna_id, unit_id)
);
CREATE INDEX pengguna_unit_unit ON pengguna_unit(unit_id);

-- Codes ---------------------------------------------------------------------------------------------------------------
CREATE TABLE nomenklatur (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  regulasi_kode text NOT NULL REFERENCES regulasi(kode),
  tingkat tingkat_nomenklatur NOT NULL,
  kode text NOT NULL,
  nama text NOT NULL,
  induk_id integer REFERENCES nomenklatur(id),
  UNIQUE (regulasi_kode, kode),
  CHECK ((tingkat = 'URUSAN') = (induk_id IS NULL))
);
CREATE INDEX nomenklatur_induk ON nomenklatur(induk_id);
CREATE TABLE rekening (
  kode text PRIMARY KEY CHECK (kode ~ '^5(\.\d+)+$'),
  nama text NOT NULL,
  -- level 3, e.g. 5.1.02: what the field calls "jenis belanja"
  jenis_kode text NOT NULL,
  jenis_nama text NOT NULL,
  kelompok_kode text NOT NULL,
  kelompok_nama text NOT NULL
);
CREATE TABLE sumber_dana (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kode text NOT NULL UNIQUE,
  nama text NOT NULL,
  kelompok kelompok_sumber NOT NULL,
  bidang_dak text,
  CHECK (bidang_dak IS NULL OR kelompok = 'DAK_FISIK')
);

-- The budget ------------------------------------------------------------------------------------------------------------
-- A unit's sub-kegiatan of a year (the row that the office counts: 1.673 of them in 2023).
CREATE TABLE sub_kegiatan (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  unit_id integer NOT NULL REFERENCES unit(id),
  nomenklatur_id integer NOT NULL REFERENCES nomenklatur(id),
  UNIQUE (tahun, unit_id, nomenklatur_id),
  UNIQUE (id, tahun, unit_id)
);
CREATE INDEX sub_kegiatan_unit ON sub_kegiatan(unit_id, tahun);
-- The identity of a budget line; what it holds per version is in `pagu`.
CREATE TABLE baris (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL,
  unit_id integer NOT NULL,
  sub_kegiatan_id integer NOT NULL,
  rekening_kode text NOT NULL REFERENCES rekening(kode),
  sumber_dana_id integer NOT NULL REFERENCES sumber_dana(id),
  FOREIGN KEY (sub_kegiatan_id, tahun, unit_id) REFERENCES sub_kegiatan(id, tahun, unit_id),
  UNIQUE (sub_kegiatan_id, rekening_kode, sumber_dana_id),
  UNIQUE (id, tahun)
);
CREATE INDEX baris_unit ON baris(tahun, unit_id);
CREATE TABLE pagu (
  apbd_versi_id integer NOT NULL,
  baris_id integer NOT NULL,
  tahun smallint NOT NULL,
  nilai numeric(20,2) NOT NULL CHECK (nilai >= 0),
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (apbd_versi_id, baris_id),
  FOREIGN KEY (apbd_versi_id, tahun) REFERENCES apbd_versi(id, tahun),
  FOREIGN KEY (baris_id, tahun) REFERENCES baris(id, tahun)
);
CREATE INDEX pagu_baris ON pagu(baris_id);
CREATE TABLE anggaran_kas (
  kas_versi_id integer NOT NULL,
  baris_id integer NOT NULL,
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  tahun smallint NOT NULL,
  nilai numeric(20,2) NOT NULL CHECK (nilai >= 0),
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kas_versi_id, baris_id, bulan),
  FOREIGN KEY (kas_versi_id, tahun) REFERENCES kas_versi(id, tahun),
  FOREIGN KEY (baris_id, tahun) REFERENCES baris(id, tahun)
);
CREATE INDEX anggaran_kas_baris ON anggaran_kas(baris_id);
-- nilai: what was spent in the month; koreksi: signed change to it (returns to the treasury are negative), with its reason.
CREATE TABLE realisasi (
  baris_id integer NOT NULL,
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  kanal kanal_realisasi NOT NULL DEFAULT 'RKUD',
  tahun smallint NOT NULL,
  nilai numeric(20,2) NOT NULL CHECK (nilai >= 0),
  koreksi numeric(20,2) NOT NULL DEFAULT 0,
  alasan_koreksi text,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (baris_id, bulan, kanal),
  FOREIGN KEY (baris_id, tahun) REFERENCES baris(id, tahun),
  CHECK (koreksi = 0 OR btrim(coalesce(alasan_koreksi, '')) <> '')
);
CREATE INDEX realisasi_tahun ON realisasi(tahun, bulan);
-- Cumulative physical progress in percent at the end of the month.
CREATE TABLE target_fisik (
  sub_kegiatan_id integer NOT NULL REFERENCES sub_kegiatan(id),
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  persen numeric(5,2) NOT NULL CHECK (persen BETWEEN 0 AND 100),
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (sub_kegiatan_id, bulan)
);
CREATE TABLE realisasi_fisik (
  sub_kegiatan_id integer NOT NULL REFERENCES sub_kegiatan(id),
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  persen numeric(5,2) NOT NULL CHECK (persen BETWEEN 0 AND 100),
  alasan_koreksi text,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (sub_kegiatan_id, bulan)
);

-- Reporting -------------------------------------------------------------------------------------------------------------
CREATE TABLE periode (
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  status status_periode NOT NULL DEFAULT 'BELUM_DIBUKA',
  dibuka_pada timestamptz,
  tenggat timestamptz NOT NULL,
  dikunci_pada timestamptz,
  dikunci_oleh text,
  PRIMARY KEY (tahun, bulan),
  CHECK ((status = 'TERKUNCI') = (dikunci_pada IS NOT NULL)),
  CHECK (status = 'BELUM_DIBUKA' OR dibuka_pada IS NOT NULL)
);
CREATE TABLE laporan (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL,
  bulan smallint NOT NULL,
  unit_id integer NOT NULL REFERENCES unit(id),
  status status_laporan NOT NULL DEFAULT 'DRAF',
  -- grows by one with every change of status: the optimistic lock of the report's life
  versi integer NOT NULL DEFAULT 1,
  diajukan_pada timestamptz,
  diajukan_oleh text,
  disetujui_pada timestamptz,
  disetujui_oleh text,
  diverifikasi_pada timestamptz,
  diverifikasi_oleh text,
  catatan text,
  UNIQUE (tahun, bulan, unit_id),
  FOREIGN KEY (tahun, bulan) REFERENCES periode(tahun, bulan),
  CHECK (status NOT IN ('DIAJUKAN', 'DIVERIFIKASI', 'TERKUNCI') OR diajukan_pada IS NOT NULL),
  CHECK (status <> 'DIKEMBALIKAN' OR btrim(coalesce(catatan, '')) <> '')
);
CREATE INDEX laporan_unit ON laporan(unit_id, tahun, bulan);
CREATE TABLE laporan_peristiwa (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  laporan_id integer NOT NULL REFERENCES laporan(id),
  dari status_laporan,
  ke status_laporan NOT NULL,
  catatan text,
  terlambat boolean NOT NULL DEFAULT false,
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX laporan_peristiwa_laporan ON laporan_peristiwa(laporan_id);
CREATE TABLE kategori_kendala (
  kode text PRIMARY KEY,
  nama text NOT NULL,
  urutan smallint NOT NULL
);
CREATE TABLE kendala (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL,
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  unit_id integer NOT NULL REFERENCES unit(id),
  sub_kegiatan_id integer,
  sifat sifat_kendala NOT NULL,
  kategori_kode text NOT NULL REFERENCES kategori_kendala(kode),
  uraian text NOT NULL CHECK (btrim(uraian) <> ''),
  rencana text,
  penanggung_jawab text,
  tenggat date,
  status status_kendala NOT NULL DEFAULT 'TERBUKA',
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (tahun, bulan) REFERENCES periode(tahun, bulan),
  FOREIGN KEY (sub_kegiatan_id, tahun, unit_id) REFERENCES sub_kegiatan(id, tahun, unit_id),
  CHECK (sifat = 'DUKUNGAN' OR (btrim(coalesce(rencana, '')) <> '' AND btrim(coalesce(penanggung_jawab, '')) <> '' AND tenggat IS NOT NULL))
);
CREATE INDEX kendala_unit ON kendala(unit_id, tahun, bulan);
-- Outcome indicators of the regency (stunting): a series, each point with its source.
CREATE TABLE indikator (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kode text NOT NULL,
  nama text NOT NULL,
  satuan text NOT NULL,
  tanggal date NOT NULL,
  nilai numeric(20,2) NOT NULL,
  basis text NOT NULL,
  sumber text NOT NULL,
  UNIQUE (kode, basis, tanggal)
);

-- The trail -------------------------------------------------------------------------------------------------------------
CREATE TABLE jejak (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  pada timestamptz NOT NULL DEFAULT clock_timestamp(),
  pelaku text NOT NULL,
  sumber text NOT NULL,
  tindakan text NOT NULL,
  tabel text NOT NULL,
  kunci text NOT NULL,
  unit_id integer,
  tahun smallint,
  bulan smallint,
  sebelum jsonb,
  sesudah jsonb
);
CREATE INDEX jejak_kunci ON jejak(tabel, kunci);
CREATE INDEX jejak_unit ON jejak(unit_id, id);
