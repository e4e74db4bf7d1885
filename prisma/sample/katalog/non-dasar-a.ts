import type { BidangKatalog } from './jenis'

export const TENAGA_KERJA: BidangKatalog = {
  bidang: '2.07',
  program: [
    {
      kode: '03',
      nama: 'PROGRAM PELATIHAN KERJA DAN PRODUKTIVITAS TENAGA KERJA',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pelaksanaan Pelatihan berdasarkan Unit Kompetensi',
          sub: [['01', 'Proses Pelaksanaan Pendidikan dan Pelatihan Keterampilan bagi Pencari Kerja berdasarkan Klaster Kompetensi', 'pelatihan', 340]],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM PENEMPATAN TENAGA KERJA',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pelayanan Antarkerja di Daerah Kabupaten/Kota',
          sub: [['03', 'Penyuluhan dan Bimbingan Jabatan bagi Pencari Kerja', 'rapat', 85]],
        },
      ],
    },
  ],
}

export const PEREMPUAN_ANAK: BidangKatalog = {
  bidang: '2.08',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENGARUSUTAMAAN GENDER DAN PEMBERDAYAAN PEREMPUAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pelembagaan Pengarusutamaan Gender (PUG) pada Lembaga Pemerintah Kewenangan Kabupaten/Kota',
          sub: [['02', 'Koordinasi dan Sinkronisasi Pelaksanaan PUG', 'rapat', 140]],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PERLINDUNGAN PEREMPUAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pencegahan Kekerasan terhadap Perempuan Lingkup Daerah Kabupaten/Kota',
          sub: [['01', 'Koordinasi dan Sinkronisasi Pelaksanaan Kebijakan, Program dan Kegiatan Pencegahan Kekerasan terhadap Perempuan', 'bokb', 260]],
        },
      ],
    },
    {
      kode: '06',
      nama: 'PROGRAM PEMENUHAN HAK ANAK (PHA)',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pelembagaan PHA pada Lembaga Pemerintah, Nonpemerintah, dan Dunia Usaha Kewenangan Kabupaten/Kota',
          sub: [['02', 'Koordinasi dan Sinkronisasi Pelembagaan Pemenuhan Hak Anak Kewenangan Kabupaten/Kota', 'rapat', 120]],
        },
      ],
    },
  ],
}

export const PANGAN: BidangKatalog = {
  bidang: '2.09',
  program: [
    {
      kode: '03',
      nama: 'PROGRAM PENINGKATAN DIVERSIFIKASI DAN KETAHANAN PANGAN MASYARAKAT',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penyediaan dan Penyaluran Pangan Pokok atau Pangan Lainnya sesuai dengan Kebutuhan Daerah Kabupaten/Kota dalam rangka Stabilisasi Pasokan dan Harga Pangan',
          sub: [
            ['02', 'Penyediaan Pangan Berbasis Sumber Daya Lokal', 'barangSerah', 240],
            ['04', 'Pemantauan Stok, Pasokan dan Harga Pangan', 'rapat', 95],
          ],
        },
        {
          kode: '2.04',
          nama: 'Pelaksanaan Pencapaian Target Konsumsi Pangan Perkapita/Tahun sesuai dengan Angka Kecukupan Gizi',
          sub: [['02', 'Pemberdayaan Masyarakat dalam Penganekaragaman Konsumsi Pangan Berbasis Sumber Daya Lokal', 'barangSerah', 320]],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM PENANGANAN KERAWANAN PANGAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penyusunan Peta Kerentanan dan Ketahanan Pangan Kecamatan',
          sub: [['01', 'Penyusunan, Pemutakhiran dan Analisis Peta Ketahanan dan Kerentanan Pangan', 'dokumen', 90]],
        },
      ],
    },
    {
      kode: '05',
      nama: 'PROGRAM PENGAWASAN KEAMANAN PANGAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pelaksanaan Pengawasan Keamanan Pangan Segar Daerah Kabupaten/Kota',
          sub: [['04', 'Penyediaan Sarana dan Prasarana Pengujian Mutu dan Keamanan Pangan Segar Asal Tumbuhan', 'alat', 110]],
        },
      ],
    },
  ],
}

export const LINGKUNGAN: BidangKatalog = {
  bidang: '2.11',
  program: [
    {
      kode: '03',
      nama: 'PROGRAM PENGENDALIAN PENCEMARAN DAN/ATAU KERUSAKAN LINGKUNGAN HIDUP',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pencegahan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota',
          sub: [
            ['01', 'Koordinasi, Sinkronisasi, dan Pelaksanaan Pencegahan Pencemaran Lingkungan Hidup Dilaksanakan terhadap Media Tanah, Air, Udara, dan Laut', 'rapat', 130],
            ['03', 'Pengelolaan Laboratorium Lingkungan Hidup Kabupaten/Kota', 'dakLh', 140],
          ],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM PENGELOLAAN KEANEKARAGAMAN HAYATI (KEHATI)',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengelolaan Keanekaragaman Hayati Kabupaten/Kota',
          sub: [['03', 'Pengelolaan Ruang Terbuka Hijau (RTH)', 'honor', 380]],
        },
      ],
    },
    {
      kode: '11',
      nama: 'PROGRAM PENGELOLAAN PERSAMPAHAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengelolaan Sampah',
          sub: [
            ['02', 'Pengurangan Sampah dengan Melakukan Pembatasan, Pendauran Ulang dan Pemanfaatan Kembali', 'rapat', 120],
            ['03', 'Penanganan Sampah dengan Melakukan Pemilahan, Pengumpulan, Pengangkutan, Pengolahan, dan Pemrosesan Akhir Sampah di TPA/TPST/SPA Kabupaten/Kota', 'honor', 2300],
            ['05', 'Penyediaan Sarana dan Prasarana Pengelolaan Persampahan di TPA/TPST/SPA Kabupaten/Kota', 'alat', 420],
          ],
        },
      ],
    },
  ],
}

