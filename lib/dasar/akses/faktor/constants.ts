/** Seconds that a code of the authenticator app lasts. */
export const LANGKAH_DETIK = 30
/** Recovery codes given at once. */
export const BANYAK_PEMULIHAN = 10
/** How long a second factor that was begun can be finished (ms). */
export const UMUR_MULAI_MS = 30 * 60 * 1000
/** How long after the right password the code may be given (ms). */
export const UMUR_LANGKAH_MS = 10 * 60 * 1000
/** How long a proof of who one is counts for deeds that matter (ms). */
export const UMUR_BUKTI_MS = 10 * 60 * 1000
/** Cookie that holds the first half of a sign-in. */
export const KUE_LANGKAH = 'rakor.langkah'

/** Who has to have a second factor. */
export const DUA_FAKTOR = ['bebas', 'kantor', 'semua'] as const
export type DuaFaktor = (typeof DUA_FAKTOR)[number]
export const NAMA_DUA_FAKTOR: Record<DuaFaktor, string> = {
  bebas: 'Siapa yang mau', kantor: 'Wajib bagi kantor (admin dan analis)', semua: 'Wajib bagi semua orang',
}
