-- Open data: a month is published only under a version of the APBD that was in force in it, and its figures are called reconciled only where
-- they were read after the reconciliation (a meeting's were frozen, perhaps before it).
-- SQLSTATE raised here: RP125 it cannot be published or withdrawn so   RP005 what is published cannot be changed
CREATE OR REPLACE FUNCTION jaga_terbuka() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  -- one after the other: each carries the hash of the one before
  PERFORM pg_advisory_xact_lock(72707372);
  IF TG_OP = 'INSERT' THEN
    IF NEW.asal = 'PERIODE' THEN
      -- figures add up from January: an earlier month that is open again would be published as it is just being changed
      PERFORM 1 FROM periode WHERE tahun = NEW.tahun AND bulan <= NEW.bulan FOR SHARE;
      IF NOT EXISTS (SELECT FROM periode WHERE tahun = NEW.tahun AND bulan = NEW.bulan AND status = 'TERKUNCI')
         OR EXISTS (SELECT FROM periode WHERE tahun = NEW.tahun AND bulan < NEW.bulan AND status = 'TERBUKA') THEN
        RAISE EXCEPTION 'periode %-% belum terkunci', NEW.tahun, NEW.bulan USING ERRCODE = 'RP003';
      END IF;
      -- a position under what was not in force yet was nobody's position of that month
      IF NEW.apbd_urutan IS NOT NULL AND NOT EXISTS (SELECT FROM apbd_versi WHERE tahun = NEW.tahun AND urutan = NEW.apbd_urutan AND berlaku_mulai <= akhir_bulan(NEW.tahun::int, NEW.bulan::int)) THEN
        RAISE EXCEPTION 'versi APBD % belum berlaku pada %-%', NEW.apbd_urutan, NEW.tahun, NEW.bulan USING ERRCODE = 'RP125';
      END IF;
    ELSE
      -- once the meeting has begun nothing more is frozen for it: its last frozen position is the one it decided on
      PERFORM 1 FROM bekuan b JOIN rapat r ON r.id = b.rapat_id
      WHERE b.id = NEW.bekuan_id AND b.tahun = NEW.tahun AND b.batas_bulan = NEW.bulan AND b.apbd_urutan IS NOT DISTINCT FROM NEW.apbd_urutan
        AND r.keadaan IN ('BERLANGSUNG', 'SELESAI') AND NOT EXISTS (SELECT FROM bekuan x WHERE x.rapat_id = b.rapat_id AND x.urutan > b.urutan);
      IF NOT FOUND THEN
        RAISE EXCEPTION 'posisi beku % tidak dapat diterbitkan', NEW.bekuan_id USING ERRCODE = 'RP125';
      END IF;
    END IF;
    IF NEW.urutan <> (SELECT count(*) + 1 FROM terbuka_terbitan WHERE tahun = NEW.tahun AND bulan = NEW.bulan)
       OR NEW.sebelum <> coalesce((SELECT sha256 FROM terbuka_terbitan ORDER BY id DESC LIMIT 1), repeat('0', 64)) THEN
      RAISE EXCEPTION 'terbitan % bukan yang berikutnya', NEW.urutan USING ERRCODE = 'RP125';
    END IF;
    NEW.rekonsiliasi := EXISTS (SELECT FROM penerbitan WHERE tahun = NEW.tahun AND bulan = NEW.bulan AND ditarik_pada IS NULL AND diterbitkan_pada <= NEW.dibaca_pada);
    NEW.contoh := EXISTS (SELECT FROM tahun_anggaran WHERE tahun = NEW.tahun AND contoh) OR EXISTS (SELECT FROM pengguna WHERE contoh);
    NEW.transaksi := pg_current_xact_id()::text::bigint;
    NEW.diterbitkan_oleh := current_setting('app.pelaku');
    NEW.diterbitkan_pada := now();
    NEW.ditarik_oleh := NULL; NEW.ditarik_pada := NULL; NEW.alasan_tarik := NULL;
    RETURN NEW;
  END IF;
  -- the only change: one withdrawal
  IF TG_OP = 'DELETE' OR (to_jsonb(NEW) - '{ditarik_oleh,ditarik_pada,alasan_tarik}'::text[]) <> (to_jsonb(OLD) - '{ditarik_oleh,ditarik_pada,alasan_tarik}'::text[]) THEN
    RAISE EXCEPTION 'terbitan data terbuka hanya dapat ditarik' USING ERRCODE = 'RP005';
  END IF;
  IF OLD.ditarik_pada IS NOT NULL THEN
    RAISE EXCEPTION 'terbitan % sudah ditarik', OLD.id USING ERRCODE = 'RP125';
  END IF;
  NEW.ditarik_oleh := current_setting('app.pelaku');
  NEW.ditarik_pada := now();
  RETURN NEW;
END $$;
