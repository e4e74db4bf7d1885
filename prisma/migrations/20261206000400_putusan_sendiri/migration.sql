-- Nobody of the unit judges what she reported herself (migration keputusan): asked by the role of now alone. Who reported a decision done as the
-- unit's operator, and was given a role of the office since, closed it. The trail remembers the role she had.
--   RP142 her own report of a decision

-- The role of an account at a moment; of one that was loaded without a trail, what its first change says it was, else what it is.
CREATE FUNCTION peran_pada(p_id text, p_saat timestamptz) RETURNS text
LANGUAGE sql STABLE
RETURN coalesce(
  (SELECT j.sesudah ->> 'peran' FROM jejak j WHERE j.tabel = 'pengguna' AND j.kunci = p_id AND j.pada <= p_saat AND j.sesudah ->> 'peran' IS NOT NULL ORDER BY j.id DESC LIMIT 1),
  (SELECT j.sebelum ->> 'peran' FROM jejak j WHERE j.tabel = 'pengguna' AND j.kunci = p_id AND j.pada > p_saat AND j.sebelum ->> 'peran' IS NOT NULL ORDER BY j.id LIMIT 1),
  (SELECT p.peran::text FROM pengguna p WHERE p.id = p_id));

CREATE FUNCTION jaga_putusan_sendiri() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  -- herself, and whoever has had her account in hand within the last day
  IF EXISTS (SELECT FROM keputusan_langkah l JOIN tangan_atas(current_setting('app.pelaku')) AS t(id) ON t.id = l.oleh
             WHERE l.keputusan_id = NEW.keputusan_id AND l.jenis = 'LAPOR' AND peran_pada(l.oleh, l.pada) IN ('OPERATOR', 'KEPALA')) THEN
    RAISE EXCEPTION 'keputusan % dinilai oleh yang melaporkannya', NEW.keputusan_id USING ERRCODE = 'RP142';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_putusan_sendiri BEFORE INSERT ON keputusan_tutup FOR EACH ROW EXECUTE FUNCTION jaga_putusan_sendiri();
