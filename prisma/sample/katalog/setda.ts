import type { BidangKatalog } from './jenis'

/** Sekretariat Daerah: each Bagian takes the kegiatan of its own work (unit/bagian.ts). */
export const SETDA: BidangKatalog = {
  bidang: '4.01',
  program: [
    {
      kode: '01',
      nama: 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
      kegiatan: [
        {
          kode: '2.11',
          nama: 'Administrasi Keuangan dan Operasional Kepala Daerah dan Wakil Kepala Daerah',
          sub: [
            ['01', 'Penyediaan Gaji dan Tunjangan Kepala Daerah dan Wakil Kepala Daerah', 'gajiPejabat', 900],
            ['03', 'Pelaksanaan Medical Check Up Kepala Daerah dan Wakil Kepala Daerah', 'jasa', 60],
            ['04', 'Penyediaan Dana Penunjang Operasional Kepala Daerah dan Wakil Kepala Daerah', 'honor', 620],
          ],
        },
        {
          kode: '2.12',
          nama: 'Fasilitasi Kerumahtanggaan Sekretariat Daerah',
          sub: [
            ['01', 'Penyediaan Kebutuhan Rumah Tangga Kepala Daerah', 'rapat', 1250],
            ['02', 'Penyediaan Kebutuhan Rumah Tangga Wakil Kepala Daerah', 'rapat', 780],
            ['03', 'Penyediaan Kebutuhan Rumah Tangga Sekretariat Daerah', 'rapat', 640],
          ],
        },
        {
          kode: '2.13',
          nama: 'Penataan Organisasi',
          sub: [
            ['01', 'Pengelolaan Kelembagaan dan Analisis Jabatan', 'rapat', 340],
            ['02', 'Fasilitasi Pelayanan Publik dan Tata Laksana', 'rapat', 310],
            ['03', 'Peningkatan Kinerja dan Reformasi Birokrasi', 'rapat', 380],
            ['04', 'Monitoring, Evaluasi dan Pengendalian Kualitas Pelayanan Publik dan Tata Laksana', 'dokumen', 190],
          ],
        },
        {
          kode: '2.14',
          nama: 'Pelaksanaan Protokol dan Komunikasi Pimpinan',
          sub: [
            ['01', 'Fasilitasi Keprotokolan', 'rapat', 820],
            ['02', 'Fasilitasi Komunikasi Pimpinan', 'jasa', 560],
            ['03', 'Pendokumentasian Tugas Pimpinan', 'jasa', 340],
          ],
        },
      ],
    },
    {
      kode: '02',
      nama: 'PROGRAM PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Administrasi Tata Pemerintahan',
          sub: [
            ['01', 'Penataan Administrasi Pemerintahan', 'rapat', 360],
            ['02', 'Pengelolaan Administrasi Kewilayahan', 'rapat', 420],
            ['03', 'Fasilitasi Pelaksanaan Otonomi Daerah', 'dokumen', 310],
          ],
        },
        {
          kode: '2.02',
          nama: 'Pelaksanaan Kebijakan Kesejahteraan Rakyat',
          sub: [
            ['01', 'Fasilitasi Pengelolaan Bina Mental Spiritual', 'hibahLain', 2800],
            ['02', 'Pelaksanaan Kebijakan, Evaluasi, dan Capaian Kinerja Terkait Kesejahteraan Sosial', 'rapat', 360],
            ['03', 'Pelaksanaan Kebijakan, Evaluasi, dan Capaian Kinerja Terkait Kesejahteraan Masyarakat', 'lomba', 640],
          ],
        },
        {
          kode: '2.03',
          nama: 'Fasilitasi dan Koordinasi Hukum',
          sub: [
            ['01', 'Fasilitasi Penyusunan Produk Hukum Daerah', 'rapat', 520],
            ['02', 'Fasilitasi Bantuan Hukum', 'jasa', 340],
            ['03', 'Pendokumentasian Produk Hukum dan Pengelolaan Informasi Hukum', 'dokumen', 210],
          ],
        },
        {
          kode: '2.04',
          nama: 'Fasilitasi Kerja Sama Daerah',
          sub: [
            ['01', 'Fasilitasi Kerja Sama Dalam Negeri', 'rapat', 310],
            ['02', 'Fasilitasi Kerja Sama Luar Negeri', 'rapat', 140],
            ['03', 'Evaluasi Pelaksanaan Kerja Sama', 'dokumen', 160],
          ],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PEREKONOMIAN DAN PEMBANGUNAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pelaksanaan Kebijakan Perekonomian',
          sub: [
            ['01', 'Koordinasi, Sinkronisasi, Monitoring dan Evaluasi Kebijakan Pengelolaan BUMD dan BLUD', 'rapat', 280],
            ['02', 'Pengendalian dan Distribusi Perekonomian', 'rapat', 360],
            ['03', 'Perencanaan dan Pengawasan Ekonomi Mikro Kecil', 'rapat', 210],
          ],
        },
        {
          kode: '2.02',
          nama: 'Pelaksanaan Administrasi Pembangunan',
          sub: [
            ['01', 'Fasilitasi Penyusunan Program Pembangunan', 'rapat', 320],
            ['02', 'Pengendalian dan Evaluasi Program Pembangunan', 'rapat', 480],
            ['03', 'Pengelolaan Evaluasi dan Pelaporan Pelaksanaan Pembangunan', 'dokumen', 350],
          ],
        },
        {
          kode: '2.03',
          nama: 'Pengelolaan Pengadaan Barang dan Jasa',
          sub: [
            ['01', 'Pengelolaan Pengadaan Barang dan Jasa', 'honor', 640],
            ['02', 'Pengelolaan Layanan Pengadaan secara Elektronik', 'jasa', 380],
            ['03', 'Pembinaan dan Advokasi Pengadaan Barang dan Jasa', 'pelatihan', 340],
          ],
        },
        {
          kode: '2.04',
          nama: 'Pemantauan Kebijakan Sumber Daya Alam',
          sub: [
            ['01', 'Koordinasi, Sinkronisasi, dan Evaluasi Kebijakan Pertanian, Kehutanan, Kelautan, dan Perikanan', 'rapat', 190],
            ['03', 'Koordinasi, Sinkronisasi, dan Evaluasi Kebijakan Energi dan Air', 'rapat', 150],
          ],
        },
      ],
    },
  ],
}

