/** The sentences for `?galat=`, the same at every door. */
export const GALAT_UNGGAH = {
  sering: 'Terlalu banyak berkas dalam satu menit, atau berkas Anda yang lain masih dibaca. Tunggu sebentar, lalu unggah lagi.',
  lambat: 'Berkas terlalu lama sampai sehingga diputus. Periksa sambungan internet, lalu unggah lagi.',
} as const
