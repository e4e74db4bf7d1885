-- Performance indicators of a unit's programs, kegiatan and sub-kegiatan, and what was reached each quarter (docs/decisions/0038-kinerja.md).
-- What was spent stands nowhere here: it is the position of the node.
-- SQLSTATE raised here: RP002 not theirs   RP120 the quarter is closed, or has not begun   RP121 no indicator can be written so

CREATE TABLE kinerja_indikator (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  unit_id integer NOT NULL REFERENCES unit(id),
  -- a program, kegiatan or sub-kegiatan of which the unit has a sub-kegiatan in the year
  nomenklatur_id integer NOT NULL REFERENCES nomenklatur(id),
  -- of the Renstra: columns 1 and 2 of the form
  tujuan text CHECK (length(tujuan) <= 1000),
  sasaran text CHECK (length(sasaran) <= 1000),
  nama text NOT NULL CHECK (length(btrim(nama)) BETWEEN 3 AND 500),
  satuan text NOT NULL CHECK (length(btrim(satuan)) BETWEEN 1 AND 60),
  jenis text NOT NULL CHECK (jenis IN ('HASIL', 'KELUARAN')),
  rumus text NOT NULL CHECK (rumus IN ('TREN_POSITIF', 'TREN_NEGATIF', 'PERSENTASE', 'NILAI_AKHIR')),
  -- null: not given; nought is a target of its own
  target_renstra numeric(20,4) CHECK (target_renstra >= 0 AND target_renstra < 'NaN'),
  lalu numeric(20,4) CHECK (lalu < 'NaN'),
  target numeric(20,4) CHECK (target >= 0 AND target < 'NaN'),
  urutan smallint NOT NULL DEFAULT 1 CHECK (urutan BETWEEN 1 AND 999),
  contoh boolean NOT NULL DEFAULT false,
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  UNIQUE (id, tahun, unit_id)
);
CREATE UNIQUE INDEX kinerja_indikator_sekali ON kinerja_indikator (tahun, unit_id, nomenklatur_id, lower(btrim(nama)));
CREATE INDEX kinerja_indikator_simpul ON kinerja_indikator (nomenklatur_id);

-- Money of the Renstra belongs to the node, not to each of its indicators.
CREATE TABLE kinerja_renstra (
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  unit_id integer NOT NULL REFERENCES unit(id),
  nomenklatur_id integer NOT NULL REFERENCES nomenklatur(id),
  target numeric(20,2) CHECK (target >= 0 AND target < 'NaN'),
  -- realised until the year before
  lalu numeric(20,2) CHECK (lalu >= 0 AND lalu < 'NaN'),
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  PRIMARY KEY (tahun, unit_id, nomenklatur_id),
  CHECK (target IS NOT NULL OR lalu IS NOT NULL)
);
CREATE INDEX kinerja_renstra_simpul ON kinerja_renstra (nomenklatur_id);

-- What was reached in one quarter. No row: not entered, which is not nought. A row without a value says why there is none.
CREATE TABLE kinerja_realisasi (
  indikator_id integer NOT NULL,
  triwulan smallint NOT NULL CHECK (triwulan BETWEEN 1 AND 4),
  tahun smallint NOT NULL,
  unit_id integer NOT NULL,
  nilai numeric(20,4) CHECK (nilai < 'NaN'),
  keterangan text CHECK (length(keterangan) <= 1000),
  -- where the figure is from
  sumber text CHECK (length(sumber) <= 300),
  -- why the office changed it after the quarter was closed
  alasan text CHECK (length(btrim(alasan)) BETWEEN 5 AND 500),
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  PRIMARY KEY (indikator_id, triwulan),
  FOREIGN KEY (indikator_id, tahun, unit_id) REFERENCES kinerja_indikator(id, tahun, unit_id) ON DELETE CASCADE,
  CHECK (nilai IS NOT NULL OR keterangan IS NOT NULL OR alasan IS NOT NULL)
);
CREATE INDEX kinerja_realisasi_unit ON kinerja_realisasi (tahun, unit_id);

