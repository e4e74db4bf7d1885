-- Reconciliation with BKAD: its figures per period, what explains a difference, and the publication of a period.
-- SQLSTATEs raised here: RP061 the period is published   RP062 something is not explained yet   RP063 a second person is needed
CREATE TYPE basis_bkad AS ENUM ('LRA', 'SPJ', 'SP2D');
CREATE TYPE alasan_selisih AS ENUM ('WAKTU_PENCATATAN', 'SPJ_BELUM_DISAHKAN', 'PENGEMBALIAN', 'SALAH_REKENING', 'NON_RKUD', 'SALAH_ENTRI', 'LAINNYA');
CREATE TYPE status_berkas_bkad AS ENUM ('PRATINJAU', 'DITERAPKAN', 'DIBUANG', 'DITOLAK');

-- An uploaded file as figures only: codes and sums, no names of persons. It waits here between preview and saving, so it has no
-- trail of its own; what is saved from it has (bkad_angka.berkas_id).
CREATE TABLE bkad_berkas (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  nama text NOT NULL,
  sidik text NOT NULL,
  basis basis_bkad NOT NULL,
  status status_berkas_bkad NOT NULL,
  -- why it was refused
  pesan text,
  isi jsonb NOT NULL DEFAULT '{}',
  dibuat_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  dibuat_pada timestamptz NOT NULL DEFAULT now(),
  diputus_oleh text,
  diputus_pada timestamptz,
  -- rows of bkad_angka that it changed
  berubah integer,
  CHECK ((status = 'DITOLAK') = (pesan IS NOT NULL))
);
CREATE INDEX bkad_berkas_periode ON bkad_berkas(tahun, bulan);

-- Cumulative to the end of the month. sub_kegiatan_id null: the unit's total. Either a figure, or the reason why BKAD has none.
CREATE TABLE bkad_angka (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  unit_id integer NOT NULL REFERENCES unit(id),
  sub_kegiatan_id integer,
  basis basis_bkad,
  nilai numeric(20,2) CHECK (nilai <> 'NaN'),
  alasan_tiada text,
  berkas_id integer REFERENCES bkad_berkas(id),
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (sub_kegiatan_id, tahun, unit_id) REFERENCES sub_kegiatan(id, tahun, unit_id),
  CHECK ((nilai IS NULL) = (btrim(coalesce(alasan_tiada, '')) <> '')),
  CHECK ((nilai IS NULL) = (basis IS NULL)),
  CHECK (nilai IS NOT NULL OR sub_kegiatan_id IS NULL)
);
CREATE UNIQUE INDEX bkad_angka_satu ON bkad_angka(tahun, bulan, unit_id, coalesce(sub_kegiatan_id, 0));

-- dilaporkan, bkad: the figures it was written about; diterima_*: the figures that were accepted. Others now = not accepted any more.
CREATE TABLE rekon_penjelasan (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  unit_id integer NOT NULL REFERENCES unit(id),
  sub_kegiatan_id integer,
  kategori alasan_selisih NOT NULL,
  uraian text NOT NULL CHECK (btrim(uraian) <> ''),
  dilaporkan numeric(20,2),
  bkad numeric(20,2),
  versi integer NOT NULL DEFAULT 1,
  dibuat_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  dibuat_pada timestamptz NOT NULL DEFAULT now(),
  diterima_oleh text,
  diterima_pada timestamptz,
  diterima_dilaporkan numeric(20,2),
  diterima_bkad numeric(20,2),
  FOREIGN KEY (sub_kegiatan_id, tahun, unit_id) REFERENCES sub_kegiatan(id, tahun, unit_id),
  CHECK ((diterima_oleh IS NULL) = (diterima_pada IS NULL)),
  CHECK (diterima_oleh IS NULL OR diterima_oleh <> dibuat_oleh)
);
CREATE UNIQUE INDEX rekon_penjelasan_satu ON rekon_penjelasan(tahun, bulan, unit_id, coalesce(sub_kegiatan_id, 0));

-- Up to this many rupiah a difference needs no explanation. No row: 0.
CREATE TABLE rekon_toleransi (
  tahun smallint PRIMARY KEY REFERENCES tahun_anggaran(tahun),
  nilai numeric(20,2) NOT NULL CHECK (nilai >= 0 AND nilai <> 'NaN'),
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz NOT NULL DEFAULT now()
);

