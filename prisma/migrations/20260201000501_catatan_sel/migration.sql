-- A report that is being checked has been handed in: its figures are closed and its day of submission stands.
ALTER TABLE laporan DROP CONSTRAINT laporan_check;
ALTER TABLE laporan ADD CONSTRAINT laporan_check
  CHECK (status NOT IN ('DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI') OR diajukan_pada IS NOT NULL);

CREATE OR REPLACE FUNCTION jaga_periode(p_tahun int, p_bulan int, p_unit int) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  s status_periode;
  l status_laporan;
BEGIN
  SELECT status INTO s FROM periode WHERE tahun = p_tahun AND bulan = p_bulan FOR SHARE;
  IF s IS DISTINCT FROM 'TERBUKA' THEN
    RAISE EXCEPTION 'periode %-% tidak terbuka', p_tahun, p_bulan USING ERRCODE = 'RP003';
  END IF;
  SELECT status INTO l FROM laporan WHERE tahun = p_tahun AND bulan = p_bulan AND unit_id = p_unit FOR SHARE;
  IF l IN ('MENUNGGU_PERSETUJUAN', 'DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI') THEN
    RAISE EXCEPTION 'laporan unit % untuk %-% sudah diajukan', p_unit, p_tahun, p_bulan USING ERRCODE = 'RP004';
  END IF;
END $$;

-- What the verifier says about one cell of a report, and what the unit answers. `kunci` names the cell as the entry page does
-- (lib/entri/utils.ts); `nilai` is what stood there when the note was written.
CREATE TYPE status_catatan AS ENUM ('TERBUKA', 'DITANGGAPI', 'SELESAI');
CREATE TABLE catatan_sel (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  laporan_id integer NOT NULL REFERENCES laporan(id),
  kunci text NOT NULL CHECK (btrim(kunci) <> ''),
  nilai text,
  isi text NOT NULL CHECK (btrim(isi) <> ''),
  status status_catatan NOT NULL DEFAULT 'TERBUKA',
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz NOT NULL DEFAULT now(),
  jawaban text,
  dijawab_oleh text,
  dijawab_pada timestamptz,
  selesai_oleh text,
  selesai_pada timestamptz,
  CHECK (status <> 'DITANGGAPI' OR (btrim(coalesce(jawaban, '')) <> '' AND dijawab_oleh IS NOT NULL)),
  CHECK ((status = 'SELESAI') = (selesai_oleh IS NOT NULL))
);
CREATE INDEX catatan_sel_laporan ON catatan_sel(laporan_id);
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON catatan_sel FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');

-- A note keeps its words, its cell and its author; it is answered and settled, never rewritten or removed.
CREATE FUNCTION jaga_catatan_sel() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'catatan sel tidak dapat dihapus' USING ERRCODE = 'RP005';
  END IF;
  IF OLD.status = 'SELESAI' OR (NEW.id, NEW.laporan_id, NEW.kunci, NEW.nilai, NEW.isi, NEW.oleh, NEW.pada)
     IS DISTINCT FROM (OLD.id, OLD.laporan_id, OLD.kunci, OLD.nilai, OLD.isi, OLD.oleh, OLD.pada) THEN
    RAISE EXCEPTION 'catatan sel hanya dapat ditanggapi atau diselesaikan' USING ERRCODE = 'RP005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_catatan BEFORE UPDATE OR DELETE ON catatan_sel FOR EACH ROW EXECUTE FUNCTION jaga_catatan_sel();
