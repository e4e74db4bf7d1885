-- A year is set up before it is filled: while it has no budget lines its book of codes may be changed, and while it is empty it may
-- be deleted. The database holds both, whoever asks.
-- SQLSTATE raised here: RP071 something stands in the year   RP003 the month was opened

-- A budget line's code comes from the book of its year. The year's row is held meanwhile, so that its book cannot change beside it.
CREATE FUNCTION jaga_buku_sub() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  buku text;
BEGIN
  SELECT regulasi_kode INTO buku FROM tahun_anggaran WHERE tahun = NEW.tahun FOR SHARE;
  IF NOT EXISTS (SELECT 1 FROM nomenklatur WHERE id = NEW.nomenklatur_id AND regulasi_kode = buku) THEN
    RAISE EXCEPTION 'kode % bukan dari kodefikasi tahun %', NEW.nomenklatur_id, NEW.tahun USING ERRCODE = '23503';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_buku BEFORE INSERT OR UPDATE OF tahun, nomenklatur_id ON sub_kegiatan FOR EACH ROW EXECUTE FUNCTION jaga_buku_sub();

CREATE FUNCTION jaga_buku_tahun() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM sub_kegiatan WHERE tahun = OLD.tahun) THEN
    RAISE EXCEPTION 'tahun % sudah punya sub-kegiatan; kodefikasinya tetap', OLD.tahun USING ERRCODE = 'RP071';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_buku BEFORE UPDATE OF regulasi_kode ON tahun_anggaran FOR EACH ROW
  WHEN (OLD.regulasi_kode IS DISTINCT FROM NEW.regulasi_kode) EXECUTE FUNCTION jaga_buku_tahun();

-- What was opened to the units stays on record. (A locked month is refused by jaga_kunci.)
CREATE FUNCTION jaga_periode_dibuka() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'BELUM_DIBUKA' THEN
    RAISE EXCEPTION 'periode %-% sudah dibuka', OLD.tahun, OLD.bulan USING ERRCODE = 'RP003';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER jaga_dibuka BEFORE DELETE ON periode FOR EACH ROW EXECUTE FUNCTION jaga_periode_dibuka();

-- What stands in a year and keeps it from being deleted. Files that were refused or thrown away before they were applied do not.
CREATE FUNCTION tahun_isi(p_tahun int)
RETURNS TABLE (sub int, baris int, pagu numeric, bulan_dibuka int, laporan int, bkad int, impor int)
LANGUAGE sql STABLE
AS $$ SELECT
  (SELECT count(*)::int FROM sub_kegiatan WHERE tahun = p_tahun),
  (SELECT count(*)::int FROM baris WHERE tahun = p_tahun),
  (SELECT coalesce(max(j.jumlah), 0) FROM (SELECT sum(nilai) AS jumlah FROM pagu WHERE tahun = p_tahun GROUP BY apbd_versi_id) j),
  (SELECT count(*)::int FROM periode WHERE tahun = p_tahun AND status <> 'BELUM_DIBUKA'),
  (SELECT count(*)::int FROM laporan WHERE tahun = p_tahun),
  (SELECT count(*)::int FROM bkad_angka WHERE tahun = p_tahun) + (SELECT count(*)::int FROM rekon_penjelasan WHERE tahun = p_tahun)
    + (SELECT count(*)::int FROM bkad_berkas WHERE tahun = p_tahun AND status IN ('PRATINJAU', 'DITERAPKAN')),
  (SELECT count(*)::int FROM impor_batch WHERE tahun = p_tahun AND status NOT IN ('GAGAL', 'DITOLAK', 'DIHENTIKAN'))
$$;

CREATE FUNCTION jaga_hapus_tahun() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  i record;
BEGIN
  SELECT * INTO i FROM tahun_isi(OLD.tahun);
  IF i.sub + i.baris + i.bulan_dibuka + i.laporan + i.bkad + i.impor > 0 THEN
    RAISE EXCEPTION 'tahun % tidak kosong', OLD.tahun USING ERRCODE = 'RP071';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER jaga_hapus BEFORE DELETE ON tahun_anggaran FOR EACH ROW EXECUTE FUNCTION jaga_hapus_tahun();
