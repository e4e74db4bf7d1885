import type { BidangKatalog } from './jenis'

export const PERHUBUNGAN: BidangKatalog = {
  bidang: '2.15',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ)',
      kegiatan: [
        {
          kode: '2.02',
          nama: 'Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota',
          sub: [
            ['01', 'Pembangunan Prasarana Jalan di Jalan Kabupaten/Kota', 'airMinum', 420],
            ['04', 'Rehabilitasi dan Pemeliharaan Perlengkapan Jalan', 'peliharaJalan', 260],
          ],
        },
        {
          kode: '2.05',
          nama: 'Pengujian Berkala Kendaraan Bermotor',
          sub: [['02', 'Penyediaan Sarana dan Prasarana Pengujian Berkala Kendaraan Bermotor', 'alat', 190]],
        },
        {
          kode: '2.06',
          nama: 'Pelaksanaan Manajemen dan Rekayasa Lalu Lintas untuk Jaringan Jalan Kabupaten/Kota',
          sub: [['02', 'Pengawasan dan Pengendalian Efektivitas Pelaksanaan Kebijakan untuk Jalan Kabupaten/Kota', 'honor', 340]],
        },
      ],
    },
  ],
}

export const KOMINFO: BidangKatalog = {
  bidang: '2.16',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENGELOLAAN INFORMASI DAN KOMUNIKASI PUBLIK',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengelolaan Informasi dan Komunikasi Publik Pemerintah Daerah Kabupaten/Kota',
          sub: [
            ['02', 'Monitoring Opini dan Aspirasi Publik', 'dokumen', 80],
            ['05', 'Pengelolaan Media Komunikasi Publik', 'jasa', 1150],
            ['07', 'Layanan Hubungan Media', 'jasa', 640],
            ['09', 'Kemitraan dengan Pemangku Kepentingan', 'rapat', 110],
          ],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PENGELOLAAN APLIKASI INFORMATIKA',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengelolaan Nama Domain yang Telah Ditetapkan oleh Pemerintah Pusat dan Sub Domain di Lingkup Pemerintah Daerah Kabupaten/Kota',
          sub: [['04', 'Penyelenggaraan Sistem Jaringan Intra Pemerintah Daerah', 'jasa', 980]],
        },
        {
          kode: '2.02',
          nama: 'Pengelolaan E-government di Lingkup Pemerintah Daerah Kabupaten/Kota',
          sub: [
            ['03', 'Pengelolaan Pusat Data Pemerintahan Daerah', 'jasa', 270],
            ['08', 'Pengembangan Aplikasi dan Proses Bisnis Pemerintahan Berbasis Elektronik', 'jasa', 230],
          ],
        },
      ],
    },
  ],
}

export const STATISTIK: BidangKatalog = {
  bidang: '2.20',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penyelenggaraan Statistik Sektoral di Lingkup Daerah Kabupaten/Kota',
          sub: [['01', 'Koordinasi dan Sinkronisasi Pengumpulan, Pengolahan, Analisis dan Diseminasi Data Statistik Sektoral', 'rapat', 95]],
        },
      ],
    },
  ],
}

export const PERSANDIAN: BidangKatalog = {
  bidang: '2.21',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENYELENGGARAAN PERSANDIAN UNTUK PENGAMANAN INFORMASI',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penyelenggaraan Persandian untuk Pengamanan Informasi Pemerintah Daerah Kabupaten/Kota',
          sub: [['03', 'Pelaksanaan Keamanan Informasi Pemerintahan Daerah Kabupaten/Kota Berbasis Elektronik dan Non Elektronik', 'jasa', 85]],
        },
      ],
    },
  ],
}

export const KOPERASI: BidangKatalog = {
  bidang: '2.17',
  program: [
    {
      kode: '03',
      nama: 'PROGRAM PENGAWASAN DAN PEMERIKSAAN KOPERASI',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pemeriksaan dan Pengawasan Koperasi, Koperasi Simpan Pinjam/Unit Simpan Pinjam Koperasi yang Wilayah Keanggotaannya dalam Daerah Kabupaten/Kota',
          sub: [['01', 'Pengawasan Kekuatan, Kesehatan, Kemandirian, Ketangguhan, serta Akuntabilitas Koperasi Kewenangan Kabupaten/Kota', 'rapat', 95]],
        },
      ],
    },
    {
      kode: '07',
      nama: 'PROGRAM PEMBERDAYAAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pemberdayaan Usaha Mikro yang Dilakukan melalui Pendataan, Kemitraan, Kemudahan Perizinan, Penguatan Kelembagaan dan Koordinasi dengan Para Pemangku Kepentingan',
          sub: [['01', 'Pendataan Potensi dan Pengembangan Usaha Mikro', 'dokumen', 130]],
        },
      ],
    },
    {
      kode: '08',
      nama: 'PROGRAM PENGEMBANGAN UMKM',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengembangan Usaha Mikro dengan Orientasi Peningkatan Skala Usaha Menjadi Usaha Kecil',
          sub: [['01', 'Fasilitasi Usaha Mikro Menjadi Usaha Kecil dalam Pengembangan Produksi dan Pengolahan, Pemasaran, SDM, serta Desain dan Teknologi', 'pelatihan', 430]],
        },
      ],
    },
  ],
}

