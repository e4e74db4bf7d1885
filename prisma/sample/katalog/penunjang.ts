import type { KegiatanKatalog } from './jenis'

export const NAMA_PROGRAM_PENUNJANG = 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA'

/** X.XX.01: the supporting programme that every unit repeats under its own bidang urusan. */
export const PENUNJANG: readonly KegiatanKatalog[] = [
  {
    kode: '2.01',
    nama: 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
    sub: [
      ['01', 'Penyusunan Dokumen Perencanaan Perangkat Daerah', 'dokumen', 38],
      ['02', 'Koordinasi dan Penyusunan Dokumen RKA-SKPD', 'dokumen', 22],
      ['03', 'Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD', 'dokumen', 14],
      ['04', 'Koordinasi dan Penyusunan DPA-SKPD', 'dokumen', 16],
      ['05', 'Koordinasi dan Penyusunan Perubahan DPA-SKPD', 'dokumen', 12],
      ['06', 'Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD', 'dokumen', 18],
      ['07', 'Evaluasi Kinerja Perangkat Daerah', 'dokumen', 24],
    ],
  },
  {
    kode: '2.02',
    nama: 'Administrasi Keuangan Perangkat Daerah',
    sub: [
      ['01', 'Penyediaan Gaji dan Tunjangan ASN', 'gaji', 2600],
      ['02', 'Penyediaan Administrasi Pelaksanaan Tugas ASN', 'honor', 150],
      ['03', 'Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD', 'honor', 85],
      ['04', 'Koordinasi dan Pelaksanaan Akuntansi SKPD', 'dokumen', 15],
      ['05', 'Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD', 'dokumen', 20],
      ['07', 'Koordinasi dan Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD', 'dokumen', 18],
    ],
  },
  {
    kode: '2.03',
    nama: 'Administrasi Barang Milik Daerah pada Perangkat Daerah',
    sub: [
      ['01', 'Penyusunan Perencanaan Kebutuhan Barang Milik Daerah SKPD', 'dokumen', 10],
      ['05', 'Rekonsiliasi dan Penyusunan Laporan Barang Milik Daerah pada SKPD', 'dokumen', 14],
      ['06', 'Penatausahaan Barang Milik Daerah pada SKPD', 'honor', 30],
    ],
  },
  {
    kode: '2.05',
    nama: 'Administrasi Kepegawaian Perangkat Daerah',
    sub: [
      ['02', 'Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya', 'pakaian', 45],
      ['03', 'Pendataan dan Pengolahan Administrasi Kepegawaian', 'dokumen', 12],
      ['05', 'Monitoring, Evaluasi, dan Penilaian Kinerja Pegawai', 'dokumen', 12],
      ['09', 'Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi', 'pelatihan', 60],
      ['11', 'Bimbingan Teknis Implementasi Peraturan Perundang-Undangan', 'pelatihan', 48],
    ],
  },
  {
    kode: '2.06',
    nama: 'Administrasi Umum Perangkat Daerah',
    sub: [
      ['01', 'Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor', 'atk', 12],
      ['02', 'Penyediaan Peralatan dan Perlengkapan Kantor', 'atk', 62],
      ['03', 'Penyediaan Peralatan Rumah Tangga', 'atk', 16],
      ['04', 'Penyediaan Bahan Logistik Kantor', 'atk', 54],
      ['05', 'Penyediaan Barang Cetakan dan Penggandaan', 'atk', 40],
      ['06', 'Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan', 'atk', 14],
      ['08', 'Fasilitasi Kunjungan Tamu', 'rapat', 35],
      ['09', 'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD', 'rapat', 180],
      ['10', 'Penatausahaan Arsip Dinamis pada SKPD', 'dokumen', 12],
      ['11', 'Dukungan Pelaksanaan Sistem Pemerintahan Berbasis Elektronik pada SKPD', 'jasa', 24],
    ],
  },
  {
    kode: '2.07',
    nama: 'Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah',
    sub: [
      ['02', 'Pengadaan Kendaraan Dinas Operasional atau Lapangan', 'kendaraan', 180],
      ['05', 'Pengadaan Mebel', 'mebel', 45],
      ['06', 'Pengadaan Peralatan dan Mesin Lainnya', 'alat', 95],
      ['10', 'Pengadaan Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya', 'alat', 70],
    ],
  },
  {
    kode: '2.08',
    nama: 'Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah',
    sub: [
      ['01', 'Penyediaan Jasa Surat Menyurat', 'atk', 8],
      ['02', 'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik', 'jasa', 85],
      ['03', 'Penyediaan Jasa Peralatan dan Perlengkapan Kantor', 'jasa', 18],
      ['04', 'Penyediaan Jasa Pelayanan Umum Kantor', 'honor', 190],
    ],
  },
  {
    kode: '2.09',
    nama: 'Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah',
    sub: [
      ['01', 'Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan', 'pelihara', 55],
      ['02', 'Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan', 'pelihara', 90],
      ['05', 'Pemeliharaan Mebel', 'pelihara', 10],
      ['06', 'Pemeliharaan Peralatan dan Mesin Lainnya', 'pelihara', 22],
      ['09', 'Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya', 'peliharaGedung', 70],
    ],
  },
]
