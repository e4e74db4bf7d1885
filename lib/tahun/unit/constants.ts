import { ASISTEN } from '@/lib/posisi/constants'

export { ASISTEN }
/** The three Asisten of a regency's Sekretaris Daerah, and what each is in charge of. */
export type Asisten = (typeof ASISTEN)[number]

export const BIDANG_ASISTEN: Readonly<Record<Asisten, string>> = {
  'Asisten I': 'Pemerintahan dan Kesejahteraan Rakyat',
  'Asisten II': 'Perekonomian dan Pembangunan',
  'Asisten III': 'Administrasi Umum',
}

/** A list of units is small; what is larger is another file. Below the megabyte that a form may carry. */
export const MAKS_BERKAS_DAFTAR = 900_000
export const BERKAS_DAFTAR_BESAR = 'Berkas lebih dari 900 KB. Kirim daftar unit saja, tanpa gambar dan tanpa lembar lain.'
export const MAKS_TEKS_DAFTAR = 300_000
export const MAKS_BARIS_DAFTAR = 500

/** Advisory lock: who gives codes and parents to units does so one after the other. */
export const KUNCI_KODE = 72707385