-- The four texts under the form, and what the verifier says to them.
CREATE TABLE kinerja_catatan (
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  unit_id integer NOT NULL REFERENCES unit(id),
  triwulan smallint NOT NULL CHECK (triwulan BETWEEN 1 AND 4),
  pendorong text CHECK (length(pendorong) <= 4000),
  penghambat text CHECK (length(penghambat) <= 4000),
  tindak_triwulan text CHECK (length(tindak_triwulan) <= 4000),
  tindak_renja text CHECK (length(tindak_renja) <= 4000),
  verifikator text CHECK (length(verifikator) <= 4000),
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  PRIMARY KEY (tahun, unit_id, triwulan)
);

CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON kinerja_indikator FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON kinerja_renstra FOR EACH ROW EXECUTE FUNCTION jejak_catat('tahun,unit_id,nomenklatur_id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON kinerja_realisasi FOR EACH ROW EXECUTE FUNCTION jejak_catat('indikator_id,triwulan', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON kinerja_catatan FOR EACH ROW EXECUTE FUNCTION jejak_catat('tahun,unit_id,triwulan', 'domain');
CREATE TRIGGER stempel BEFORE UPDATE ON kinerja_indikator FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER stempel BEFORE UPDATE ON kinerja_renstra FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER stempel BEFORE UPDATE ON kinerja_realisasi FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER stempel BEFORE UPDATE ON kinerja_catatan FOR EACH ROW EXECUTE FUNCTION stempel();

-- A quarter is written from its first open month until its last month is locked; a month that was opened again for some units is open for
-- those alone. 'BELUM': it has not begun.
CREATE FUNCTION kinerja_keadaan(p_tahun int, p_triwulan int, p_unit int) RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE
  akhir text;
BEGIN
  SELECT status::text INTO akhir FROM periode WHERE tahun = p_tahun AND bulan = p_triwulan * 3;
  IF akhir = 'TERKUNCI' OR (akhir = 'TERBUKA' AND NOT terbuka_untuk(p_tahun, p_triwulan * 3, p_unit)) THEN
    RETURN 'TERKUNCI';
  END IF;
  IF EXISTS (SELECT 1 FROM periode WHERE tahun = p_tahun AND bulan BETWEEN p_triwulan * 3 - 2 AND p_triwulan * 3 AND status <> 'BELUM_DIBUKA') THEN
    RETURN 'TERBUKA';
  END IF;
  RETURN 'BELUM';
END $$;

CREATE FUNCTION kinerja_simpul_unit(p_tahun int, p_unit int, p_nomenklatur int) RETURNS boolean
LANGUAGE sql STABLE
RETURN EXISTS (SELECT 1 FROM sub_kegiatan s JOIN nomenklatur_jalur j ON j.sub_id = s.nomenklatur_id
               WHERE s.tahun = p_tahun AND s.unit_id = p_unit AND p_nomenklatur IN (j.sub_id, j.kegiatan_id, j.program_id));

-- Indicators and the money of the Renstra: of a node of the unit, and not moved to another; once the year's last month is locked they are the office's alone.
CREATE FUNCTION jaga_kinerja_simpul() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r record;
BEGIN
  IF TG_OP = 'DELETE' THEN r := OLD; ELSE r := NEW; END IF;
  IF TG_OP = 'UPDATE' AND (NEW.tahun, NEW.unit_id) IS DISTINCT FROM (OLD.tahun, OLD.unit_id) THEN
    RAISE EXCEPTION 'indikator tidak berpindah unit atau tahun' USING ERRCODE = 'RP121';
  END IF;
  IF TG_OP <> 'DELETE' AND NOT kinerja_simpul_unit(r.tahun, r.unit_id, r.nomenklatur_id) THEN
    RAISE EXCEPTION 'simpul % bukan milik unit % tahun %', r.nomenklatur_id, r.unit_id, r.tahun USING ERRCODE = 'RP121';
  END IF;
  PERFORM 1 FROM periode WHERE tahun = r.tahun AND bulan = 12 FOR SHARE;
  IF coalesce(current_setting('app.lingkup', true), '') <> '*' AND kinerja_keadaan(r.tahun, 4, r.unit_id) = 'TERKUNCI' THEN
    RAISE EXCEPTION 'indikator tahun % sudah tertutup', r.tahun USING ERRCODE = 'RP120';
  END IF;
  RETURN r;
END $$;
CREATE TRIGGER jaga_kinerja BEFORE INSERT OR UPDATE OR DELETE ON kinerja_indikator FOR EACH ROW EXECUTE FUNCTION jaga_kinerja_simpul();
CREATE TRIGGER jaga_kinerja BEFORE INSERT OR UPDATE OR DELETE ON kinerja_renstra FOR EACH ROW EXECUTE FUNCTION jaga_kinerja_simpul();

-- A closed quarter is changed by the office alone, and says why; nothing of it is deleted. The row of the period is held, so that locking it waits.
CREATE FUNCTION jaga_kinerja_realisasi() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r kinerja_realisasi := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  keadaan text;
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.indikator_id, NEW.triwulan) IS DISTINCT FROM (OLD.indikator_id, OLD.triwulan) THEN
    RAISE EXCEPTION 'capaian tidak berpindah indikator atau triwulan' USING ERRCODE = 'RP121';
  END IF;
  PERFORM 1 FROM periode WHERE tahun = r.tahun AND bulan = r.triwulan * 3 FOR SHARE;
  keadaan := kinerja_keadaan(r.tahun, r.triwulan, r.unit_id);
  IF keadaan = 'TERBUKA' THEN
    IF TG_OP <> 'DELETE' THEN
      r.alasan := NULL;
    END IF;
    RETURN r;
  END IF;
  IF keadaan = 'BELUM' OR TG_OP = 'DELETE' OR coalesce(current_setting('app.lingkup', true), '') <> '*' OR r.alasan IS NULL THEN
    RAISE EXCEPTION 'capaian triwulan % tahun % tertutup', r.triwulan, r.tahun USING ERRCODE = 'RP120';
  END IF;
  RETURN r;
