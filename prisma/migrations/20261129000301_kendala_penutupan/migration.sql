-- An obstacle of a month that is closed to its unit is solved in the end. That is written beside it: who, when, how. The note of the
-- month stays as it was handed in, and a month before that day shows it open, as it was. A record only grows.
-- SQLSTATE raised here: RP081 this obstacle cannot be closed so
CREATE TABLE kendala_penutupan (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- the last note of the obstacle
  kendala_id integer NOT NULL REFERENCES kendala(id),
  -- the note that it began with: an obstacle is closed once
  asal_id integer NOT NULL UNIQUE,
  unit_id integer NOT NULL REFERENCES unit(id),
  tahun smallint NOT NULL,
  tanggal date NOT NULL,
  uraian text NOT NULL CHECK (length(btrim(uraian)) BETWEEN 10 AND 1000),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now()
);
CREATE INDEX kendala_penutupan_unit ON kendala_penutupan(unit_id, tahun);
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON kendala_penutupan FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON kendala_penutupan FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON kendala_penutupan FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();

-- Whether the unit may still change what it wrote about a month: the same question as jaga_periode, as an answer.
CREATE FUNCTION bulan_terbuka(p_tahun int, p_bulan int, p_unit int) RETURNS boolean
LANGUAGE sql STABLE
RETURN EXISTS (SELECT 1 FROM periode WHERE tahun = p_tahun AND bulan = p_bulan AND status = 'TERBUKA')
   AND terbuka_untuk(p_tahun, p_bulan, p_unit)
   AND NOT EXISTS (SELECT 1 FROM laporan WHERE tahun = p_tahun AND bulan = p_bulan AND unit_id = p_unit
                   AND status IN ('MENUNGGU_PERSETUJUAN', 'DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI'));

-- Only the last note of an open obstacle, of a month that its unit cannot change; from a day after that month, and not ahead.
CREATE FUNCTION jaga_penutupan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  k kendala;
BEGIN
  SELECT * INTO k FROM kendala WHERE id = NEW.kendala_id FOR KEY SHARE;
  NEW.asal_id := coalesce(k.asal_id, k.id);
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  IF k.id IS NULL OR k.unit_id <> NEW.unit_id OR k.tahun <> NEW.tahun OR k.sifat <> 'KENDALA' OR k.status <> 'TERBUKA'
     OR NEW.tanggal <= akhir_bulan(k.tahun, k.bulan) OR NEW.tanggal > (now() AT TIME ZONE 'Asia/Jakarta')::date
     OR EXISTS (SELECT 1 FROM kendala l WHERE coalesce(l.asal_id, l.id) = NEW.asal_id AND l.bulan > k.bulan)
     OR bulan_terbuka(k.tahun, k.bulan, k.unit_id) THEN
    RAISE EXCEPTION 'kendala % tidak dapat ditutup dengan catatan ini', NEW.kendala_id USING ERRCODE = 'RP081';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_penutupan BEFORE INSERT ON kendala_penutupan FOR EACH ROW EXECUTE FUNCTION jaga_penutupan();

-- The obstacles and supports of a year as they stood at the end of a month: each once, by its last note up to then, with the month it
-- began in; closed from the day that its closing names. dapat_ditutup: it is open, nothing later carries it on, and its month is shut to
-- its unit, so that it is closed by a dated note.
CREATE FUNCTION kendala_pada(p_tahun int, p_bulan int)
RETURNS TABLE (id int, sejak int, status status_kendala, penutupan_id int, dapat_ditutup boolean)
LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (coalesce(k.asal_id, k.id)) k.id, (min(k.bulan) OVER (PARTITION BY coalesce(k.asal_id, k.id)))::int,
    CASE WHEN t.tanggal <= akhir_bulan(p_tahun, p_bulan) THEN 'SELESAI'::status_kendala ELSE k.status END, t.id,
    k.sifat = 'KENDALA' AND k.status = 'TERBUKA' AND t.id IS NULL AND NOT bulan_terbuka(k.tahun, k.bulan, k.unit_id)
      AND NOT EXISTS (SELECT 1 FROM kendala l WHERE coalesce(l.asal_id, l.id) = coalesce(k.asal_id, k.id) AND l.bulan > k.bulan)
  FROM kendala k LEFT JOIN kendala_penutupan t ON t.asal_id = coalesce(k.asal_id, k.id)
  WHERE k.tahun = p_tahun AND k.bulan <= p_bulan
  ORDER BY coalesce(k.asal_id, k.id), k.bulan DESC
$$;
