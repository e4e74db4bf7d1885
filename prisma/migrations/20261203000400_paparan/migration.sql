-- The meeting in the hall: what stands on its screen, what the screen is made of, who may follow without an account.
-- SQLSTATE raised here: RP117 the meeting is not under way

-- One row a meeting, from the moment it is first shown. Says nothing about the budget, changes with every key that the speaker presses,
-- and is seen by hundreds: neither trail nor seal, or each key would make every kept page of the product anew.
CREATE TABLE paparan_layar (
  rapat_id integer PRIMARY KEY REFERENCES rapat(id),
  -- counts commands: of two the later wins, and everybody sees the same order
  urutan bigint NOT NULL DEFAULT 1,
  tayang boolean NOT NULL,
  slide text NOT NULL CHECK (slide ~ '^[a-z0-9-]{1,80}(~tabel)?$'),
  gelap boolean NOT NULL DEFAULT false,
  -- the item of the agenda that is on, and since when; the speaker's own clock
  acara_id integer REFERENCES rapat_acara(id) ON DELETE SET NULL,
  acara_mulai timestamptz(3),
  bicara_mulai timestamptz(3),
  bicara_menit smallint CHECK (bicara_menit BETWEEN 1 AND 120),
  -- the window that gave the last command
  kemudi uuid NOT NULL,
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(3) NOT NULL DEFAULT now(),
  CHECK ((bicara_mulai IS NULL) = (bicara_menit IS NULL))
);
COMMENT ON TABLE paparan_layar IS 'tanpa segel: which slide is on the screen of the hall';

-- The data file of the slides as it was when they were first shown: packed, the same bytes for everybody on every machine.
CREATE TABLE paparan_dek (
  rapat_id integer NOT NULL REFERENCES rapat(id),
  -- penuh: for those who see all units, with hidden slides and notes; ikut: what the hall sees
  jenis text NOT NULL CHECK (jenis IN ('penuh', 'ikut')),
  bekuan_id integer NOT NULL REFERENCES bekuan(id),
  -- of the text before packing
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  isi bytea NOT NULL,
  PRIMARY KEY (rapat_id, jenis)
);
CREATE INDEX paparan_dek_bekuan ON paparan_dek (bekuan_id);
COMMENT ON TABLE paparan_dek IS 'tanpa segel: made of the frozen position, can be made again';

-- How many follow by each process; a dead one's are gone when they are old.
CREATE UNLOGGED TABLE paparan_ikut (
  proses uuid NOT NULL,
  rapat_id integer NOT NULL,
  jumlah integer NOT NULL,
  denyut timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (proses, rapat_id)
);
CREATE INDEX paparan_ikut_rapat ON paparan_ikut (rapat_id);
COMMENT ON TABLE paparan_ikut IS 'tanpa segel: how many phones follow now';

-- The code of the hall: who has it follows without an account while the meeting is under way. What stands here is the seed that the server's
-- secret makes the code of, so neither a copy of the database nor the trail gives it away.
CREATE TABLE paparan_kode (
  rapat_id integer PRIMARY KEY,
  tahun smallint NOT NULL,
  biji uuid NOT NULL DEFAULT gen_random_uuid(),
  dicabut boolean NOT NULL DEFAULT false,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  FOREIGN KEY (rapat_id, tahun) REFERENCES rapat(id, tahun)
);

CREATE FUNCTION jaga_paparan() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM rapat WHERE id = NEW.rapat_id AND keadaan = 'BERLANGSUNG' FOR SHARE) THEN
    RAISE EXCEPTION 'rapat % tidak berlangsung', NEW.rapat_id USING ERRCODE = 'RP117';
  END IF;
  IF TG_TABLE_NAME = 'paparan_layar' THEN
    NEW.oleh := current_setting('app.pelaku');
    NEW.pada := now();
  END IF;
  RETURN NEW;
END $$;

-- Whoever shows the meeting hears of it after the commit.
CREATE FUNCTION kabar_paparan() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('rakor_paparan', CASE WHEN TG_TABLE_NAME = 'rapat' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'rapat_id' END);
  RETURN NULL;
END $$;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['paparan_layar', 'paparan_dek', 'paparan_kode'] LOOP
    EXECUTE format('CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION kantor_saja()', t);
    EXECUTE format('CREATE TRIGGER jaga_paparan BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION jaga_paparan()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['paparan_layar', 'paparan_kode'] LOOP
    EXECUTE format('CREATE TRIGGER kabar AFTER INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION kabar_paparan()', t);
  END LOOP;
END $$;
CREATE TRIGGER kabar AFTER UPDATE OF keadaan ON rapat FOR EACH ROW EXECUTE FUNCTION kabar_paparan();
CREATE TRIGGER stempel BEFORE UPDATE ON paparan_kode FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON paparan_kode FOR EACH ROW EXECUTE FUNCTION jejak_catat('rapat_id', 'domain');
