import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'

/** The levels of a book, the highest first. */
export const TINGKAT = ['URUSAN', 'BIDANG', 'PROGRAM', 'KEGIATAN', 'SUB_KEGIATAN'] as const
export type Tingkat = (typeof TINGKAT)[number]

export const NAMA_TINGKAT: Readonly<Record<Tingkat, string>> = {
  URUSAN: 'Urusan', BIDANG: 'Bidang urusan', PROGRAM: 'Program', KEGIATAN: 'Kegiatan', SUB_KEGIATAN: 'Sub-kegiatan',
}
/** What a code of each level looks like. */
export const CONTOH_KODE: Readonly<Record<Tingkat, string>> = {
  URUSAN: '1', BIDANG: '1.02', PROGRAM: '1.02.02', KEGIATAN: '1.02.02.2.02', SUB_KEGIATAN: '1.02.02.2.02.0015 atau 1.02.02.2.02.15',
}

/** Levels of a rekening belanja that are kept; level 1 is "5 Belanja" itself. */
export const NAMA_TINGKAT_REKENING: Readonly<Record<number, string>> = {
  2: 'Kelompok', 3: 'Jenis', 4: 'Objek', 5: 'Rincian objek', 6: 'Sub rincian objek',
}
/** Kelompok of belanja daerah (PP 12/2019 pasal 55), for a list that begins below them. */
export const KELOMPOK_BELANJA: Readonly<Record<string, string>> = {
  '5.1': 'Belanja Operasi', '5.2': 'Belanja Modal', '5.3': 'Belanja Tidak Terduga', '5.4': 'Belanja Transfer',
}

/** The words of the screen for groups of sources of funds. */
export const NAMA_KELOMPOK: Record<KelompokSumber, string> = {
  PAD: 'PAD',
  DAU: 'DAU',
  DAU_DITENTUKAN: 'DAU yang ditentukan penggunaannya',
  DAK_FISIK: 'DAK Fisik',
  DAK_NONFISIK: 'DAK Nonfisik',
  DBH: 'DBH',
  BAGI_HASIL_PROVINSI: 'Bagi hasil provinsi',
  INSENTIF_FISKAL: 'Insentif fiskal',
  DANA_DESA: 'Dana Desa',
  BLUD: 'BLUD',
  SILPA: 'SiLPA',
  LAINNYA: 'Lainnya',
}

/** Codes on one page of a list. */
export const PER_HALAMAN = 50

export const NAMA_DAFTAR = { buku: 'Program dan kegiatan', rekening: 'Rekening', sumber: 'Sumber dana' } as const

/** Largest list of codes, in bytes and rows; a book of 30.000 codes makes some 2 MB. */
export const MAKS_BERKAS = 15 * 1024 * 1024
export const MAKS_BARIS = 100_000
/** How long a list waits to be applied, in hours. */
export const JAM_BERLAKU = 24

/** What the rows of a list are, on its preview. */
export const NAMA_KEADAAN = {
  BEDA: 'Nama lain', GANDA: 'Ganda di berkas', TANYA: 'Kelompok belum dikenal', TANPA_INDUK: 'Tanpa induk', TAK_TERBACA: 'Tidak terbaca', LEWAT: 'Bukan kode', BARU: 'Baru', SAMA: 'Sama',
} as const
export const ARTI_KEADAAN: Readonly<Record<keyof typeof NAMA_KEADAAN, string>> = {
  BEDA: 'Kodenya sudah ada di sini dengan nama lain. Nama di sini dipertahankan, kecuali Anda memilih nama berkas.',
  GANDA: 'Satu kode bernama lebih dari satu di berkas. Pilih nama yang benar; tanpa pilihan, kode itu tidak dimuat.',
  TANYA: 'Pilih kelompok sumber dananya; tanpa kelompok, baris ini tidak dimuat.',
  TANPA_INDUK: 'Tingkat di atasnya belum ada. Baris ini tidak dimuat; tambahkan induknya di berkas atau di sini, lalu unggah lagi.',
  TAK_TERBACA: 'Baris ini tidak dimuat. Perbaiki di berkas lalu unggah lagi.',
  LEWAT: 'Judul, jumlah, atau akun yang tidak disimpan di sini. Tidak dimuat.',
  BARU: 'Kode yang akan ditambahkan.',
  SAMA: 'Sudah ada dengan nama yang sama; tidak ada yang berubah.',
}
