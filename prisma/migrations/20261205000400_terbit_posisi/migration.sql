-- Papers without figures go out before anything is frozen; a document of a position that does not count any more goes out only where that is said.
-- SQLSTATE raised here: RP140 the position of an issue is not the one that counts   RP112 as before

ALTER TABLE terbitan ALTER COLUMN bekuan_id DROP NOT NULL;
-- as which version of the meeting (its agenda, its place) it was made; empty for issues from before
ALTER TABLE terbitan ADD COLUMN rapat_versi integer CHECK (rapat_versi >= 1);
-- the office named a position that did not count any more when it was issued
ALTER TABLE terbitan ADD COLUMN bekuan_lama boolean NOT NULL DEFAULT false;
ALTER TABLE terbitan ADD CONSTRAINT terbitan_tanpa_posisi CHECK (bekuan_id IS NOT NULL OR (rapat_versi IS NOT NULL AND NOT bekuan_lama AND dokumen IN ('undangan', 'daftar-hadir')));

-- The meeting's row is held, as a freezing holds it: of two at once one waits, and the issue sees what counts then.
CREATE OR REPLACE FUNCTION jaga_terbitan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  b record;
  terakhir int;
BEGIN
  PERFORM 1 FROM rapat WHERE id = NEW.rapat_id FOR SHARE;
  SELECT max(urutan) INTO terakhir FROM bekuan WHERE rapat_id = NEW.rapat_id;
  IF NEW.bekuan_id IS NULL THEN
    IF terakhir IS NOT NULL THEN
      RAISE EXCEPTION 'posisi rapat % sudah dibekukan', NEW.rapat_id USING ERRCODE = 'RP140';
    END IF;
    IF NOT EXISTS (SELECT FROM segel WHERE nomor = NEW.segel_nomor AND encode(kepala, 'hex') = NEW.segel_kepala) THEN
      RAISE EXCEPTION 'dokumen % rapat % menyebut segel yang tidak ada', NEW.dokumen, NEW.rapat_id USING ERRCODE = 'RP112';
    END IF;
  ELSE
    SELECT rapat_id, urutan, segel_nomor, segel_kepala INTO b FROM bekuan WHERE id = NEW.bekuan_id;
    IF b.rapat_id IS DISTINCT FROM NEW.rapat_id OR (NEW.segel_nomor, NEW.segel_kepala) IS DISTINCT FROM (b.segel_nomor, b.segel_kepala) THEN
      RAISE EXCEPTION 'dokumen % rapat % tidak dapat diterbitkan begitu', NEW.dokumen, NEW.rapat_id USING ERRCODE = 'RP112';
    END IF;
    IF NEW.bekuan_lama <> (b.urutan <> terakhir) THEN
      RAISE EXCEPTION 'posisi beku ke-% rapat % bukan yang disebut: yang dipakai ke-%', b.urutan, NEW.rapat_id, terakhir USING ERRCODE = 'RP140';
    END IF;
  END IF;
  IF NEW.versi <> (SELECT count(*) + 1 FROM terbitan WHERE rapat_id = NEW.rapat_id AND dokumen = NEW.dokumen) THEN
    RAISE EXCEPTION 'dokumen % rapat % tidak dapat diterbitkan begitu', NEW.dokumen, NEW.rapat_id USING ERRCODE = 'RP112';
  END IF;
  NEW.transaksi := pg_current_xact_id()::text::bigint;
  NEW.oleh := current_setting('app.pelaku');
  NEW.pada := now();
  RETURN NEW;
END $$;
