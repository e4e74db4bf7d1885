-- Who entered a figure of a report or handed it in neither verifies it nor approves it as the unit's head, whatever role she has
-- meanwhile. The trail remembers, also what was overwritten since.
--   RP090 her own entries
CREATE INDEX jejak_pengisi ON jejak (pelaku, tahun, bulan, unit_id)
WHERE tabel IN ('realisasi', 'realisasi_fisik', 'kendala', 'jawaban_besaran') AND pelaku NOT LIKE 'sistem:%';

-- How somebody took part in a report of a unit's month: 'MENGISI', 'MENGIRIM', or null. A reopening that led a report back to
-- "diajukan" is no handing in.
CREATE FUNCTION bagian_dalam_laporan(p_tahun int, p_bulan int, p_unit int, p_siapa text) RETURNS text
LANGUAGE sql STABLE
RETURN CASE
  WHEN EXISTS (SELECT 1 FROM jejak j WHERE j.pelaku = p_siapa AND j.tahun = p_tahun AND j.bulan = p_bulan AND j.unit_id = p_unit
               AND j.tabel IN ('realisasi', 'realisasi_fisik', 'kendala', 'jawaban_besaran') AND j.pelaku NOT LIKE 'sistem:%') THEN 'MENGISI'
  WHEN EXISTS (SELECT 1 FROM laporan l WHERE l.tahun = p_tahun AND l.bulan = p_bulan AND l.unit_id = p_unit
               AND (p_siapa IN (l.diajukan_oleh, l.disetujui_oleh)
                    OR EXISTS (SELECT 1 FROM laporan_peristiwa e WHERE e.laporan_id = l.id AND e.oleh = p_siapa
                               AND e.ke IN ('MENUNGGU_PERSETUJUAN', 'DIAJUKAN') AND e.dari IS DISTINCT FROM 'TERKUNCI'))) THEN 'MENGIRIM'
END;

-- Why somebody may not decide on a report: her own part in it, or that of one who has had her account in hand within the last day
-- (then with " LEWAT" behind it); null: she may.
CREATE FUNCTION halangan_memutus(p_tahun int, p_bulan int, p_unit int, p_siapa text) RETURNS text
LANGUAGE sql STABLE
RETURN coalesce(bagian_dalam_laporan(p_tahun, p_bulan, p_unit, p_siapa),
  (SELECT bagian_dalam_laporan(p_tahun, p_bulan, p_unit, t.id) || ' LEWAT' FROM tangan_atas(p_siapa) AS t(id)
   WHERE t.id <> p_siapa AND bagian_dalam_laporan(p_tahun, p_bulan, p_unit, t.id) IS NOT NULL LIMIT 1));

CREATE FUNCTION jaga_isian_sendiri() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  siapa text := nullif(current_setting('app.pelaku', true), '');
  halangan text;
BEGIN
  -- the program's own loads decide on nothing; a row that begins as verified is one of those, or somebody's way round
  IF siapa LIKE 'sistem:%' OR (TG_OP = 'INSERT' AND NOT EXISTS (SELECT 1 FROM pengguna WHERE id = siapa)) THEN
    RETURN NEW;
  END IF;
  IF NEW.status = 'DIVERIFIKASI' THEN
    NEW.diverifikasi_oleh := siapa;
  END IF;
  halangan := halangan_memutus(NEW.tahun::int, NEW.bulan::int, NEW.unit_id, siapa);
  IF halangan IS NOT NULL THEN
    RAISE EXCEPTION 'laporan unit % untuk %-% diputus oleh yang %', NEW.unit_id, NEW.tahun, NEW.bulan, lower(halangan) USING ERRCODE = 'RP090';
  END IF;
  RETURN NEW;
END $$;
-- a locked month that opens again only returns to what was decided before
CREATE TRIGGER jaga_isian_sendiri BEFORE UPDATE OF status ON laporan FOR EACH ROW
WHEN (OLD.status <> 'TERKUNCI' AND OLD.status <> NEW.status AND (NEW.status = 'DIVERIFIKASI' OR (OLD.status = 'MENUNGGU_PERSETUJUAN' AND NEW.status = 'DIAJUKAN')))
EXECUTE FUNCTION jaga_isian_sendiri();
CREATE TRIGGER jaga_isian_sendiri_baru BEFORE INSERT ON laporan FOR EACH ROW WHEN (NEW.status = 'DIVERIFIKASI') EXECUTE FUNCTION jaga_isian_sendiri();
