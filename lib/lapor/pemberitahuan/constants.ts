/** Notifications on one page. */
export const PER_HALAMAN = 30
/** How often an e-mail is tried, and how long after the event it is still worth sending (hours). */
export const SUREL_MAKS_PERCOBAAN = 5
export const SUREL_MASIH_BERGUNA_JAM = 48
/** E-mails of one round of the sender. */
export const SUREL_PER_PUTARAN = 20
export const SUREL_PUTARAN_MS = 15_000
/** What the mail server may take for one e-mail before the round ends without it. */
export const SUREL_BATAS_MS = 20_000
/** E-mails to one person within an hour; what is more waits. */
export const SUREL_PER_JAM = 60

/** Codes for confirming an address: letters to one person, and to one address whoever asks, within an hour; wrong tries of one code; its life. */
export const KODE_PER_JAM = 5
export const KODE_MAKS_SALAH = 10
export const KODE_JAM = 24
/** What the person who pressed the button waits for the mail server. */
export const KODE_BATAS_MS = 10_000
/** Letters and digits of a code: none that looks like another. */
export const KODE_HURUF = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
export const KODE_PANJANG = 10
