-- Who is invited to a meeting and who came; the ticket that the code at the door gives. See docs/decisions/0035-kehadiran.md.
-- SQLSTATE raised here: RP115 attendance is not taken now   RP116 an invitation on which somebody came is not changed so   RP002 not the office

-- How a meeting's invitations are made, and from when on it is quorate.
CREATE TABLE undangan_aturan (
  rapat_id integer PRIMARY KEY,
  tahun smallint NOT NULL,
  -- the posts invited of each kind of unit: {"KECAMATAN": ["Camat"]}
  jabatan jsonb NOT NULL CHECK (jsonb_typeof(jabatan) = 'object'),
  -- percent of the invited units that have to be represented
  kuorum smallint NOT NULL CHECK (kuorum BETWEEN 1 AND 100),
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  FOREIGN KEY (rapat_id, tahun) REFERENCES rapat(id, tahun) ON DELETE CASCADE
);

CREATE TABLE undangan (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rapat_id integer NOT NULL,
  tahun smallint NOT NULL,
  -- the unit that is represented, or the name of an office outside
  unit_id integer REFERENCES unit(id),
  instansi text CHECK (length(btrim(instansi)) BETWEEN 2 AND 160),
  jabatan text NOT NULL CHECK (length(btrim(jabatan)) BETWEEN 2 AND 120),
  urutan smallint NOT NULL DEFAULT 1 CHECK (urutan BETWEEN 1 AND 999),
  -- came without an invitation
  tamu boolean NOT NULL DEFAULT false,
  hadir_pada timestamptz(6),
  hadir_cara text CHECK (hadir_cara IN ('QR', 'MANUAL')),
  hadir_oleh text,
  -- fingerprint of the browser that it was done with, so that one phone for many is seen
  gawai text CHECK (gawai ~ '^[0-9a-f]{16}$'),
  -- when somebody else chose the same invitation
  ditanya_pada timestamptz(6),
  -- why the last tick was taken back
  alasan_batal text CHECK (length(btrim(alasan_batal)) BETWEEN 3 AND 200),
  -- when the name that stood here was erased; the name itself stands apart
  nama_dihapus_pada timestamptz(6),
  CHECK ((unit_id IS NULL) = (instansi IS NOT NULL)),
  CHECK ((hadir_pada IS NULL) = (hadir_cara IS NULL) AND (hadir_pada IS NULL) = (hadir_oleh IS NULL)),
  CHECK (gawai IS NULL OR hadir_cara = 'QR'),
  FOREIGN KEY (rapat_id, tahun) REFERENCES rapat(id, tahun) ON DELETE CASCADE
);
CREATE UNIQUE INDEX undangan_unit ON undangan (rapat_id, unit_id, lower(jabatan)) WHERE unit_id IS NOT NULL;
CREATE UNIQUE INDEX undangan_luar ON undangan (rapat_id, lower(instansi), lower(jabatan)) WHERE unit_id IS NULL;

-- Names that people gave of themselves. Apart and without a trail: what a person may have erased must not live on there.
CREATE TABLE undangan_nama (
  undangan_id integer PRIMARY KEY REFERENCES undangan(id) ON DELETE CASCADE,
  nama text NOT NULL CHECK (length(btrim(nama)) BETWEEN 2 AND 100)
);
COMMENT ON TABLE undangan_nama IS 'tanpa segel: names given at the door, which can be erased';

-- What opening the code of the hour gives a browser: one tick, within minutes, and a few slips onto invitations that are taken. Only its
-- fingerprint is kept.
CREATE UNLOGGED TABLE hadir_tiket (
  sidik text PRIMARY KEY CHECK (sidik ~ '^[0-9a-f]{64}$'),
  rapat_id integer NOT NULL,
  berlaku_sampai timestamptz(6) NOT NULL,
  dipakai_pada timestamptz(6),
  -- how often it asked about an invitation that somebody else stands on
  tanya smallint NOT NULL DEFAULT 0
);
CREATE INDEX hadir_tiket_sampai ON hadir_tiket (berlaku_sampai);
COMMENT ON TABLE hadir_tiket IS 'tanpa segel: tickets of minutes';

-- Who is in the hall without an account may do one thing: be ticked on an invitation that nobody came on, or ask about one.
CREATE FUNCTION jaga_undangan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r undangan := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  m record;
  kantor boolean := coalesce(current_setting('app.lingkup', true), '') = '*' AND coalesce(current_setting('app.pelaku', true), '') <> 'sistem:hadir';