export const KEPENDUDUKAN: BidangKatalog = {
  bidang: '2.12',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENDAFTARAN PENDUDUK',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pelayanan Pendaftaran Penduduk',
          sub: [
            ['02', 'Pencatatan, Penatausahaan dan Penerbitan Dokumen atas Pendaftaran Penduduk', 'atk', 620],
            ['05', 'Peningkatan Pelayanan Pendaftaran Penduduk', 'rapat', 230],
          ],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PENCATATAN SIPIL',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pelayanan Pencatatan Sipil',
          sub: [['03', 'Peningkatan dalam Pelayanan Pencatatan Sipil', 'rapat', 180]],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM PENGELOLAAN INFORMASI ADMINISTRASI KEPENDUDUKAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengumpulan Data Kependudukan dan Pemanfaatan dan Penyajian Database Kependudukan',
          sub: [['02', 'Kerja Sama Pemanfaatan Data Kependudukan', 'dokumen', 75]],
        },
        {
          kode: '2.03',
          nama: 'Penyelenggaraan Pengelolaan Informasi Administrasi Kependudukan',
          sub: [['06', 'Fasilitasi Terkait Pengelolaan Informasi Administrasi Kependudukan', 'jasa', 260]],
        },
      ],
    },
  ],
}

export const PEMBERDAYAAN_DESA: BidangKatalog = {
  bidang: '2.13',
  program: [
    {
      kode: '03',
      nama: 'PROGRAM PENINGKATAN KERJA SAMA DESA',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Fasilitasi Kerja Sama Antar Desa',
          sub: [['01', 'Fasilitasi Kerja Sama Antar Desa dalam Kabupaten/Kota', 'rapat', 75]],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa',
          sub: [
            ['02', 'Fasilitasi Penyusunan Perencanaan Pembangunan Desa', 'rapat', 120],
            ['04', 'Fasilitasi Pengelolaan Keuangan Desa', 'rapat', 260],
            ['05', 'Pembinaan Peningkatan Kapasitas Aparatur Pemerintah Desa', 'pelatihan', 390],
            ['11', 'Fasilitasi Penyelenggaraan Pemilihan, Pengangkatan dan Pemberhentian Kepala Desa', 'hibahLain', 720],
          ],
        },
      ],
    },
    {
      kode: '05',
      nama: 'PROGRAM PEMBERDAYAAN LEMBAGA KEMASYARAKATAN, LEMBAGA ADAT DAN MASYARAKAT HUKUM ADAT',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pemberdayaan Lembaga Kemasyarakatan yang Bergerak di Bidang Pemberdayaan Desa dan Lembaga Adat Tingkat Daerah Kabupaten/Kota',
          sub: [
            ['05', 'Fasilitasi Pemerintah Desa dalam Pemanfaatan Teknologi Tepat Guna', 'lomba', 130],
            ['09', 'Fasilitasi Tim Penggerak PKK dalam Penyelenggaraan Gerakan Pemberdayaan Masyarakat dan Kesejahteraan Keluarga', 'hibahLain', 480],
          ],
        },
      ],
    },
  ],
}

export const KELUARGA_BERENCANA: BidangKatalog = {
  bidang: '2.14',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENGENDALIAN PENDUDUK',
      kegiatan: [
        {
          kode: '2.02',
          nama: 'Pemetaan Perkiraan Pengendalian Penduduk Cakupan Daerah Kabupaten/Kota',
          sub: [['05', 'Pencatatan dan Pengumpulan Data Keluarga', 'bokb', 420]],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PEMBINAAN KELUARGA BERENCANA (KB)',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pelaksanaan Advokasi, Komunikasi, Informasi dan Edukasi (KIE) Pengendalian Penduduk dan KB sesuai Kearifan Budaya Lokal',
          sub: [
            ['04', 'Promosi dan KIE Program KKBPK melalui Media Massa Cetak dan Elektronik serta Media Luar Ruang', 'bokb', 310],
            ['06', 'Pelaksanaan Mekanisme Operasional Program KKBPK melalui Rapat Koordinasi Kecamatan (Rakorcam), Rapat Koordinasi Desa (Rakordes), dan Mini Lokakarya (Minilok)', 'bokb', 680],
          ],
        },
        {
          kode: '2.03',
          nama: 'Pengendalian dan Pendistribusian Kebutuhan Alat dan Obat Kontrasepsi serta Pelaksanaan Pelayanan KB di Daerah Kabupaten/Kota',
          sub: [
            ['01', 'Pengendalian Pendistribusian Alat dan Obat Kontrasepsi dan Sarana Penunjang Pelayanan KB ke Fasilitas Kesehatan', 'bokb', 340],
            ['09', 'Dukungan Operasional Pelayanan KB Bergerak', 'bokb', 260],
          ],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM PEMBERDAYAAN DAN PENINGKATAN KELUARGA SEJAHTERA (KS)',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pelaksanaan Pembangunan Keluarga melalui Pembinaan Ketahanan dan Kesejahteraan Keluarga',
          sub: [['04', 'Orientasi dan Pelatihan Teknis Pelaksana/Kader Ketahanan dan Kesejahteraan Keluarga (BKB, BKR, BKL, PPPKS, PIK-R dan UPPKS)', 'bokb', 890]],
        },
      ],
    },
  ],
}
