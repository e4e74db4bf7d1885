import type { BidangKatalog } from './jenis'

/**
 * Codes of 2024 (four digits) as read in public lists of that generation. A start only: 2024 has no budget in the sample,
 * and the full list comes with the year's own import. Sizes are of no use here and are 0.
 */
export const KATALOG_2024: readonly BidangKatalog[] = [
  {
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
              ['0014', 'Pengadaan Mebel Sekolah', 'mebel', 0],
              ['0029', 'Pengelolaan Dana BOS Sekolah Dasar', 'bos', 0],
              ['0047', 'Pembangunan Ruang Kelas Baru', 'sekolah', 0],
              ['0048', 'Rehabilitasi Sedang/Berat Sarana, Prasarana dan Utilitas Sekolah', 'sekolah', 0],
              ['0051', 'Rehabilitasi Sedang/Berat Ruang Kelas Sekolah', 'sekolah', 0],
            ],
          },
          {
            kode: '2.02',
            nama: 'Pengelolaan Pendidikan Sekolah Menengah Pertama',
            sub: [
              ['0042', 'Pengelolaan Dana BOS Sekolah Menengah Pertama', 'bos', 0],
              ['0059', 'Pembangunan Ruang Kelas Baru', 'sekolah', 0],
            ],
          },
          { kode: '2.03', nama: 'Pengelolaan Pendidikan Anak Usia Dini (PAUD)', sub: [['0018', 'Pengelolaan Dana BOP PAUD', 'bosHibah', 0]] },
        ],
      },
    ],
  },
  {
    bidang: '1.02',
    program: [
      {
        kode: '02',
        nama: 'PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT',
        kegiatan: [
          {
            kode: '2.01',
            nama: 'Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten/Kota',
            sub: [
              ['0002', 'Pembangunan Puskesmas', 'gedung', 0],
              ['0006', 'Pengembangan Puskesmas', 'gedung', 0],
              ['0009', 'Rehabilitasi dan Pemeliharaan Puskesmas', 'peliharaGedung', 0],
              ['0014', 'Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan', 'alat', 0],
              ['0023', 'Pengadaan Obat, Bahan Habis Pakai, Bahan Medis Habis Pakai, Vaksin, Makanan dan Minuman di Fasilitas Kesehatan', 'obat', 0],
            ],
          },
          {
            kode: '2.02',
            nama: 'Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota',
            sub: [
              ['0001', 'Pengelolaan Pelayanan Kesehatan Ibu Hamil', 'bok', 0],
              ['0004', 'Pengelolaan Pelayanan Kesehatan Balita', 'bok', 0],
              ['0015', 'Pengelolaan Pelayanan Kesehatan Gizi Masyarakat', 'bok', 0],
              ['0020', 'Pengelolaan Surveilans Kesehatan', 'bok', 0],
              ['0026', 'Pengelolaan Jaminan Kesehatan Masyarakat', 'iuran', 0],
              ['0035', 'Pelaksanaan Akreditasi Fasilitas Kesehatan di Kabupaten/Kota', 'rapat', 0],
            ],
          },
        ],
      },
    ],
  },
  {
    bidang: '1.03',
    program: [
      {
        kode: '10',
        nama: 'PROGRAM PENYELENGGARAAN JALAN',
        kegiatan: [
          {
            kode: '2.01',
            nama: 'Penyelenggaraan Jalan Kabupaten/Kota',
            sub: [
              ['0051', 'Pemeliharaan Rutin Jalan', 'peliharaJalan', 0],
              ['0053', 'Pembangunan Jalan', 'jalan', 0],
              ['0055', 'Rehabilitasi Jalan', 'jalan', 0],
            ],
          },
        ],
      },
    ],
  },
  {
    bidang: '7.01',
    program: [
      {
        kode: '02',
        nama: 'PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK',
        kegiatan: [
          {
            kode: '2.02',
            nama: 'Penyelenggaraan Urusan Pemerintahan yang Tidak Dilaksanakan oleh Unit Kerja Perangkat Daerah yang Ada di Kecamatan',
            sub: [['0003', 'Peningkatan Efektifitas Pelaksanaan Pelayanan kepada Masyarakat di Wilayah Kecamatan', 'rapat', 0]],
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
            sub: [['0003', 'Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa', 'rapat', 0]],
          },
        ],
      },
    ],
  },
]