-- Each publication of a period, and its withdrawal: rows are never removed. The database itself fills in the figures.
CREATE TABLE penerbitan (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL,
  bulan smallint NOT NULL,
  jumlah_unit integer NOT NULL,
  dilaporkan numeric(20,2) NOT NULL,
  non_rkud numeric(20,2) NOT NULL,
  bkad numeric(20,2) NOT NULL,
  toleransi numeric(20,2) NOT NULL,
  sidik text NOT NULL,
  diterbitkan_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diterbitkan_pada timestamptz NOT NULL DEFAULT now(),
  ditarik_oleh text,
  ditarik_pada timestamptz,
  alasan_tarik text,
  FOREIGN KEY (tahun, bulan) REFERENCES periode(tahun, bulan),
  CHECK ((ditarik_pada IS NULL) = (ditarik_oleh IS NULL)),
  CHECK ((ditarik_pada IS NULL) = (btrim(coalesce(alasan_tarik, '')) = ''))
);
CREATE UNIQUE INDEX penerbitan_satu ON penerbitan(tahun, bulan) WHERE ditarik_pada IS NULL;

-- The tolerance of a period: that of its publication while it stands, else the year's.
CREATE FUNCTION rekon_toleransi_pada(p_tahun int, p_bulan int) RETURNS numeric
LANGUAGE sql STABLE
RETURN coalesce((SELECT toleransi FROM penerbitan WHERE tahun = p_tahun AND bulan = p_bulan AND ditarik_pada IS NULL),
                (SELECT nilai FROM rekon_toleransi WHERE tahun = p_tahun), 0);

-- Every row to compare: each unit with pagu, entries or a figure of BKAD (sub 0), and its sub-kegiatan where BKAD has figures of some.
-- RKUD only: Non-RKUD never passes BKAD. beres: equal, within the tolerance, marked as absent, or explained and accepted as it stands.
CREATE FUNCTION rekon_banding(p_tahun int, p_bulan int)
RETURNS TABLE (unit_id int, sub int, dilaporkan numeric, non_rkud numeric, bkad numeric, ada boolean, selisih numeric, beres boolean)
LANGUAGE sql STABLE AS $$
  WITH nyata AS (
    SELECT b.unit_id, b.sub_kegiatan_id AS sub, coalesce(sum(r.nilai + r.koreksi) FILTER (WHERE r.kanal = 'RKUD'), 0) AS rkud,
           coalesce(sum(r.nilai + r.koreksi) FILTER (WHERE r.kanal = 'NON_RKUD'), 0) AS non_rkud
    FROM realisasi r JOIN baris b ON b.id = r.baris_id WHERE r.tahun = p_tahun AND r.bulan <= p_bulan GROUP BY 1, 2
  ), angka AS (
    SELECT a.unit_id, coalesce(a.sub_kegiatan_id, 0) AS sub, a.nilai, a.alasan_tiada FROM bkad_angka a WHERE a.tahun = p_tahun AND a.bulan = p_bulan
  ), rinci AS (
    SELECT DISTINCT a.unit_id FROM angka a WHERE a.sub <> 0
  ), lapor AS (
    SELECT n.unit_id, 0 AS sub, sum(n.rkud) AS rkud, sum(n.non_rkud) AS non_rkud FROM nyata n GROUP BY n.unit_id
    UNION ALL SELECT n.unit_id, n.sub, n.rkud, n.non_rkud FROM nyata n JOIN rinci USING (unit_id)
  ), kunci AS (
    SELECT b.unit_id, 0 AS sub FROM pagu p JOIN baris b ON b.id = p.baris_id
    WHERE p.apbd_versi_id = apbd_versi_pada(p_tahun, p_bulan) GROUP BY b.unit_id HAVING sum(p.nilai) > 0
    UNION SELECT l.unit_id, l.sub FROM lapor l UNION SELECT a.unit_id, a.sub FROM angka a
    UNION SELECT r.unit_id, 0 FROM rinci r
  ), banding AS (
    SELECT k.unit_id, k.sub, l.rkud, coalesce(l.non_rkud, 0) AS non_rkud, a.nilai, a.alasan_tiada,
           a.nilai IS NOT NULL OR a.alasan_tiada IS NOT NULL AS ada, coalesce(l.rkud, 0) - coalesce(a.nilai, 0) AS selisih
    FROM kunci k LEFT JOIN lapor l ON l.unit_id = k.unit_id AND l.sub = k.sub LEFT JOIN angka a ON a.unit_id = k.unit_id AND a.sub = k.sub
  )
  SELECT x.unit_id, x.sub, x.rkud, x.non_rkud, x.nilai, x.ada, x.selisih,
         CASE WHEN x.sub = 0 AND NOT x.ada THEN false
              ELSE x.alasan_tiada IS NOT NULL OR abs(x.selisih) <= rekon_toleransi_pada(p_tahun, p_bulan)
                   OR (j.diterima_pada IS NOT NULL AND j.diterima_dilaporkan IS NOT DISTINCT FROM x.rkud AND j.diterima_bkad IS NOT DISTINCT FROM x.nilai) END
  FROM banding x LEFT JOIN rekon_penjelasan j
    ON j.tahun = p_tahun AND j.bulan = p_bulan AND j.unit_id = x.unit_id AND coalesce(j.sub_kegiatan_id, 0) = x.sub
