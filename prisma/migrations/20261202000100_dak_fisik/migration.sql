-- DAK Fisik: the rules of a year, its allocations, and dated records of each that only grow (docs/decisions/0024-dak-fisik.md).
-- What was spent stands nowhere here: it is the position of the allocation's source of funds.
-- SQLSTATE raised here: RP002 not the office   RP082 no record can be written so

-- Rules change from year to year, so they are data. A year without a row has no gates.
CREATE TABLE aturan_dak (
  tahun smallint PRIMARY KEY REFERENCES tahun_anggaran(tahun),
  -- the regulation, as it is cited
  dasar text NOT NULL CHECK (length(btrim(dasar)) BETWEEN 5 AND 300),
  batas_sekaligus numeric(20,2) NOT NULL CHECK (batas_sekaligus > 0 AND batas_sekaligus < 'NaN'),
  -- whole percent
  bagian_satu smallint NOT NULL CHECK (bagian_satu BETWEEN 1 AND 100),
  bagian_dua smallint NOT NULL CHECK (bagian_dua BETWEEN 1 AND 100),
  ndk_penuh smallint NOT NULL CHECK (ndk_penuh BETWEEN 1 AND 100),
  ndk_sedikit smallint NOT NULL CHECK (ndk_sedikit BETWEEN 0 AND 100),
  serap_dua smallint NOT NULL CHECK (serap_dua BETWEEN 0 AND 100),
  serap_tiga smallint NOT NULL CHECK (serap_tiga BETWEEN 0 AND 100),
  output_tiga smallint NOT NULL CHECK (output_tiga BETWEEN 0 AND 100),
  tenggat_satu date NOT NULL,
  tenggat_dua date NOT NULL,
  tenggat_tiga date NOT NULL,
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  CHECK (bagian_satu + bagian_dua <= 100),
  CHECK (ndk_sedikit < ndk_penuh),
  CHECK (tenggat_satu < tenggat_dua AND tenggat_dua < tenggat_tiga),
  CHECK (extract(year FROM tenggat_satu) = tahun AND extract(year FROM tenggat_tiga) = tahun)
);

-- An allocation as the ministry made it. A subbidang that is paid both ways stands as two rows of one source of funds.
CREATE TABLE dak_bidang (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  -- who answers for it and writes its records
  unit_id integer NOT NULL REFERENCES unit(id),
  bidang text NOT NULL CHECK (length(btrim(bidang)) BETWEEN 2 AND 120),
  -- empty: the bidang has none
  subbidang text NOT NULL DEFAULT '' CHECK (length(subbidang) <= 120),
  jenis text NOT NULL CHECK (jenis IN ('REGULER', 'PENUGASAN', 'AFIRMASI')),
  mekanisme text NOT NULL CHECK (mekanisme IN ('SEKALIGUS', 'BERTAHAP')),
  sumber_dana_id integer NOT NULL REFERENCES sumber_dana(id),
  -- the ministry's; the APBD's is read from its own lines
  pagu numeric(20,2) NOT NULL CHECK (pagu > 0 AND pagu < 'NaN'),
  -- codes, where they are known
  sub_kegiatan text[] NOT NULL DEFAULT '{}' CHECK (array_to_string(sub_kegiatan, ',') ~ '^([0-9X][0-9X.]{0,39}(,[0-9X][0-9X.]{0,39}){0,49})?$'),
  -- where the allocation is from
  sumber text CHECK (length(sumber) <= 500),
  contoh boolean NOT NULL DEFAULT false,
  -- since when it is no allocation any more, and why
  ditarik date,
  alasan_tarik text CHECK (length(btrim(alasan_tarik)) BETWEEN 5 AND 500),
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (id, tahun, unit_id),
  UNIQUE (tahun, sumber_dana_id, mekanisme, bidang, subbidang),
  CHECK ((ditarik IS NULL) = (alasan_tarik IS NULL))
);
CREATE INDEX dak_bidang_unit ON dak_bidang (tahun, unit_id);

