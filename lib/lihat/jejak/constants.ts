/** Rows of one act on one page. */
export const PER_HALAMAN = 50
/** Acts on one page, and how many rows of each stand in it at once. */
export const TINDAK_PER_HALAMAN = 25
export const BARIS_SEKALIGUS = 8

/** What each table of the trail holds, in the field's words. */
export const NAMA_TABEL: Readonly<Record<string, string>> = {
  realisasi: 'Realisasi keuangan',
  realisasi_fisik: 'Realisasi fisik',
  target_fisik: 'Target fisik',
  pagu: 'Pagu',
  anggaran_kas: 'Anggaran kas',
  kendala: 'Kendala dan dukungan',
  kendala_penutupan: 'Penutupan kendala',
  kendala_langkah: 'Langkah atas kendala',
  pernyataan_unit: 'Pernyataan unit per triwulan',
  penilaian_unit: 'Penilaian kantor atas akhir tahun unit',
  laporan: 'Laporan bulanan',
  periode: 'Periode',
  tahun_anggaran: 'Tahun anggaran',
  aturan_zona: 'Aturan zona',
  bobot_ketaatan: 'Bobot ketaatan',
  apbd_versi: 'Versi APBD',
  kas_versi: 'Versi anggaran kas',
  sub_kegiatan: 'Sub-kegiatan',
  baris: 'Baris anggaran',
  unit: 'Perangkat daerah',
  unit_masa: 'Nama perangkat daerah',
  regulasi: 'Kodefikasi',
  nomenklatur: 'Nomenklatur',
  rekening: 'Rekening',
  sumber_dana: 'Sumber dana',
  // its rows stand in trails of before: the table became the three after it
  indikator: 'Indikator (daftar lama)',
  indikator_daftar: 'Deret indikator',
  indikator_nilai: 'Nilai indikator',
  indikator_target: 'Target indikator',
  pengguna: 'Pengguna',
  pengguna_unit: 'Unit milik pengguna',
  akun_masuk: 'Kata sandi',
  token_api: 'Token API',
  setelan_masuk: 'Setelan masuk',
  cadangan_permintaan: 'Permintaan cadangan',
  tanda_terima: 'Tanda terima laporan',
  catatan_sel: 'Catatan pada sel',
  jawaban_besaran: 'Jawaban atas besaran angka',
  pembukaan_kembali: 'Pembukaan kembali',
  bkad_angka: 'Angka BKAD',
  rekon_penjelasan: 'Penjelasan selisih BKAD',
  rekon_toleransi: 'Toleransi rekonsiliasi',
  penerbitan: 'Penerbitan periode',
  paket: 'Paket pengadaan',
  paket_tahap: 'Tahap paket',
  paket_tempat: 'Tempat paket',
  tempat: 'Tempat sub-kegiatan',
  wilayah: 'Kecamatan, pekon, dan kelurahan',
  peta_batas: 'Batas kecamatan pada peta',
  paket_foto: 'Foto paket',
  paket_foto_isi: 'Isi foto paket',
  kontrak: 'Kontrak',
  kontrak_adendum: 'Adendum kontrak',
  kontrak_jadwal: 'Jadwal kontrak',
  kontrak_bayar: 'Pembayaran kontrak',
  kontrak_kritis: 'Penanganan kontrak kritis',
  aturan_dak: 'Aturan DAK Fisik',
  dak_bidang: 'Alokasi DAK Fisik',
  dak_catatan: 'Catatan DAK Fisik',
  kinerja_indikator: 'Indikator kinerja',
  kinerja_renstra: 'Uang Renstra',
  kinerja_realisasi: 'Capaian kinerja',
  kinerja_catatan: 'Catatan evaluasi kinerja',
  daerah: 'Daerah lain',
  daerah_angka: 'Angka daerah lain',
  rapat: 'Rapat',
  rapat_acara: 'Acara rapat',
  undangan: 'Undangan dan kehadiran rapat',
  undangan_aturan: 'Aturan undangan rapat',
  bekuan: 'Posisi beku rapat',
  tahun_tutup: 'Penutupan tahun',
  tahun_tutup_beku: 'Posisi tahun yang ditutup',
  tahun_lanjut: 'Yang dibawa dari tahun lalu',
  naskah_teks: 'Teks naskah rapat',
  terbitan: 'Dokumen rapat yang diterbitkan',
  terbitan_berkas: 'Berkas dokumen rapat',
  terbitan_tanda: 'Dokumen rapat bertanda tangan',
  keputusan: 'Keputusan rapat',
  keputusan_lanjut: 'Keputusan yang dilanjutkan',
  keputusan_langkah: 'Langkah atas keputusan',
  keputusan_tutup: 'Penutupan keputusan',
  keputusan_lampiran: 'Lampiran tindak lanjut',
  keputusan_lampiran_isi: 'Isi lampiran tindak lanjut',
  komitmen: 'Komitmen unit',
  tema: 'Tema',
  tema_tanda: 'Penandaan tema',
  paparan_kode: 'Kode aula rapat',
  terbuka_setelan: 'Setelan data terbuka',
  terbuka_terbitan: 'Terbitan data terbuka',
  impor_padanan: 'Padanan kode impor',
  impor_kode_baru: 'Kode yang diambil dari berkas impor',
  impor_bentuk: 'Bentuk berkas yang dipetakan',
}

