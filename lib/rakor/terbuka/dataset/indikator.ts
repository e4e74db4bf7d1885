import { ratusan } from './tulis'
import type { Dataset } from './types'

/** Outcomes as they were published elsewhere, beside the money that is to change them. */
export const DATASET_INDIKATOR: Dataset = {
  kunci: 'indikator',
  judul: 'Indikator hasil pembangunan',
  definisi: 'Satu baris tiap nilai indikator yang sudah terbit sampai akhir bulan, dengan cara ukur dan sumbernya.',
  konsep: 'Nilai dengan cara ukur (basis) yang berbeda TIDAK dibandingkan: prevalensi stunting menurut EPPGBM dan SSGI berbeda sampai empat kali.',
  satuan: 'Menurut kolom satuan',
  sumber: 'Menurut kolom sumber',
  frekuensi: 'Mengikuti terbitan tiap indikator',
  kunciBaris: ['kode', 'basis', 'tanggal'],
  kolom: [
    { nama: 'kode', judul: 'Kode', jenis: 'kode', definisi: 'Kode indikator pada aplikasi.' },
    { nama: 'nama', judul: 'Indikator', jenis: 'teks', definisi: 'Nama indikator.' },
    { nama: 'basis', judul: 'Cara ukur', jenis: 'teks', definisi: 'Cara nilai diukur.' },
    { nama: 'tanggal', judul: 'Tanggal', jenis: 'tanggal', definisi: 'Hari nilai ini berlaku.' },
    { nama: 'nilai', judul: 'Nilai', jenis: 'angka', definisi: 'Nilai dalam satuannya.' },
    { nama: 'satuan', judul: 'Satuan', jenis: 'teks', definisi: 'Satuan nilai.' },
    { nama: 'sumber', judul: 'Sumber', jenis: 'teks', definisi: 'Di mana nilai ini diterbitkan.' },
  ],
  baris: ({ indikator }) => indikator?.map((satu) => [satu.kode, satu.nama, satu.basis, satu.tanggal, ratusan(satu.ratusan), satu.satuan, satu.sumber]) ?? null,
}
