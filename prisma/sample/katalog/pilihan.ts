import type { BidangKatalog } from './jenis'

export const PERIKANAN: BidangKatalog = {
  bidang: '3.25',
  program: [
    {
      kode: '04',
      nama: 'PROGRAM PENGELOLAAN PERIKANAN BUDIDAYA',
      kegiatan: [
        {
          kode: '2.02',
          nama: 'Pemberdayaan Pembudi Daya Ikan Kecil',
          sub: [
            ['01', 'Pengembangan Kapasitas Pembudi Daya Ikan Kecil', 'pelatihan', 210],
            ['04', 'Pemberian Pendampingan, Kemudahanan Akses Ilmu Pengetahuan, Teknologi dan Informasi, serta Penyelenggaraan Pendidikan dan Pelatihan', 'rapat', 160],
          ],
        },
        {
          kode: '2.04',
          nama: 'Pengelolaan Pembudidayaan Ikan',
          sub: [
            ['02', 'Penyediaan Prasarana Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota', 'barangSerah', 620],
            ['05', 'Pembinaan dan Pemantauan Pembudidayaan Ikan di Darat', 'rapat', 120],
          ],
        },
      ],
    },
    {
      kode: '06',
      nama: 'PROGRAM PENGOLAHAN DAN PEMASARAN HASIL PERIKANAN',
      kegiatan: [
        {
          kode: '2.03',
          nama: 'Penyediaan dan Penyaluran Bahan Baku Industri Pengolahan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota',
          sub: [['01', 'Peningkatan Ketersediaan Ikan untuk Konsumsi dan Usaha Pengolahan dalam 1 (Satu) Daerah Kabupaten/Kota', 'barangSerah', 290]],
        },
      ],
    },
  ],
}

export const PARIWISATA: BidangKatalog = {
  bidang: '3.26',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENINGKATAN DAYA TARIK DESTINASI PARIWISATA',
      kegiatan: [
        {
          kode: '2.03',
          nama: 'Pengelolaan Destinasi Pariwisata Kabupaten/Kota',
          sub: [
            ['05', 'Pengadaan/Pemeliharaan/Rehabilitasi Sarana dan Prasarana dalam Pengelolaan Destinasi Pariwisata Kabupaten/Kota', 'dakPariwisata', 160],
            ['06', 'Monitoring dan Evaluasi Pengelolaan Destinasi Pariwisata Kabupaten/Kota', 'dakNonfisik', 240],
          ],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PEMASARAN PARIWISATA',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pemasaran Pariwisata Dalam dan Luar Negeri Daya Tarik, Destinasi dan Kawasan Strategis Pariwisata Kabupaten/Kota',
          sub: [['04', 'Penyediaan Data dan Penyebaran Informasi Pariwisata Kabupaten/Kota, baik Dalam dan Luar Negeri', 'jasa', 190]],
        },
      ],
    },
  ],
}

export const TANAMAN_PANGAN: BidangKatalog = {
  bidang: '3.27',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengawasan Penggunaan Sarana Pertanian',
          sub: [
            ['01', 'Pengawasan Penggunaan Sarana Pendukung Pertanian sesuai dengan Komoditas, Teknologi dan Spesifik Lokasi', 'rapat', 140],
            ['02', 'Pendampingan Penggunaan Sarana Pendukung Pertanian', 'barangSerah', 980],
          ],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PENYEDIAAN DAN PENGEMBANGAN PRASARANA PERTANIAN',
      kegiatan: [
        {
          kode: '2.02',
          nama: 'Pembangunan Prasarana Pertanian',
          sub: [
            ['03', 'Pembangunan, Rehabilitasi dan Pemeliharaan Jalan Usaha Tani', 'barangSerah', 860],
            ['05', 'Pembangunan, Rehabilitasi dan Pemeliharaan Jaringan Irigasi Usaha Tani', 'barangSerah', 640],
          ],
        },
      ],
    },
    {
      kode: '05',
      nama: 'PROGRAM PENGENDALIAN DAN PENANGGULANGAN BENCANA PERTANIAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengendalian dan Penanggulangan Bencana Pertanian Kabupaten/Kota',
          sub: [['01', 'Pengendalian Organisme Pengganggu Tumbuhan (OPT) Tanaman Pangan, Hortikultura, dan Perkebunan', 'barangSerah', 150]],
        },
      ],
    },
    {
      kode: '07',
      nama: 'PROGRAM PENYULUHAN PERTANIAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pelaksanaan Penyuluhan Pertanian',
          sub: [
            ['01', 'Peningkatan Kapasitas Kelembagaan Penyuluhan Pertanian di Kecamatan dan Desa', 'dakNonfisik', 720],
            ['04', 'Pembentukan dan Penyelenggaraan Sekolah Lapang Kelompok Tani Tingkat Daerah Kabupaten/Kota', 'pelatihan', 240],
          ],
        },
      ],
    },
  ],
}

