-- The security log: who came in, who was refused, what was taken out, who changed whose rights. It only grows. A row is written
-- once and by INSERT alone; what is older than the office keeps goes by one function, which keeps a lower limit of its own.
CREATE TABLE log_keamanan (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- when the row was written; sejak: when the first of the events that it counts happened
  pada timestamptz NOT NULL DEFAULT now(),
  sejak timestamptz NOT NULL DEFAULT now(),
  jumlah integer NOT NULL DEFAULT 1 CHECK (jumlah > 0),
  peristiwa text NOT NULL CHECK (peristiwa ~ '^[A-Z][A-Z_]{2,39}$'),
  hasil text NOT NULL CHECK (hasil IN ('BERHASIL', 'GAGAL', 'DITOLAK')),
  -- no foreign key: the row outlives the account
  pengguna_id text CHECK (length(pengguna_id) <= 64),
  username text CHECK (length(username) <= 64),
  alamat text CHECK (length(alamat) <= 64),
  rincian text CHECK (length(rincian) <= 500)
);
CREATE INDEX log_keamanan_pada ON log_keamanan (pada);
CREATE INDEX log_keamanan_peristiwa ON log_keamanan (peristiwa, id);
CREATE INDEX log_keamanan_username ON log_keamanan (username, id);
CREATE INDEX log_keamanan_alamat ON log_keamanan (alamat, id);

-- The moment is the database's: nobody writes a row into the past. A name is kept as it was.
CREATE FUNCTION log_keamanan_isi() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.pada := clock_timestamp();
  NEW.sejak := greatest(least(NEW.sejak, NEW.pada), NEW.pada - interval '10 minutes');
  IF NEW.username IS NULL AND NEW.pengguna_id IS NOT NULL THEN
    SELECT left(username, 64) INTO NEW.username FROM pengguna WHERE id = NEW.pengguna_id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER isi BEFORE INSERT ON log_keamanan FOR EACH ROW EXECUTE FUNCTION log_keamanan_isi();

CREATE FUNCTION jaga_log_keamanan() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.pada < now() - interval '90 days' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'log keamanan hanya dapat ditambah' USING ERRCODE = 'RP005';
END $$;
CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON log_keamanan FOR EACH ROW EXECUTE FUNCTION jaga_log_keamanan();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON log_keamanan FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();

-- Removes what is older than p_hari days, never what is younger than 90; that it did so is a row itself. @returns how many rows went
CREATE FUNCTION log_keamanan_buang(p_hari int) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  n int;
  hari int := greatest(coalesce(p_hari, 400), 90);
BEGIN
  DELETE FROM log_keamanan WHERE pada < now() - make_interval(days => hari);
  GET DIAGNOSTICS n = ROW_COUNT;
  IF n > 0 THEN
    INSERT INTO log_keamanan (peristiwa, hasil, rincian) VALUES ('LOG_DIBUANG', 'BERHASIL', format('%s baris yang lebih tua dari %s hari', n, hari));
  END IF;
  RETURN n;
END $$;
