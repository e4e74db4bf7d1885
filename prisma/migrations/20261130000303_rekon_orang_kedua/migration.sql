-- What lets rupiah pass unexplained needs two people of the office: a higher tolerance, and "tidak ada di BKAD" for a unit that has
-- reported something. One proposes, another agrees to the very figures that stand behind it; other figures need a new agreement.
ALTER TABLE bkad_angka
  ADD COLUMN tiada_oleh text,
  ADD COLUMN tiada_pada timestamptz,
  ADD COLUMN tiada_setuju_oleh text,
  ADD COLUMN tiada_setuju_pada timestamptz,
  ADD COLUMN tiada_setuju_nilai numeric(20,2);
-- marks of before: who wrote them is known, a second person is not. They wait for one where rupiah stand behind them.
ALTER TABLE bkad_angka DISABLE TRIGGER USER;
UPDATE bkad_angka SET tiada_oleh = diubah_oleh, tiada_pada = diubah_pada WHERE alasan_tiada IS NOT NULL;
ALTER TABLE bkad_angka ENABLE TRIGGER USER;
ALTER TABLE bkad_angka
  ADD CHECK ((alasan_tiada IS NULL) = (tiada_oleh IS NULL)),
  ADD CHECK ((tiada_oleh IS NULL) = (tiada_pada IS NULL)),
  ADD CHECK ((tiada_setuju_oleh IS NULL) = (tiada_setuju_pada IS NULL)),
  ADD CHECK ((tiada_setuju_oleh IS NULL) = (tiada_setuju_nilai IS NULL)),
  ADD CHECK (tiada_setuju_oleh IS NULL OR (tiada_oleh IS NOT NULL AND tiada_setuju_oleh <> tiada_oleh));

-- usul: the tolerance that waits for a second person; null: none. usul_oleh, usul_pada: of the last proposal; setuju_*: who agreed to
-- what holds now (null: it was lowered, or taken over from the year before, which needs nobody).
ALTER TABLE rekon_toleransi
  ADD COLUMN usul numeric(20,2) CHECK (usul > 0 AND usul <> 'NaN'),
  ADD COLUMN usul_oleh text,
  ADD COLUMN usul_pada timestamptz,
  ADD COLUMN setuju_oleh text,
  ADD COLUMN setuju_pada timestamptz,
  ADD CHECK (usul IS NULL OR usul > nilai),
  ADD CHECK ((usul_oleh IS NULL) = (usul_pada IS NULL)),
  ADD CHECK (usul IS NULL OR usul_oleh IS NOT NULL),
  ADD CHECK ((setuju_oleh IS NULL) = (setuju_pada IS NULL)),
  ADD CHECK (setuju_oleh IS NULL OR setuju_oleh <> usul_oleh);

-- What a tolerance of p_baru would let pass that p_lama does not: by month with figures of BKAD that is not published.
CREATE FUNCTION rekon_terlewat(p_tahun int, p_lama numeric, p_baru numeric)
RETURNS TABLE (bulan int, baris int, rupiah numeric)
LANGUAGE sql STABLE AS $$
  SELECT m.bulan, count(b.unit_id)::int, coalesce(sum(abs(b.selisih)), 0)
  FROM (SELECT DISTINCT a.bulan::int AS bulan FROM bkad_angka a WHERE a.tahun = p_tahun
        AND NOT EXISTS (SELECT 1 FROM penerbitan p WHERE p.tahun = a.tahun AND p.bulan = a.bulan AND p.ditarik_pada IS NULL)) m
  LEFT JOIN LATERAL (SELECT x.unit_id, x.selisih FROM rekon_banding(p_tahun, m.bulan) x
                     WHERE x.bkad IS NOT NULL AND abs(x.selisih) > p_lama AND abs(x.selisih) <= p_baru) b ON true
  GROUP BY m.bulan ORDER BY m.bulan
$$;

