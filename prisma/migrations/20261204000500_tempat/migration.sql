-- Places: who may write them, and what would make no sense; the boundaries that a map may be drawn of.
-- SQLSTATE raised here: RP002 not the office (kantor_saja)   RP123 a place cannot be written so

-- A unit is the office of one kecamatan at most: its camat has one "kecamatan saya".
CREATE UNIQUE INDEX wilayah_unit ON wilayah (unit_id) WHERE unit_id IS NOT NULL;

-- A line or a sub-kegiatan that was made by mistake goes with its places; the trail keeps both.
ALTER TABLE tempat DROP CONSTRAINT tempat_sub_kegiatan_id_tahun_unit_id_fkey, DROP CONSTRAINT tempat_baris_id_tahun_fkey;
ALTER TABLE tempat ADD FOREIGN KEY (sub_kegiatan_id, tahun, unit_id) REFERENCES sub_kegiatan(id, tahun, unit_id) ON DELETE CASCADE,
  ADD FOREIGN KEY (baris_id, tahun) REFERENCES baris(id, tahun) ON DELETE CASCADE;

-- Boundaries of the regency as numbers ready to be drawn, never the file that they came in. One set at a time; versi tells a stale page.
CREATE TABLE peta_batas (
  id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  -- by id of the kecamatan: rings of whole numbers [x, y, x, y, ...] within 1000 x tinggi, y downwards
  bentuk jsonb NOT NULL CHECK (jsonb_typeof(bentuk) = 'object' AND pg_column_size(bentuk) < 600000),
  tinggi smallint NOT NULL CHECK (tinggi BETWEEN 100 AND 4000),
  sumber text NOT NULL CHECK (length(btrim(sumber)) BETWEEN 3 AND 300),
  nama_berkas text NOT NULL CHECK (length(nama_berkas) BETWEEN 1 AND 200),
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now()
);

CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON wilayah FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON peta_batas FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON tempat FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON paket_tempat FOR EACH ROW EXECUTE FUNCTION jejak_catat('paket_id,wilayah_id', 'domain');
CREATE TRIGGER stempel BEFORE UPDATE ON wilayah FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER stempel BEFORE UPDATE ON peta_batas FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON wilayah FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON peta_batas FOR EACH ROW EXECUTE FUNCTION kantor_saja();

-- A pekon stands in the kecamatan whose code begins its own; a kecamatan stays one. Only a kecamatan has a tile and an office of its own.
CREATE FUNCTION jaga_wilayah() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF (TG_OP = 'UPDATE' AND (NEW.tingkat = 'KECAMATAN') <> (OLD.tingkat = 'KECAMATAN'))
     OR (NEW.tingkat <> 'KECAMATAN' AND (NEW.unit_id IS NOT NULL OR NEW.petak_baris IS NOT NULL
         OR NOT EXISTS (SELECT FROM wilayah i WHERE i.id = NEW.induk_id AND i.tingkat = 'KECAMATAN' AND i.kode = left(NEW.kode, 8)))) THEN
    RAISE EXCEPTION 'wilayah % tidak dapat ditulis begini', NEW.kode USING ERRCODE = 'RP123';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_wilayah BEFORE INSERT OR UPDATE ON wilayah FOR EACH ROW EXECUTE FUNCTION jaga_wilayah();

-- A place is put and taken away, never changed into another. Who put it, and when, is not the writer's to say; an ended place takes nothing
-- new; a line's place is one of its own sub-kegiatan. Whose it is the trail's guard proves, by its unit.
CREATE FUNCTION jaga_tempat() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' OR EXISTS (SELECT FROM wilayah w LEFT JOIN wilayah i ON i.id = w.induk_id WHERE w.id = NEW.wilayah_id AND (w.berakhir OR coalesce(i.berakhir, false))) THEN
    RAISE EXCEPTION 'tempat di wilayah % tidak dapat ditulis', NEW.wilayah_id USING ERRCODE = 'RP123';
  END IF;
  IF TG_TABLE_NAME = 'tempat' AND to_jsonb(NEW) ->> 'baris_id' IS NOT NULL
     AND NOT EXISTS (SELECT FROM baris b WHERE b.id = (to_jsonb(NEW) ->> 'baris_id')::int AND b.sub_kegiatan_id = (to_jsonb(NEW) ->> 'sub_kegiatan_id')::int) THEN
    RAISE EXCEPTION 'baris bukan dari sub-kegiatan itu' USING ERRCODE = 'RP123';
  END IF;
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_tempat BEFORE INSERT OR UPDATE ON tempat FOR EACH ROW EXECUTE FUNCTION jaga_tempat();
CREATE TRIGGER jaga_tempat BEFORE INSERT OR UPDATE ON paket_tempat FOR EACH ROW EXECUTE FUNCTION jaga_tempat();
