-- What the database itself guards: who writes, within which scope, in which period; and the trail of it.
-- Every transaction that writes sets three settings (lib/database/tulis.ts):
--   app.pelaku   who writes (user id, or "sistem:..." for the launcher)
--   app.lingkup  the units that may be written: '*' or '3,17'
--   app.sumber   the door: form, impor, sampel, sistem
-- SQLSTATEs raised here, turned into sentences by lib/database/galat.ts:
--   RP001 nobody is named   RP002 outside the scope   RP003 period not open / locked   RP004 report already submitted
--   RP005 the trail cannot be changed

CREATE FUNCTION akhir_bulan(p_tahun int, p_bulan int) RETURNS date
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (make_date(p_tahun, p_bulan, 1) + interval '1 month - 1 day')::date;

CREATE FUNCTION apbd_versi_pada(p_tahun int, p_bulan int) RETURNS int
LANGUAGE sql STABLE
RETURN (SELECT id FROM apbd_versi WHERE tahun = p_tahun AND berlaku_mulai <= akhir_bulan(p_tahun, p_bulan)
        ORDER BY berlaku_mulai DESC LIMIT 1);

CREATE FUNCTION kas_versi_pada(p_tahun int, p_bulan int) RETURNS int
LANGUAGE sql STABLE
RETURN (SELECT id FROM kas_versi WHERE tahun = p_tahun AND berlaku_mulai <= akhir_bulan(p_tahun, p_bulan)
        ORDER BY berlaku_mulai DESC LIMIT 1);

-- Names and categories of the units as they were on a day.
CREATE FUNCTION unit_pada(p_tanggal date)
RETURNS TABLE (id int, kode text, nama text, nama_singkat text, kategori kategori_unit, induk_id int)
LANGUAGE sql STABLE AS $$
  SELECT u.id, u.kode, m.nama, m.nama_singkat, m.kategori, m.induk_id
  FROM unit u JOIN unit_masa m ON m.unit_id = u.id
   AND m.berlaku_mulai <= p_tanggal AND (m.berlaku_sampai IS NULL OR m.berlaku_sampai >= p_tanggal)
$$;

-- One row per sub-kegiatan code with its whole path upwards.
CREATE VIEW nomenklatur_jalur AS
SELECT s.id AS sub_id, s.kode AS sub_kode, s.nama AS sub_nama,
       k.id AS kegiatan_id, k.kode AS kegiatan_kode, k.nama AS kegiatan_nama,
       p.id AS program_id, p.kode AS program_kode, p.nama AS program_nama,
       b.id AS bidang_id, b.kode AS bidang_kode, b.nama AS bidang_nama,
       u.id AS urusan_id, u.kode AS urusan_kode, u.nama AS urusan_nama
FROM nomenklatur s
JOIN nomenklatur k ON k.id = s.induk_id
JOIN nomenklatur p ON p.id = k.induk_id
JOIN nomenklatur b ON b.id = p.induk_id
JOIN nomenklatur u ON u.id = b.induk_id
WHERE s.tingkat = 'SUB_KEGIATAN';

-- Helpers of the guards ---------------------------------------------------------------------------------------------
CREATE FUNCTION jejak_kunci(p_baris jsonb, p_kolom text) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN (SELECT string_agg(p_baris ->> k, '/' ORDER BY n) FROM unnest(string_to_array(p_kolom, ',')) WITH ORDINALITY AS t(k, n));

CREATE FUNCTION jejak_unit(p_baris jsonb) RETURNS int
LANGUAGE sql STABLE
RETURN coalesce((p_baris ->> 'unit_id')::int,
                (SELECT unit_id FROM baris WHERE id = (p_baris ->> 'baris_id')::int),
                (SELECT unit_id FROM sub_kegiatan WHERE id = (p_baris ->> 'sub_kegiatan_id')::int),
                (SELECT unit_id FROM laporan WHERE id = (p_baris ->> 'laporan_id')::int));

