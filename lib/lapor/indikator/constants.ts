/** The unit of a series of amounts that were published of a theme's money. */
export const SATUAN_UANG = 'rupiah'

/** A sheet of outcomes is small. Below the megabyte that a form may carry. */
export const MAKS_BERKAS = 900_000
export const BERKAS_BESAR = 'Berkas lebih dari 900 KB. Kirim lembar indikator saja, tanpa gambar dan tanpa lembar lain.'
export const MAKS_TEKS = 300_000
export const MAKS_BARIS = 1_000
