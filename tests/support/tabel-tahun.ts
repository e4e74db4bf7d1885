/** Tables in front of which a closed year stands (migration tutup_tahun). Sorted. */
export const DIJAGA_TUTUP = [
  'anggaran_kas', 'apbd_versi', 'aturan_dak', 'aturan_zona', 'baris', 'bkad_angka', 'bkad_berkas', 'bobot_ketaatan', 'catatan_sel', 'dak_bidang', 'dak_catatan', 'impor_batch',
  'impor_padanan', 'jawaban_besaran', 'kas_versi', 'kendala', 'kendala_langkah', 'kendala_penutupan', 'kontrak', 'kontrak_adendum', 'kontrak_bayar', 'kontrak_jadwal', 'kontrak_kritis',
  'kinerja_catatan', 'kinerja_indikator', 'kinerja_realisasi', 'kinerja_renstra', 'laporan', 'laporan_peristiwa', 'pagu', 'paket', 'paket_foto', 'paket_tahap', 'paket_tempat', 'pembukaan_kembali', 'penerbitan', 'penilaian_unit', 'periode', 'pernyataan_unit',
  'realisasi', 'realisasi_fisik', 'rekon_penjelasan', 'rekon_toleransi', 'rup_berkas', 'sub_kegiatan', 'tahun_anggaran', 'tanda_terima', 'target_fisik', 'tema_tanda', 'tempat',
  'templat_unggah',
] as const

/** Tables of a year that are written after it was closed, and why. */
export const BEBAS_TUTUP: Readonly<Record<string, string>> = {
  bekuan: 'a position that a meeting froze', daerah_angka: 'what other regencies publish of the year, later too', indikator_nilai: 'outcomes of a year are published after it; a revision names what it replaces', indikator_target: 'revised with a reason',
  terbuka_terbitan: 'open data of a year are published after it', terbuka_berkas: 'its files', terbuka_unduhan: 'how often they were taken',
  bekuan_bahan: 'its parts', impor_baris: 'rows of a file; applying them writes guarded tables',
  impor_kode: 'codes of a file', impor_kode_baru: 'codes taken over into the books, which are of no year', impor_padanan_pakai: 'count of a mapping',
  jejak: 'the trail itself', keputusan: 'a meeting about the last quarter is held after the year', keputusan_ingat: 'reminders sent', keputusan_lampiran: 'attached to a step', keputusan_lampiran_isi: 'its bytes',
  keputusan_langkah: 'steps go on after the year', keputusan_lanjut: 'carried to a later meeting', keputusan_tutup: 'ended after the year', komitmen: 'promised to a meeting, which fixes it',
  paket_foto_isi: 'bytes of a photo, which may be taken down', paparan_dek: 'the screen of a meeting', paparan_kode: 'the screen of a meeting', paparan_layar: 'the screen of a meeting',
  rapat: 'a meeting about the last quarter is held after the year', rapat_acara: 'its agenda', rekap_kas: 'kept by the database', rekap_pokok: 'kept by the database', rekap_realisasi: 'kept by the database',
  rekap_unit: 'kept by the database', rup_baris: 'rows of an upload', tahun_lanjut: 'what of it is taken into a later year', tahun_tutup: 'the closing itself', tahun_tutup_bahan: 'what was frozen',
  tahun_tutup_beku: 'what was frozen', terbitan: 'a document of a meeting', terbitan_berkas: 'its files', terbitan_tanda: 'signed copies', undangan: 'a meeting\'s invitations', undangan_aturan: 'how they are made', undangan_nama: 'names given at the door',
}
