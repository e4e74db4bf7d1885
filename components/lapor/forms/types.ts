/** An expected refusal, as an action returns it. */
export interface GalatTampil {
  kode: string
  pesan: string
  isian: Record<string, string>
  nilai: Record<string, string | string[]>
}

/** The ways an action ends: nothing yet, done, refused. */
export type HasilAksi<Data> =
  | { data?: undefined; serverError?: undefined; validationErrors?: undefined }
  | { data: Data; serverError?: undefined; validationErrors?: undefined }
  | { data?: undefined; serverError: GalatTampil; validationErrors?: undefined }
  | { data?: undefined; serverError?: undefined; validationErrors: GalatTampil }

/** A server action that takes a form. */
export type AksiFormulir<Data> = (sebelum: HasilAksi<Data>, formulir: FormData) => Promise<HasilAksi<Data>>

/** The refusal in a result, whichever of the two kinds it is. */
export const galatDari = <Data>(hasil: HasilAksi<Data>): GalatTampil | undefined => hasil.serverError ?? hasil.validationErrors

/** The server could not be asked at all. */
export const PESAN_PUTUS = 'Server tidak terjangkau. Yang Anda ketik tidak hilang; periksa jaringan lalu coba lagi.'
/** It answered that it is coming up again (lib/dasar/peladen/jeda.mjs). */
export const PESAN_JEDA = 'Rakor POP sedang dinyalakan kembali, jadi kiriman ini belum diterima. Yang Anda ketik tidak hilang; tunggu sebentar, lalu kirim lagi.'
export const PESAN_USANG = 'Aplikasi baru saja diperbarui. Muat ulang halaman; yang Anda ketik tidak hilang.'
