import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'

export interface SumberDana {
  kode: string
  nama: string
  kelompok: KelompokSumber
  /** bidang of the DAK Fisik, as the disbursement table of the year names it */
  bidangDak?: string
}

const dak = (kode: string, nama: string, bidangDak: string): SumberDana => ({ kode, nama: `DAK Fisik-Bidang ${nama}`, kelompok: 'DAK_FISIK', bidangDak })
const nonfisik = (kode: string, nama: string): SumberDana => ({ kode, nama: `DAK Nonfisik-${nama}`, kelompok: 'DAK_NONFISIK' })
const dau = (kode: string, nama: string): SumberDana => ({ kode, nama: `DAU yang Ditentukan Penggunaannya Bidang ${nama}`, kelompok: 'DAU_DITENTUKAN' })

/** Sources of funds, normalised to reporting groups; codes after the tree of Permendagri 90/2019 where it is known. */
export const SUMBER_DANA: readonly SumberDana[] = [
  { kode: '1.1.01', nama: 'Pendapatan Asli Daerah (PAD)', kelompok: 'PAD' },
  { kode: '1.1.04', nama: 'Lain-lain PAD yang Sah - BLUD', kelompok: 'BLUD' },
  { kode: '1.2.01', nama: 'Dana Alokasi Umum (DAU)', kelompok: 'DAU' },
  dau('1.2.01.01', 'Pendidikan'),
  dau('1.2.01.02', 'Kesehatan'),
  dau('1.2.01.03', 'Pekerjaan Umum'),
  dau('1.2.01.04', 'Penggajian PPPK'),
  dau('1.2.01.05', 'Kelurahan'),
  { kode: '1.2.02', nama: 'Dana Bagi Hasil (DBH) Pusat', kelompok: 'DBH' },
  { kode: '2.2.1.01.01.01', nama: 'DBH Cukai Hasil Tembakau (CHT)', kelompok: 'DBH' },
  { kode: '1.3.01', nama: 'Bagi Hasil Pajak Daerah Provinsi', kelompok: 'BAGI_HASIL_PROVINSI' },
  dak('2.2.1.01.03.01', 'Pendidikan-Reguler-SD', 'Pendidikan SD'),
  dak('2.2.1.01.03.02', 'Pendidikan-Reguler-SMP', 'Pendidikan SMP'),
  dak('2.2.1.01.03.03', 'Pendidikan-Reguler-PAUD', 'Pendidikan PAUD'),
  dak('2.2.1.01.03.11', 'Jalan-Reguler', 'Jalan'),
  dak('2.2.1.01.03.19', 'Industri Kecil dan Menengah-Penugasan', 'Industri Kecil dan Menengah'),
  dak('2.2.1.01.03.23', 'Kesehatan-Penugasan-Pengendalian Penyakit', 'Kesehatan - Pengendalian Penyakit'),
  dak('2.2.1.01.03.26', 'Pariwisata-Penugasan', 'Pariwisata'),
  dak('2.2.1.01.03.31', 'LHK-Lingkungan Hidup-Penugasan', 'Lingkungan Hidup'),
  nonfisik('2.2.1.01.04.01', 'BOS Reguler'),
  nonfisik('2.2.1.01.04.04', 'BOP PAUD dan Kesetaraan'),
  nonfisik('2.2.1.01.04.06', 'TPG PNSD'),
  nonfisik('2.2.1.01.04.07', 'Tambahan Penghasilan Guru PNSD'),
  nonfisik('2.2.1.01.04.11', 'BOKKB-BOK'),
  nonfisik('2.2.1.01.04.16', 'BOKKB-BOKB'),
  nonfisik('2.2.1.01.04.99', 'Lainnya'),
  { kode: '2.2.1.02.01.01', nama: 'Insentif Fiskal', kelompok: 'INSENTIF_FISKAL' },
  { kode: '2.2.2.01', nama: 'Dana Desa', kelompok: 'DANA_DESA' },
  { kode: '3.1.01', nama: 'Sisa Lebih Perhitungan Anggaran (SiLPA)', kelompok: 'SILPA' },
  { kode: '9.9.99', nama: 'Sumber Lainnya', kelompok: 'LAINNYA' },
]
