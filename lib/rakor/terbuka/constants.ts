import { IBU_KOTA, KANTOR_LENGKAP } from '@/lib/dasar/identitas/constants'

export const KONTAK_BAWAAN = `${KANTOR_LENGKAP}, ${IBU_KOTA}`

/** Under which everybody may use what is published. */
export const LISENSI = { kode: 'CC-BY-4.0', nama: 'Creative Commons Atribusi 4.0 Internasional', url: 'https://creativecommons.org/licenses/by/4.0/deed.id' } as const

/** What stands in every page, metadata and file of a publication that is made of sample data. */
export const KATA_CONTOH = 'DATA CONTOH: bukan data resmi, dibuat untuk mencoba aplikasi.'

/** Version of the files' own shape; raised when a column changes its name or meaning. */
export const BENTUK = 1

/** Where the public site begins. */
export const AKAR = '/terbuka'

/** How each kind of file is sent. */
export const JENIS_BERKAS = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  'id.csv': 'text/csv; charset=utf-8; header=present',
  'skema.json': 'application/schema+json; charset=utf-8',
} as const
export type Akhiran = keyof typeof JENIS_BERKAS

/** The file of a publication that says what is in it. */
export const INDEKS = 'indeks.json'

/** Who publishes: the office. Who reads its page: whoever reads all units and the trail as well. */
export const PERAN_TERBUKA = ['ADMIN', 'ANALIS'] as const
