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
