-- The trail left every column named sidik out, meant for the fingerprint of an API token. Those of an attachment, a receipt, a publication
-- went with it, so no chain held them: whoever owns the database could put another file and its fingerprint in their place. Only the token's
-- is a secret.
CREATE OR REPLACE FUNCTION jejak_tulis(p_tabel text, p_mode text, p_tindakan text, p_kunci text, p_sebelum jsonb, p_sesudah jsonb)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  pelaku_kini text := nullif(current_setting('app.pelaku', true), '');
  r jsonb := coalesce(p_sesudah, p_sebelum);
  unit_kini int := jejak_unit(r);
  luar text[] := CASE p_tabel WHEN 'token_api' THEN '{sandi,sidik,diubah_oleh,diubah_pada}' ELSE '{sandi,diubah_oleh,diubah_pada}' END::text[];
BEGIN
  IF pelaku_kini IS NULL THEN
    IF p_mode = 'domain' THEN
      RAISE EXCEPTION 'perubahan % tanpa pelaku', p_tabel USING ERRCODE = 'RP001';
    END IF;
    pelaku_kini := 'sistem:masuk';
  END IF;
  IF p_mode = 'domain' THEN
    IF unit_kini IS NULL AND coalesce(current_setting('app.lingkup', true), '') <> '*' THEN
      RAISE EXCEPTION 'perubahan % di luar lingkup', p_tabel USING ERRCODE = 'RP002';
    END IF;
    IF unit_kini IS NOT NULL AND NOT coalesce(lingkup_memuat(unit_kini), false) THEN
      RAISE EXCEPTION 'perubahan % pada unit % di luar lingkup', p_tabel, unit_kini USING ERRCODE = 'RP002';
    END IF;
    IF p_sebelum IS NOT NULL AND p_sesudah IS NOT NULL AND jejak_unit(p_sebelum) IS DISTINCT FROM unit_kini
       AND NOT coalesce(lingkup_memuat(jejak_unit(p_sebelum)), false) THEN
      RAISE EXCEPTION 'perubahan % memindahkan baris ke luar lingkup', p_tabel USING ERRCODE = 'RP002';
    END IF;
  END IF;
  INSERT INTO jejak (pelaku, sumber, tindakan, tabel, kunci, unit_id, tahun, bulan, sebelum, sesudah, batch_id)
  VALUES (pelaku_kini, coalesce(nullif(current_setting('app.sumber', true), ''), 'sistem'), p_tindakan, p_tabel, p_kunci,
          unit_kini, jejak_tahun(r), (r ->> 'bulan')::int,
          p_sebelum - luar, p_sesudah - luar,
          nullif(current_setting('app.batch', true), '')::int);
END $$;
