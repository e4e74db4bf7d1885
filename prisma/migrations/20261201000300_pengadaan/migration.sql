-- Procurement packages of a year, from the RUP to the last payment. Dated facts, not figures of a month: no period locks them; a
-- position at a cut-off takes what is dated up to it. Every row names its unit, so that the scope and the trail know whose it is.
-- No check says contract <= HPS <= pagu of the package: documents can say otherwise. The difference is asked, its answer is kept.
CREATE TABLE paket (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  unit_id integer NOT NULL REFERENCES unit(id),
  -- null: SiRUP does not say it; the unit still has to tie the package to one
  sub_kegiatan_id integer,
  -- null: the package is not in the RUP
  kode_rup text CHECK (kode_rup ~ '^[0-9]{4,20}$'),
  nama text NOT NULL CHECK (length(btrim(nama)) BETWEEN 3 AND 500),
  jenis text NOT NULL CHECK (jenis IN ('BARANG', 'KONSTRUKSI', 'KONSULTANSI', 'JASA_LAINNYA', 'SWAKELOLA')),
  metode text NOT NULL CHECK (metode IN ('TENDER', 'TENDER_CEPAT', 'SELEKSI', 'E_PURCHASING', 'PENGADAAN_LANGSUNG', 'PENUNJUKAN_LANGSUNG', 'DIKECUALIKAN', 'SWAKELOLA')),
  pagu numeric(20,2) NOT NULL CHECK (pagu > 0 AND pagu < 'NaN'),
  hps numeric(20,2) CHECK (hps > 0 AND hps < 'NaN'),
  lokasi text CHECK (length(lokasi) <= 300),
  rencana_pemilihan smallint CHECK (rencana_pemilihan BETWEEN 1 AND 12),
  rencana_kontrak smallint CHECK (rencana_kontrak BETWEEN 1 AND 12),
  rencana_selesai smallint CHECK (rencana_selesai BETWEEN 1 AND 12),
  status text NOT NULL DEFAULT 'AKTIF' CHECK (status IN ('AKTIF', 'DIBATALKAN', 'TIDAK_DILAKSANAKAN')),
  -- why it was given up, or why HPS or contract pass what they must not pass
  penjelasan text CHECK (length(penjelasan) <= 1000),
  contoh boolean NOT NULL DEFAULT false,
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (id, tahun, unit_id),
  FOREIGN KEY (sub_kegiatan_id, tahun, unit_id) REFERENCES sub_kegiatan(id, tahun, unit_id),
  CHECK (status = 'AKTIF' OR penjelasan IS NOT NULL),
  CHECK ((jenis = 'SWAKELOLA') = (metode = 'SWAKELOLA'))
);
CREATE UNIQUE INDEX paket_rup ON paket (tahun, kode_rup);
CREATE INDEX paket_unit ON paket (tahun, unit_id);
CREATE INDEX paket_sub ON paket (sub_kegiatan_id);

-- On which day a stage was reached. Only grows: the latest row of a stage holds; one without a date takes the stage back.
CREATE TABLE paket_tahap (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  paket_id integer NOT NULL,
  unit_id integer NOT NULL,
  tahun smallint NOT NULL,
  tahap text NOT NULL CHECK (tahap IN ('RUP', 'PERSIAPAN', 'REVIU', 'PEMILIHAN', 'PEMENANG', 'KONTRAK', 'PELAKSANAAN', 'SERAH_TERIMA', 'SELESAI')),
  tanggal date,
  keterangan text CHECK (length(keterangan) <= 500),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  FOREIGN KEY (paket_id, tahun, unit_id) REFERENCES paket(id, tahun, unit_id),
  CHECK (tanggal IS NOT NULL OR keterangan IS NOT NULL)
);
CREATE INDEX paket_tahap_paket ON paket_tahap (paket_id);

-- A package has one contract; a broken one goes on as a package of its own.
CREATE TABLE kontrak (
  paket_id integer PRIMARY KEY,
  unit_id integer NOT NULL,
  tahun smallint NOT NULL,
  nomor text NOT NULL CHECK (length(btrim(nomor)) BETWEEN 1 AND 120),
  tanggal date NOT NULL,
  nilai numeric(20,2) NOT NULL CHECK (nilai > 0 AND nilai < 'NaN'),
  penyedia text NOT NULL CHECK (length(btrim(penyedia)) BETWEEN 2 AND 200),
  mulai date NOT NULL,
  selesai date NOT NULL,
  tahun_jamak boolean NOT NULL DEFAULT false,
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (paket_id, tahun, unit_id),
  FOREIGN KEY (paket_id, tahun, unit_id) REFERENCES paket(id, tahun, unit_id),
  CHECK (selesai >= mulai)
);

