-- Units that fill in their plan do so with their own files too: the kinds of a unit's file follow the settings of the year.
-- SQLSTATE raised here: RP002 outside the scope

-- Whether a unit imports this kind of file in this year: what it enters by hand there, and nothing else. The setting is held still
-- until the transaction ends, so that it cannot change between this answer and the figures.
CREATE FUNCTION jenis_impor_unit(p_tahun int, p_jenis jenis_impor) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
  t tahun_anggaran;
BEGIN
  SELECT * INTO t FROM tahun_anggaran WHERE tahun = p_tahun FOR SHARE;
  RETURN coalesce(CASE
    WHEN p_jenis::text IN ('REALISASI', 'JURNAL', 'FISIK') THEN true
    WHEN p_jenis::text = 'ANGGARAN' THEN t.pengisi_pagu = 'UNIT'
    WHEN p_jenis::text IN ('KAS', 'TARGET_FISIK') THEN t.pengisi_anggaran_kas = 'UNIT'
    ELSE false END, false);
END $$;

-- What a file of this kind writes; its reports begin with it.
CREATE FUNCTION tabel_impor(p_jenis jenis_impor) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN p_jenis::text IN ('REALISASI', 'JURNAL') THEN ARRAY['realisasi', 'laporan']
  WHEN p_jenis::text = 'ANGGARAN' THEN ARRAY['pagu', 'baris', 'sub_kegiatan']
  WHEN p_jenis::text = 'KAS' THEN ARRAY['anggaran_kas']
  WHEN p_jenis::text = 'FISIK' THEN ARRAY['realisasi_fisik', 'laporan']
  WHEN p_jenis::text = 'TARGET_FISIK' THEN ARRAY['target_fisik']
  ELSE ARRAY[]::text[] END;

-- As before; the kinds of a unit's batch are now those that the year lets units enter, and it has written nothing but figures of its
-- kind.
CREATE OR REPLACE FUNCTION jaga_impor_batch() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND NOT lingkup_dalam(OLD.lingkup, current_setting('app.lingkup', true)) THEN
    RAISE EXCEPTION 'impor % di luar lingkup', OLD.id USING ERRCODE = 'RP002';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF NOT lingkup_dalam(NEW.lingkup, current_setting('app.lingkup', true)) THEN
    RAISE EXCEPTION 'impor % di luar lingkup', NEW.id USING ERRCODE = 'RP002';
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.lingkup, NEW.dibuat_oleh, NEW.tahun, NEW.sidik) IS DISTINCT FROM (OLD.lingkup, OLD.dibuat_oleh, OLD.tahun, OLD.sidik) THEN
    RAISE EXCEPTION 'impor % tidak dapat berpindah', OLD.id USING ERRCODE = 'RP002';
  END IF;
  IF NEW.status = 'DITERAPKAN' AND NEW.lingkup <> '*' AND (TG_OP = 'INSERT' OR OLD.status <> 'DITERAPKAN') THEN
    IF NEW.jenis IS NULL OR NOT jenis_impor_unit(NEW.tahun, NEW.jenis) THEN
      RAISE EXCEPTION 'impor % berjenis % bukan milik unit', NEW.id, NEW.jenis USING ERRCODE = 'RP002';
    END IF;
    IF EXISTS (SELECT 1 FROM jejak j WHERE j.batch_id = NEW.id AND (j.unit_id IS NULL OR NOT lingkup_unit(NEW.lingkup, j.unit_id))) THEN
      RAISE EXCEPTION 'impor % menulis unit di luar lingkupnya', NEW.id USING ERRCODE = 'RP002';
    END IF;
    IF EXISTS (SELECT 1 FROM jejak j WHERE j.batch_id = NEW.id AND j.sumber = 'impor' AND j.tabel <> ALL (tabel_impor(NEW.jenis))) THEN
      RAISE EXCEPTION 'impor % menulis di luar jenisnya', NEW.id USING ERRCODE = 'RP002';
    END IF;
  END IF;
  RETURN NEW;
END $$;

-- Budget lines and their sub-kegiatan are made and taken away by the office, and by an operator only where the year lets units fill in
-- the pagu. (Whose unit it is, the trail's trigger asks.)
CREATE FUNCTION jaga_baris_pagu() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  p_tahun int := CASE WHEN TG_OP = 'DELETE' THEN OLD.tahun ELSE NEW.tahun END;
BEGIN
  IF EXISTS (SELECT 1 FROM pengguna p WHERE p.id = current_setting('app.pelaku', true) AND p.peran::text NOT IN ('ADMIN', 'ANALIS'))
     AND NOT jenis_impor_unit(p_tahun, 'ANGGARAN') THEN
    RAISE EXCEPTION 'baris anggaran tahun % disusun kantor', p_tahun USING ERRCODE = 'RP002';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER jaga_pengisi BEFORE INSERT OR DELETE ON baris FOR EACH ROW EXECUTE FUNCTION jaga_baris_pagu();
CREATE TRIGGER jaga_pengisi BEFORE INSERT OR DELETE ON sub_kegiatan FOR EACH ROW EXECUTE FUNCTION jaga_baris_pagu();
