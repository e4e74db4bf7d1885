import { NAMA_ALASAN } from '@/lib/lapor/rekonsiliasi/constants'
import { uang } from './tulis'
import type { Dataset } from './types'

/** Where reports and BKAD differ, and why. Never in whose words: those may name people. */
export const DATASET_REKONSILIASI: Dataset = {
  kunci: 'selisih-rekonsiliasi',
  judul: 'Selisih rekonsiliasi dengan BKAD yang diterima',
  definisi: 'Satu baris tiap selisih antara laporan perangkat daerah dan pembukuan BKAD pada akhir bulan yang penjelasannya sudah diterima. Selisih tanpa penjelasan yang diterima tidak ada di sini; tanpa baris berarti tidak ada selisih yang diterima.',
  konsep: 'RKUD saja: Non-RKUD tidak melalui BKAD. Selisih = dilaporkan dikurangi BKAD. Yang diterbitkan adalah kategori alasannya, bukan uraiannya.',
  satuan: 'Rupiah',
  sumber: 'Laporan RFK perangkat daerah dan angka BKAD',
  frekuensi: 'Bulanan, pada saat diterbitkan',
  kunciBaris: ['kode_unit', 'kode_sub_kegiatan'],
  kolom: [
    { nama: 'kode_unit', judul: 'Kode perangkat daerah', jenis: 'kode', definisi: 'Kode perangkat daerah dalam APBD.' },
    { nama: 'unit', judul: 'Perangkat daerah', jenis: 'teks', definisi: 'Nama perangkat daerah pada akhir bulan.' },
    { nama: 'kode_sub_kegiatan', judul: 'Kode sub-kegiatan', jenis: 'kode', kosong: true, definisi: 'Kosong: selisih atas jumlah seluruh perangkat daerah.' },
    { nama: 'sub_kegiatan', judul: 'Sub-kegiatan', jenis: 'teks', kosong: true, definisi: 'Nomenklatur sub-kegiatan. Kosong: selisih atas jumlah seluruh perangkat daerah.' },
    { nama: 'dilaporkan', judul: 'Dilaporkan', jenis: 'rupiah', kosong: true, definisi: 'Realisasi RKUD kumulatif menurut laporan. Kosong: tidak ada.' },
    { nama: 'bkad', judul: 'BKAD', jenis: 'rupiah', kosong: true, definisi: 'Realisasi kumulatif menurut BKAD. Kosong: tidak ada.' },
    { nama: 'selisih', judul: 'Selisih', jenis: 'rupiah', definisi: 'Dilaporkan dikurangi BKAD; negatif = laporan lebih kecil.' },
    { nama: 'alasan', judul: 'Alasan', jenis: 'teks', pilihan: Object.values(NAMA_ALASAN), definisi: 'Kategori penjelasan yang diterima.' },
  ],
  baris: ({ rekon }) => rekon?.map((satu) => [
    satu.unitKode, satu.unit, satu.sub?.kode ?? null, satu.sub?.nama ?? null, uang(satu.dilaporkan), uang(satu.bkad), uang(satu.selisih), NAMA_ALASAN[satu.alasan],
  ]) ?? null,
}
