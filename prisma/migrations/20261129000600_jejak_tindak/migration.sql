-- What was done in one transaction is one act: every trail row says which. A number of our own and not the transaction's id, which
-- means nothing once the data stand in another cluster.
CREATE SEQUENCE jejak_tindak_seq AS bigint;

CREATE FUNCTION tindak_kini() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  kini text := nullif(current_setting('app.tindak', true), '');
BEGIN
  IF kini IS NULL THEN
    kini := nextval('jejak_tindak_seq')::text;
    PERFORM set_config('app.tindak', kini, true);
  END IF;
  RETURN kini::bigint;
END $$;

ALTER TABLE jejak ADD COLUMN tindak bigint;

-- Rows of before: those that one person wrote through one door with no two seconds between them. Only the new column is filled in.
ALTER TABLE jejak DISABLE TRIGGER hanya_tambah;
WITH batas AS (
  SELECT id, pelaku IS DISTINCT FROM lag(pelaku) OVER w OR sumber IS DISTINCT FROM lag(sumber) OVER w
             OR batch_id IS DISTINCT FROM lag(batch_id) OVER w OR pada - lag(pada) OVER w > interval '2 seconds' AS baru
  FROM jejak WINDOW w AS (ORDER BY id)
), nomor AS (SELECT id, count(*) FILTER (WHERE baru) OVER (ORDER BY id) AS tindak FROM batas)
UPDATE jejak j SET tindak = n.tindak FROM nomor n WHERE n.id = j.id;
ALTER TABLE jejak ENABLE TRIGGER hanya_tambah;
SELECT setval('jejak_tindak_seq', greatest(coalesce((SELECT max(tindak) FROM jejak), 0), 1), EXISTS (SELECT FROM jejak));

ALTER TABLE jejak ALTER COLUMN tindak SET DEFAULT tindak_kini(), ALTER COLUMN tindak SET NOT NULL;
CREATE INDEX jejak_tindak ON jejak (tindak, id);
