import type { BidangKatalog, KegiatanKatalog } from './jenis'

const FASILITAS: KegiatanKatalog = {
  kode: '2.01',
  nama: 'Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten/Kota',
  sub: [
    ['02', 'Pembangunan Puskesmas', 'gedung', 2600],
    ['06', 'Pengembangan Puskesmas', 'gedung', 900],
    ['09', 'Rehabilitasi dan Pemeliharaan Puskesmas', 'peliharaGedung', 650],
    ['11', 'Rehabilitasi dan Pemeliharaan Rumah Dinas Tenaga Kesehatan', 'peliharaGedung', 240],
    ['13', 'Pengadaan Prasarana dan Pendukung Fasilitas Pelayanan Kesehatan', 'alat', 380],
    ['14', 'Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan', 'dakKesehatan', 900],
    ['16', 'Pengadaan Obat, Vaksin', 'obat', 3300],
    ['17', 'Pengadaan Bahan Habis Pakai', 'obat', 900],
    ['20', 'Pemeliharaan Rutin dan Berkala Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan', 'pelihara', 160],
  ],
}

const LAYANAN: KegiatanKatalog = {
  kode: '2.02',
  nama: 'Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota',
  sub: [
    ['01', 'Pengelolaan Pelayanan Kesehatan Ibu Hamil', 'bok', 380],
    ['02', 'Pengelolaan Pelayanan Kesehatan Ibu Bersalin', 'bok', 420],
    ['03', 'Pengelolaan Pelayanan Kesehatan Bayi Baru Lahir', 'bok', 190],
    ['04', 'Pengelolaan Pelayanan Kesehatan Balita', 'bok', 260],
    ['05', 'Pengelolaan Pelayanan Kesehatan pada Usia Pendidikan Dasar', 'bok', 140],
    ['07', 'Pengelolaan Pelayanan Kesehatan pada Usia Lanjut', 'bok', 120],
    ['09', 'Pengelolaan Pelayanan Kesehatan Penderita Diabetes Melitus', 'bok', 95],
    ['11', 'Pengelolaan Pelayanan Kesehatan Orang Terduga Tuberkulosis', 'bok', 150],
    ['12', 'Pengelolaan Pelayanan Kesehatan Orang dengan Risiko Terinfeksi HIV', 'bok', 110],
    ['13', 'Pengelolaan Pelayanan Kesehatan bagi Penduduk pada Kondisi Kejadian Luar Biasa (KLB)', 'bok', 90],
    ['15', 'Pengelolaan Pelayanan Kesehatan Gizi Masyarakat', 'bok', 3900],
    ['17', 'Pengelolaan Pelayanan Kesehatan Lingkungan', 'bok', 160],
    ['18', 'Pengelolaan Pelayanan Promosi Kesehatan', 'bok', 240],
    ['20', 'Pengelolaan Surveilans Kesehatan', 'bok', 180],
    ['21', 'Pengelolaan Pelayanan Kesehatan Orang dengan Masalah Kesehatan Jiwa (ODMK)', 'bok', 70],
    ['25', 'Pelayanan Kesehatan Penyakit Menular dan Tidak Menular', 'bok', 310],
    ['26', 'Pengelolaan Jaminan Kesehatan Masyarakat', 'iuran', 13500],
    ['33', 'Operasional Pelayanan Puskesmas', 'bok', 1500],
    ['35', 'Pelaksanaan Akreditasi Fasilitas Kesehatan di Kabupaten/Kota', 'rapat', 420],
  ],
}

/** Dinas Kesehatan and RSUD: the unit's list says which numbers each takes. */
export const KESEHATAN: BidangKatalog = {
  bidang: '1.02',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT',
      kegiatan: [
        FASILITAS,
        LAYANAN,
        {
          kode: '2.03',
          nama: 'Penyelenggaraan Sistem Informasi Kesehatan secara Terintegrasi',
          sub: [
            ['01', 'Pengelolaan Data dan Informasi Kesehatan', 'dokumen', 90],
            ['02', 'Pengelolaan Sistem Informasi Kesehatan', 'jasa', 180],
          ],
        },
        {
          kode: '2.04',
          nama: 'Penerbitan Izin Rumah Sakit Kelas C, D dan Fasilitas Pelayanan Kesehatan Tingkat Daerah Kabupaten/Kota',
          sub: [['03', 'Peningkatan Mutu Pelayanan Fasilitas Kesehatan', 'rapat', 210]],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN',
      kegiatan: [
        {
          kode: '2.02',
          nama: 'Perencanaan Kebutuhan dan Pendayagunaan Sumber Daya Manusia Kesehatan untuk UKP dan UKM di Wilayah Kabupaten/Kota',
          sub: [['02', 'Pemenuhan Kebutuhan Sumber Daya Manusia Kesehatan Sesuai Standar', 'honor', 2100]],
        },
        {
          kode: '2.03',
          nama: 'Pengembangan Mutu dan Peningkatan Kompetensi Teknis Sumber Daya Manusia Kesehatan Tingkat Daerah Kabupaten/Kota',
          sub: [['01', 'Pengembangan Mutu dan Peningkatan Kompetensi Teknis Sumber Daya Manusia Kesehatan Tingkat Daerah Kabupaten/Kota', 'pelatihan', 280]],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM SEDIAAN FARMASI, ALAT KESEHATAN DAN MAKANAN MINUMAN',
      kegiatan: [
        {
          kode: '2.03',
          nama: 'Penerbitan Sertifikat Produksi Pangan Industri Rumah Tangga dan Nomor P-IRT sebagai Izin Produksi, untuk Produk Makanan Minuman Tertentu yang Dapat Diproduksi oleh Industri Rumah Tangga',
          sub: [['01', 'Pengendalian dan Pengawasan serta Tindak Lanjut Pengawasan Sertifikat Produksi Pangan Industri Rumah Tangga dan Nomor P-IRT', 'rapat', 85]],
        },
      ],
    },
    {
      kode: '05',
      nama: 'PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN',
      kegiatan: [
        {
          kode: '2.02',
          nama: 'Pelaksanaan Sehat dalam rangka Promotif Preventif Tingkat Daerah Kabupaten/Kota',
          sub: [['01', 'Penyelenggaraan Promosi Kesehatan dan Gerakan Hidup Bersih dan Sehat', 'rapat', 170]],
        },
        {
          kode: '2.03',
          nama: 'Pengembangan dan Pelaksanaan Upaya Kesehatan Bersumber Daya Masyarakat (UKBM) Tingkat Daerah Kabupaten/Kota',
          sub: [['01', 'Bimbingan Teknis dan Supervisi Pengembangan dan Pelaksanaan Upaya Kesehatan Bersumber Daya Masyarakat (UKBM)', 'rapat', 95]],
        },
      ],
    },
  ],
}

/** X.XX.01.2.10: the BLUD service of a unit, by its nominal size in juta rupiah. */
export const blud = (juta: number): BidangKatalog => ({
  bidang: '1.02',
  program: [
    {
      kode: '01',
      nama: 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
      kegiatan: [{ kode: '2.10', nama: 'Peningkatan Pelayanan BLUD', sub: [['01', 'Pelayanan dan Penunjang Pelayanan BLUD', 'blud', juta]] }],
    },
  ],
})
