-- An address for notifications counts only once its owner has shown that mail reaches her there: whoever mistypes it would else tell a
-- stranger about reports. Addresses that were typed before count as not shown.
ALTER TABLE pengguna ADD COLUMN surel_pasti_pada timestamptz(6);

-- One row for each code that was sent; the code itself is not kept. Rows of the last hours also hold the limit of letters.
CREATE TABLE surel_kode (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  pengguna_id text NOT NULL REFERENCES pengguna ON DELETE CASCADE,
  surel text NOT NULL CHECK (length(surel) <= 200),
  sidik text NOT NULL CHECK (length(sidik) = 64),
  salah smallint NOT NULL DEFAULT 0,
  dibuat_pada timestamptz(6) NOT NULL DEFAULT now(),
  dipakai_pada timestamptz(6)
);
CREATE INDEX surel_kode_orang ON surel_kode (pengguna_id, id);
CREATE INDEX surel_kode_surel ON surel_kode (lower(surel), dibuat_pada);
COMMENT ON TABLE surel_kode IS 'tanpa segel: only its owner sees it';

-- A changed address is unknown again whoever writes it, and an address becomes known only through a code that was sent to it and used.
CREATE FUNCTION jaga_surel() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.surel IS DISTINCT FROM OLD.surel THEN
    NEW.surel_pasti_pada := NULL;
  ELSIF NEW.surel_pasti_pada IS NOT NULL AND NEW.surel_pasti_pada IS DISTINCT FROM OLD.surel_pasti_pada AND NOT EXISTS (
    SELECT FROM surel_kode k WHERE k.pengguna_id = NEW.id AND k.surel = NEW.surel AND k.dipakai_pada >= now() - interval '1 minute'
  ) THEN
    RAISE EXCEPTION 'alamat surel belum dipastikan' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_surel BEFORE INSERT OR UPDATE OF surel, surel_pasti_pada ON pengguna FOR EACH ROW EXECUTE FUNCTION jaga_surel();

CREATE FUNCTION jaga_surel_kode() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.dipakai_pada IS NOT NULL OR NEW.salah < OLD.salah OR (NEW.pengguna_id, NEW.surel, NEW.sidik, NEW.dibuat_pada)
     IS DISTINCT FROM (OLD.pengguna_id, OLD.surel, OLD.sidik, OLD.dibuat_pada) THEN
    RAISE EXCEPTION 'kode surel hanya sekali' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_sekali BEFORE UPDATE ON surel_kode FOR EACH ROW EXECUTE FUNCTION jaga_surel_kode();
