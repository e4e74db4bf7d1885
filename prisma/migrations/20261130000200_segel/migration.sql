-- The seal: each transaction that wrote trail rows adds one link to a chain, and each that changed anything a page can show raises
-- the data version. Both happen at its very end, under one lock, so links and versions stand in the order of the commits and no
-- two links follow the same one. See docs/decisions/0015-segel.md.
CREATE TABLE versi_data (
  satu boolean PRIMARY KEY DEFAULT true CHECK (satu),
  nilai bigint NOT NULL
);
INSERT INTO versi_data (nilai) VALUES (1);

-- tindak: the act whose rows dari..sampai it seals; null: all rows dari..sampai, whatever their act (those older than the seal).
-- isi: hash over the rows in their order. himpunan: over the same rows in no order, so that a check can tell swapped rows from
-- changed ones. kepala: hash over the head before it and everything else here.
CREATE TABLE segel (
  nomor bigint PRIMARY KEY CHECK (nomor >= 0),
  waktu timestamptz NOT NULL,
  kaidah smallint NOT NULL DEFAULT 1,
  tindak bigint,
  dari bigint NOT NULL,
  sampai bigint NOT NULL,
  jumlah integer NOT NULL,
  isi bytea NOT NULL,
  himpunan bytea NOT NULL,
  kepala bytea NOT NULL
);
CREATE INDEX segel_tindak ON segel(tindak, sampai);

-- One row per transaction while it runs; none is ever committed. What hangs on it is the deferred trigger below.
CREATE TABLE segel_tugas (
  transaksi bigint PRIMARY KEY,
  putaran smallint NOT NULL DEFAULT 0
);

COMMENT ON TABLE segel IS 'tanpa segel: the chain itself';
COMMENT ON TABLE segel_tugas IS 'tanpa segel: work of the chain';
COMMENT ON TABLE versi_data IS 'tanpa segel: raised by the chain';
COMMENT ON TABLE sesi IS 'tanpa segel: no page shows it to others';
COMMENT ON TABLE verifikasi_masuk IS 'tanpa segel: no page shows it';
COMMENT ON TABLE pembatas IS 'tanpa segel: no page shows it';
COMMENT ON TABLE pemberitahuan IS 'tanpa segel: of one person alone, never part of an answer that is kept for many';
COMMENT ON TABLE impor_baris IS 'tanpa segel: staged rows, shown to their uploader before they count';
COMMENT ON TABLE templat_unggah IS 'tanpa segel: staged rows, shown to their uploader before they count';
COMMENT ON TABLE kodefikasi_unggah IS 'tanpa segel: staged rows, shown to their uploader before they count';
COMMENT ON TABLE kodefikasi_baris IS 'tanpa segel: staged rows, shown to their uploader before they count';

