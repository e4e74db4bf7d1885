import { beda } from '@/lib/dasar/format/beda'
import { persen as tulisPersen } from '@/lib/dasar/format/angka'
import { ALASAN } from '@/lib/realisasi/alasan'
import { bedaTercetak, bulatkanPersen, rasio } from '@/lib/realisasi/rasio'
import type { Alinea } from '../types'
import { cacah, dieja, kabupaten, mutlak, penuh, persenan, singkat } from './bantu'
import type { Medan } from './types'

/** "tertinggal 15,01 poin": the difference of what is shown, its direction in words. */
function deviasi(nilai: Parameters<typeof beda>[0], target: Parameters<typeof beda>[1]): Alinea {
  const jarak = beda(nilai, target)
  if (jarak === null) return ['belum dapat dihitung']
  if (jarak.arah === 'tepat') return ['tepat pada target']
  const cetak = bedaTercetak(nilai, target)
  // too little to be printed has words for it
  return bulatkanPersen(cetak) === 0 ? [`${jarak.arah} ${jarak.mutlak}`] : [`${jarak.arah} `, { sel: { jenis: 'poin', nilai: cetak, mutlak: true } }]
}

/** Fields of the regency's frozen position. */
export const MEDAN_POSISI: readonly Medan[] = [
  { kunci: 'pagu', nama: 'Pagu APBD, lengkap', contoh: 'Rp984.959.704.911', dari: (bahan) => penuh(kabupaten(bahan).posisi.pagu) },
  { kunci: 'pagu_singkat', nama: 'Pagu APBD, singkat', contoh: 'Rp984,96 miliar', dari: (bahan) => singkat(kabupaten(bahan).posisi.pagu) },
  { kunci: 'pagu_terbilang', nama: 'Pagu APBD, dieja', contoh: 'sembilan ratus delapan puluh empat miliar … rupiah', dari: (bahan) => dieja(kabupaten(bahan).posisi.pagu) },
  { kunci: 'realisasi', nama: 'Realisasi, lengkap', contoh: 'Rp377.042.575.040', dari: (bahan) => penuh(kabupaten(bahan).posisi.realisasi) },
  { kunci: 'realisasi_singkat', nama: 'Realisasi, singkat', contoh: 'Rp377,04 miliar', dari: (bahan) => singkat(kabupaten(bahan).posisi.realisasi) },
  { kunci: 'realisasi_terbilang', nama: 'Realisasi, dieja', contoh: 'tiga ratus tujuh puluh tujuh miliar … rupiah', dari: (bahan) => dieja(kabupaten(bahan).posisi.realisasi) },
  { kunci: 'realisasi_persen', nama: 'Realisasi terhadap pagu', contoh: '38,28%', dari: (bahan) => persenan(kabupaten(bahan).serapanPagu) },
  { kunci: 'target_persen', nama: 'Target: anggaran kas terhadap pagu', contoh: '53,29%', dari: (bahan) => persenan(kabupaten(bahan).target) },
  { kunci: 'deviasi', nama: 'Beda dari target, dengan arahnya', contoh: 'tertinggal 15,01 poin', dari: (bahan) => deviasi(kabupaten(bahan).serapanPagu, kabupaten(bahan).target) },
  { kunci: 'anggaran_kas', nama: 'Anggaran kas s.d. batas data, lengkap', contoh: 'Rp524.847.798.262', dari: (bahan) => penuh(kabupaten(bahan).posisi.angkas) },
  { kunci: 'anggaran_kas_singkat', nama: 'Anggaran kas s.d. batas data, singkat', contoh: 'Rp524,85 miliar', dari: (bahan) => singkat(kabupaten(bahan).posisi.angkas) },
  { kunci: 'serapan_angkas', nama: 'Serapan terhadap anggaran kas', contoh: '71,84%', dari: (bahan) => persenan(kabupaten(bahan).serapanAngkas) },
  { kunci: 'selisih', nama: 'Beda realisasi dan anggaran kas, lengkap', contoh: 'Rp147.805.223.222', dari: (bahan) => penuh(mutlak(kabupaten(bahan).selisih)) },
  { kunci: 'selisih_singkat', nama: 'Beda realisasi dan anggaran kas, singkat', contoh: 'Rp147,81 miliar', dari: (bahan) => singkat(mutlak(kabupaten(bahan).selisih)) },
  { kunci: 'sisa_pagu_singkat', nama: 'Pagu yang belum direalisasikan, singkat', contoh: 'Rp607,92 miliar', dari: (bahan) => singkat(kabupaten(bahan).sisaPagu) },
  { kunci: 'fisik_persen', nama: 'Progres fisik tertimbang', contoh: '42,10%', dari: (bahan) => persenan(kabupaten(bahan).fisik) },
  { kunci: 'jumlah_sub', nama: 'Sub-kegiatan berpagu', contoh: '1.673', dari: (bahan) => cacah(kabupaten(bahan).posisi.jumlahSubKegiatan) },
  { kunci: 'sub_nol', nama: 'Sub-kegiatan yang belum bergerak secara fisik', contoh: '280', dari: (bahan) => cacah(kabupaten(bahan).posisi.bin.nol) },
  { kunci: 'proyeksi_persen', nama: 'Proyeksi realisasi akhir tahun terhadap pagu', contoh: '90,40%', dari: ({ ringkasan: { data: { akhirTahun } } }) => (akhirTahun === null ? ['belum dapat dihitung'] : persenan(rasio(akhirTahun.akhir, akhirTahun.pagu, ALASAN.paguNol))) },
  { kunci: 'proyeksi_singkat', nama: 'Proyeksi realisasi akhir tahun, singkat', contoh: 'Rp890,40 miliar', dari: ({ ringkasan: { data: { akhirTahun } } }) => (akhirTahun === null ? ['belum dapat dihitung'] : singkat(akhirTahun.akhir)) },
  { kunci: 'cakupan_lapor', nama: 'Bagian anggaran kas yang sudah dilaporkan', contoh: '91,20%', dari: (bahan) => [tulisPersen(kabupaten(bahan).cakupanLapor)] },
]
