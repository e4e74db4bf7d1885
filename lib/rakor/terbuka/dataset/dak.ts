import { uang } from './tulis'
import type { Dataset } from './types'

/** DAK Fisik: what came, what was contracted, what deadlines threaten. */
export const DATASET_DAK: Dataset = {
  kunci: 'dak-fisik',
  judul: 'DAK Fisik per alokasi',
  definisi: 'Satu baris tiap alokasi bidang atau subbidang DAK Fisik pada akhir bulan (atau hari rapat).',
  konsep: 'Nilai kontrak (NDK), salur, dan rupiah di balik tenggat penyaluran adalah angka yang berbeda dan tidak dijumlahkan satu sama lain.',
  satuan: 'Rupiah',
  sumber: 'Catatan DAK Fisik perangkat daerah pada aplikasi; tenggat menurut aturan DAK Fisik tahun itu',
  frekuensi: 'Bulanan, pada saat diterbitkan',
  kunciBaris: ['unit', 'bidang', 'subbidang', 'jenis', 'mekanisme'],
  kolom: [
    { nama: 'hari', judul: 'Per tanggal', jenis: 'tanggal', definisi: 'Hari keadaan ini dilihat.' },
    { nama: 'unit', judul: 'Perangkat daerah', jenis: 'teks', definisi: 'Perangkat daerah penanggung jawab.' },
    { nama: 'bidang', judul: 'Bidang', jenis: 'teks', definisi: 'Bidang DAK Fisik.' },
    { nama: 'subbidang', judul: 'Subbidang', jenis: 'teks', definisi: 'Subbidang; teks kosong: bidang itu tidak memilikinya.' },
    { nama: 'jenis', judul: 'Jenis', jenis: 'teks', definisi: 'Reguler, penugasan, atau afirmasi.' },
    { nama: 'mekanisme', judul: 'Penyaluran', jenis: 'teks', definisi: 'Sekaligus atau bertahap.' },
    { nama: 'alokasi', judul: 'Alokasi', jenis: 'rupiah', definisi: 'Alokasi dari pemerintah pusat.' },
    { nama: 'nilai_kontrak', judul: 'Nilai kontrak (NDK)', jenis: 'rupiah', kosong: true, definisi: 'Nilai kontrak yang tercatat. Kosong: belum dicatat (bukan nol).' },
    { nama: 'salur', judul: 'Salur', jenis: 'rupiah', kosong: true, definisi: 'Yang sudah disalurkan pusat. Kosong: belum dicatat (bukan nol).' },
    { nama: 'terancam', judul: 'Terancam hangus', jenis: 'rupiah', definisi: 'Rupiah yang hangus bila syarat tahap berikut tidak terpenuhi pada tenggatnya.' },
    { nama: 'hangus', judul: 'Hangus', jenis: 'rupiah', definisi: 'Rupiah yang tenggatnya lewat tanpa semua syarat terpenuhi.' },
  ],
  baris: ({ dak }) => dak?.alokasi.map((satu) => [
    dak.hari, satu.unit, satu.bidang, satu.subbidang, satu.jenis, satu.mekanisme, uang(satu.pagu), uang(satu.kontrak), uang(satu.salur), uang(satu.terancam), uang(satu.hangus),
  ]) ?? null,
}
