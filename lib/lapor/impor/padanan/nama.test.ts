import { describe, expect, it } from 'vitest'
import { namaSama } from './nama'

describe('one name', () => {
  it.each([
    ['Belanja Modal Tanah', 'Belanja Modal Tanah'],
    ['BELANJA GAJI POKOK PNS', 'Belanja Gaji Pokok PNS'],
    ['Koordinasi & Evaluasi', 'Koordinasi dan Evaluasi'],
    ['Penyusunan Dokumen Perencanaan Perangkat Daerah', 'Penyusunan  Dokumen Perencanaan Perangkat-Daerah'],
    ['Dana Alokasi Umum (DAU)', 'Dana Alokasi Umum'],
    ['DAU', 'Dana Alokasi Umum (DAU)'],
    ['Pendapatan Asli Daerah', 'PAD'],
    ['Adm. Kepegawaian', 'Administrasi Kepegawaian'],
    ['Peny. Dokumen Perencanaan', 'Penyusunan Dokumen Perencanaan'],
    ['Penyed. Jasa Surat Menyurat', 'Penyediaan Jasa Surat Menyurat'],
    ['Evaluasi Kinerja OPD', 'Evaluasi Kinerja Perangkat Daerah'],
    ['Penyediaan Peralatan utk Kantor', 'Penyediaan Peralatan untuk Kantor'],
    ['Belanja Alat Tulis Kantor', 'Belanja Alat/Tulis Kantor'],
    ['Pembinaan Kelembagaan Tani', 'Pembinaan Kelembagan Tani'],
    ['Pemeliharaan Jalan', 'Pemelihraaan Jalan'],
    ['Kerja Sama Daerah', 'Kerjasama Daerah'],
    ['RSUD Contoh', 'Rumah Sakit Umum Daerah Contoh'],
    ['Pengelolaan Café Contoh', 'Pengelolaan Cafe Contoh'],
    ['Dinas Kesehatan Kab. Contoh', 'Dinas Kesehatan Kabupaten Contoh'],
    ['Perencanaan, Penganggaran, dan Evaluasi Kinerja', 'Perencanaan Penganggaran Evaluasi Kinerja'],
  ])('%s = %s', (a, b) => {
    expect([namaSama(a, b), namaSama(b, a)]).toEqual([true, true])
  })
})

describe('two names', () => {
  it.each([
    ['Belanja Modal Tanah', 'Belanja Modal Gedung dan Bangunan'],
    ['Pembangunan Jalan', 'Pemeliharaan Jalan'],
    ['Belanja Gaji Pokok PNS', 'Belanja Gaji Pokok PPPK'],
    ['Puskesmas Contoh 1', 'Puskesmas Contoh 2'],
    ['Dinas A', 'Dinas B'],
    ['Dinas', 'Dinas A'],
    ['Rumah Sakit Kelas II', 'Rumah Sakit Kelas III'],
    ['Tanah', 'Tanam'],
    ['Malam Budaya', 'Dalam Budaya'],
    ['Sekolah Dasar', 'Sekolah Menengah'],
    ['Penyimpanan Bahan', 'Penyampaian Bahan'],
    ['Bantuan Operasional (BOK)', 'Bantuan Operasional (BOS)'],
    ['Dana Alokasi Khusus Fisik', 'Dana Alokasi Khusus Nonfisik'],
    ['Tahun 2023', 'Tahun 2024'],
    ['Pengadan Kendaran', 'Pengadaan Kendaraan'],
    ['', 'Belanja'],
    ['-', 'Belanja'],
  ])('%s is not %s', (a, b) => {
    expect([namaSama(a, b), namaSama(b, a)]).toEqual([false, false])
  })
})
