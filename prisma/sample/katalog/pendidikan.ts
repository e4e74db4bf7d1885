import type { BidangKatalog } from './jenis'

export const PENDIDIKAN: BidangKatalog = {
  bidang: '1.01',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENGELOLAAN PENDIDIKAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengelolaan Pendidikan Sekolah Dasar',
          sub: [
            ['02', 'Penambahan Ruang Kelas Baru', 'sekolah', 900],
            ['06', 'Pembangunan Sarana, Prasarana dan Utilitas Sekolah', 'dakSd', 500],
            ['08', 'Rehabilitasi Sedang/Berat Ruang Kelas', 'sekolah', 1400],
            ['12', 'Rehabilitasi Sedang/Berat Sarana, Prasarana dan Utilitas Sekolah', 'sekolah', 600],
            ['14', 'Pengadaan Mebel Sekolah', 'mebel', 700],
            ['16', 'Pengadaan Perlengkapan Sekolah', 'barangSerah', 350],
            ['21', 'Penyediaan Biaya Personil Peserta Didik Sekolah Dasar', 'bansos', 450],
            ['25', 'Pembinaan Minat, Bakat dan Kreativitas Siswa', 'lomba', 420],
            ['26', 'Penyediaan Pendidik dan Tenaga Kependidikan bagi Satuan Pendidikan Sekolah Dasar', 'honor', 5200],
            ['28', 'Pembinaan Kelembagaan dan Manajemen Sekolah', 'rapat', 160],
            ['29', 'Pengelolaan Dana BOS Sekolah Dasar', 'bos', 27500],
          ],
        },
        {
          kode: '2.02',
          nama: 'Pengelolaan Pendidikan Sekolah Menengah Pertama',
          sub: [
            ['02', 'Penambahan Ruang Kelas Baru', 'sekolah', 700],
            ['12', 'Pembangunan Sarana, Prasarana dan Utilitas Sekolah', 'dakSmp', 400],
            ['14', 'Rehabilitasi Sedang/Berat Ruang Kelas Sekolah', 'sekolah', 850],
            ['24', 'Rehabilitasi Sedang/Berat Sarana, Prasarana dan Utilitas Sekolah', 'sekolah', 450],
            ['27', 'Pengadaan Perlengkapan Sekolah', 'barangSerah', 240],
            ['32', 'Penyediaan Biaya Personil Peserta Didik Sekolah Menengah Pertama', 'bansos', 280],
            ['38', 'Pembinaan Minat, Bakat dan Kreativitas Siswa', 'lomba', 310],
            ['39', 'Penyediaan Pendidik dan Tenaga Kependidikan bagi Satuan Pendidikan Sekolah Menengah Pertama', 'honor', 3100],
            ['41', 'Pembinaan Kelembagaan dan Manajemen Sekolah', 'rapat', 120],
            ['42', 'Pengelolaan Dana BOS Sekolah Menengah Pertama', 'bos', 13200],
          ],
        },
        {
          kode: '2.03',
          nama: 'Pengelolaan Pendidikan Anak Usia Dini (PAUD)',
          sub: [
            ['02', 'Pembangunan Sarana, Prasarana dan Utilitas PAUD', 'dakPaud', 150],
            ['03', 'Rehabilitasi Sedang/Berat Gedung/Ruang Kelas/Ruang Guru PAUD', 'sekolah', 260],
            ['15', 'Penyediaan Pendidik dan Tenaga Kependidikan bagi Satuan PAUD', 'honor', 1400],
            ['17', 'Pembinaan Kelembagaan dan Manajemen PAUD', 'rapat', 110],
            ['18', 'Pengelolaan Dana BOP PAUD', 'bosHibah', 5600],
          ],
        },
        {
          kode: '2.04',
          nama: 'Pengelolaan Pendidikan Nonformal/Kesetaraan',
          sub: [
            ['16', 'Pembinaan Kelembagaan dan Manajemen Sekolah Nonformal/Kesetaraan', 'rapat', 90],
            ['17', 'Pengelolaan Dana BOP Sekolah Nonformal/Kesetaraan', 'bosHibah', 1450],
          ],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PENGEMBANGAN KURIKULUM',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penetapan Kurikulum Muatan Lokal Pendidikan Dasar',
          sub: [
            ['01', 'Penyusunan Kompetensi Dasar Muatan Lokal Pendidikan Dasar', 'dokumen', 75],
            ['04', 'Pelatihan Penyusunan Kurikulum Muatan Lokal Pendidikan Dasar', 'pelatihan', 95],
          ],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pemerataan Kuantitas dan Kualitas Pendidik dan Tenaga Kependidikan bagi Satuan Pendidikan Dasar, PAUD, dan Pendidikan Nonformal/Kesetaraan',
          sub: [
            ['01', 'Perhitungan dan Pemetaan Pendidik dan Tenaga Kependidikan Satuan Pendidikan Dasar, PAUD, dan Pendidikan Nonformal/Kesetaraan', 'dokumen', 85],
            ['02', 'Penataan Pendistribusian Pendidik dan Tenaga Kependidikan bagi Satuan Pendidikan Dasar, PAUD, dan Pendidikan Nonformal/Kesetaraan', 'dokumen', 70],
          ],
        },
      ],
    },
  ],
}

export const KEBUDAYAAN: BidangKatalog = {
  bidang: '2.22',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENGEMBANGAN KEBUDAYAAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengelolaan Kebudayaan yang Masyarakat Pelakunya dalam Daerah Kabupaten/Kota',
          sub: [
            ['01', 'Pelindungan, Pengembangan, Pemanfaatan Objek Pemajuan Kebudayaan', 'lomba', 420],
            ['02', 'Pembinaan Sumber Daya Manusia, Lembaga, dan Pranata Kebudayaan', 'pelatihan', 160],
          ],
        },
      ],
    },
    {
      kode: '05',
      nama: 'PROGRAM PELESTARIAN DAN PENGELOLAAN CAGAR BUDAYA',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penetapan Cagar Budaya Peringkat Kabupaten/Kota',
          sub: [['02', 'Penetapan Cagar Budaya', 'dokumen', 110]],
        },
      ],
    },
  ],
}
