/** Guesses of a password at the door, of the second factor's code, and of the proof asked for again within a session. */
export type JenisPercobaan = 'masuk' | 'kode' | 'bukti'
/** What guesses are counted by: account and address together, a known browser, an address, an account. */
export type Corong = 'pasangan' | 'perangkat' | 'alamat' | 'akun'

/**
 * Failures that cost nothing, and for how long they are remembered (seconds). An office of many people sits behind one address; an
 * account is tried from many addresses only by an attack, which then slows down whoever comes from an unknown browser.
 */
export const BATAS: Record<Corong, { bebas: number; jendela: number }> = {
  pasangan: { bebas: 5, jendela: 24 * 3600 },
  perangkat: { bebas: 5, jendela: 24 * 3600 },
  alamat: { bebas: 30, jendela: 15 * 60 },
  akun: { bebas: 20, jendela: 6 * 3600 },
}

/** The longest wait between two guesses (seconds). */
export const TUNDA_MAKS = 15 * 60
/** How long an account that an admin opened is not closed by guesses from many addresses (seconds). */
export const LONGGAR_DETIK = 15 * 60

/** How long to wait after the n-th failure: 0 while they are free, then 1, 2, 4 ... seconds up to a quarter of an hour. */
export function tundaDetik(corong: Corong, gagal: number): number {
  const lebih = gagal - BATAS[corong].bebas
  return lebih < 0 ? 0 : Math.min(TUNDA_MAKS, 2 ** Math.min(lebih, 20))
}

/** "Coba lagi dalam 30 detik." */
export function pesanTunggu(detik: number): string {
  const lama = detik < 120 ? `${detik} detik` : `${Math.ceil(detik / 60)} menit`
  return `Terlalu banyak percobaan yang gagal. Coba lagi dalam ${lama}, atau minta admin membukanya.`
}