CREATE TABLE kontrak_adendum (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  paket_id integer NOT NULL,
  unit_id integer NOT NULL,
  tahun smallint NOT NULL,
  nomor text NOT NULL CHECK (length(btrim(nomor)) BETWEEN 1 AND 120),
  tanggal date NOT NULL,
  -- what holds from now on; null: as before
  nilai numeric(20,2) CHECK (nilai > 0 AND nilai < 'NaN'),
  selesai date,
  alasan text NOT NULL CHECK (length(btrim(alasan)) BETWEEN 5 AND 500),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (paket_id, nomor),
  FOREIGN KEY (paket_id, tahun, unit_id) REFERENCES kontrak(paket_id, tahun, unit_id),
  CHECK (nilai IS NOT NULL OR selesai IS NOT NULL)
);

-- The curve of a contract within the year: cumulative percent at the end of a month, planned and reached.
CREATE TABLE kontrak_jadwal (
  paket_id integer NOT NULL,
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  unit_id integer NOT NULL,
  tahun smallint NOT NULL,
  rencana numeric(5,2) CHECK (rencana BETWEEN 0 AND 100),
  realisasi numeric(5,2) CHECK (realisasi BETWEEN 0 AND 100),
  PRIMARY KEY (paket_id, bulan),
  FOREIGN KEY (paket_id, tahun, unit_id) REFERENCES kontrak(paket_id, tahun, unit_id),
  CHECK (rencana IS NOT NULL OR realisasi IS NOT NULL)
);

CREATE TABLE kontrak_bayar (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  paket_id integer NOT NULL,
  unit_id integer NOT NULL,
  tahun smallint NOT NULL,
  jenis text NOT NULL CHECK (jenis IN ('UANG_MUKA', 'TERMIN', 'PELUNASAN')),
  tanggal date NOT NULL,
  nilai numeric(20,2) NOT NULL CHECK (nilai > 0 AND nilai < 'NaN'),
  sp2d text NOT NULL CHECK (length(btrim(sp2d)) BETWEEN 3 AND 120),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (paket_id, sp2d),
  FOREIGN KEY (paket_id, tahun, unit_id) REFERENCES kontrak(paket_id, tahun, unit_id)
);

-- What was done about a critical contract: meetings, test cases, letters, the end of it.
CREATE TABLE kontrak_kritis (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  paket_id integer NOT NULL,
  unit_id integer NOT NULL,
  tahun smallint NOT NULL,
  peristiwa text NOT NULL CHECK (peristiwa IN ('SCM_1', 'SCM_2', 'SCM_3', 'UJI_COBA', 'PERINGATAN', 'PUTUS')),
  tanggal date NOT NULL,
  nomor text CHECK (length(nomor) <= 120),
  sebab text CHECK (sebab IN ('KAHAR', 'PPK', 'PENYEDIA')),
  -- of a test case: percent to be reached, and what was reached
  target numeric(5,2) CHECK (target BETWEEN 0 AND 100),
  realisasi numeric(5,2) CHECK (realisasi BETWEEN 0 AND 100),
  uraian text NOT NULL CHECK (length(btrim(uraian)) BETWEEN 5 AND 1000),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (paket_id, peristiwa, tanggal),
  FOREIGN KEY (paket_id, tahun, unit_id) REFERENCES kontrak(paket_id, tahun, unit_id),
  CHECK (peristiwa <> 'UJI_COBA' OR target IS NOT NULL),
  CHECK (peristiwa NOT LIKE 'SCM%' OR sebab IS NOT NULL)
);

CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON paket FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON paket_tahap FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON kontrak FOR EACH ROW EXECUTE FUNCTION jejak_catat('paket_id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON kontrak_adendum FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON kontrak_jadwal FOR EACH ROW EXECUTE FUNCTION jejak_catat('paket_id,bulan', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON kontrak_bayar FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON kontrak_kritis FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER stempel BEFORE UPDATE ON paket FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER stempel BEFORE UPDATE ON kontrak FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON paket_tahap FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON paket_tahap FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();
