-- The physical plan of twelve months is entered like the anggaran kas, and like it a published deviation must not move. A month without
-- a target of its own shows the latest one before it, so a closed month is used by the months before it too: it is not only the target
-- of a closed month itself that is history, but every one that a closed month without its own falls back on.
-- SQLSTATE raised here: RP003 a closed month uses it

-- The first closed month that the target of a sub-kegiatan and month is used by; null: none, it may change.
CREATE FUNCTION target_tutup(p_sub int, p_bulan int) RETURNS int
LANGUAGE sql VOLATILE
RETURN (
  SELECT min(p.bulan) FROM sub_kegiatan s JOIN periode p ON p.tahun = s.tahun
  WHERE s.id = p_sub AND p.bulan >= p_bulan AND p.status <> 'BELUM_DIBUKA'
    AND (p.status = 'TERKUNCI' OR NOT terbuka_untuk(p.tahun, p.bulan, s.unit_id))
    AND NOT EXISTS (SELECT 1 FROM target_fisik t WHERE t.sub_kegiatan_id = p_sub AND t.bulan > p_bulan AND t.bulan <= p.bulan));

CREATE FUNCTION jaga_target_bulan(p_sub int, p_bulan int) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  tutup int;
BEGIN
  -- closing a month waits for saves under way, and the other way round
  PERFORM 1 FROM periode p WHERE p.tahun = (SELECT tahun FROM sub_kegiatan WHERE id = p_sub) ORDER BY p.bulan FOR SHARE;
  tutup := target_tutup(p_sub, p_bulan);
  IF tutup IS NOT NULL THEN
    RAISE EXCEPTION 'target fisik bulan % dipakai periode bulan % yang terkunci', p_bulan, tutup USING ERRCODE = 'RP003';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION jaga_target_fisik() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM jaga_target_bulan(OLD.sub_kegiatan_id, OLD.bulan);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    IF TG_OP = 'INSERT' OR (NEW.sub_kegiatan_id, NEW.bulan) IS DISTINCT FROM (OLD.sub_kegiatan_id, OLD.bulan) THEN
      PERFORM jaga_target_bulan(NEW.sub_kegiatan_id, NEW.bulan);
    END IF;
    RETURN NEW;
  END IF;
  RETURN OLD;
END $$;