export const PENANAMAN_MODAL: BidangKatalog = {
  bidang: '2.18',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENGEMBANGAN IKLIM PENANAMAN MODAL',
      kegiatan: [
        {
          kode: '2.02',
          nama: 'Pembuatan Peta Potensi Investasi Kabupaten/Kota',
          sub: [['01', 'Penyusunan Rencana Umum Penanaman Modal Daerah Kabupaten/Kota', 'dokumen', 120]],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PROMOSI PENANAMAN MODAL',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penyelenggaraan Promosi Penanaman Modal yang Menjadi Kewenangan Daerah Kabupaten/Kota',
          sub: [['02', 'Pelaksanaan Kegiatan Promosi Penanaman Modal Daerah Kabupaten/Kota', 'rapat', 140]],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM PELAYANAN PENANAMAN MODAL',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pelayanan Perizinan dan Nonperizinan secara Terpadu Satu Pintu di Bidang Penanaman Modal yang Menjadi Kewenangan Daerah Kabupaten/Kota',
          sub: [
            ['01', 'Penyediaan Pelayanan Terpadu Perizinan dan Nonperizinan Berbasis Sistem Pelayanan Perizinan Berusaha Terintegrasi secara Elektronik', 'honor', 310],
            ['02', 'Pemantauan Pemenuhan Komitmen Perizinan dan Non Perizinan Penanaman Modal', 'dakNonfisik', 280],
          ],
        },
      ],
    },
    {
      kode: '05',
      nama: 'PROGRAM PENGENDALIAN PELAKSANAAN PENANAMAN MODAL',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengendalian Pelaksanaan Penanaman Modal yang Menjadi Kewenangan Daerah Kabupaten/Kota',
          sub: [['02', 'Koordinasi dan Sinkronisasi Pembinaan Pelaksanaan Penanaman Modal', 'dakNonfisik', 210]],
        },
      ],
    },
  ],
}

export const PEMUDA_OLAHRAGA: BidangKatalog = {
  bidang: '2.19',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENGEMBANGAN KAPASITAS DAYA SAING KEPEMUDAAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penyadaran, Pemberdayaan, dan Pengembangan Pemuda dan Kepemudaan terhadap Pemuda Pelopor Kabupaten/Kota, Wirausaha Muda Pemula, dan Pemuda Kader Kabupaten/Kota',
          sub: [
            ['01', 'Koordinasi, Sinkronisasi dan Pelaksanaan Penyelenggaraan Pendidikan dan Pelatihan Pasukan Pengibar Bendera Pusaka (Paskibraka)', 'lomba', 620],
            ['05', 'Pelaksanaan Koordinasi Strategis Lintas Sektor Penyelenggaraan Pelayanan Kepemudaan', 'rapat', 95],
          ],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PENGEMBANGAN KAPASITAS DAYA SAING KEOLAHRAGAAN',
      kegiatan: [
        {
          kode: '2.02',
          nama: 'Penyelenggaraan Kejuaraan Olahraga Tingkat Daerah Kabupaten/Kota',
          sub: [['02', 'Penyelenggaraan Kejuaraan dan Pekan Olahraga Tingkat Kabupaten/Kota', 'lomba', 680]],
        },
        {
          kode: '2.03',
          nama: 'Pembinaan dan Pengembangan Olahraga Prestasi Tingkat Daerah Provinsi',
          sub: [['05', 'Pembinaan dan Pengembangan Organisasi Keolahragaan', 'hibahLain', 750]],
        },
      ],
    },
  ],
}

export const PERPUSTAKAAN: BidangKatalog = {
  bidang: '2.23',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PEMBINAAN PERPUSTAKAAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota',
          sub: [
            ['04', 'Pengembangan Bahan Pustaka', 'buku', 140],
            ['06', 'Peningkatan Kapasitas Tenaga Perpustakaan dan Pustakawan Tingkat Daerah Kabupaten/Kota', 'pelatihan', 75],
          ],
        },
        {
          kode: '2.02',
          nama: 'Pembudayaan Gemar Membaca Tingkat Daerah Kabupaten/Kota',
          sub: [['01', 'Sosialisasi Budaya Baca dan Literasi pada Satuan Pendidikan Dasar dan Pendidikan Khusus serta Masyarakat', 'lomba', 120]],
        },
      ],
    },
  ],
}

export const KEARSIPAN: BidangKatalog = {
  bidang: '2.24',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENGELOLAAN ARSIP',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengelolaan Arsip Dinamis Daerah Kabupaten/Kota',
          sub: [
            ['01', 'Penciptaan dan Penggunaan Arsip Dinamis', 'rapat', 65],
            ['02', 'Pemeliharaan dan Penyusutan Arsip Dinamis', 'dokumen', 50],
          ],
        },
      ],
    },
  ],
}