-- What is hashed --------------------------------------------------------------------------------------------------------
-- Names of persons stay out of the hash, so that the law's "erase me" does not break the chain. A change of this list is a new
-- kaidah (rule), for links made from then on; older links keep theirs.
CREATE FUNCTION segel_kolom_orang(p_kaidah int, p_tabel text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE p_tabel
  WHEN 'pengguna' THEN '{nama,email,surel,username,username_tampil,gambar}'::text[]
  WHEN 'kendala' THEN '{penanggung_jawab}'::text[]
  WHEN 'unit_masa' THEN '{kepala_nama,kepala_nip}'::text[]
  WHEN 'tanda_terima' THEN '{nama_penyampai}'::text[]
  ELSE '{}'::text[] END;

-- One trail row as the 32 bytes that stand for it. Its id is not in them: the order is hashed beside them. jsonb writes itself the
-- same way in every version of Postgres; the time is written in UTC to the microsecond.
CREATE FUNCTION segel_baris(p_kaidah int, j jejak) RETURNS bytea
LANGUAGE sql IMMUTABLE
RETURN sha256(convert_to(jsonb_build_array(
  to_char(j.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), j.pelaku, j.sumber, j.tindakan, j.tabel, j.kunci, j.unit_id, j.tahun, j.bulan,
  j.batch_id, j.tindak, j.sebelum - segel_kolom_orang(p_kaidah, j.tabel), j.sesudah - segel_kolom_orang(p_kaidah, j.tabel))::text, 'UTF8'));

CREATE FUNCTION segel_kepala(p_sebelum bytea, s segel) RETURNS bytea
LANGUAGE sql IMMUTABLE
RETURN sha256(convert_to(concat_ws('|', encode(p_sebelum, 'hex'), s.nomor, to_char(s.waktu AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
  s.kaidah, coalesce(s.tindak::text, '-'), s.dari, s.sampai, s.jumlah, encode(s.isi, 'hex'), encode(s.himpunan, 'hex')), 'UTF8'));

-- Adds one link, with its caller's rights. Whoever calls it holds the row of versi_data: that is the chain's lock.
CREATE FUNCTION segel_tambah(p_tindak bigint, p_dari bigint, p_sampai bigint, p_jumlah int, p_isi bytea, p_himpunan bytea) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  lalu record;
  s segel;
BEGIN
  SELECT nomor, kepala INTO lalu FROM segel ORDER BY nomor DESC LIMIT 1;
  s := ROW(lalu.nomor + 1, clock_timestamp(), 1, p_tindak, p_dari, p_sampai, p_jumlah, p_isi, p_himpunan, NULL)::segel;
  s.kepala := segel_kepala(lalu.kepala, s);
  INSERT INTO segel SELECT s.*;
END $$;

-- Link 0 says whose chain it is: paper of one installation never fits another's.
INSERT INTO segel (nomor, waktu, dari, sampai, jumlah, isi, himpunan, kepala)
SELECT 0, now(), 0, 0, 0, sha256(''), sha256(''), sha256(convert_to('rakor ' || gen_random_uuid() || gen_random_uuid(), 'UTF8'));

-- The trail of before: as it stands, in blocks.
LOCK TABLE jejak IN SHARE ROW EXCLUSIVE MODE;
DO $$
DECLARE
  b record;
BEGIN
  FOR b IN
    SELECT min(id) AS dari, max(id) AS sampai, count(*)::int AS jumlah,
           sha256(string_agg(int8send(id) || h, ''::bytea ORDER BY id)) AS isi, sha256(string_agg(h, ''::bytea ORDER BY h)) AS himpunan
    FROM (SELECT id, segel_baris(1, j) AS h, (row_number() OVER (ORDER BY id) - 1) / 20000 AS blok FROM jejak j) x
    GROUP BY blok ORDER BY blok
  LOOP
    PERFORM segel_tambah(NULL, b.dari, b.sampai, b.jumlah, b.isi, b.himpunan);
  END LOOP;
END $$;

-- Closing a transaction -------------------------------------------------------------------------------------------------
CREATE FUNCTION segel_minta() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO segel_tugas (transaksi) VALUES (pg_current_xact_id()::text::bigint) ON CONFLICT DO NOTHING;
  PERFORM set_config('app.segel', 'diminta', true);
  RETURN NULL;
END $$;

-- First round: everything that was deferred before has still to run (the kept sums are), so it queues itself once more and comes last;
-- then the lock of the chain is held for the commit alone. Rows are hashed before the lock is taken.
CREATE FUNCTION segel_tutup() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  t bigint := nullif(current_setting('app.tindak', true), '')::bigint;
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
  IF t IS NOT NULL THEN
    SELECT min(id), max(id), count(*)::int, sha256(string_agg(int8send(id) || h, ''::bytea ORDER BY id)), sha256(string_agg(h, ''::bytea ORDER BY h))
    INTO r_dari, r_sampai, r_jumlah, r_isi, r_himpunan
    FROM (SELECT id, segel_baris(1, j) AS h FROM jejak j
          WHERE j.tindak = t AND j.id > coalesce((SELECT max(sampai) FROM segel WHERE tindak = t), 0)) x;
  END IF;
  UPDATE versi_data SET nilai = nilai + 1;
  IF r_jumlah > 0 THEN
    PERFORM segel_tambah(t, r_dari, r_sampai, r_jumlah, r_isi, r_himpunan);
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER segel_tutup AFTER INSERT OR UPDATE ON segel_tugas DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION segel_tutup();
ALTER TABLE segel_tugas ENABLE ALWAYS TRIGGER segel_tutup;

-- ENABLE ALWAYS: a bulk load that switches ordinary triggers off is sealed like any other write. The trail is written row by row, so
-- it asks only where this transaction has not asked yet. A token's time of last use is no news.
CREATE FUNCTION segel_pasang() RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  t record;
BEGIN
  FOR t IN
    SELECT c.oid, c.relname, coalesce(obj_description(c.oid, 'pg_class') LIKE 'tanpa segel:%', false) OR c.relname = '_prisma_migrations' AS tanpa,
           EXISTS (SELECT FROM pg_trigger g WHERE g.tgrelid = c.oid AND g.tgname = 'segel_minta') AS ada
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY c.relname
  LOOP
    IF t.tanpa AND t.ada THEN
      EXECUTE format('DROP TRIGGER segel_minta ON %I', t.relname);
    ELSIF NOT t.tanpa AND NOT t.ada THEN
      EXECUTE format('CREATE TRIGGER segel_minta AFTER INSERT OR DELETE OR TRUNCATE OR UPDATE%s ON %I FOR EACH STATEMENT%s EXECUTE FUNCTION segel_minta()',
        CASE t.relname WHEN 'token_api' THEN ' OF nama, sidik, dibuat_oleh, berlaku_sampai, dicabut_pada' ELSE '' END, t.relname,
        CASE t.relname WHEN 'jejak' THEN ' WHEN (coalesce(current_setting(''app.segel'', true), '''') = '''')' ELSE '' END);
      EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER segel_minta', t.relname);
    END IF;
  END LOOP;
END $$;
SELECT segel_pasang();
REVOKE EXECUTE ON FUNCTION segel_tambah(bigint, bigint, bigint, int, bytea, bytea), segel_minta(), segel_tutup(), segel_pasang() FROM PUBLIC;

CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON segel FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON segel FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();
ALTER TABLE segel ENABLE ALWAYS TRIGGER hanya_tambah;
ALTER TABLE segel ENABLE ALWAYS TRIGGER hanya_tambah_semua;
