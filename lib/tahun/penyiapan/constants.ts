import type { KeadaanLangkah, KeadaanSalin, KunciLangkah, KunciSalin, SebabTinggal } from './types'

export const NAMA_LANGKAH: Record<KunciLangkah, string> = {
  tahun: 'Tahun dan setelan',
  versi: 'Versi APBD dan anggaran kas',
  unit: 'Unit',
  kode: 'Kodefikasi',
  pagu: 'Pagu',
  kas: 'Anggaran kas',
  fisik: 'Target fisik',
  akun: 'Akun operator',
  buka: 'Buka Januari',
}

export const NAMA_KEADAAN: Record<KeadaanLangkah, string> = { BELUM: 'Belum', SEBAGIAN: 'Sebagian', SELESAI: 'Selesai' }

export const NAMA_SALIN: Record<KunciSalin, string> = {
  pengisi: 'Pengisi dan persetujuan', zona: 'Batas zona', bobot: 'Bobot skor ketaatan', toleransi: 'Toleransi rekonsiliasi',
}
export const NAMA_KEADAAN_SALIN: Record<KeadaanSalin, string> = {
  SAMA: 'sudah sama', KOSONG: 'belum ada', BERBEDA: 'berbeda', TERKUNCI: 'dipakai bulan terkunci', TIADA: 'tidak ada di tahun lalu',
}
export const SEBAB_TINGGAL: Record<SebabTinggal, string> = {
  UNIT: 'unitnya sudah berakhir',
  KODE: 'kodenya tidak ada, bernama lain, atau sudah berakhir dalam kodefikasi tahun ini',
  REKENING: 'rekeningnya sudah berakhir',
  SUMBER: 'sumber dananya sudah berakhir',
}