CREATE FUNCTION jejak_tahun(p_baris jsonb) RETURNS int
LANGUAGE sql STABLE
RETURN coalesce((p_baris ->> 'tahun')::int,
                (SELECT tahun FROM sub_kegiatan WHERE id = (p_baris ->> 'sub_kegiatan_id')::int));

CREATE FUNCTION lingkup_memuat(p_unit int) RETURNS boolean
LANGUAGE sql STABLE
RETURN coalesce(current_setting('app.lingkup', true), '') = '*'
    OR p_unit = ANY (string_to_array(nullif(current_setting('app.lingkup', true), ''), ',')::int[]);

-- Writes one row of the trail, after asking who and within which scope. Mode 'domain' demands both; mode 'akun' is for
-- the sign-in tables, which the sign-in library writes too (then the actor is "sistem:masuk").
CREATE FUNCTION jejak_tulis(p_tabel text, p_mode text, p_tindakan text, p_kunci text, p_sebelum jsonb, p_sesudah jsonb)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  pelaku_kini text := nullif(current_setting('app.pelaku', true), '');
  r jsonb := coalesce(p_sesudah, p_sebelum);
  unit_kini int := jejak_unit(r);
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
  INSERT INTO jejak (pelaku, sumber, tindakan, tabel, kunci, unit_id, tahun, bulan, sebelum, sesudah)
  VALUES (pelaku_kini, coalesce(nullif(current_setting('app.sumber', true), ''), 'sistem'), p_tindakan, p_tabel, p_kunci,
          unit_kini, jejak_tahun(r), (r ->> 'bulan')::int,
          p_sebelum - 'sandi' - 'sidik' - 'diubah_oleh' - 'diubah_pada',
          p_sesudah - 'sandi' - 'sidik' - 'diubah_oleh' - 'diubah_pada');
END $$;

-- Row trigger. Arguments: key columns; mode.
CREATE FUNCTION jejak_catat() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  sebelum jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  sesudah jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
BEGIN
  IF TG_OP = 'UPDATE' AND (sebelum - 'diubah_pada' - 'diubah_oleh') = (sesudah - 'diubah_pada' - 'diubah_oleh') THEN
    RETURN NULL;
  END IF;
  PERFORM jejak_tulis(TG_TABLE_NAME, TG_ARGV[1], TG_OP, jejak_kunci(coalesce(sesudah, sebelum), TG_ARGV[0]), sebelum, sesudah);
  RETURN NULL;
END $$;

CREATE FUNCTION stempel() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.diubah_oleh := current_setting('app.pelaku');
  NEW.diubah_pada := now();
  RETURN NEW;
END $$;

DO $$
DECLARE
  t record;
BEGIN
  FOR t IN SELECT * FROM (VALUES
    ('pagu', 'apbd_versi_id,baris_id', 'domain'),
    ('anggaran_kas', 'kas_versi_id,baris_id,bulan', 'domain'),
    ('realisasi', 'baris_id,bulan,kanal', 'domain'),
    ('target_fisik', 'sub_kegiatan_id,bulan', 'domain'),
    ('realisasi_fisik', 'sub_kegiatan_id,bulan', 'domain'),
    ('kendala', 'id', 'domain'),
    ('laporan', 'id', 'domain'),
    ('baris', 'id', 'domain'),
    ('sub_kegiatan', 'id', 'domain'),
    ('periode', 'tahun,bulan', 'domain'),
    ('tahun_anggaran', 'tahun', 'domain'),
    ('aturan_zona', 'tahun', 'domain'),
    ('apbd_versi', 'id', 'domain'),
    ('kas_versi', 'id', 'domain'),
    ('unit', 'id', 'domain'),
    ('unit_masa', 'id', 'domain'),
    ('nomenklatur', 'id', 'domain'),
    ('rekening', 'kode', 'domain'),
    ('sumber_dana', 'id', 'domain'),
    ('indikator', 'id', 'domain'),
    ('pengguna', 'id', 'akun'),
    ('pengguna_unit', 'pengguna_id,unit_id', 'akun'),
    ('akun_masuk', 'id', 'akun'),
    ('token_api', 'id', 'akun')
  ) AS v(tabel, kunci, mode)
  LOOP
    EXECUTE format('CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION jejak_catat(%L, %L)',
                   t.tabel, t.kunci, t.mode);
  END LOOP;
  FOR t IN SELECT unnest(ARRAY['pagu', 'anggaran_kas', 'realisasi', 'target_fisik', 'realisasi_fisik', 'kendala']) AS tabel
  LOOP
    EXECUTE format('CREATE TRIGGER stempel BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION stempel()', t.tabel);
  END LOOP;
