-- What the role that serves may do. Applied at the end of every migration by the owner, whole and anew, so that a right given by
-- hand is gone with the next one. See docs/decisions/0014-dua-peran.md.
--
-- A table belongs to one of three classes. Not named here: ordinary (SELECT, INSERT, UPDATE, DELETE).
-- A function that is not a trigger may be called, unless it is named here or runs with its owner's rights (SECURITY DEFINER).
DO $hak$
DECLARE
  -- who serves; set by lib/dasar/database/migrate.mjs
  layanan name := current_setting('rakor.layanan');
  -- SELECT, INSERT
  hanya_tambah text[] := ARRAY[
    'bekuan', 'bekuan_bahan', 'cadangan_permintaan', 'daerah_angka', 'dak_catatan', 'indikator_nilai', 'indikator_target', 'kendala_langkah', 'kendala_penutupan', 'keputusan_ingat', 'keputusan_lampiran',
    'keputusan_lampiran_isi', 'keputusan_langkah', 'keputusan_tutup', 'laporan_peristiwa', 'log_keamanan', 'naskah_teks', 'paket_foto',
    'paket_foto_isi', 'paket_tahap', 'penerbitan', 'tahun_tutup_bahan', 'tahun_tutup_beku', 'tanda_terima', 'terbitan', 'terbitan_berkas', 'terbitan_isi', 'terbitan_tanda',
    'terbuka_berkas', 'terbuka_terbitan'
  ];
  -- SELECT; written by functions and triggers that run with their owner's rights
  lewat_fungsi text[] := ARRAY[
    '_prisma_migrations', 'cadangan', 'cadangan_dilayani', 'cadangan_keadaan', 'cadangan_uji', 'jejak', 'rekap_kas', 'rekap_pokok',
    'rekap_realisasi', 'rekap_unit', 'segel', 'segel_tugas', 'tindakan_akun', 'versi_data'
  ];
  -- columns of a table above that may be changed all the same: table, columns
  kolom_ubah text[] := ARRAY[
    ['keputusan_lampiran', 'ditarik_oleh, ditarik_pada, alasan_tarik'],
    ['paket_foto', 'dihapus_oleh, dihapus_pada, alasan_hapus'],
    ['penerbitan', 'ditarik_oleh, ditarik_pada, alasan_tarik'],
    ['terbitan_tanda', 'ditarik_oleh, ditarik_pada, alasan_tarik'],
    ['terbuka_terbitan', 'ditarik_oleh, ditarik_pada, alasan_tarik']
  ];
  -- functions that write a table of lewat_fungsi for whoever caused it: they get their owner's rights and a fixed search_path
  penulis text[] := ARRAY[
    'foto_buang_isi', 'jejak_catat', 'lampiran_buang_isi', 'rekap_susun', 'rekap_tandai_baris', 'rekap_tandai_fisik', 'rekap_tandai_induk', 'rekap_tandai_rekening',
    'rekap_tandai_semua', 'rekap_tandai_sumber'
  ];
  -- functions that nobody calls but those above
  tertutup text[] := ARRAY[
    'jejak_tulis', 'rekap_bangun', 'rekap_susun_kas', 'rekap_susun_pokok', 'rekap_susun_realisasi', 'rekap_tandai', 'segel_pasang',
    'segel_tambah', 'tindak_kini'
  ];
  -- functions with their owner's rights that the serving role may call, because they let it do one checked thing
  boleh_dipanggil text[] := ARRAY['hapus_nama', 'log_keamanan_buang', 'tangan_atas'];
  x record;
BEGIN
  -- tables that came with these migrations ask for the seal too (migration segel)
  IF to_regprocedure('segel_pasang()') IS NOT NULL THEN
    PERFORM segel_pasang();
  END IF;

  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC, %I', current_database(), layanan);
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), layanan);
  -- before Postgres 15 everybody may create in public, and only the schema's owner can change that
  IF pg_has_role((SELECT nspowner FROM pg_namespace WHERE nspname = 'public'), 'USAGE') THEN
    EXECUTE format('REVOKE ALL ON SCHEMA public FROM PUBLIC, %I', layanan);
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', layanan);
    -- by name, not only as owner of the database: a copy of it may belong to somebody else, and the functions go on with his rights
    EXECUTE format('GRANT ALL ON SCHEMA public TO %I', current_user);
  END IF;

  FOR x IN
    SELECT c.relname::text AS nama, c.relkind AS jenis FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
    ORDER BY c.relname
  LOOP
    IF x.jenis = 'S' THEN
      EXECUTE format('REVOKE ALL ON SEQUENCE %I FROM PUBLIC, %I', x.nama, layanan);
      IF x.nama <> 'jejak_tindak_seq' THEN
        EXECUTE format('GRANT USAGE ON SEQUENCE %I TO %I', x.nama, layanan);
      END IF;
      CONTINUE;
    END IF;
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC, %I', x.nama, layanan);
    EXECUTE format('GRANT %s ON %I TO %I',
                   CASE WHEN x.jenis IN ('v', 'm') OR x.nama = ANY (lewat_fungsi) THEN 'SELECT'
                        WHEN x.nama = ANY (hanya_tambah) THEN 'SELECT, INSERT'
                        ELSE 'SELECT, INSERT, UPDATE, DELETE' END, x.nama, layanan);
  END LOOP;
  FOR i IN 1 .. coalesce(array_length(kolom_ubah, 1), 0) LOOP
    CONTINUE WHEN to_regclass('public.' || kolom_ubah[i][1]) IS NULL;
    EXECUTE format('GRANT UPDATE (%s) ON %I TO %I', kolom_ubah[i][2], kolom_ubah[i][1], layanan);
  END LOOP;

  FOR x IN
    SELECT p.oid::regprocedure AS fungsi, p.proname::text AS nama, p.prorettype = 'trigger'::regtype AS pemicu, p.prosecdef AS pemilik
    FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    ORDER BY 1
  LOOP
    IF x.nama = ANY (penulis) THEN
      EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = public, pg_temp', x.fungsi);
    END IF;
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC, %I', x.fungsi, layanan);
    -- a trigger needs no right of the one who causes it
    CONTINUE WHEN x.pemicu OR x.nama = ANY (penulis) OR x.nama = ANY (tertutup)
      OR (x.pemilik AND NOT x.nama = ANY (boleh_dipanggil));
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', x.fungsi, layanan);
  END LOOP;
END $hak$;
