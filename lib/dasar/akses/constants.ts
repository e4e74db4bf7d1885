/** Password length (characters): ASVS 5.0 asks for at least 12 here, without rules of composition. */
export const SANDI_MIN = 12
export const SANDI_MAKS = 128
/** BSSN's mode: days after which a password has to be changed. */
export const UMUR_SANDI_HARI = 90
/** Days that a password given by the admin can be used to sign in. */
export const SANDI_PERTAMA_HARI = 14

export const USERNAME_MAKS = 60

/** A session ends this long after signing in, whatever is done (seconds). */
export const SESI_MAKS_DETIK = 12 * 60 * 60
/** ... and this long after the last request (milliseconds). */
export const SESI_DIAM_MS = 2 * 60 * 60 * 1000
/** The last request is noted at most this often (milliseconds). */
export const SESI_CATAT_MS = 5 * 60 * 1000

/** Room that the other fields of an upload's form may take, in bytes. */
export const LUAR_BERKAS = 10_000

/** Request header in which proxy.ts passes the path asked for, so that signing in leads back to it. */
export const HEADER_JALUR = 'x-rakor-jalur'

/** For a year only https, once somebody came by https. */
export const HSTS = 'max-age=31536000; includeSubDomains'

/** Said to whoever sends from an address that this server does not know as its own. */
export const KALIMAT_ASAL =
  'Kiriman ini tidak datang dari halaman Rakor POP, jadi ditolak. Muat ulang halaman lalu coba lagi; bila terulang, BETTER_AUTH_URL di server belum sesuai dengan alamat yang Anda ketik.'
