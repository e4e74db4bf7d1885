-- Who chairs a meeting is written with her name, and that name was in the chain's hash: erasing it by law would have broken the link that holds it.
-- From now on it is left out like the name of a unit's head. That is a new rule (kaidah); links of before keep theirs, and what they hold of it stays.
CREATE OR REPLACE FUNCTION segel_kolom_orang(p_kaidah int, p_tabel text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE p_tabel
  WHEN 'pengguna' THEN '{nama,email,surel,username,username_tampil,gambar}'::text[]
  WHEN 'kendala' THEN '{penanggung_jawab}'::text[]
  WHEN 'keputusan' THEN '{penanggung_jawab}'::text[]
  WHEN 'unit_masa' THEN '{kepala_nama,kepala_nip}'::text[]
  WHEN 'tanda_terima' THEN '{nama_penyampai}'::text[]
  WHEN 'rapat' THEN CASE WHEN p_kaidah >= 2 THEN '{pemimpin_nama}'::text[] ELSE '{}'::text[] END
  ELSE '{}'::text[] END;

-- What closes a transaction hashes by the new rule, and its link says so.
DO $$
DECLARE
  x record;
  isi text;
  baru text;
BEGIN
  FOR x IN SELECT * FROM (VALUES ('segel_tutup', 'segel_baris(1, j)', 'segel_baris(2, j)'), ('segel_tambah', 'clock_timestamp(), 1, ', 'clock_timestamp(), 2, ')) AS v(fungsi, lama, kini)
  LOOP
    isi := pg_get_functiondef(x.fungsi::regproc);
    baru := replace(isi, x.lama, x.kini);
    IF baru = isi THEN
      RAISE EXCEPTION '% tidak menyebut kaidahnya', x.fungsi;
    END IF;
    EXECUTE baru;
  END LOOP;
END $$;
