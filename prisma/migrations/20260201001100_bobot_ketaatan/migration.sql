-- The weights of the score of reporting (ketaatan pelaporan): a year's setting, in versions that hold from a month on. The
-- score of a month uses the last version that begins no later than the month. The defaults below are the only place where
-- they are written; a new year goes on with the last version of the year before.
CREATE TABLE bobot_ketaatan (
  tahun smallint NOT NULL REFERENCES tahun_anggaran(tahun),
  mulai_bulan smallint NOT NULL DEFAULT 1 CHECK (mulai_bulan BETWEEN 1 AND 12),
  tepat_waktu smallint NOT NULL DEFAULT 40 CHECK (tepat_waktu BETWEEN 0 AND 100),
  lengkap smallint NOT NULL DEFAULT 25 CHECK (lengkap BETWEEN 0 AND 100),
  tanpa_dikembalikan smallint NOT NULL DEFAULT 15 CHECK (tanpa_dikembalikan BETWEEN 0 AND 100),
  tanpa_buka_kunci smallint NOT NULL DEFAULT 10 CHECK (tanpa_buka_kunci BETWEEN 0 AND 100),
  angkas_realistis smallint NOT NULL DEFAULT 10 CHECK (angkas_realistis BETWEEN 0 AND 100),
  -- percent taken off the part per day late (a day begun counts), per return
  potongan_per_hari smallint NOT NULL DEFAULT 10 CHECK (potongan_per_hari BETWEEN 1 AND 100),
  potongan_per_kembali smallint NOT NULL DEFAULT 50 CHECK (potongan_per_kembali BETWEEN 1 AND 100),
  dasar text NOT NULL DEFAULT 'Ketetapan awal aplikasi; bukan peraturan.' CHECK (btrim(dasar) <> ''),
  PRIMARY KEY (tahun, mulai_bulan),
  CONSTRAINT bobot_ketaatan_seratus CHECK (tepat_waktu + lengkap + tanpa_dikembalikan + tanpa_buka_kunci + angkas_realistis = 100)
);

CREATE FUNCTION bobot_ketaatan_awal(p_tahun int) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM bobot_ketaatan WHERE tahun = p_tahun) THEN
    RETURN;
  END IF;
  INSERT INTO bobot_ketaatan
  SELECT p_tahun, 1, tepat_waktu, lengkap, tanpa_dikembalikan, tanpa_buka_kunci, angkas_realistis, potongan_per_hari, potongan_per_kembali, dasar
  FROM bobot_ketaatan WHERE tahun = p_tahun - 1 ORDER BY mulai_bulan DESC LIMIT 1;
  IF NOT FOUND THEN
    INSERT INTO bobot_ketaatan (tahun) VALUES (p_tahun);
  END IF;
END $$;

-- years that are there already; before the trail is on, for the program itself does this
SELECT bobot_ketaatan_awal(tahun) FROM (SELECT tahun::int AS tahun FROM tahun_anggaran ORDER BY tahun) t;

-- A version by which a month was judged that is locked, or was locked before it was opened again, stays as it is: an old score
-- never changes silently.
CREATE FUNCTION bobot_ketaatan_tetap(p_tahun int) RETURNS int
LANGUAGE sql STABLE
RETURN greatest(0, (SELECT max(bulan) FROM periode WHERE tahun = p_tahun AND status = 'TERKUNCI'),
                   (SELECT max(bulan) FROM pembukaan_kembali WHERE tahun = p_tahun AND status = 'DISETUJUI'));

CREATE FUNCTION jaga_bobot_ketaatan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r bobot_ketaatan := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.tahun, OLD.mulai_bulan) IS DISTINCT FROM (NEW.tahun, NEW.mulai_bulan) THEN
    RAISE EXCEPTION 'versi bobot ketaatan tidak berpindah bulan' USING ERRCODE = 'RP003';
  END IF;
  IF r.mulai_bulan <= bobot_ketaatan_tetap(r.tahun) THEN
    RAISE EXCEPTION 'bobot ketaatan %-% dipakai bulan terkunci', r.tahun, r.mulai_bulan USING ERRCODE = 'RP003';
  END IF;
  RETURN r;
END $$;
CREATE TRIGGER jaga_periode BEFORE INSERT OR UPDATE OR DELETE ON bobot_ketaatan FOR EACH ROW EXECUTE FUNCTION jaga_bobot_ketaatan();
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON bobot_ketaatan FOR EACH ROW EXECUTE FUNCTION jejak_catat('tahun,mulai_bulan', 'domain');
