-- A locked month is opened again, for one unit or for all, only with a reason and by a second person of the office.
--   RP050 the second person is missing: the asker herself, somebody outside the office, or a request that was decided before
CREATE TYPE status_pembukaan AS ENUM ('MENUNGGU', 'DISETUJUI', 'DITOLAK', 'DIBATALKAN');
CREATE TABLE pembukaan_kembali (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL,
  bulan smallint NOT NULL,
  -- null: the whole month
  unit_id integer REFERENCES unit(id),
  alasan text NOT NULL CHECK (length(btrim(alasan)) >= 10),
  status status_pembukaan NOT NULL DEFAULT 'MENUNGGU',
  diminta_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diminta_pada timestamptz NOT NULL DEFAULT now(),
  diputus_oleh text,
  diputus_pada timestamptz,
  -- the transaction that approved: only that one may open what is locked
  transaksi bigint,
  -- when the month was locked again
  ditutup_pada timestamptz,
  FOREIGN KEY (tahun, bulan) REFERENCES periode(tahun, bulan),
  CHECK ((status = 'MENUNGGU') = (diputus_oleh IS NULL)),
  CHECK (status NOT IN ('DISETUJUI', 'DITOLAK') OR diputus_oleh <> diminta_oleh),
  CHECK ((status = 'DISETUJUI') = (transaksi IS NOT NULL))
);
CREATE INDEX pembukaan_kembali_periode ON pembukaan_kembali(tahun, bulan);
-- one open question per place at a time
CREATE UNIQUE INDEX pembukaan_kembali_menunggu ON pembukaan_kembali(tahun, bulan, coalesce(unit_id, 0)) WHERE status = 'MENUNGGU';
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON pembukaan_kembali FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');

CREATE FUNCTION orang_kantor(p_id text) RETURNS boolean
LANGUAGE sql STABLE
RETURN EXISTS (SELECT 1 FROM pengguna WHERE id = p_id AND aktif AND peran IN ('ADMIN', 'ANALIS'));

-- Who asks and who decides is what the transaction says, not what the row says.
CREATE FUNCTION jaga_pembukaan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  siapa text := nullif(current_setting('app.pelaku', true), '');
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'permintaan pembukaan tidak dapat dihapus' USING ERRCODE = 'RP005';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'MENUNGGU' OR NOT orang_kantor(siapa) THEN
      RAISE EXCEPTION 'permintaan pembukaan diajukan orang kantor dan menunggu' USING ERRCODE = 'RP050';
    END IF;
    NEW.diminta_oleh := siapa;
    NEW.diminta_pada := now();
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.tahun, NEW.bulan, NEW.unit_id, NEW.alasan, NEW.diminta_oleh, NEW.diminta_pada)
     IS DISTINCT FROM (OLD.id, OLD.tahun, OLD.bulan, OLD.unit_id, OLD.alasan, OLD.diminta_oleh, OLD.diminta_pada) THEN
    RAISE EXCEPTION 'permintaan pembukaan tidak dapat ditulis ulang' USING ERRCODE = 'RP005';
  END IF;
  IF OLD.status = 'MENUNGGU' AND NEW.status <> 'MENUNGGU' THEN
    -- the asker may only withdraw; approval and refusal are another person's, in another transaction
    IF NOT orang_kantor(siapa) OR (NEW.status IN ('DISETUJUI', 'DITOLAK') AND (siapa = OLD.diminta_oleh OR OLD.diminta_pada = now()))
       OR (NEW.status = 'DIBATALKAN' AND siapa <> OLD.diminta_oleh) THEN
      RAISE EXCEPTION 'pembukaan kembali perlu orang kedua' USING ERRCODE = 'RP050';
    END IF;
    NEW.diputus_oleh := siapa;
    NEW.diputus_pada := now();
    NEW.transaksi := CASE WHEN NEW.status = 'DISETUJUI' THEN pg_current_xact_id()::text::bigint END;
    RETURN NEW;
  END IF;
  -- after the decision only the closing of an approved one is noted
  IF OLD.status = 'DISETUJUI' AND OLD.ditutup_pada IS NULL AND NEW.ditutup_pada IS NOT NULL
     AND (to_jsonb(NEW) - 'ditutup_pada') = (to_jsonb(OLD) - 'ditutup_pada') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'permintaan pembukaan sudah diputus' USING ERRCODE = 'RP050';