END $$;

-- The trail and the report's events only grow ---------------------------------------------------------------------------
CREATE FUNCTION tolak_ubah_jejak() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% hanya dapat ditambah', TG_TABLE_NAME USING ERRCODE = 'RP005';
END $$;
CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON jejak FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON jejak FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON laporan_peristiwa FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON laporan_peristiwa FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();

-- Periods ---------------------------------------------------------------------------------------------------------------
-- Entries of a month need an open period, and a report of the unit that has not been handed in. The rows are locked
-- FOR SHARE, so that closing a period or submitting a report waits for saves under way, and the other way round.
CREATE FUNCTION jaga_periode(p_tahun int, p_bulan int, p_unit int) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  s status_periode;
  l status_laporan;
BEGIN
  SELECT status INTO s FROM periode WHERE tahun = p_tahun AND bulan = p_bulan FOR SHARE;
  IF s IS DISTINCT FROM 'TERBUKA' THEN
    RAISE EXCEPTION 'periode %-% tidak terbuka', p_tahun, p_bulan USING ERRCODE = 'RP003';
  END IF;
  SELECT status INTO l FROM laporan WHERE tahun = p_tahun AND bulan = p_bulan AND unit_id = p_unit FOR SHARE;
  IF l IN ('MENUNGGU_PERSETUJUAN', 'DIAJUKAN', 'DIVERIFIKASI', 'TERKUNCI') THEN
    RAISE EXCEPTION 'laporan unit % untuk %-% sudah diajukan', p_unit, p_tahun, p_bulan USING ERRCODE = 'RP004';
  END IF;
END $$;

CREATE FUNCTION jaga_entri_bulanan() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM jaga_periode(jejak_tahun(to_jsonb(OLD)), OLD.bulan, jejak_unit(to_jsonb(OLD)));
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM jaga_periode(jejak_tahun(to_jsonb(NEW)), NEW.bulan, jejak_unit(to_jsonb(NEW)));
    RETURN NEW;
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER jaga_periode BEFORE INSERT OR UPDATE OR DELETE ON realisasi FOR EACH ROW EXECUTE FUNCTION jaga_entri_bulanan();
CREATE TRIGGER jaga_periode BEFORE INSERT OR UPDATE OR DELETE ON realisasi_fisik FOR EACH ROW EXECUTE FUNCTION jaga_entri_bulanan();
CREATE TRIGGER jaga_periode BEFORE INSERT OR UPDATE OR DELETE ON kendala FOR EACH ROW EXECUTE FUNCTION jaga_entri_bulanan();

-- The plan of a closed month is history: its anggaran kas, its physical target, and the pagu in force then.
CREATE FUNCTION jaga_anggaran_kas() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r anggaran_kas := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM 1 FROM periode p WHERE p.tahun = r.tahun FOR SHARE;
  IF EXISTS (SELECT 1 FROM periode p WHERE p.tahun = r.tahun AND p.status = 'TERKUNCI' AND p.bulan >= r.bulan
             AND kas_versi_pada(p.tahun, p.bulan) = r.kas_versi_id) THEN
    RAISE EXCEPTION 'anggaran kas %-% dipakai periode yang terkunci', r.tahun, r.bulan USING ERRCODE = 'RP003';
  END IF;
  RETURN r;
