import type { BidangKatalog } from './jenis'

export const PERENCANAAN: BidangKatalog = {
  bidang: '5.01',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI PEMBANGUNAN DAERAH',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penyusunan Perencanaan dan Pendanaan',
          sub: [
            ['01', 'Analisis Kondisi Daerah, Permasalahan, dan Isu Strategis Pembangunan Daerah', 'dokumen', 180],
            ['05', 'Pelaksanaan Musrenbang Kabupaten/Kota', 'rapat', 310],
            ['07', 'Koordinasi Penyusunan dan Penetapan Dokumen Perencanaan Pembangunan Daerah Kabupaten/Kota', 'rapat', 420],
          ],
        },
        {
          kode: '2.02',
          nama: 'Analisis Data dan Informasi Pemerintahan Daerah Bidang Perencanaan Pembangunan Daerah',
          sub: [['02', 'Pembinaan dan Pemanfaatan Data dan Informasi Perencanaan Pembangunan SKPD', 'jasa', 190]],
        },
        {
          kode: '2.03',
          nama: 'Pengendalian, Evaluasi dan Pelaporan Bidang Perencanaan Pembangunan Daerah',
          sub: [['01', 'Koordinasi Pengendalian Perencanaan dan Pelaksanaan Pembangunan Daerah di Kabupaten/Kota', 'rapat', 240]],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM KOORDINASI DAN SINKRONISASI PERENCANAAN PEMBANGUNAN DAERAH',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Koordinasi Perencanaan Bidang Pemerintahan dan Pembangunan Manusia',
          sub: [['08', 'Koordinasi Pelaksanaan Sinergitas dan Harmonisasi Perencanaan Pembangunan Daerah Bidang Pembangunan Manusia', 'rapat', 160]],
        },
        {
          kode: '2.03',
          nama: 'Koordinasi Perencanaan Bidang Infrastruktur dan Kewilayahan',
          sub: [['04', 'Koordinasi Pelaksanaan Sinergitas dan Harmonisasi Perencanaan Pembangunan Daerah Bidang Infrastruktur', 'rapat', 170]],
        },
      ],
    },
  ],
}

export const KEUANGAN: BidangKatalog = {
  bidang: '5.02',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENGELOLAAN KEUANGAN DAERAH',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Koordinasi dan Penyusunan Rencana Anggaran Daerah',
          sub: [
            ['05', 'Koordinasi dan Penyusunan Peraturan Daerah tentang APBD dan Peraturan Kepala Daerah tentang Penjabaran APBD', 'rapat', 620],
            ['06', 'Koordinasi dan Penyusunan Peraturan Daerah tentang Perubahan APBD dan Peraturan Kepala Daerah tentang Penjabaran Perubahan APBD', 'rapat', 430],
          ],
        },
        {
          kode: '2.02',
          nama: 'Koordinasi dan Pengelolaan Perbendaharaan Daerah',
          sub: [
            ['01', 'Koordinasi dan Pengelolaan Kas Daerah', 'rapat', 260],
            ['05', 'Koordinasi, Fasilitasi, Asistensi, Sinkronisasi, Supervisi, Monitoring dan Evaluasi Pengelolaan Dana Perimbangan dan Dana Transfer Lainnya', 'rapat', 240],
          ],
        },
        {
          kode: '2.03',
          nama: 'Koordinasi dan Pelaksanaan Akuntansi dan Pelaporan Keuangan Daerah',
          sub: [['04', 'Koordinasi dan Penyusunan Rancangan Peraturan Daerah tentang Pertanggungjawaban Pelaksanaan APBD Kabupaten/Kota', 'rapat', 310]],
        },
        {
          kode: '2.04',
          nama: 'Penunjang Urusan Kewenangan Pengelolaan Keuangan Daerah',
          sub: [
            ['05', 'Pengelolaan Dana Bagi Hasil Kabupaten/Kota', 'bagiHasil', 2050],
            ['08', 'Pengelolaan Bantuan Keuangan ke Desa', 'danaDesa', 170000],
            ['09', 'Pengelolaan Dana Darurat dan Mendesak', 'btt', 3557],
          ],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PENGELOLAAN BARANG MILIK DAERAH',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengelolaan Barang Milik Daerah',
          sub: [
            ['03', 'Penatausahaan Barang Milik Daerah', 'honor', 240],
            ['09', 'Pengamanan Barang Milik Daerah', 'jasa', 310],
          ],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM PENGELOLAAN PENDAPATAN DAERAH',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Kegiatan Pengelolaan Pendapatan Daerah',
          sub: [
            ['04', 'Penyediaan Sarana dan Prasarana Pengelolaan Pajak Daerah', 'atk', 280],
            ['10', 'Penagihan Pajak Daerah', 'honor', 520],
          ],
        },
      ],
    },
  ],
}

