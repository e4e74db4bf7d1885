/** Codes that are proven here by code AND name. BPS numbers regencies otherwise than Kemendagri: 1804 of BPS is another place than 18.04. */
export const KODE_TERBUKTI = [
  { kode: '18.04', kodeBps: '1801', nama: 'Lampung Barat' },
  { kode: null, kodeBps: '1804', nama: 'Lampung Timur' },
] as const

/** A list of months of some regencies is small. Below the megabyte that a form may carry. */
export const MAKS_BERKAS_DAERAH = 900_000
export const BERKAS_DAERAH_BESAR = 'Berkas lebih dari 900 KB. Kirim tabel angka daerah saja.'
export const MAKS_TEKS_DAERAH = 300_000
export const MAKS_BARIS_DAERAH = 1_000