$$;

-- Guards ------------------------------------------------------------------------------------------------------------------
-- Whoever changes what a publication stands on shares one lock of the year; publishing and withdrawing take it alone.
CREATE FUNCTION rekon_tahan_terbit(p_tahun int, p_bulan int, p_sampai int) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(72707371, p_tahun);
  IF EXISTS (SELECT 1 FROM penerbitan WHERE tahun = p_tahun AND bulan BETWEEN p_bulan AND p_sampai AND ditarik_pada IS NULL) THEN
    RAISE EXCEPTION 'periode %-% sudah diterbitkan', p_tahun, p_bulan USING ERRCODE = 'RP061';
  END IF;
END $$;

CREATE FUNCTION jaga_rekon() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM rekon_tahan_terbit(OLD.tahun, OLD.bulan, OLD.bulan); END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM rekon_tahan_terbit(NEW.tahun, NEW.bulan, NEW.bulan);
    RETURN NEW;
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER jaga_terbit BEFORE INSERT OR UPDATE OR DELETE ON bkad_angka FOR EACH ROW EXECUTE FUNCTION jaga_rekon();
CREATE TRIGGER jaga_terbit BEFORE INSERT OR UPDATE OR DELETE ON rekon_penjelasan FOR EACH ROW EXECUTE FUNCTION jaga_rekon();

-- A published month holds the entries of every month up to it.
CREATE FUNCTION jaga_rekon_realisasi() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM rekon_tahan_terbit(OLD.tahun, OLD.bulan, 12); END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM rekon_tahan_terbit(NEW.tahun, NEW.bulan, 12);
    RETURN NEW;
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER jaga_terbit BEFORE INSERT OR UPDATE OR DELETE ON realisasi FOR EACH ROW EXECUTE FUNCTION jaga_rekon_realisasi();

-- A locked month does not open again under a publication that stands on it.
CREATE FUNCTION jaga_rekon_periode() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.status <> 'TERKUNCI' THEN PERFORM rekon_tahan_terbit(OLD.tahun, OLD.bulan, 12); END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER jaga_terbit BEFORE UPDATE OR DELETE ON periode FOR EACH ROW WHEN (OLD.status = 'TERKUNCI') EXECUTE FUNCTION jaga_rekon_periode();

-- Who wrote and who accepted is what the database saw. New words or another figure behind them need a new acceptance.
CREATE FUNCTION jaga_penjelasan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  kini record;
BEGIN
  IF TG_OP = 'INSERT' OR (NEW.kategori, NEW.uraian, NEW.dilaporkan, NEW.bkad) IS DISTINCT FROM (OLD.kategori, OLD.uraian, OLD.dilaporkan, OLD.bkad) THEN
    NEW.dibuat_oleh := current_setting('app.pelaku');
    NEW.dibuat_pada := now();
    NEW.diterima_oleh := NULL; NEW.diterima_pada := NULL; NEW.diterima_dilaporkan := NULL; NEW.diterima_bkad := NULL;
    RETURN NEW;
  END IF;
  NEW.dibuat_oleh := OLD.dibuat_oleh;
  NEW.dibuat_pada := OLD.dibuat_pada;
  IF NEW.diterima_oleh IS NOT NULL THEN
    NEW.diterima_oleh := current_setting('app.pelaku');
    NEW.diterima_pada := now();
    IF NEW.diterima_oleh = NEW.dibuat_oleh THEN
      RAISE EXCEPTION 'penjelasan % diterima oleh penulisnya sendiri', NEW.id USING ERRCODE = 'RP063';
    END IF;
    SELECT b.dilaporkan, b.bkad INTO kini FROM rekon_banding(NEW.tahun, NEW.bulan) b
    WHERE b.unit_id = NEW.unit_id AND b.sub = coalesce(NEW.sub_kegiatan_id, 0);
    NEW.diterima_dilaporkan := kini.dilaporkan;
    NEW.diterima_bkad := kini.bkad;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_penjelasan BEFORE INSERT OR UPDATE ON rekon_penjelasan FOR EACH ROW EXECUTE FUNCTION jaga_penjelasan();

