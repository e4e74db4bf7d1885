/** How an event ended: done, failed (a wrong password), or refused by the product (no right, a lock). */
export type HasilKeamanan = 'BERHASIL' | 'GAGAL' | 'DITOLAK'
export const NAMA_HASIL: Record<HasilKeamanan, string> = { BERHASIL: 'berhasil', GAGAL: 'gagal', DITOLAK: 'ditolak' }

/** Every event of the security log, in groups as the page filters them, with its words and how it ends. */
export const PERISTIWA = {
  MASUK: { kelompok: 'masuk', nama: 'Masuk', hasil: 'BERHASIL' },
  MASUK_GAGAL: { kelompok: 'masuk', nama: 'Gagal masuk', hasil: 'GAGAL' },
  MASUK_TERTUTUP: { kelompok: 'masuk', nama: 'Percobaan masuk ditutup sementara', hasil: 'DITOLAK' },
  KUNCI_DIBUKA: { kelompok: 'masuk', nama: 'Kunci masuk dibuka', hasil: 'BERHASIL' },
  KELUAR: { kelompok: 'masuk', nama: 'Keluar', hasil: 'BERHASIL' },
  SESI_DIAKHIRI: { kelompok: 'masuk', nama: 'Sesi diakhiri', hasil: 'BERHASIL' },
  BUKTI_ULANG: { kelompok: 'masuk', nama: 'Membuktikan diri lagi', hasil: 'BERHASIL' },
  BUKTI_ULANG_GAGAL: { kelompok: 'masuk', nama: 'Gagal membuktikan diri lagi', hasil: 'GAGAL' },
  SANDI_DIGANTI: { kelompok: 'akun', nama: 'Kata sandi diganti pemiliknya', hasil: 'BERHASIL' },
  SANDI_DIATUR_ULANG: { kelompok: 'akun', nama: 'Kata sandi diatur ulang', hasil: 'BERHASIL' },
  FAKTOR_KEDUA_NYALA: { kelompok: 'akun', nama: 'Faktor kedua dinyalakan', hasil: 'BERHASIL' },
  FAKTOR_KEDUA_MATI: { kelompok: 'akun', nama: 'Faktor kedua dimatikan', hasil: 'BERHASIL' },
  FAKTOR_KEDUA_DIATUR_ULANG: { kelompok: 'akun', nama: 'Faktor kedua diatur ulang admin', hasil: 'BERHASIL' },
  AKUN_DIBUAT: { kelompok: 'akun', nama: 'Akun dibuat', hasil: 'BERHASIL' },
  AKUN_DITUTUP: { kelompok: 'akun', nama: 'Akun dinonaktifkan', hasil: 'BERHASIL' },
  AKUN_DIBUKA: { kelompok: 'akun', nama: 'Akun diaktifkan', hasil: 'BERHASIL' },
  NAMA_DIHAPUS: { kelompok: 'akun', nama: 'Nama pemilik akun dihapus', hasil: 'BERHASIL' },
  PERAN_DIUBAH: { kelompok: 'akun', nama: 'Peran atau unit diubah', hasil: 'BERHASIL' },
  SUREL_DIUBAH: { kelompok: 'akun', nama: 'Alamat surel diubah', hasil: 'BERHASIL' },
  TOKEN_DIBUAT: { kelompok: 'akun', nama: 'Token API dibuat', hasil: 'BERHASIL' },
  TOKEN_DICABUT: { kelompok: 'akun', nama: 'Token API dicabut', hasil: 'BERHASIL' },
  TIDAK_BERHAK: { kelompok: 'tolak', nama: 'Ditolak: tidak berhak', hasil: 'DITOLAK' },
  DI_LUAR_LINGKUP: { kelompok: 'tolak', nama: 'Ditolak: halaman atau data di luar haknya', hasil: 'DITOLAK' },
  ASAL_DITOLAK: { kelompok: 'tolak', nama: 'Ditolak: formulir dari situs lain', hasil: 'DITOLAK' },
  TOKEN_DITOLAK: { kelompok: 'tolak', nama: 'Ditolak: token tidak sah', hasil: 'DITOLAK' },
  ORANG_KEDUA_DITOLAK: { kelompok: 'tolak', nama: 'Ditolak: perlu orang kedua', hasil: 'DITOLAK' },
  TERLALU_SERING: { kelompok: 'tolak', nama: 'Ditolak: terlalu sering', hasil: 'DITOLAK' },
  UNDUH: { kelompok: 'data', nama: 'Unduhan', hasil: 'BERHASIL' },
  PEMBUKAAN_DIMINTA: { kelompok: 'data', nama: 'Pembukaan kembali diminta', hasil: 'BERHASIL' },
  PEMBUKAAN_DISETUJUI: { kelompok: 'data', nama: 'Pembukaan kembali disetujui', hasil: 'BERHASIL' },
  DITERBITKAN: { kelompok: 'data', nama: 'Periode diterbitkan', hasil: 'BERHASIL' },
  PENERBITAN_DITARIK: { kelompok: 'data', nama: 'Penerbitan ditarik', hasil: 'BERHASIL' },
  SETELAN_DIUBAH: { kelompok: 'data', nama: 'Setelan keamanan diubah', hasil: 'BERHASIL' },
  LOG_DIBUANG: { kelompok: 'data', nama: 'Log lama dibuang', hasil: 'BERHASIL' },
} as const satisfies Record<string, { kelompok: string; nama: string; hasil: HasilKeamanan }>

export type PeristiwaKeamanan = keyof typeof PERISTIWA

export const NAMA_KELOMPOK = {
  masuk: 'Masuk dan keluar', akun: 'Akun, kata sandi, peran', tolak: 'Penolakan', data: 'Unduhan dan keputusan',
} as const
export type KelompokKeamanan = keyof typeof NAMA_KELOMPOK

/** Repeated equal events of one address are counted for so long before they become a second row. */
export const HITUNG_MS = 60_000
/** Different rows that one address may cause for one event in that time, and that everybody together may. What is more is counted in one row. */
export const MAKS_PER_ALAMAT = 20
export const MAKS_SEMUA = 500
/** What a sum of different people or addresses carries in the place of a name. */
export const LAINNYA = '(lainnya)'
/** Longest wait of a caller for the log: the product does not stop because its log does. */
export const TUNGGU_MS = 2_000
export const BUANG_MS = 24 * 60 * 60 * 1000
export const PER_HALAMAN = 100
/** Rows of one exported file. */
export const MAKS_CSV = 50_000
