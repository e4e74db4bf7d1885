-- A unit takes its report back while nobody has taken it up: from there it is a draft again. The step back exists from these
-- two states alone, whatever the program asks; two who meet here are settled by the row's lock.
CREATE FUNCTION jaga_tarik() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'DRAF' AND OLD.status NOT IN ('DRAF', 'MENUNGGU_PERSETUJUAN', 'DIAJUKAN') THEN
    RAISE EXCEPTION 'laporan % sudah %, tidak dapat ditarik kembali', OLD.id, OLD.status USING ERRCODE = 'RP008';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_tarik BEFORE UPDATE OF status ON laporan FOR EACH ROW EXECUTE FUNCTION jaga_tarik();

-- When a report first reached the office. A handing in that the unit itself took back before anybody took it up never arrived:
-- else a blank report sent before the deadline and taken back would stay "in time" for good. What the office returned has
-- arrived, and stays so however often it is sent and taken back afterwards.
CREATE OR REPLACE FUNCTION laporan_sampai(l laporan) RETURNS timestamptz
LANGUAGE sql STABLE
RETURN coalesce(
  (SELECT min(e.pada) FROM laporan_peristiwa e
   WHERE e.laporan_id = l.id AND e.ke = 'DIAJUKAN' AND e.dari IS DISTINCT FROM 'TERKUNCI'
     AND 'DRAF' IS DISTINCT FROM (SELECT s.ke FROM laporan_peristiwa s WHERE s.laporan_id = e.laporan_id AND s.id > e.id ORDER BY s.id LIMIT 1)),
  CASE WHEN l.status NOT IN ('DRAF', 'MENUNGGU_PERSETUJUAN', 'DIKEMBALIKAN') THEN coalesce(l.disetujui_pada, l.diajukan_pada) END);

-- Told to those who had the report before them.
CREATE FUNCTION beri_tahu_tarik() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  l record;
BEGIN
  IF NEW.ke <> 'DRAF' OR NEW.dari IS NULL OR NEW.dari NOT IN ('MENUNGGU_PERSETUJUAN', 'DIAJUKAN')
     OR coalesce(nullif(current_setting('app.pelaku', true), ''), 'sistem:') LIKE 'sistem:%' THEN
    RETURN NULL;
  END IF;
  SELECT x.unit_id, x.tahun, x.bulan,
         (SELECT m.nama_singkat FROM unit_masa m WHERE m.unit_id = x.unit_id ORDER BY m.berlaku_mulai DESC LIMIT 1) AS nama
  INTO l FROM laporan x WHERE x.id = NEW.laporan_id;
  INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan)
  SELECT p.id, 'LAPORAN_DITARIK',
         format('Laporan %s %s %s ditarik kembali oleh unitnya.', bulan_kata(l.bulan), l.tahun, l.nama) || coalesce(' Alasan: ' || nullif(btrim(NEW.catatan), ''), ''),
         CASE WHEN p.peran = 'KEPALA' THEN format('/entri/%s?tahun=%s&bulan=%s&bagian=kirim', l.unit_id, l.tahun, l.bulan)
              ELSE format('/verifikasi/%s?tahun=%s&bulan=%s', l.unit_id, l.tahun, l.bulan) END
  FROM pengguna p
  WHERE p.aktif AND p.id <> NEW.oleh
    AND ((NEW.dari = 'DIAJUKAN' AND p.peran IN ('ADMIN', 'ANALIS'))
      OR (p.peran = 'KEPALA' AND EXISTS (SELECT 1 FROM pengguna_unit pu WHERE pu.pengguna_id = p.id AND pu.unit_id = l.unit_id)));
  RETURN NULL;
END $$;
CREATE TRIGGER beri_tahu_tarik AFTER INSERT ON laporan_peristiwa FOR EACH ROW EXECUTE FUNCTION beri_tahu_tarik();
