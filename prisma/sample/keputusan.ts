/** The meeting of the first quarter of 2023: all of it made up, so that the second one has something to look back on. */
export const RAPAT_LALU = {
  triwulan: 1, tanggal: '2023-04-12', mulai: '08:30', selesai: '12:00', tempat: 'Aula Kagungan Sekretariat Daerah', pemimpin: 'Penjabat Bupati Lampung Barat', batas: 3,
  dimulai: '2023-04-12T01:35:00Z', ditutup: '2023-04-12T04:50:00Z',
} as const

export interface PutusanContoh {
  apa: string
  /** unit by its slug; null: `penanggungJawab` alone */
  unit: string | null
  penanggungJawab: string | null
  tenggat: string
  bukti: string
  panel: string | null
  langkah: readonly (readonly [jenis: 'LANGKAH' | 'LAPOR' | 'KEMBALI', tanggal: string, uraian: string])[]
  tutup: readonly [hasil: 'SELESAI' | 'DIBATALKAN', tanggal: string, alasan: string] | null
  /** day that the second meeting set, where it was carried there */
  lanjut?: string
}

/** Made-up decisions and what had become of them by July. */
export const PUTUSAN: readonly PutusanContoh[] = [
  {
    apa: 'Menetapkan penyedia semua paket jalan yang dibiayai DAK Fisik', unit: 'dpupr', penanggungJawab: 'Kepala Bidang Bina Marga', tenggat: '2023-05-31', bukti: 'Daftar kontrak yang ditandatangani', panel: 'dak-berikut',
    langkah: [['LANGKAH', '2023-04-27', 'Pemilihan penyedia diumumkan untuk seluruh paket jalan.'], ['LAPOR', '2023-05-29', 'Semua kontrak paket jalan DAK Fisik sudah ditandatangani.']],
    tutup: ['SELESAI', '2023-05-30', 'Daftar kontrak diterima dan cocok dengan halaman Pengadaan.'],
  },
  {
    apa: 'Melaporkan belanja BOS triwulan I pada kanal di luar RKUD', unit: 'disdikbud', penanggungJawab: null, tenggat: '2023-04-30', bukti: 'Laporan bulan April', panel: null,
    langkah: [['LAPOR', '2023-05-03', 'Belanja BOS sudah dimasukkan untuk semua sekolah.'], ['KEMBALI', '2023-05-05', 'Belanja dua kecamatan belum masuk.'], ['LAPOR', '2023-05-11', 'Belanja dua kecamatan sudah ditambahkan.']],
    tutup: ['SELESAI', '2023-05-12', 'Laporan April memuat belanja BOS semua kecamatan.'],
  },
  {
    apa: 'Menyelesaikan dokumen persiapan pengadaan alat kesehatan', unit: 'dinkes', penanggungJawab: 'Pejabat Pembuat Komitmen', tenggat: '2023-06-30', bukti: 'Dokumen persiapan yang ditetapkan', panel: 'pengadaan-tahap',
    langkah: [['LANGKAH', '2023-06-08', 'Spesifikasi teknis disepakati dengan puskesmas.'], ['LAPOR', '2023-07-03', 'Dokumen persiapan ditetapkan dan diumumkan.']],
    tutup: null,
  },
  {
    apa: 'Menyusun ulang anggaran kas belanja modal menurut jadwal kontrak', unit: 'koperindag', penanggungJawab: null, tenggat: '2023-06-15', bukti: 'Anggaran kas yang diubah', panel: 'kesenjangan-pareto',
    langkah: [['LANGKAH', '2023-05-22', 'Jadwal kontrak dikumpulkan dari para pelaksana.']],
    tutup: null, lanjut: '2023-08-31',
  },
  {
    apa: 'Mengadakan rapat bulanan bagi unit di zona merah', unit: null, penanggungJawab: 'Bagian Administrasi Pembangunan', tenggat: '2023-06-30', bukti: 'Notula rapat bulanan', panel: 'ringkasan-zona',
    langkah: [['LANGKAH', '2023-05-16', 'Rapat bulanan pertama, sembilan unit hadir.'], ['LANGKAH', '2023-06-20', 'Rapat bulanan kedua, tujuh unit hadir.']],
    tutup: ['SELESAI', '2023-06-27', 'Rapat bulanan sudah berjalan dan diteruskan setiap bulan.'],
  },
  {
    apa: 'Menyiapkan aplikasi tersendiri untuk laporan kemajuan fisik', unit: 'diskominfo', penanggungJawab: null, tenggat: '2023-06-30', bukti: 'Aplikasi yang dapat dipakai', panel: null,
    langkah: [], tutup: ['DIBATALKAN', '2023-05-20', 'Laporan fisik cukup dimuat di aplikasi yang sudah ada.'],
  },
]

/** Units that promised rupiah month by month: a share of their anggaran kas. */
export const KOMITMEN: readonly (readonly [unit: string, persen: number])[] = [['disdikbud', 100], ['diskominfo', 75]]
