/**
 * What the serving role may do with each table (prisma/hak.sql): `biasa` everything with its rows, `tambah` read and add, `fungsi` read
 * only, because functions and triggers write it. Sorted.
 */
export const KELAS = {
  biasa: [
    'akun_masuk', 'anggaran_kas', 'apbd_versi', 'aturan_dak', 'aturan_zona', 'baris', 'bekuan_kemajuan', 'berkas_tahan', 'bkad_angka', 'bkad_berkas',
    'bobot_ketaatan', 'catatan_sel', 'daerah', 'dak_bidang', 'denyut_tulis', 'faktor_kedua', 'hadir_lembar', 'hadir_tiket', 'impor_baris', 'impor_batch', 'impor_bentuk',
    'impor_kode', 'impor_kode_baru', 'impor_padanan', 'impor_padanan_pakai', 'indikator_daftar', 'jawaban_besaran', 'kas_versi',
    'kategori_kendala', 'kendala', 'keputusan', 'keputusan_lanjut', 'kinerja_catatan', 'kinerja_indikator', 'kinerja_realisasi', 'kinerja_renstra', 'kode_pemulihan', 'kodefikasi_baris', 'kodefikasi_unggah', 'komitmen', 'kontrak',
    'kontrak_adendum', 'kontrak_bayar', 'kontrak_jadwal', 'kontrak_kritis', 'laporan', 'nomenklatur', 'pagu', 'paket', 'paket_tempat', 'paket_unduhan', 'paparan_dek',
    'paparan_ikut', 'paparan_kode', 'paparan_layar', 'pembatas',
    'pemberitahuan', 'pembukaan_kembali', 'pengguna', 'pengguna_unit', 'penilaian_unit', 'perangkat_dikenal', 'periksa_segel',
    'periode', 'pernyataan_unit', 'peta_batas', 'proses_web', 'rapat', 'rapat_acara', 'realisasi', 'realisasi_fisik', 'regulasi', 'rekening', 'rekon_penjelasan',
    'rekon_toleransi', 'rup_baris', 'rup_berkas', 'sesi', 'setelan_masuk', 'sub_kegiatan', 'sumber_dana', 'surel_kode', 'tahun_anggaran', 'tahun_lanjut', 'tahun_tutup', 'target_fisik', 'tema', 'tema_tanda', 'tempat',
    'templat_unggah', 'terbuka_setelan', 'terbuka_unduhan', 'token_api', 'undangan', 'undangan_aturan', 'undangan_nama', 'unit', 'unit_masa', 'verifikasi_masuk', 'wilayah',
  ],
  tambah: [
    'bekuan', 'bekuan_bahan', 'cadangan_permintaan', 'daerah_angka', 'dak_catatan', 'indikator_nilai', 'indikator_target', 'kendala_langkah', 'kendala_penutupan', 'keputusan_ingat', 'keputusan_lampiran',
    'keputusan_lampiran_isi', 'keputusan_langkah', 'keputusan_tutup', 'laporan_peristiwa', 'log_keamanan', 'naskah_teks', 'paket_foto',
    'paket_foto_isi', 'paket_tahap', 'penerbitan', 'tahun_tutup_bahan', 'tahun_tutup_beku', 'tanda_terima', 'terbitan', 'terbitan_berkas', 'terbitan_isi', 'terbitan_tanda',
    'terbuka_berkas', 'terbuka_terbitan',
  ],
  fungsi: [
    '_prisma_migrations', 'cadangan', 'cadangan_dilayani', 'cadangan_keadaan', 'cadangan_uji', 'jejak', 'rekap_kas', 'rekap_pokok',
    'rekap_realisasi', 'rekap_unit', 'segel', 'segel_tugas', 'tindakan_akun', 'versi_data',
  ],
}