export const PERKEBUNAN_PETERNAKAN: BidangKatalog = {
  bidang: '3.27',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN',
      kegiatan: [
        {
          kode: '2.02',
          nama: 'Pengelolaan Sumber Daya Genetik (SDG) Hewan, Tumbuhan, dan Mikro Organisme Kewenangan Kabupaten/Kota',
          sub: [
            ['01', 'Peningkatan Kualitas SDG Hewan/Tanaman', 'barangSerah', 780],
            ['02', 'Pemanfaatan SDG Hewan/Tanaman', 'barangSerah', 340],
          ],
        },
        {
          kode: '2.05',
          nama: 'Pengendalian dan Pengawasan Penyediaan dan Peredaran Benih/Bibit Ternak, dan Tanaman Pakan Ternak dalam Daerah Kabupaten/Kota',
          sub: [['01', 'Pengendalian Penyediaan Benih/Bibit Ternak dan Tanaman Pakan Ternak', 'barangSerah', 610]],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM PENGENDALIAN KESEHATAN HEWAN DAN KESEHATAN MASYARAKAT VETERINER',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penjaminan Kesehatan Hewan, Penutupan dan Pembukaan Daerah Wabah Penyakit Hewan Menular dalam Daerah Kabupaten/Kota',
          sub: [
            ['01', 'Pengendalian dan Penanggulangan Penyakit Hewan dan Zoonosis', 'obat', 310],
            ['03', 'Penyediaan Sarana dan Prasarana Pelayanan Jasa Medik Veteriner', 'alat', 120],
          ],
        },
      ],
    },
    {
      kode: '06',
      nama: 'PROGRAM PERIZINAN USAHA PERTANIAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penerbitan Izin Usaha Pertanian yang Kegiatan Usahanya dalam Daerah Kabupaten/Kota',
          sub: [['02', 'Pembinaan dan Pengawasan Penerapan Izin Usaha Pertanian', 'rapat', 75]],
        },
      ],
    },
  ],
}

export const PERDAGANGAN: BidangKatalog = {
  bidang: '3.30',
  program: [
    {
      kode: '03',
      nama: 'PROGRAM PENINGKATAN SARANA DISTRIBUSI PERDAGANGAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pembangunan dan Pengelolaan Sarana Distribusi Perdagangan',
          sub: [['02', 'Fasilitasi Pengelolaan Sarana Distribusi Perdagangan', 'honor', 620]],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM STABILISASI HARGA BARANG KEBUTUHAN POKOK DAN BARANG PENTING',
      kegiatan: [
        {
          kode: '2.02',
          nama: 'Pengendalian Harga, dan Stok Barang Kebutuhan Pokok dan Barang Penting di Tingkat Pasar Kabupaten/Kota',
          sub: [['03', 'Pelaksanaan Operasi Pasar Reguler dan Pasar Khusus yang Berdampak dalam 1 (Satu) Kabupaten/Kota', 'rapat', 180]],
        },
      ],
    },
    {
      kode: '06',
      nama: 'PROGRAM STANDARDISASI DAN PERLINDUNGAN KONSUMEN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pelaksanaan Metrologi Legal berupa Tera, Tera Ulang, dan Pengawasan',
          sub: [['01', 'Pelaksanaan Metrologi Legal, berupa Tera, Tera Ulang', 'rapat', 110]],
        },
      ],
    },
  ],
}

export const PERINDUSTRIAN: BidangKatalog = {
  bidang: '3.31',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PERENCANAAN DAN PEMBANGUNAN INDUSTRI',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penyusunan, Penerapan dan Evaluasi Rencana Pembangunan Industri Kabupaten/Kota',
          sub: [
            ['03', 'Koordinasi, Sinkronisasi, dan Pelaksanaan Pembangunan Sumber Daya Industri', 'pelatihan', 190],
            ['04', 'Koordinasi, Sinkronisasi, dan Pelaksanaan Pembangunan Sarana dan Prasarana Industri', 'dakIkm', 240],
          ],
        },
      ],
    },
  ],
}