-- One dated fact. Amounts are the whole up to the day. A record that replaces another stands in its place; one without a value only
-- takes the other back, and says why.
CREATE TABLE dak_catatan (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  bidang_id integer NOT NULL,
  unit_id integer NOT NULL,
  tahun smallint NOT NULL,
  jenis text NOT NULL CHECK (jenis IN ('NDK', 'SALUR', 'RENCANA', 'OUTPUT', 'SYARAT')),
  -- 0: sekaligus
  tahap smallint CHECK (tahap BETWEEN 0 AND 3),
  syarat text CHECK (syarat IN ('PERDA', 'LAPORAN_LALU', 'RENCANA_KEGIATAN', 'LRPD', 'LHR')),
  nilai numeric(20,2) CHECK (nilai >= 0 AND nilai < 'NaN'),
  persen numeric(5,2) CHECK (persen BETWEEN 0 AND 100),
  -- false: it was sent back
  terpenuhi boolean,
  -- when it was signed, paid, measured or handed in
  tanggal date NOT NULL,
  dokumen text NOT NULL CHECK (length(btrim(dokumen)) BETWEEN 1 AND 200),
  keterangan text CHECK (length(keterangan) <= 500),
  ganti_id integer,
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (id, bidang_id),
  -- a record is replaced once; the next correction replaces the correction
  UNIQUE (ganti_id),
  FOREIGN KEY (bidang_id, tahun, unit_id) REFERENCES dak_bidang(id, tahun, unit_id),
  FOREIGN KEY (ganti_id, bidang_id) REFERENCES dak_catatan(id, bidang_id),
  CHECK ((jenis = 'SYARAT') = (syarat IS NOT NULL)),
  CHECK ((tahap IS NOT NULL) = (jenis = 'SALUR' OR coalesce(syarat, '') IN ('LRPD', 'LHR'))),
  CHECK (jenis <> 'SYARAT' OR tahap IS NULL OR tahap IN (2, 3)),
  CHECK (nilai IS NULL OR jenis IN ('NDK', 'SALUR', 'RENCANA')),
  CHECK (persen IS NULL OR jenis = 'OUTPUT'),
  CHECK (terpenuhi IS NULL OR jenis = 'SYARAT'),
  CHECK (num_nonnulls(nilai, persen, terpenuhi) = 1 OR (ganti_id IS NOT NULL AND length(btrim(coalesce(keterangan, ''))) >= 5)),
  CHECK (extract(year FROM tanggal) BETWEEN tahun - 1 AND tahun + 1)
);
CREATE INDEX dak_catatan_bidang ON dak_catatan (bidang_id);

CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON aturan_dak FOR EACH ROW EXECUTE FUNCTION jejak_catat('tahun', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON dak_bidang FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON dak_catatan FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER stempel BEFORE UPDATE ON aturan_dak FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER stempel BEFORE UPDATE ON dak_bidang FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON dak_catatan FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON dak_catatan FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();

-- Allocations are the office's. How one is paid, and out of what, stays once records speak of it.
CREATE FUNCTION jaga_dak_bidang() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r dak_bidang := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF coalesce(current_setting('app.lingkup', true), '') <> '*' THEN
    RAISE EXCEPTION 'alokasi DAK Fisik % di luar lingkup', r.id USING ERRCODE = 'RP002';
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.tahun, NEW.mekanisme, NEW.sumber_dana_id) IS DISTINCT FROM (OLD.tahun, OLD.mekanisme, OLD.sumber_dana_id)
     AND EXISTS (SELECT 1 FROM dak_catatan WHERE bidang_id = OLD.id) THEN
    RAISE EXCEPTION 'alokasi DAK Fisik % sudah bercatatan', OLD.id USING ERRCODE = 'RP082';
  END IF;
  RETURN r;
END $$;
CREATE TRIGGER jaga_dak_bidang BEFORE INSERT OR UPDATE OR DELETE ON dak_bidang FOR EACH ROW EXECUTE FUNCTION jaga_dak_bidang();

-- Who wrote a record, and when, is not the writer's to say; a correction is about the same thing as what it replaces.
CREATE FUNCTION jaga_dak_catatan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  b dak_bidang;
  g dak_catatan;
BEGIN
  SELECT * INTO b FROM dak_bidang WHERE id = NEW.bidang_id FOR SHARE;
  SELECT * INTO g FROM dak_catatan WHERE id = NEW.ganti_id;
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  IF b.ditarik IS NOT NULL
     OR NEW.tanggal > (now() AT TIME ZONE 'Asia/Jakarta')::date
     OR (NEW.jenis = 'SALUR' AND (NEW.tahap = 0) IS DISTINCT FROM (b.mekanisme = 'SEKALIGUS'))
     OR (NEW.ganti_id IS NOT NULL AND (g.bidang_id, g.jenis, g.tahap, g.syarat) IS DISTINCT FROM (NEW.bidang_id, NEW.jenis, NEW.tahap, NEW.syarat)) THEN
    RAISE EXCEPTION 'catatan atas alokasi DAK Fisik % tidak dapat ditulis', NEW.bidang_id USING ERRCODE = 'RP082';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_dak_catatan BEFORE INSERT ON dak_catatan FOR EACH ROW EXECUTE FUNCTION jaga_dak_catatan();