/** How the rows of a table are counted, in a sentence. */
export const SATUAN: Readonly<Record<string, string>> = {
  realisasi: 'sel realisasi', realisasi_fisik: 'sel fisik', target_fisik: 'sel target fisik', pagu: 'sel pagu', anggaran_kas: 'sel anggaran kas',
  kendala: 'kendala atau dukungan', laporan: 'laporan', baris: 'baris anggaran', sub_kegiatan: 'sub-kegiatan', unit_masa: 'nama unit', unit: 'unit',
  pengguna: 'akun', pengguna_unit: 'tautan akun dengan unit', akun_masuk: 'kata sandi', catatan_sel: 'catatan pada sel', bkad_angka: 'angka BKAD', paket_foto: 'foto paket',
}

export const NAMA_TINDAKAN: Readonly<Record<string, string>> = { INSERT: 'ditambah', UPDATE: 'diubah', DELETE: 'dihapus' }

export const NAMA_SUMBER: Readonly<Record<string, string>> = {
  form: 'formulir', tempel: 'tempel', templat: 'templat Excel', impor: 'impor', batal: 'pembatalan impor', sistem: 'sistem', sampel: 'data contoh',
}

/** Columns that only repeat what the row says already, or that nobody reads. */
export const KOLOM_DIAM: readonly string[] = [
  'id', 'tahun', 'bulan', 'baris_id', 'sub_kegiatan_id', 'unit_id', 'apbd_versi_id', 'kas_versi_id', 'nomenklatur_id', 'pengguna_id',
  'email', 'surel', 'surel_pasti_pada', 'email_terverifikasi', 'gambar', 'username_tampil', 'dibuat_pada', 'akun_id', 'penyedia_id', 'versi', 'kanal',
  'dibuat_oleh', 'diajukan_oleh', 'disetujui_oleh', 'diverifikasi_oleh', 'dikunci_oleh', 'laporan_id', 'paket_id', 'bidang_id', 'ganti_id', 'disalin_dari', 'asal_id', 'asal_templat', 'kendala_id', 'indikator_id',
  'sidik', 'sidik_tanpa_orang', 'sidik_kecil', 'dihapus_oleh', 'ditarik_oleh', 'rapat_versi', 'sidik_tarik', 'dijawab_oleh', 'selesai_oleh', 'diminta_oleh', 'diputus_oleh', 'transaksi', 'oleh',
  'tiada_oleh', 'tiada_pada', 'tiada_setuju_oleh', 'tiada_setuju_pada', 'usul_oleh', 'usul_pada', 'setuju_oleh', 'setuju_pada',
]
/** Columns that hold rupiah, and those that hold a percentage. */
export const KOLOM_RUPIAH: readonly string[] = ['nilai', 'koreksi', 'usul', 'tiada_setuju_nilai', 'pagu', 'hps', 'batas_sekaligus']
export const KOLOM_PERSEN: readonly string[] = [
  'persen', 'fisik', 'proyeksi', 'kuning_mulai', 'hijau_mulai',
  'batas_lewat_pagu', 'tepat_waktu', 'lengkap', 'tanpa_dikembalikan', 'tanpa_buka_kunci', 'angkas_realistis', 'potongan_per_hari', 'potongan_per_kembali',
  'bagian_satu', 'bagian_dua', 'ndk_penuh', 'ndk_sedikit', 'serap_dua', 'serap_tiga', 'output_tiga',
]

/** The same in tables of contracts, where other tables hold text or rupiah under the name. */
export const KOLOM_PERSEN_KONTRAK: readonly string[] = ['rencana', 'realisasi', 'target']

export const NAMA_KOLOM: Readonly<Record<string, string>> = {
  nilai: 'nilai', usul: 'usul', tiada_setuju_nilai: 'disetujui untuk', alasan_tiada: 'alasan tidak ada di BKAD', koreksi: 'koreksi', alasan_koreksi: 'alasan koreksi', persen: 'persen', wajib_ganti_sandi: 'wajib ganti sandi',
  diajukan_pada: 'diajukan', disetujui_pada: 'disetujui', diverifikasi_pada: 'diverifikasi', dikunci_pada: 'dikunci',
  kode_rup: 'kode RUP', sumber_dana: 'sumber dana', hps: 'HPS', sp2d: 'SP2D', rencana_pemilihan: 'bulan rencana pemilihan', rencana_kontrak: 'bulan rencana kontrak', rencana_selesai: 'bulan rencana selesai', tahun_jamak: 'tahun jamak',
  dibuka_pada: 'dibuka', dicabut_pada: 'dicabut', kategori_kode: 'kategori', username: 'nama pengguna', sandi_berlaku_sampai: 'kata sandi pertama berlaku sampai', nama_dihapus_pada: 'nama dihapus', nama_dihapus_alasan: 'alasan nama dihapus',
  sidik_isi: 'sidik foto', ukuran: 'ukuran (byte)', diambil_asal: 'asal tanggal', koordinat_asal: 'asal koordinat', dihapus_pada: 'dihapus', alasan_hapus: 'alasan dihapus',
  bagian_satu: 'bagian tahap I', bagian_dua: 'bagian tahap II', ndk_penuh: 'batas kontrak untuk tahap II penuh', ndk_sedikit: 'batas kontrak tanpa tahap II', serap_dua: 'serapan untuk tahap II',
  serap_tiga: 'serapan untuk tahap III', output_tiga: 'output untuk tahap III', tenggat_satu: 'tenggat tahap I', tenggat_dua: 'tenggat tahap II', tenggat_tiga: 'tenggat tahap III',
  target_renstra: 'target Renstra', lalu: 'sampai tahun lalu', tindak_triwulan: 'tindak lanjut triwulan berikutnya', tindak_renja: 'tindak lanjut Renja berikutnya',
  kepala_nama: 'nama kepala', kepala_jabatan: 'jabatan kepala', kepala_nip: 'NIP kepala',
}
