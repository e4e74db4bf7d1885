-- Checks of the seal that were asked for on the page: how far each is, and what it found. One at a time, over all machines.
CREATE TABLE periksa_segel (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  oleh text NOT NULL,
  mulai timestamptz NOT NULL DEFAULT now(),
  -- while it runs: when it last said how far it is; a check whose process ended says nothing any more
  denyut timestamptz NOT NULL DEFAULT clock_timestamp(),
  bagian text NOT NULL DEFAULT '',
  sudah bigint NOT NULL DEFAULT 0,
  semua bigint NOT NULL DEFAULT 0,
  selesai timestamptz,
  hasil jsonb,
  galat text,
  CHECK (selesai IS NOT NULL OR (hasil IS NULL AND galat IS NULL))
);
CREATE UNIQUE INDEX periksa_segel_satu ON periksa_segel((selesai IS NULL)) WHERE selesai IS NULL;
COMMENT ON TABLE periksa_segel IS 'tanpa segel: progress and results of checks, which change nothing that is checked';
