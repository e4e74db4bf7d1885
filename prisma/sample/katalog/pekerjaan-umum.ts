import type { BidangKatalog } from './jenis'

export const PEKERJAAN_UMUM: BidangKatalog = {
  bidang: '1.03',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA)',
      kegiatan: [
        {
          kode: '2.02',
          nama: 'Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder pada Daerah Irigasi yang Luasnya di Bawah 1000 Ha dalam 1 (Satu) Daerah Kabupaten/Kota',
          sub: [
            ['14', 'Rehabilitasi Jaringan Irigasi Permukaan', 'irigasi', 3800],
            ['21', 'Operasi dan Pemeliharaan Jaringan Irigasi Permukaan', 'peliharaJalan', 900],
          ],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM PENYEDIAAN AIR MINUM',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengelolaan dan Pengembangan Sistem Penyediaan Air Minum (SPAM) di Daerah Kabupaten/Kota',
          sub: [
            ['03', 'Pembangunan SPAM Jaringan Perpipaan di Kawasan Perdesaan', 'airMinum', 2600],
            ['15', 'Pembinaan dan Pengawasan Terhadap Penyelenggaraan SPAM', 'rapat', 90],
          ],
        },
      ],
    },
    {
      kode: '05',
      nama: 'PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM AIR LIMBAH',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengelolaan dan Pengembangan Sistem Air Limbah Domestik dalam Daerah Kabupaten/Kota',
          sub: [['20', 'Pembangunan/Penyediaan Sub Sistem Pengolahan Setempat', 'airMinum', 800]],
        },
      ],
    },
    {
      kode: '06',
      nama: 'PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM DRAINASE',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Pengelolaan dan Pengembangan Sistem Drainase yang Terhubung Langsung dengan Sungai dalam Daerah Kabupaten/Kota',
          sub: [['05', 'Pembangunan Sistem Drainase Perkotaan', 'irigasi', 1100]],
        },
      ],
    },
    {
      kode: '08',
      nama: 'PROGRAM PENATAAN BANGUNAN GEDUNG',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penyelenggaraan Bangunan Gedung di Wilayah Daerah Kabupaten/Kota, Pemberian Izin Mendirikan Bangunan (IMB) dan Sertifikat Laik Fungsi Bangunan Gedung',
          sub: [
            ['02', 'Penyelenggaraan Penerbitan Izin Mendirikan Bangunan (IMB), Sertifikat Laik Fungsi (SLF), Tim Ahli Bangunan Gedung (TABG), Pendataan Bangunan Gedung', 'dokumen', 120],
            ['05', 'Perencanaan, Pembangunan, Pengawasan, dan Pemanfaatan Bangunan Gedung Daerah Kabupaten/Kota', 'gedung', 2900],
          ],
        },
      ],
    },
    {
      kode: '10',
      nama: 'PROGRAM PENYELENGGARAAN JALAN',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penyelenggaraan Jalan Kabupaten/Kota',
          sub: [
            ['01', 'Penyusunan Rencana, Kebijakan, Strategi dan Teknis Pengembangan Jaringan Jalan serta Perencanaan Teknis Penyelenggaraan Jalan dan Jembatan', 'konsultan', 1300],
            ['05', 'Pembangunan Jalan', 'jalan', 3600],
            ['09', 'Rehabilitasi Jalan', 'dakJalan', 4200],
            ['10', 'Pemeliharaan Berkala Jalan', 'jalan', 3900],
            ['11', 'Pemeliharaan Rutin Jalan', 'peliharaJalan', 9800],
            ['12', 'Pembangunan Jembatan', 'jembatan', 2400],
            ['17', 'Pemeliharaan Rutin Jembatan', 'peliharaJalan', 650],
            ['21', 'Pengawasan Teknis Penyelenggaraan Jalan/Jembatan', 'konsultan', 850],
          ],
        },
      ],
    },
    {
      kode: '11',
      nama: 'PROGRAM PENGEMBANGAN JASA KONSTRUKSI',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penyelenggaraan Pelatihan Tenaga Terampil Konstruksi',
          sub: [['03', 'Pelaksanaan Pelatihan Tenaga Terampil Konstruksi', 'pelatihan', 130]],
        },
      ],
    },
    {
      kode: '12',
      nama: 'PROGRAM PENYELENGGARAAN PENATAAN RUANG',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Penetapan Rencana Tata Ruang Wilayah (RTRW) dan Rencana Rinci Tata Ruang (RRTR) Kabupaten/Kota',
          sub: [['01', 'Pelaksanaan Persetujuan Substansi, Evaluasi, Konsultasi Evaluasi dan Penetapan RTRW Kabupaten/Kota', 'konsultan', 620]],
        },
        {
          kode: '2.03',
          nama: 'Koordinasi dan Sinkronisasi Pemanfaatan Ruang Daerah Kabupaten/Kota',
          sub: [['03', 'Koordinasi dan Sinkronisasi Pemanfaatan Ruang untuk Investasi dan Pembangunan Daerah', 'rapat', 110]],
        },
      ],
    },
  ],
}

export const PERMUKIMAN: BidangKatalog = {
  bidang: '1.04',
  program: [
    {
      kode: '02',
      nama: 'PROGRAM PENGEMBANGAN PERUMAHAN',
      kegiatan: [
        {
          kode: '2.03',
          nama: 'Pembangunan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Kabupaten/Kota',
          sub: [['01', 'Rehabilitasi Rumah bagi Korban Bencana', 'bansos', 380]],
        },
      ],
    },
    {
      kode: '03',
      nama: 'PROGRAM KAWASAN PERMUKIMAN',
      kegiatan: [
        {
          kode: '2.03',
          nama: 'Peningkatan Kualitas Kawasan Permukiman Kumuh dengan Luas di Bawah 10 (Sepuluh) Ha',
          sub: [['04', 'Perbaikan Rumah Tidak Layak Huni', 'bansos', 1300]],
        },
      ],
    },
    {
      kode: '05',
      nama: 'PROGRAM PENINGKATAN PRASARANA, SARANA DAN UTILITAS UMUM (PSU)',
      kegiatan: [
        {
          kode: '2.01',
          nama: 'Urusan Penyelenggaraan PSU Perumahan',
          sub: [['02', 'Penyediaan Prasarana, Sarana, dan Utilitas Umum di Perumahan untuk Menunjang Fungsi Hunian', 'jalan', 1700]],
        },
      ],
    },
  ],
}