END $$;
CREATE TRIGGER jaga_pembukaan BEFORE INSERT OR UPDATE OR DELETE ON pembukaan_kembali FOR EACH ROW EXECUTE FUNCTION jaga_pembukaan();

-- Whether an open month is open for this unit: a month that was reopened for some units is open for those alone.
CREATE FUNCTION terbuka_untuk(p_tahun int, p_bulan int, p_unit int) RETURNS boolean
LANGUAGE sql STABLE
RETURN (SELECT coalesce(bool_or(unit_id IS NULL OR unit_id = p_unit), true) FROM pembukaan_kembali
        WHERE tahun = p_tahun AND bulan = p_bulan AND status = 'DISETUJUI' AND ditutup_pada IS NULL);

-- Whether this very transaction has approved the opening that the setting app.pembukaan names, for this row and no further.
CREATE FUNCTION pembukaan_sah(p_tabel text, p_lama jsonb, p_baru jsonb) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
  p pembukaan_kembali;
BEGIN
  SELECT * INTO p FROM pembukaan_kembali
  WHERE id = nullif(current_setting('app.pembukaan', true), '')::int AND status = 'DISETUJUI' AND ditutup_pada IS NULL
    AND transaksi = pg_current_xact_id()::text::bigint
    AND tahun = (p_lama ->> 'tahun')::int AND bulan = (p_lama ->> 'bulan')::int;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  IF p_tabel = 'periode' THEN
    RETURN p_baru ->> 'status' = 'TERBUKA' AND p_baru ->> 'dikunci_pada' IS NULL AND p_baru ->> 'dikunci_oleh' IS NULL
       AND (p_baru - 'status' - 'dikunci_pada' - 'dikunci_oleh') = (p_lama - 'status' - 'dikunci_pada' - 'dikunci_oleh');
  END IF;
  RETURN (p_baru - 'status' - 'versi' - 'catatan') = (p_lama - 'status' - 'versi' - 'catatan')
     AND (p_baru ->> 'versi')::int = (p_lama ->> 'versi')::int + 1
     AND CASE WHEN p.unit_id IS NULL THEN p_baru ->> 'status' IN ('DIAJUKAN', 'DIVERIFIKASI')
              ELSE p.unit_id = (p_lama ->> 'unit_id')::int AND p_baru ->> 'status' = 'DIKEMBALIKAN' END;
END $$;