END $$;
CREATE TRIGGER jaga_kinerja BEFORE INSERT OR UPDATE OR DELETE ON kinerja_realisasi FOR EACH ROW EXECUTE FUNCTION jaga_kinerja_realisasi();

-- What the unit says belongs to its quarter; what the verifier says is the office's, at any time.
CREATE FUNCTION jaga_kinerja_catatan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  lama kinerja_catatan;
  kantor boolean := coalesce(current_setting('app.lingkup', true), '') = '*';
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'catatan kinerja tidak dihapus' USING ERRCODE = 'RP121';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    lama := OLD;
    IF (NEW.tahun, NEW.unit_id, NEW.triwulan) IS DISTINCT FROM (OLD.tahun, OLD.unit_id, OLD.triwulan) THEN
      RAISE EXCEPTION 'catatan kinerja tidak berpindah' USING ERRCODE = 'RP121';
    END IF;
  END IF;
  IF NEW.verifikator IS DISTINCT FROM lama.verifikator AND NOT kantor THEN
    RAISE EXCEPTION 'catatan verifikator ditulis kantor' USING ERRCODE = 'RP002';
  END IF;
  PERFORM 1 FROM periode WHERE tahun = NEW.tahun AND bulan = NEW.triwulan * 3 FOR SHARE;
  IF (NEW.pendorong, NEW.penghambat, NEW.tindak_triwulan, NEW.tindak_renja) IS DISTINCT FROM (lama.pendorong, lama.penghambat, lama.tindak_triwulan, lama.tindak_renja)
     AND kinerja_keadaan(NEW.tahun, NEW.triwulan, NEW.unit_id) <> 'TERBUKA' THEN
    RAISE EXCEPTION 'catatan kinerja triwulan % tahun % tertutup', NEW.triwulan, NEW.tahun USING ERRCODE = 'RP120';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_kinerja BEFORE INSERT OR UPDATE OR DELETE ON kinerja_catatan FOR EACH ROW EXECUTE FUNCTION jaga_kinerja_catatan();