END $$;
CREATE TRIGGER jaga_periode BEFORE INSERT OR UPDATE OR DELETE ON anggaran_kas FOR EACH ROW EXECUTE FUNCTION jaga_anggaran_kas();

CREATE FUNCTION jaga_target_fisik() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r target_fisik := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM 1 FROM periode p JOIN sub_kegiatan s ON s.tahun = p.tahun
  WHERE s.id = r.sub_kegiatan_id AND p.bulan = r.bulan AND p.status = 'TERKUNCI';
  IF FOUND THEN
    RAISE EXCEPTION 'target fisik bulan % milik periode yang terkunci', r.bulan USING ERRCODE = 'RP003';
  END IF;
  RETURN r;
END $$;
CREATE TRIGGER jaga_periode BEFORE INSERT OR UPDATE OR DELETE ON target_fisik FOR EACH ROW EXECUTE FUNCTION jaga_target_fisik();

CREATE FUNCTION jaga_pagu() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r pagu := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM 1 FROM periode p WHERE p.tahun = r.tahun FOR SHARE;
  IF EXISTS (SELECT 1 FROM periode p WHERE p.tahun = r.tahun AND p.status = 'TERKUNCI'
             AND apbd_versi_pada(p.tahun, p.bulan) = r.apbd_versi_id) THEN
    RAISE EXCEPTION 'pagu versi % dipakai periode yang terkunci', r.apbd_versi_id USING ERRCODE = 'RP003';
  END IF;
  RETURN r;
END $$;
CREATE TRIGGER jaga_periode BEFORE INSERT OR UPDATE OR DELETE ON pagu FOR EACH ROW EXECUTE FUNCTION jaga_pagu();

-- A version may not begin inside a closed month: it would change what that month used.
CREATE FUNCTION jaga_versi() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  r record;
BEGIN
  FOR r IN SELECT * FROM (SELECT CASE WHEN TG_OP <> 'INSERT' THEN OLD.tahun END AS tahun, CASE WHEN TG_OP <> 'INSERT' THEN OLD.berlaku_mulai END AS mulai
                          UNION ALL
                          SELECT CASE WHEN TG_OP <> 'DELETE' THEN NEW.tahun END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.berlaku_mulai END) x
           WHERE x.tahun IS NOT NULL
  LOOP
    IF EXISTS (SELECT 1 FROM periode p WHERE p.tahun = r.tahun AND p.status = 'TERKUNCI' AND akhir_bulan(p.tahun, p.bulan) >= r.mulai) THEN
      RAISE EXCEPTION 'versi mulai % berada dalam periode yang terkunci', r.mulai USING ERRCODE = 'RP003';
    END IF;
  END LOOP;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER jaga_periode BEFORE INSERT OR UPDATE OR DELETE ON apbd_versi FOR EACH ROW EXECUTE FUNCTION jaga_versi();
CREATE TRIGGER jaga_periode BEFORE INSERT OR UPDATE OR DELETE ON kas_versi FOR EACH ROW EXECUTE FUNCTION jaga_versi();

-- A locked period and a locked report stay so.
CREATE FUNCTION jaga_kunci() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status::text = 'TERKUNCI' THEN
    RAISE EXCEPTION '% sudah terkunci', TG_TABLE_NAME USING ERRCODE = 'RP003';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER jaga_kunci BEFORE UPDATE OR DELETE ON periode FOR EACH ROW EXECUTE FUNCTION jaga_kunci();
CREATE TRIGGER jaga_kunci BEFORE UPDATE OR DELETE ON laporan FOR EACH ROW EXECUTE FUNCTION jaga_kunci();
