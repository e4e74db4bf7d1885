import type { BidangKatalog } from './jenis'

export const TRANTIBUM: BidangKatalog = {
  bidang: '1.05',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENINGKATAN KETENTERAMAN DAN KETERTIBAN UMUM',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penanganan Gangguan Ketenteraman dan Ketertiban Umum dalam 1 (Satu) Daerah Kabupaten/Kota',
          sub: [
            ['01', 'Pencegahan Gangguan Ketenteraman dan Ketertiban Umum melalui Deteksi Dini dan Cegah Dini, Pembinaan dan Penyuluhan, Pelaksanaan Patroli, Pengamanan, dan Pengawalan', 'honor', 1700],
            ['02', 'Penindakan atas Gangguan Ketenteraman dan Ketertiban Umum Berdasarkan Perda dan Perkada melalui Penertiban dan Penanganan Unjuk Rasa dan Kerusuhan Massa', 'rapat', 180],
            ['04', 'Pemberdayaan Perlindungan Masyarakat dalam rangka Ketenteraman dan Ketertiban Umum', 'rapat', 140],
          ],
        },
        {
          kode: '2.02',
          nama: 'Penegakan Peraturan Daerah Kabupaten/Kota dan Peraturan Bupati/Wali Kota',
          sub: [['03', 'Penanganan atas Pelanggaran Peraturan Daerah dan Peraturan Bupati/Wali Kota', 'rapat', 120]],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM PENCEGAHAN, PENANGGULANGAN, PENYELAMATAN KEBAKARAN DAN PENYELAMATAN NON KEBAKARAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pencegahan, Pengendalian, Pemadaman, Penyelamatan, dan Penanganan Bahan Berbahaya dan Beracun Kebakaran dalam Daerah Kabupaten/Kota',
          sub: [
            ['02', 'Pemadaman dan Pengendalian Kebakaran dalam Daerah Kabupaten/Kota', 'honor', 620],
            ['05', 'Pengadaan Sarana dan Prasarana Pencegahan, Penanggulangan Kebakaran dan Alat Pelindung Diri', 'alat', 340],
          ],
        },
      ],
    },
  ],
}

export const BENCANA: BidangKatalog = {
  bidang: '1.05',
  program: [
    {
      kode: '03',
      nama: 'PROGRAM PENANGGULANGAN BENCANA',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pelayanan Informasi Rawan Bencana Kabupaten/Kota',
          sub: [
            ['01', 'Penyusunan Kajian Risiko Bencana Kabupaten/Kota', 'konsultan', 190],
            ['02', 'Sosialisasi, Komunikasi, Informasi dan Edukasi (KIE) Rawan Bencana Kabupaten/Kota (Per Jenis Bencana)', 'rapat', 95],
          ],
        },
        {
          kode: '2.02',
          nama: 'Pelayanan Pencegahan dan Kesiapsiagaan terhadap Bencana',
          sub: [
            ['02', 'Pelatihan Pencegahan dan Mitigasi Bencana Kabupaten/Kota', 'pelatihan', 140],
            ['06', 'Penyediaan Peralatan Perlindungan dan Kesiapsiagaan terhadap Bencana', 'alat', 260],
          ],
        },
        {
          kode: '2.03',
          nama: 'Pelayanan Penyelamatan dan Evakuasi Korban Bencana',
          sub: [
            ['01', 'Respon Cepat Kejadian Luar Biasa Penyakit/Wabah Zoonosis Prioritas', 'rapat', 60],
            ['02', 'Respon Cepat Darurat Bencana Kabupaten/Kota', 'honor', 480],
            ['05', 'Penyediaan Logistik Penyelamatan dan Evakuasi Korban Bencana Kabupaten/Kota', 'barangSerah', 230],
          ],
        },
      ],
    },
  ],
}

export const SOSIAL: BidangKatalog = {
  bidang: '1.06',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PEMBERDAYAAN SOSIAL',
      kegiatan: [
        {
          kode: '2.03',
          nama: 'Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota',
          sub: [
            ['01', 'Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat Kewenangan Kabupaten/Kota', 'pelatihan', 110],
            ['02', 'Peningkatan Kemampuan Potensi Tenaga Kesejahteraan Sosial Kecamatan Kewenangan Kabupaten/Kota', 'honor', 290],
          ],
        },
      ],
    },
    {
      kode: '04',
      nama: 'PROGRAM REHABILITASI SOSIAL',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial',
          sub: [
            ['01', 'Penyediaan Permakanan', 'bansos', 420],
            ['03', 'Penyediaan Alat Bantu', 'barangSerah', 160],
          ],
        },
      ],
    },
    {
      kode: '05',
      nama: 'PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL',
      kegiatan: [
        {
          kode: '2.02',
          nama: 'Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota',
          sub: [
            ['01', 'Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota', 'dokumen', 130],
            ['02', 'Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota', 'dokumen', 150],
            ['03', 'Fasilitasi Bantuan Sosial Kesejahteraan Keluarga', 'bansos', 560],
          ],
        },
      ],
    },
    {
      kode: '06',
      nama: 'PROGRAM PENANGANAN BENCANA',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota',
          sub: [['01', 'Penyediaan Makanan', 'barangSerah', 210]],
        },
      ],
    },
  ],
}
