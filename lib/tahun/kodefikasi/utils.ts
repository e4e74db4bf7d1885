import { KELOMPOK_BELANJA, TINGKAT, type Tingkat } from './constants'

const BENTUK: Readonly<Record<Tingkat, RegExp>> = {
  URUSAN: /^\d$/,
  BIDANG: /^\d\.\d{2}$/,
  PROGRAM: /^\d\.\d{2}\.\d{2}$/,
  KEGIATAN: /^\d\.\d{2}\.\d{2}\.\d\.\d{2}$/,
  SUB_KEGIATAN: /^\d\.\d{2}\.\d{2}\.\d\.\d{2}\.(\d{2}|\d{4})$/,
}
/** A kegiatan brings two segments: whose it is (1 provinsi, 2 kabupaten/kota) and its number. */
const SEGMEN: Readonly<Record<Tingkat, number>> = { URUSAN: 1, BIDANG: 2, PROGRAM: 3, KEGIATAN: 5, SUB_KEGIATAN: 6 }
const REKENING = /^5\.\d(\.\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?)?$/

const awal = (kode: string, segmen: number): string => kode.split('.').slice(0, segmen).join('.')

/** Level of a code of a book, by its shape; null: no code of a book. */
export const tingkatNomenklatur = (kode: string): Tingkat | null => TINGKAT.find((tingkat) => BENTUK[tingkat].test(kode)) ?? null

/** Code of the level above, from the code's own segments; null for an urusan. */
export function indukNomenklatur(tingkat: Tingkat, kode: string): string | null {
  const atas = TINGKAT[TINGKAT.indexOf(tingkat) - 1]
  return atas === undefined ? null : awal(kode, SEGMEN[atas])
}

/** Level (2 to 6) of a code of belanja, by its shape; null: not one that is kept. */
export const tingkatRekening = (kode: string): number | null => (REKENING.test(kode) ? kode.split('.').length : null)

export const kelompokRekening = (kode: string): string => awal(kode, 2)
/** The jenis belanja (level 3) that a code belongs to; of a kelompok itself, the kelompok. */
export const jenisRekening = (kode: string): string => awal(kode, 3)
export const namaKelompokUmum = (kode: string): string | null => KELOMPOK_BELANJA[kelompokRekening(kode)] ?? null

/** One blank between words, none around them. */
export const rapikanNama = (nama: string): string => nama.replace(/\s+/g, ' ').trim()
/** Whether two spellings are the same name: capitals and blanks do not count. */
export const samaNama = (satu: string, dua: string): boolean => rapikanNama(satu).toLowerCase() === rapikanNama(dua).toLowerCase()

/** A code as people and workbooks write it: blanks around and within, a dot at the end, a rincian objek of three digits (5.2.04.01.001.0003). */
export function rapikanKode(ketikan: string): string {
  const kode = ketikan.replace(/\s+/g, '').replace(/\.+$/, '').toUpperCase()
  return kode.replace(/^(5\.\d\.\d{2}\.\d{2}\.)0(\d{2})(?=\.|$)/, '$1$2')
}