CREATE FUNCTION jaga_toleransi() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  siapa text := nullif(current_setting('app.pelaku', true), '');
  lama numeric := CASE WHEN TG_OP = 'UPDATE' THEN OLD.nilai ELSE 0 END;
  usul_lama numeric := CASE WHEN TG_OP = 'UPDATE' THEN OLD.usul END;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.usul IS NOT DISTINCT FROM OLD.usul OR NEW.usul IS NULL THEN
    NEW.usul_oleh := CASE WHEN TG_OP = 'UPDATE' THEN OLD.usul_oleh END;
    NEW.usul_pada := CASE WHEN TG_OP = 'UPDATE' THEN OLD.usul_pada END;
  ELSE
    IF NOT orang_kantor(siapa) THEN
      RAISE EXCEPTION 'toleransi diusulkan orang kantor' USING ERRCODE = 'RP063';
    END IF;
    NEW.usul_oleh := siapa;
    NEW.usul_pada := now();
  END IF;
  NEW.setuju_oleh := CASE WHEN TG_OP = 'UPDATE' AND NEW.nilai = OLD.nilai THEN OLD.setuju_oleh END;
  NEW.setuju_pada := CASE WHEN TG_OP = 'UPDATE' AND NEW.nilai = OLD.nilai THEN OLD.setuju_pada END;
  IF NEW.setuju_oleh IS NOT NULL AND NEW.setuju_oleh = NEW.usul_oleh THEN
    -- a new proposal by who agreed to the present value: that agreement stays in the trail
    NEW.setuju_oleh := NULL; NEW.setuju_pada := NULL;
  END IF;
  IF NEW.nilai <= lama THEN
    RETURN NEW;
  END IF;
  -- taken over from an earlier year while nothing of BKAD is there: no rupiah stand behind it, and two had agreed to it
  IF EXISTS (SELECT 1 FROM rekon_toleransi WHERE tahun < NEW.tahun AND nilai = NEW.nilai) AND NOT EXISTS (SELECT 1 FROM bkad_angka WHERE tahun = NEW.tahun) THEN
    NEW.usul := NULL;
    RETURN NEW;
  END IF;
  IF usul_lama IS NULL OR NEW.nilai <> usul_lama OR siapa = OLD.usul_oleh OR OLD.usul_pada = now() OR NOT orang_kantor(siapa) THEN
    RAISE EXCEPTION 'toleransi % perlu usul seorang dan persetujuan orang lain', NEW.nilai USING ERRCODE = 'RP063';
  END IF;
  PERFORM jaga_dua_orang(OLD.usul_oleh, siapa);
  NEW.usul := NULL;
  NEW.usul_oleh := OLD.usul_oleh;
  NEW.usul_pada := OLD.usul_pada;
  NEW.setuju_oleh := siapa;
  NEW.setuju_pada := now();
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_toleransi BEFORE INSERT OR UPDATE ON rekon_toleransi FOR EACH ROW EXECUTE FUNCTION jaga_toleransi();

-- Who marked and who agreed is what the database saw. New words are a new mark; an agreement holds for the figure that was reported then.
CREATE FUNCTION jaga_tiada() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  siapa text := nullif(current_setting('app.pelaku', true), '');
BEGIN
  IF NEW.alasan_tiada IS NULL OR TG_OP = 'INSERT' OR NEW.alasan_tiada IS DISTINCT FROM OLD.alasan_tiada THEN
    NEW.tiada_oleh := CASE WHEN NEW.alasan_tiada IS NOT NULL THEN siapa END;
    NEW.tiada_pada := CASE WHEN NEW.alasan_tiada IS NOT NULL THEN now() END;
    NEW.tiada_setuju_oleh := NULL; NEW.tiada_setuju_pada := NULL; NEW.tiada_setuju_nilai := NULL;
    RETURN NEW;
  END IF;
  NEW.tiada_oleh := OLD.tiada_oleh;
  NEW.tiada_pada := OLD.tiada_pada;
  IF NEW.tiada_setuju_oleh IS NOT NULL
     AND (NEW.tiada_setuju_oleh, NEW.tiada_setuju_pada, NEW.tiada_setuju_nilai) IS DISTINCT FROM (OLD.tiada_setuju_oleh, OLD.tiada_setuju_pada, OLD.tiada_setuju_nilai) THEN
    IF siapa = OLD.tiada_oleh OR OLD.tiada_pada = now() OR NOT orang_kantor(siapa) THEN
      RAISE EXCEPTION 'tanda tidak ada di BKAD perlu orang kedua' USING ERRCODE = 'RP063';
    END IF;
    PERFORM jaga_dua_orang(OLD.tiada_oleh, siapa);
    NEW.tiada_setuju_oleh := siapa;
    NEW.tiada_setuju_pada := now();
    NEW.tiada_setuju_nilai := coalesce((SELECT b.dilaporkan FROM rekon_banding(NEW.tahun::int, NEW.bulan::int) b WHERE b.unit_id = NEW.unit_id AND b.sub = 0), 0);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_tiada BEFORE INSERT OR UPDATE ON bkad_angka FOR EACH ROW EXECUTE FUNCTION jaga_tiada();

