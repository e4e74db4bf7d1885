-- Which import a trail row came from was believed (app.batch): whoever serves could put a row under another unit's, another year's, a foreign or an
-- ended one. Now it is proven when the transaction closes, once for all its rows; a transaction that names no import pays nothing for it.
-- See docs/decisions/0014-dua-peran.md, "Limits".
--   RP143 an import that this did not come from, or a step that it does not take

-- An import ends once, by who says so and now: nobody dates or opens an ended one again to write beneath it.
CREATE FUNCTION jaga_tahap_impor() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status IN ('DITERAPKAN', 'DIBATALKAN') THEN
      RAISE EXCEPTION 'impor % tidak bermula sebagai %', NEW.id, NEW.status USING ERRCODE = 'RP143';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.status <> OLD.status THEN
    IF (CASE NEW.status::text WHEN 'DITERAPKAN' THEN OLD.status::text <> 'SIAP' WHEN 'DIBATALKAN' THEN OLD.status::text <> 'DITERAPKAN'
             ELSE OLD.status::text NOT IN ('MEMBACA', 'SIAP', 'BERTANYA') END) THEN
      RAISE EXCEPTION 'impor % tidak beralih dari % ke %', OLD.id, OLD.status, NEW.status USING ERRCODE = 'RP143';
    END IF;
    IF NEW.status = 'DITERAPKAN' THEN
      NEW.diterapkan_oleh := current_setting('app.pelaku');
      NEW.diterapkan_pada := now();
      RETURN NEW;
    ELSIF NEW.status = 'DIBATALKAN' THEN
      NEW.dibatalkan_oleh := current_setting('app.pelaku');
      NEW.dibatalkan_pada := now();
    END IF;
  ELSIF (NEW.dibatalkan_oleh, NEW.dibatalkan_pada) IS DISTINCT FROM (OLD.dibatalkan_oleh, OLD.dibatalkan_pada) THEN
    RAISE EXCEPTION 'pembatalan impor % tetap', OLD.id USING ERRCODE = 'RP143';
  END IF;
  IF (NEW.diterapkan_oleh, NEW.diterapkan_pada) IS DISTINCT FROM (OLD.diterapkan_oleh, OLD.diterapkan_pada) THEN
    RAISE EXCEPTION 'penerapan impor % tetap', OLD.id USING ERRCODE = 'RP143';
  END IF;
  RETURN NEW;
END $$;
-- after jaga_jawaban and jaga_lingkup, which say more exactly what is wrong
CREATE TRIGGER jaga_tahap BEFORE INSERT OR UPDATE ON impor_batch FOR EACH ROW EXECUTE FUNCTION jaga_tahap_impor();

-- Whether the rows of an act belong to the one import that they name: of its units and its year, written while it was applied or taken back
-- by the same person in this very transaction, or codes that were taken over from it into the books while it waits.
CREATE FUNCTION batch_terbukti(p_tindak bigint, p_dari bigint, p_sampai bigint, p_batch int) RETURNS boolean
LANGUAGE sql STABLE
RETURN EXISTS (SELECT FROM impor_batch WHERE id = p_batch) AND NOT EXISTS (
  SELECT FROM jejak j JOIN impor_batch b ON b.id = p_batch
  WHERE j.tindak = p_tindak AND j.id BETWEEN p_dari AND p_sampai AND j.batch_id IS NOT NULL AND NOT coalesce(
    j.batch_id = b.id AND (j.tahun IS NULL OR j.tahun = b.tahun)
    AND CASE WHEN b.lingkup = '*' THEN true WHEN j.unit_id IS NULL THEN false ELSE lingkup_unit(b.lingkup, j.unit_id) END
    AND CASE j.sumber
      WHEN 'impor' THEN b.status::text = 'DITERAPKAN' AND b.diterapkan_oleh = j.pelaku AND b.diterapkan_pada = now()
        OR b.status::text = 'SIAP' AND (j.tabel IN ('impor_kode_baru', 'impor_padanan') OR j.tabel IN ('nomenklatur', 'rekening', 'sumber_dana') AND j.tindakan = 'INSERT'
          AND EXISTS (SELECT FROM impor_kode_baru k WHERE k.batch_id = b.id AND k.kode = j.sesudah ->> 'kode'))
      WHEN 'batal' THEN b.status::text = 'DIBATALKAN' AND b.dibatalkan_oleh = j.pelaku AND b.dibatalkan_pada = now()
      ELSE false END, false));

CREATE OR REPLACE FUNCTION segel_tutup() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  t bigint := NEW.tindak;
  r_dari bigint;
  r_sampai bigint;
  r_jumlah int := 0;
  r_isi bytea;
  r_himpunan bytea;
  r_batch int;
BEGIN
  IF NEW.putaran = 0 THEN
    UPDATE segel_tugas SET putaran = 1 WHERE transaksi = NEW.transaksi;
    RETURN NULL;
  END IF;
  DELETE FROM segel_tugas WHERE transaksi = NEW.transaksi;
  PERFORM set_config('app.segel', '', true);
  SELECT min(id), max(id), count(*)::int, sha256(string_agg(int8send(id) || h, ''::bytea ORDER BY id)), sha256(string_agg(h, ''::bytea ORDER BY h)), max(batch_id)
  INTO r_dari, r_sampai, r_jumlah, r_isi, r_himpunan, r_batch
  FROM (SELECT id, batch_id, segel_baris(1, j) AS h FROM jejak j
        -- a copy that is loaded brings rows under acts of its own, with their links
        WHERE j.tindak = t AND j.id > coalesce((SELECT max(sampai) FROM segel WHERE tindak = t), 0)) x;
  IF r_batch IS NOT NULL AND NOT batch_terbukti(t, r_dari, r_sampai, r_batch) THEN
    RAISE EXCEPTION 'perubahan tidak berasal dari impor %', r_batch USING ERRCODE = 'RP143';
  END IF;
  UPDATE versi_data SET nilai = nilai + 1;
  IF r_jumlah > 0 THEN
    PERFORM segel_tambah(t, r_dari, r_sampai, r_jumlah, r_isi, r_himpunan);
  END IF;
  RETURN NULL;
END $$;