CREATE OR REPLACE FUNCTION jaga_kunci() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status::text = 'TERKUNCI' THEN
    IF TG_OP = 'UPDATE' AND pembukaan_sah(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION '% sudah terkunci', TG_TABLE_NAME USING ERRCODE = 'RP003';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- Everything that asks whether a month is open now asks it for the unit.
CREATE OR REPLACE FUNCTION jaga_periode(p_tahun int, p_bulan int, p_unit int) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  s status_periode;
  l status_laporan;
BEGIN
  SELECT status INTO s FROM periode WHERE tahun = p_tahun AND bulan = p_bulan FOR SHARE;
  IF s IS DISTINCT FROM 'TERBUKA' OR NOT terbuka_untuk(p_tahun, p_bulan, p_unit) THEN
    RAISE EXCEPTION 'periode %-% tidak terbuka untuk unit %', p_tahun, p_bulan, p_unit USING ERRCODE = 'RP003';
  END IF;
  SELECT status INTO l FROM laporan WHERE tahun = p_tahun AND bulan = p_bulan AND unit_id = p_unit FOR SHARE;
  IF l IN ('MENUNGGU_PERSETUJUAN', 'DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI') THEN
    RAISE EXCEPTION 'laporan unit % untuk %-% sudah diajukan', p_unit, p_tahun, p_bulan USING ERRCODE = 'RP004';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION jaga_laporan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  s status_periode;
BEGIN
  SELECT status INTO s FROM periode WHERE tahun = NEW.tahun AND bulan = NEW.bulan FOR SHARE;
  IF s IS DISTINCT FROM 'TERBUKA' OR NOT terbuka_untuk(NEW.tahun, NEW.bulan, NEW.unit_id) THEN
    RAISE EXCEPTION 'laporan %-% di luar periode yang terbuka', NEW.tahun, NEW.bulan USING ERRCODE = 'RP003';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION jaga_anggaran_kas() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r anggaran_kas := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM 1 FROM periode p WHERE p.tahun = r.tahun FOR SHARE;
  IF EXISTS (SELECT 1 FROM periode p WHERE p.tahun = r.tahun AND p.status <> 'BELUM_DIBUKA' AND p.bulan >= r.bulan
             AND kas_versi_pada(p.tahun, p.bulan) = r.kas_versi_id
             AND (p.status = 'TERKUNCI' OR NOT terbuka_untuk(p.tahun, p.bulan, jejak_unit(to_jsonb(r))))) THEN
    RAISE EXCEPTION 'anggaran kas %-% dipakai periode yang terkunci', r.tahun, r.bulan USING ERRCODE = 'RP003';
  END IF;
  RETURN r;
END $$;

CREATE OR REPLACE FUNCTION jaga_target_fisik() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r target_fisik := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM 1 FROM periode p JOIN sub_kegiatan s ON s.tahun = p.tahun
  WHERE s.id = r.sub_kegiatan_id AND p.bulan = r.bulan AND p.status <> 'BELUM_DIBUKA'
    AND (p.status = 'TERKUNCI' OR NOT terbuka_untuk(p.tahun, p.bulan, s.unit_id));
  IF FOUND THEN
    RAISE EXCEPTION 'target fisik bulan % milik periode yang terkunci', r.bulan USING ERRCODE = 'RP003';
  END IF;
  RETURN r;
END $$;

CREATE OR REPLACE FUNCTION jaga_pagu() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r pagu := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM 1 FROM periode p WHERE p.tahun = r.tahun FOR SHARE;
  IF EXISTS (SELECT 1 FROM periode p WHERE p.tahun = r.tahun AND p.status <> 'BELUM_DIBUKA'
             AND apbd_versi_pada(p.tahun, p.bulan) = r.apbd_versi_id
             AND (p.status = 'TERKUNCI' OR NOT terbuka_untuk(p.tahun, p.bulan, jejak_unit(to_jsonb(r))))) THEN
    RAISE EXCEPTION 'pagu versi % dipakai periode yang terkunci', r.apbd_versi_id USING ERRCODE = 'RP003';
  END IF;
  RETURN r;
END $$;

-- A version may not begin inside a closed month, nor inside one that is open for some units only.
CREATE OR REPLACE FUNCTION jaga_versi() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r record;
BEGIN
  FOR r IN SELECT * FROM (SELECT CASE WHEN TG_OP <> 'INSERT' THEN OLD.tahun END AS tahun, CASE WHEN TG_OP <> 'INSERT' THEN OLD.berlaku_mulai END AS mulai
                          UNION ALL
                          SELECT CASE WHEN TG_OP <> 'DELETE' THEN NEW.tahun END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.berlaku_mulai END) x
           WHERE x.tahun IS NOT NULL
  LOOP
    IF EXISTS (SELECT 1 FROM periode p WHERE p.tahun = r.tahun AND p.status <> 'BELUM_DIBUKA' AND akhir_bulan(p.tahun, p.bulan) >= r.mulai
               AND (p.status = 'TERKUNCI' OR NOT terbuka_untuk(p.tahun, p.bulan, 0))) THEN
      RAISE EXCEPTION 'versi mulai % berada dalam periode yang terkunci', r.mulai USING ERRCODE = 'RP003';
    END IF;
  END LOOP;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
