-- Figures of an implausible magnitude. A value far above pagu, or a thousandth or a thousandfold of what it is held against, is either
-- mended or answered at its cell before the report is handed in. The limits are a year's setting; the answers are kept for good.
-- SQLSTATE raised here: RP005 an answer is never changed; RP003, RP004 the month is closed or the report handed in (jaga_periode)
ALTER TABLE tahun_anggaran
  ADD COLUMN batas_lewat_pagu smallint NOT NULL DEFAULT 10 CHECK (batas_lewat_pagu BETWEEN 0 AND 1000),
  ADD COLUMN toleransi_besaran smallint NOT NULL DEFAULT 3 CHECK (toleransi_besaran BETWEEN 1 AND 9);
COMMENT ON COLUMN tahun_anggaran.batas_lewat_pagu IS 'percent above pagu from which realisation has to be answered at its cell';
COMMENT ON COLUMN tahun_anggaran.toleransi_besaran IS 'how far from exactly a thousandfold still counts as one: between 1000/n and 1000*n';

-- `kunci` names the cell as the entry page does; the answer stands for the `nilai` that it was given for, and for no other.
CREATE TABLE jawaban_besaran (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  laporan_id integer NOT NULL REFERENCES laporan(id),
  aturan text NOT NULL CHECK (btrim(aturan) <> ''),
  kunci text NOT NULL CHECK (btrim(kunci) <> ''),
  nilai text NOT NULL CHECK (btrim(nilai) <> ''),
  alasan text NOT NULL CHECK (length(btrim(alasan)) BETWEEN 10 AND 500),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz NOT NULL DEFAULT now()
);
-- a double click leaves one answer
CREATE UNIQUE INDEX jawaban_besaran_sekali ON jawaban_besaran(laporan_id, aturan, kunci, nilai, alasan);
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON jawaban_besaran FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');

CREATE FUNCTION jaga_jawaban_besaran() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  l laporan;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    RAISE EXCEPTION 'jawaban besaran hanya dapat ditambah' USING ERRCODE = 'RP005';
  END IF;
  SELECT * INTO l FROM laporan WHERE id = NEW.laporan_id;
  PERFORM jaga_periode(l.tahun, l.bulan, l.unit_id);
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_jawaban BEFORE INSERT OR UPDATE OR DELETE ON jawaban_besaran FOR EACH ROW EXECUTE FUNCTION jaga_jawaban_besaran();
