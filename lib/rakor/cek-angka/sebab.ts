import { tulisFakta } from './salah'
import type { Fakta, Salah } from './types'

const NAMA_KONSEP: Readonly<Partial<Record<Fakta['konsep'], string>>> = {
  pagu: 'pagu', angkas: 'anggaran kas', realisasi: 'realisasi', selisih: 'selisih terhadap anggaran kas', sisa: 'sisa pagu', serapanPagu: 'serapan terhadap pagu', target: 'target terhadap pagu',
  penuh: 'target terhadap anggaran kas', serapanAngkas: 'serapan terhadap anggaran kas', fisik: 'progres fisik', targetFisik: 'target fisik', deviasi: 'deviasi terhadap target', deviasiAngkas: 'deviasi terhadap anggaran kas', deviasiFisik: 'deviasi fisik',
}

/** What a fact is, within a sentence. */
export const namaFakta = ({ konsep, tempat, nama, tercetak, judul }: Fakta): string => {
  const apa = NAMA_KONSEP[konsep]
  return apa === undefined ? (tercetak ? `angka pada ${tempat} "${judul}"` : tempat) : nama === '' ? apa : `${apa} ${nama}`
}

const KALIMAT: Readonly<Record<Salah, (benar: string, apa: string, lain: string) => string>> = {
  DIGIT_HILANG: (benar, apa) => `Kemungkinan satu digit hilang: ${apa} ${benar}.`,
  DIGIT_LEBIH: (benar, apa) => `Kemungkinan satu digit lebih: ${apa} ${benar}.`,
  DIGIT_TERTUKAR: (benar, apa) => `Kemungkinan dua digit tertukar: ${apa} ${benar}.`,
  DIGIT_BEDA: (benar, apa) => `Kemungkinan satu digit salah: ${apa} ${benar}.`,
  SATUAN: (benar, apa) => `Kemungkinan satuannya tertukar (juta, miliar, triliun): ${apa} ${benar}.`,
  BASIS: (benar, apa, lain) => `Kemungkinan tertukar dengan ${lain}: ${apa} ${benar}.`,
  BULAN: (benar, apa, lain) => `Kemungkinan angka bulan lain (${lain}): ${apa} ${benar}.`,
  SUBJEK: (benar, apa, lain) => `Kemungkinan angka milik ${lain}: ${apa} ${benar}.`,
  PEMBULATAN: (benar, apa) => `Pembulatannya berbeda pada digit terakhir: ${apa} ${benar}.`,
  HITUNGAN: (benar) => `Bukan hasil bagi kedua rupiah dalam kalimatnya sendiri: hasilnya ${benar}.`,
  JUMLAH_BAGIAN: (benar) => `Bagian dan jumlahnya tidak sesuai: seharusnya ${benar}.`,
  BEDA: (benar, apa) => `Data mencatat ${apa} ${benar}.`,
}

/** Why a figure is said to be wrong, always with the right one. */
export const kalimatSalah = (salah: Salah, benar: string, apa = '', lain = ''): string => KALIMAT[salah](benar, apa, lain)

/** What a right figure rounds from, where it does. */
export const kalimatCocok = (fakta: Fakta, tepat: boolean): string => (tepat ? `Sama dengan ${namaFakta(fakta)}.` : `Pembulatan dari ${namaFakta(fakta)} ${tulisFakta(fakta)}.`)
