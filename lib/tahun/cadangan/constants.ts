/** A nightly copy older than this is worth a warning. */
export const TUA_JAM = 26
/** The launcher gives a sign of life every five minutes. */
export const DIAM_MENIT = 15

export const NAMA_JENIS: Readonly<Record<string, string>> = { harian: 'tiap malam', diminta: 'diminta', migrasi: 'sebelum pembaruan', logis: 'untuk berpindah' }