export const KEPEGAWAIAN: BidangKatalog = {
  bidang: '5.03',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM KEPEGAWAIAN DAERAH',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengadaan, Pemberhentian dan Informasi Kepegawaian ASN',
          sub: [
            ['02', 'Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK', 'rapat', 340],
            ['06', 'Pengelolaan Sistem Informasi Kepegawaian', 'jasa', 120],
          ],
        },
        {
          kode: '2.02',
          nama: 'Mutasi dan Promosi ASN',
          sub: [
            ['01', 'Pengelolaan Mutasi ASN', 'dokumen', 110],
            ['03', 'Pengelolaan Promosi ASN', 'rapat', 130],
          ],
        },
        {
          kode: '2.03',
          nama: 'Pengembangan Kompetensi ASN',
          sub: [['02', 'Pengelolaan Pendidikan Lanjutan ASN', 'pelatihan', 480]],
        },
        {
          kode: '2.04',
          nama: 'Penilaian dan Evaluasi Kinerja Aparatur',
          sub: [['01', 'Pelaksanaan Penilaian dan Evaluasi Kinerja Aparatur', 'dokumen', 90]],
        },
      ],
    },
  ],
}

export const LITBANG: BidangKatalog = {
  bidang: '5.05',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENELITIAN DAN PENGEMBANGAN DAERAH',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penelitian dan Pengembangan Bidang Penyelenggaraan Pemerintahan dan Pengkajian Peraturan',
          sub: [['02', 'Pelaksanaan Penelitian dan Pengembangan Bidang Penyelenggaraan Pemerintahan Umum', 'konsultan', 180]],
        },
        {
          kode: '2.03',
          nama: 'Penelitian dan Pengembangan Bidang Ekonomi dan Pembangunan',
          sub: [['01', 'Penelitian dan Pengembangan Bidang Ekonomi dan Pembangunan', 'konsultan', 170]],
        },
        {
          kode: '2.04',
          nama: 'Pengembangan Inovasi dan Teknologi',
          sub: [['03', 'Diseminasi Jenis, Prosedur dan Metode Penyelenggaraan Pemerintahan Daerah yang Bersifat Inovatif', 'rapat', 160]],
        },
      ],
    },
  ],
}

export const PENGAWASAN: BidangKatalog = {
  bidang: '6.01',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENYELENGGARAAN PENGAWASAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penyelenggaraan Pengawasan Internal',
          sub: [
            ['01', 'Pengawasan Kinerja Pemerintah Daerah', 'rapat', 720],
            ['02', 'Pengawasan Keuangan Pemerintah Daerah', 'rapat', 680],
            ['03', 'Reviu Laporan Kinerja', 'rapat', 120],
            ['05', 'Pengawasan Desa', 'rapat', 540],
            ['07', 'Monitoring dan Evaluasi Tindak Lanjut Hasil Pemeriksaan BPK RI dan Tindak Lanjut Hasil Pemeriksaan APIP', 'rapat', 190],
          ],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PERUMUSAN KEBIJAKAN, PENDAMPINGAN DAN ASISTENSI',
      kegiatan: [
        {
          kode: '2.02',
          nama: 'Pendampingan dan Asistensi',
          sub: [['03', 'Koordinasi, Monitoring dan Evaluasi serta Verifikasi Pencegahan dan Pemberantasan Korupsi', 'rapat', 160]],
        },
      ],
    },
  ],
}

