import type { DeretIndikator } from '@/lib/lapor/indikator/types'
import { ratusan } from './tulis'
import type { Dataset, Sel } from './types'

/** One row a value of the whole regency, and one a target: a year that was not measured has no row. */
function barisDeret({ kode, nama, caraUkur, satuan, arah, contoh, titik, target }: DeretIndikator): Sel[][] {
  const awal = [kode, nama, caraUkur]
  const baik = arah === 'TURUN' ? 'Turun' : 'Naik'
  return [
    ...titik.filter(({ wilayahId }) => wilayahId === null).map((satu) => [...awal, 'Nilai', String(satu.tahun), satu.tanggal, satu.waktu, ratusan(satu.ratusan), satuan, baik, satu.sumber, String(satu.revisi), String(contoh)]),
    ...target.map((satu) => [...awal, 'Target', String(satu.tahun), null, `target ${satu.tahun}`, ratusan(satu.ratusan), satuan, baik, satu.sumber, '0', String(contoh)]),
  ]
}

/** Outcomes as they were published elsewhere, beside the money that is to change them. */
export const DATASET_INDIKATOR: Dataset = {
  kunci: 'indikator',
  judul: 'Indikator hasil pembangunan',
  definisi: 'Satu baris tiap nilai indikator kabupaten yang sudah terbit sampai akhir bulan, dan satu baris tiap targetnya, dengan cara ukur dan sumbernya.',
  konsep: 'Nilai dengan cara ukur yang berbeda TIDAK dibandingkan: prevalensi stunting menurut EPPGBM dan SSGI berbeda sampai empat kali. Tahun tanpa baris tidak diukur; bukan nol.',
  satuan: 'Menurut kolom satuan',
  sumber: 'Menurut kolom sumber',
  frekuensi: 'Mengikuti terbitan tiap indikator',
  kunciBaris: ['kode', 'cara_ukur', 'macam', 'tahun_nilai', 'tanggal', 'waktu'],
  kolom: [
    { nama: 'kode', judul: 'Kode', jenis: 'kode', definisi: 'Kode indikator pada aplikasi; sama untuk semua cara ukurnya.' },
    { nama: 'nama', judul: 'Indikator', jenis: 'teks', definisi: 'Nama indikator.' },
    { nama: 'cara_ukur', judul: 'Cara ukur', jenis: 'teks', definisi: 'Cara nilai diukur.' },
    { nama: 'macam', judul: 'Macam', jenis: 'teks', pilihan: ['Nilai', 'Target'], definisi: 'Nilai yang terukur, atau target tahun itu.' },
    { nama: 'tahun_nilai', judul: 'Tahun nilai', jenis: 'bilangan', definisi: 'Tahun yang digambarkan.' },
    { nama: 'tanggal', judul: 'Tanggal', jenis: 'tanggal', kosong: true, definisi: 'Hari nilai ini berlaku. Kosong: sumbernya tidak menyebut tanggal, atau ini target.' },
    { nama: 'waktu', judul: 'Waktu menurut sumber', jenis: 'teks', definisi: 'Waktu sebagaimana ditulis sumbernya.' },
    { nama: 'nilai', judul: 'Nilai', jenis: 'angka', definisi: 'Nilai dalam satuannya.' },
    { nama: 'satuan', judul: 'Satuan', jenis: 'teks', definisi: 'Satuan nilai.' },
    { nama: 'arah_baik', judul: 'Arah baik', jenis: 'teks', pilihan: ['Turun', 'Naik'], definisi: 'Ke mana nilai ini diharapkan bergerak.' },
    { nama: 'sumber', judul: 'Sumber', jenis: 'teks', definisi: 'Di mana nilai ini diterbitkan.' },
    { nama: 'revisi', judul: 'Revisi', jenis: 'bilangan', definisi: 'Berapa kali nilai ini diubah dengan alasan sejak pertama dicatat.' },
    { nama: 'nilai_contoh', judul: 'Nilai contoh', jenis: 'ya-tidak', definisi: 'true: nilai dibuat untuk mencoba aplikasi, bukan terbitan resmi.' },
  ],
  baris: ({ indikator }) => indikator?.flatMap(barisDeret) ?? null,
}