export const SETWAN: BidangKatalog = {
  bidang: '4.02',
  program: [
    {
      kode: '01',
      nama: 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
      kegiatan: [
        {
          kode: '2.15',
          nama: 'Layanan Keuangan dan Kesejahteraan DPRD',
          sub: [
            ['01', 'Penyelenggaraan Administrasi Keuangan DPRD', 'gajiDprd', 12600],
            ['02', 'Penyediaan Pakaian Dinas dan Atribut DPRD', 'pakaian', 210],
            ['03', 'Pelaksanaan Medical Check Up DPRD', 'jasa', 140],
          ],
        },
      ],
    },
    {
      kode: '02',
      nama: 'PROGRAM DUKUNGAN PELAKSANAAN TUGAS DAN FUNGSI DPRD',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pembentukan Peraturan Daerah dan Peraturan DPRD',
          sub: [
            ['01', 'Penyusunan dan Pembahasan Program Pembentukan Peraturan Daerah', 'rapat', 380],
            ['02', 'Pembahasan Rancangan Peraturan Daerah', 'rapat', 1250],
          ],
        },
        {
          kode: '2.02',
          nama: 'Pembahasan Kebijakan Anggaran',
          sub: [
            ['01', 'Pembahasan KUA dan PPAS', 'rapat', 340],
            ['03', 'Pembahasan APBD', 'rapat', 420],
          ],
        },
        { kode: '2.03', nama: 'Pengawasan Penyelenggaraan Pemerintahan', sub: [['06', 'Pengawasan Urusan Pemerintahan Bidang Kesejahteraan Rakyat', 'rapat', 1600]] },
        { kode: '2.04', nama: 'Peningkatan Kapasitas DPRD', sub: [['02', 'Pendalaman Tugas DPRD', 'pelatihan', 1900]] },
        { kode: '2.05', nama: 'Penyerapan dan Penghimpunan Aspirasi Masyarakat', sub: [['03', 'Pelaksanaan Reses', 'rapat', 1450]] },
      ],
    },
  ],
}