BEGIN
  SELECT keadaan, tanggal INTO m FROM rapat WHERE id = r.rapat_id FOR SHARE;
  IF NOT FOUND THEN
    RETURN r; -- goes with its draft; a new one is refused by its key
  END IF;
  IF TG_OP = 'UPDATE' AND kantor AND to_jsonb(NEW) - 'nama_dihapus_pada' = to_jsonb(OLD) - 'nama_dihapus_pada' THEN
    RETURN NEW; -- a name is erased at any time
  END IF;
  IF m.keadaan = 'SELESAI' THEN
    RAISE EXCEPTION 'kehadiran rapat % sudah ditutup', r.rapat_id USING ERRCODE = 'RP115';
  END IF;
  IF NOT kantor AND (TG_OP <> 'UPDATE' OR NEW.hadir_cara IS DISTINCT FROM CASE WHEN OLD.hadir_pada IS NULL AND NEW.hadir_pada IS NOT NULL THEN 'QR' ELSE OLD.hadir_cara END
     OR (NEW.urutan, NEW.alasan_batal, NEW.nama_dihapus_pada) IS DISTINCT FROM (OLD.urutan, OLD.alasan_batal, OLD.nama_dihapus_pada)
     OR (NEW.ditanya_pada IS NULL AND OLD.ditanya_pada IS NOT NULL)) THEN
    RAISE EXCEPTION 'undangan hanya ditulis kantor' USING ERRCODE = 'RP002';
  END IF;
  IF TG_OP = 'DELETE' THEN
    IF OLD.hadir_pada IS NOT NULL THEN
      RAISE EXCEPTION 'undangan % sudah hadir', OLD.id USING ERRCODE = 'RP116';
    END IF;
    RETURN OLD;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF (NEW.id, NEW.rapat_id, NEW.tahun, NEW.unit_id, NEW.instansi, NEW.jabatan, NEW.tamu) IS DISTINCT FROM (OLD.id, OLD.rapat_id, OLD.tahun, OLD.unit_id, OLD.instansi, OLD.jabatan, OLD.tamu)
       OR (OLD.hadir_pada IS NOT NULL AND NEW.hadir_pada IS NULL AND NEW.alasan_batal IS NULL)
       OR (OLD.hadir_pada IS NOT NULL AND NEW.hadir_pada IS NOT NULL
           AND (NEW.hadir_pada, NEW.hadir_cara, NEW.hadir_oleh, NEW.gawai) IS DISTINCT FROM (OLD.hadir_pada, OLD.hadir_cara, OLD.hadir_oleh, OLD.gawai)) THEN
      RAISE EXCEPTION 'undangan % tidak dapat diubah begitu', OLD.id USING ERRCODE = 'RP116';
    END IF;
  END IF;
  IF NEW.hadir_pada IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.hadir_pada IS NULL) THEN
    IF NOT (m.keadaan = 'BERLANGSUNG' OR (m.keadaan = 'DIBEKUKAN' AND m.tanggal = (now() AT TIME ZONE 'Asia/Jakarta')::date)) THEN
      RAISE EXCEPTION 'kehadiran rapat % belum dicatat', r.rapat_id USING ERRCODE = 'RP115';
    END IF;
    NEW.hadir_pada := now();
    NEW.hadir_oleh := current_setting('app.pelaku');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_undangan BEFORE INSERT OR UPDATE OR DELETE ON undangan FOR EACH ROW EXECUTE FUNCTION jaga_undangan();

-- A name leaves no trail, so it is given with the tick or not at all.
CREATE FUNCTION jaga_undangan_nama() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM undangan u JOIN rapat r ON r.id = u.rapat_id WHERE u.id = NEW.undangan_id AND u.hadir_pada IS NOT NULL AND r.keadaan <> 'SELESAI') THEN
    RAISE EXCEPTION 'nama pada undangan % tidak dapat dicatat', NEW.undangan_id USING ERRCODE = 'RP115';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_undangan_nama BEFORE INSERT OR UPDATE ON undangan_nama FOR EACH ROW EXECUTE FUNCTION jaga_undangan_nama();

CREATE FUNCTION jaga_undangan_aturan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r undangan_aturan := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF EXISTS (SELECT FROM rapat WHERE id = r.rapat_id AND keadaan = 'SELESAI' FOR SHARE) THEN
    RAISE EXCEPTION 'kehadiran rapat % sudah ditutup', r.rapat_id USING ERRCODE = 'RP115';
  END IF;
  RETURN r;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON undangan_aturan FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_undangan_aturan BEFORE INSERT OR UPDATE OR DELETE ON undangan_aturan FOR EACH ROW EXECUTE FUNCTION jaga_undangan_aturan();
CREATE TRIGGER stempel BEFORE UPDATE ON undangan_aturan FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON undangan_aturan FOR EACH ROW EXECUTE FUNCTION jejak_catat('rapat_id', 'domain');
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON undangan FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