export const KECAMATAN: BidangKatalog = {
  bidang: '7.01',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan',
          sub: [['02', 'Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan', 'rapat', 26]],
        },
        {
          kode: '2.02',
          nama: 'Penyelenggaraan Urusan Pemerintahan yang Tidak Dilaksanakan oleh Unit Kerja Perangkat Daerah yang Ada di Kecamatan',
          sub: [['03', 'Peningkatan Efektifitas Pelaksanaan Pelayanan kepada Masyarakat di Wilayah Kecamatan', 'honor', 34]],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Koordinasi Kegiatan Pemberdayaan Desa',
          sub: [
            ['01', 'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa', 'rapat', 18],
            ['03', 'Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan', 'rapat', 24],
          ],
        },
        {
          kode: '2.02',
          nama: 'Kegiatan Pemberdayaan Kelurahan',
          sub: [
            ['02', 'Pembangunan Sarana dan Prasarana Kelurahan', 'kelurahan', 260],
            ['03', 'Pemberdayaan Masyarakat di Kelurahan', 'kelurahan', 140],
          ],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum',
          sub: [['01', 'Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal di Wilayah Kecamatan', 'rapat', 16]],
        },
      ],
    },
    {
      kode: '05',
      nama: 'PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penyelenggaraan Urusan Pemerintahan Umum sesuai Penugasan Kepala Daerah',
          sub: [['01', 'Pembinaan Wawasan Kebangsaan dan Ketahanan Nasional dalam rangka Memantapkan Pengamalan Pancasila', 'lomba', 22]],
        },
      ],
    },
    {
      kode: '06',
      nama: 'PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa',
          sub: [
            ['02', 'Fasilitasi Administrasi Tata Pemerintahan Desa', 'rapat', 17],
            ['03', 'Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa', 'rapat', 19],
          ],
        },
      ],
    },
  ],
}

export const KESBANGPOL: BidangKatalog = {
  bidang: '8.01',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENGUATAN IDEOLOGI PANCASILA DAN KARAKTER KEBANGSAAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Perumusan Kebijakan Teknis dan Pemantapan Pelaksanaan Bidang Ideologi Pancasila dan Karakter Kebangsaan',
          sub: [['03', 'Pelaksanaan Kebijakan di Bidang Ideologi, Wawasan Kebangsaan, Bela Negara, Karakter Bangsa, Pembauran Kebangsaan, Bineka Tunggal Ika dan Sejarah Kebangsaan', 'lomba', 260]],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PENINGKATAN PERAN PARTAI POLITIK DAN LEMBAGA PENDIDIKAN MELALUI PENDIDIKAN POLITIK DAN PENGEMBANGAN ETIKA SERTA BUDAYA POLITIK',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Perumusan Kebijakan Teknis dan Pemantapan Pelaksanaan Bidang Pendidikan Politik, Etika Budaya Politik, Peningkatan Demokrasi, Fasilitasi Kelembagaan Pemerintahan, Perwakilan dan Partai Politik, Pemilihan Umum, serta Pemantauan Situasi Politik',
          sub: [['03', 'Pelaksanaan Kebijakan di Bidang Pendidikan Politik, Etika Budaya Politik, Peningkatan Demokrasi, Fasilitasi Kelembagaan Pemerintahan, Perwakilan dan Partai Politik, Pemilihan Umum', 'hibahPemilu', 7400]],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM PEMBERDAYAAN DAN PENGAWASAN ORGANISASI KEMASYARAKATAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Perumusan Kebijakan Teknis dan Pemantapan Pelaksanaan Bidang Pemberdayaan dan Pengawasan Organisasi Kemasyarakatan',
          sub: [['03', 'Pelaksanaan Kebijakan di Bidang Pendaftaran Ormas, Pemberdayaan Ormas, Evaluasi dan Mediasi Sengketa Ormas', 'hibahLain', 420]],
        },
      ],
    },
    {
      kode: '06',
      nama: 'PROGRAM PENINGKATAN KEWASPADAAN NASIONAL DAN PENINGKATAN KUALITAS DAN FASILITASI PENANGANAN KONFLIK SOSIAL',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Perumusan Kebijakan Teknis dan Pelaksanaan Pemantapan Kewaspadaan Nasional dan Penanganan Konflik Sosial',
          sub: [['06', 'Pelaksanaan Forum Koordinasi Pimpinan Daerah Kabupaten/Kota', 'rapat', 380]],
        },
      ],
    },
  ],
}