-- As before, but a unit marked as absent is settled only where it reported nothing, or two people have agreed on what it reported.
CREATE OR REPLACE FUNCTION rekon_banding(p_tahun int, p_bulan int)
RETURNS TABLE (unit_id int, sub int, dilaporkan numeric, non_rkud numeric, bkad numeric, ada boolean, selisih numeric, beres boolean)
LANGUAGE sql STABLE AS $$
  WITH lapor_pertama AS (
    SELECT l.unit_id FROM laporan l
    WHERE l.tahun = p_tahun AND l.bulan <= p_bulan AND l.status IN ('DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI') GROUP BY l.unit_id
  ), tidak_diisi AS (
    -- handed in and left empty is nought, for every line that has pagu or anggaran kas
    SELECT DISTINCT b.unit_id, b.sub_kegiatan_id AS sub FROM lapor_pertama l JOIN baris b ON b.unit_id = l.unit_id AND b.tahun = p_tahun
    WHERE EXISTS (SELECT FROM pagu p WHERE p.baris_id = b.id AND p.apbd_versi_id = apbd_versi_pada(p_tahun, p_bulan))
       OR EXISTS (SELECT FROM anggaran_kas k WHERE k.baris_id = b.id AND k.kas_versi_id = kas_versi_pada(p_tahun, p_bulan))
  ), entri AS (
    SELECT b.unit_id, b.sub_kegiatan_id AS sub, coalesce(sum(r.nilai + r.koreksi) FILTER (WHERE r.kanal = 'RKUD'), 0) AS rkud,
           coalesce(sum(r.nilai + r.koreksi) FILTER (WHERE r.kanal = 'NON_RKUD'), 0) AS non_rkud
    FROM realisasi r JOIN baris b ON b.id = r.baris_id WHERE r.tahun = p_tahun AND r.bulan <= p_bulan GROUP BY 1, 2
  ), nyata AS (
    SELECT x.unit_id, x.sub, sum(x.rkud) AS rkud, sum(x.non_rkud) AS non_rkud
    FROM (SELECT * FROM entri UNION ALL SELECT t.unit_id, t.sub, 0, 0 FROM tidak_diisi t) x GROUP BY x.unit_id, x.sub
  ), angka AS (
    SELECT a.unit_id, coalesce(a.sub_kegiatan_id, 0) AS sub, a.nilai, a.alasan_tiada, a.tiada_setuju_nilai FROM bkad_angka a WHERE a.tahun = p_tahun AND a.bulan = p_bulan
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
    SELECT k.unit_id, k.sub, l.rkud, coalesce(l.non_rkud, 0) AS non_rkud, a.nilai, a.alasan_tiada, a.tiada_setuju_nilai,
           a.nilai IS NOT NULL OR a.alasan_tiada IS NOT NULL AS ada, coalesce(l.rkud, 0) - coalesce(a.nilai, 0) AS selisih
    FROM kunci k LEFT JOIN lapor l ON l.unit_id = k.unit_id AND l.sub = k.sub LEFT JOIN angka a ON a.unit_id = k.unit_id AND a.sub = k.sub
  )
  SELECT x.unit_id, x.sub, x.rkud, x.non_rkud, x.nilai, x.ada, x.selisih,
         CASE WHEN x.sub = 0 AND NOT x.ada THEN false
              WHEN x.alasan_tiada IS NOT NULL THEN coalesce(x.rkud, 0) = 0 OR coalesce(x.tiada_setuju_nilai = x.rkud, false)
              ELSE abs(x.selisih) <= rekon_toleransi_pada(p_tahun, p_bulan)
                   OR (j.diterima_pada IS NOT NULL AND j.diterima_dilaporkan IS NOT DISTINCT FROM x.rkud AND j.diterima_bkad IS NOT DISTINCT FROM x.nilai) END
  FROM banding x LEFT JOIN rekon_penjelasan j
    ON j.tahun = p_tahun AND j.bulan = p_bulan AND j.unit_id = x.unit_id AND coalesce(j.sub_kegiatan_id, 0) = x.sub
$$;
