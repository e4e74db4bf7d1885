import type { TingkatWilayah } from './types'

export const NAMA_TINGKAT: Readonly<Record<TingkatWilayah, string>> = { KECAMATAN: 'Kecamatan', PEKON: 'Pekon', KELURAHAN: 'Kelurahan' }
/** Characters of a pasted list, and its rows. */
export const MAKS_TEKS = 300_000
export const MAKS_BARIS = 2_000
/** Rows and columns of the map of equal tiles. */
export const PETAK_MAKS = 20
/** One list at a time. */
export const KUNCI_WILAYAH = 72707401
/** A file of boundaries, and what may stand in it. */
export const MAKS_GEOJSON = 2_000_000
export const MAKS_FITUR = 200
export const MAKS_TITIK = 400_000
/** What the form of a page may send. */
export const MAKS_BERKAS_BATAS = 900_000
export const BERKAS_BATAS_BESAR = 'Berkas lebih dari 900 KB. Sederhanakan batasnya, atau kirim batas kecamatan kabupaten ini saja.'
