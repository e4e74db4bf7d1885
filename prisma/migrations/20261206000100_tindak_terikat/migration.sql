-- An act is bound to its transaction. Its number travelled in the setting app.tindak, which whoever serves can set: its rows could
-- be put under an older act, another person's, or under none at all, so that no link of the chain held them. Now it stands in the
-- transaction's row of segel_tugas, which only functions with their owner's rights write, and no setting is believed.
-- See docs/decisions/0015-segel.md, "The act".
ALTER TABLE segel_tugas ADD COLUMN tindak bigint NOT NULL DEFAULT nextval('jejak_tindak_seq');

-- putaran -1: the act has its number, and nobody has asked for the closing yet.
DROP TRIGGER segel_tutup ON segel_tugas;
CREATE CONSTRAINT TRIGGER segel_tutup AFTER INSERT OR UPDATE ON segel_tugas DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.putaran >= 0) EXECUTE FUNCTION segel_tutup();
ALTER TABLE segel_tugas ENABLE ALWAYS TRIGGER segel_tutup;

-- The act of this transaction; its first call makes it. Asking for the closing is left to the trigger behind the row: where constraints
-- are immediate the closing comes with the asking, and would come before the row that it is to seal.
CREATE OR REPLACE FUNCTION tindak_kini() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  ini bigint := pg_current_xact_id()::text::bigint;
  kini bigint;
BEGIN
  SELECT tindak INTO kini FROM segel_tugas WHERE transaksi = ini;
  IF kini IS NULL THEN
    INSERT INTO segel_tugas (transaksi, putaran) VALUES (ini, -1) RETURNING tindak INTO kini;
  END IF;
  RETURN kini;
END $$;
REVOKE EXECUTE ON FUNCTION tindak_kini() FROM PUBLIC;

-- app.segel only spares the trail a question per row; every table with a trail asks for itself as well, so a lie there changes nothing.
CREATE OR REPLACE FUNCTION segel_minta() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM tindak_kini();
  UPDATE segel_tugas SET putaran = 0 WHERE transaksi = pg_current_xact_id()::text::bigint AND putaran = -1;
  PERFORM set_config('app.segel', 'diminta', true);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION segel_tutup() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  t bigint := NEW.tindak;
  r_dari bigint;
  r_sampai bigint;
  r_jumlah int := 0;
  r_isi bytea;
  r_himpunan bytea;
BEGIN
  IF NEW.putaran = 0 THEN
    UPDATE segel_tugas SET putaran = 1 WHERE transaksi = NEW.transaksi;
    RETURN NULL;
  END IF;
  DELETE FROM segel_tugas WHERE transaksi = NEW.transaksi;
  PERFORM set_config('app.segel', '', true);
  SELECT min(id), max(id), count(*)::int, sha256(string_agg(int8send(id) || h, ''::bytea ORDER BY id)), sha256(string_agg(h, ''::bytea ORDER BY h))
  INTO r_dari, r_sampai, r_jumlah, r_isi, r_himpunan
  FROM (SELECT id, segel_baris(1, j) AS h FROM jejak j
        -- a copy that is loaded brings rows under acts of its own, with their links
        WHERE j.tindak = t AND j.id > coalesce((SELECT max(sampai) FROM segel WHERE tindak = t), 0)) x;
  UPDATE versi_data SET nilai = nilai + 1;
  IF r_jumlah > 0 THEN
    PERFORM segel_tambah(t, r_dari, r_sampai, r_jumlah, r_isi, r_himpunan);
  END IF;
  RETURN NULL;
END $$;