-- Publishing: the month is locked, nothing is open. The figures and their fingerprint are taken here, in the same moment.
CREATE FUNCTION jaga_penerbitan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  terbuka int;
BEGIN
  PERFORM pg_advisory_xact_lock(72707371, coalesce(NEW.tahun, OLD.tahun)::int);
  IF TG_OP = 'INSERT' THEN
    PERFORM 1 FROM periode WHERE tahun = NEW.tahun AND bulan = NEW.bulan AND status = 'TERKUNCI' FOR SHARE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'periode %-% belum terkunci', NEW.tahun, NEW.bulan USING ERRCODE = 'RP003';
    END IF;
    NEW.toleransi := rekon_toleransi_pada(NEW.tahun, NEW.bulan);
    SELECT count(*) FILTER (WHERE NOT beres), count(*) FILTER (WHERE sub = 0), coalesce(sum(b.dilaporkan) FILTER (WHERE sub = 0), 0),
           coalesce(sum(b.non_rkud) FILTER (WHERE sub = 0), 0), coalesce(sum(b.bkad) FILTER (WHERE sub = 0), 0),
           encode(sha256(convert_to(coalesce(string_agg(format('%s/%s=%s:%s', b.unit_id, b.sub, b.dilaporkan, b.bkad), E'\n' ORDER BY b.unit_id, b.sub), ''), 'UTF8')), 'hex')
    INTO terbuka, NEW.jumlah_unit, NEW.dilaporkan, NEW.non_rkud, NEW.bkad, NEW.sidik
    FROM rekon_banding(NEW.tahun, NEW.bulan) b;
    IF terbuka > 0 OR NEW.jumlah_unit = 0 THEN
      RAISE EXCEPTION '% baris periode %-% belum dijelaskan', terbuka, NEW.tahun, NEW.bulan USING ERRCODE = 'RP062';
    END IF;
    NEW.diterbitkan_oleh := current_setting('app.pelaku');
    NEW.diterbitkan_pada := now();
    NEW.ditarik_oleh := NULL; NEW.ditarik_pada := NULL; NEW.alasan_tarik := NULL;
    RETURN NEW;
  END IF;
  -- the only change: one withdrawal
  IF TG_OP = 'DELETE' OR OLD.ditarik_pada IS NOT NULL OR NEW.ditarik_pada IS NULL
     OR (to_jsonb(NEW) - '{ditarik_oleh,ditarik_pada,alasan_tarik}'::text[]) <> (to_jsonb(OLD) - '{ditarik_oleh,ditarik_pada,alasan_tarik}'::text[]) THEN
    RAISE EXCEPTION 'penerbitan hanya dapat ditarik, satu kali' USING ERRCODE = 'RP005';
  END IF;
  NEW.ditarik_oleh := current_setting('app.pelaku');
  NEW.ditarik_pada := now();
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_penerbitan BEFORE INSERT OR UPDATE OR DELETE ON penerbitan FOR EACH ROW EXECUTE FUNCTION jaga_penerbitan();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON penerbitan FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();

DO $$
DECLARE
  t record;
BEGIN
  FOR t IN SELECT * FROM (VALUES ('bkad_angka', 'id'), ('rekon_penjelasan', 'id'), ('rekon_toleransi', 'tahun'), ('penerbitan', 'id')) AS v(tabel, kunci)
  LOOP
    EXECUTE format('CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION jejak_catat(%L, %L)', t.tabel, t.kunci, 'domain');
  END LOOP;
  FOR t IN SELECT unnest(ARRAY['bkad_angka', 'rekon_toleransi']) AS tabel
  LOOP
    EXECUTE format('CREATE TRIGGER stempel BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION stempel()', t.tabel);
  END LOOP;
END $$;
