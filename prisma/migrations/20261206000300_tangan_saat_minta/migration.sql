-- Two accounts in one hand are one person (migration satu_tangan): asked when it was decided alone. Who reset a colleague's password, asked
-- with her account, and agreed with the own one a day later was two people. Now the hand that was on either account when it was asked counts too.
--   RP091 the second person is, or when it was asked was, in the hand of the first
CREATE FUNCTION jaga_dua_orang(p_peminta text, p_pemutus text, p_saat timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE atas(asal, id) AS (
      SELECT x, x FROM unnest(ARRAY[p_peminta, p_pemutus]) x
      UNION SELECT a.asal, t.pelaku FROM atas a JOIN tindakan_akun t ON t.sasaran = a.id
        AND (t.pada > now() - interval '1 day' OR (t.pada > p_saat - interval '1 day' AND t.pada <= p_saat))
    ) SELECT id FROM atas WHERE asal = p_peminta INTERSECT SELECT id FROM atas WHERE asal = p_pemutus
  ) THEN
    RAISE EXCEPTION 'akun % dan % dalam satu tangan', p_peminta, p_pemutus USING ERRCODE = 'RP091';
  END IF;
END $$;

-- Everything that asks whether two people are two asks it with the time of the request.
DO $$
DECLARE
  x record;
  isi text;
  baru text;
BEGIN
  FOR x IN SELECT * FROM (VALUES
    ('jaga_tangan_pembukaan', 'NEW.diminta_oleh, NEW.diputus_oleh', 'OLD.diminta_pada'),
    ('jaga_tangan_penjelasan', 'NEW.dibuat_oleh, NEW.diterima_oleh', 'OLD.dibuat_pada'),
    ('jaga_toleransi', 'OLD.usul_oleh, siapa', 'OLD.usul_pada'),
    ('jaga_tiada', 'OLD.tiada_oleh, siapa', 'OLD.tiada_pada'),
    ('jaga_tahun_tutup', 'OLD.usul_oleh, siapa', 'OLD.usul_pada'),
    ('jaga_tahun_tutup', 'OLD.buka_usul_oleh, siapa', 'OLD.buka_usul_pada')
  ) AS v(fungsi, orang, saat)
  LOOP
    isi := pg_get_functiondef(x.fungsi::regproc);
    baru := replace(isi, format('jaga_dua_orang(%s)', x.orang), format('jaga_dua_orang(%s, %s)', x.orang, x.saat));
    IF baru = isi THEN
      RAISE EXCEPTION '% tidak menanyakan dua orang', x.fungsi;
    END IF;
    EXECUTE baru;
  END LOOP;
END $$;
DROP FUNCTION jaga_dua_orang(text, text);
