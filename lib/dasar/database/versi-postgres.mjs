/** The lowest major version that the migrations and queries fit; before it there are no functions of one statement (BEGIN ATOMIC, RETURN). */
export const TERENDAH = 14
/** The highest one that all of it was tried on: the embedded server's. */
export const DICOBA = 18

/**
 * What is to be said of a server's version before anything else is asked of it.
 * @param {number} nomor its server_version_num: 140023 is 14.23
 * @returns {{ tolak: string | null, kabar: string | null }} tolak: why it cannot be used; kabar: what whoever starts should know
 */
export function nilaiVersi(nomor) {
  const mayor = Math.floor(nomor / 10_000)
  const tertulis = mayor >= 10 ? `${mayor}.${nomor % 10_000}` : `${mayor}.${Math.floor(nomor / 100) % 100}`
  return {
    tolak: mayor >= TERENDAH ? null
      : `Server Postgres ini versi ${tertulis}; Rakor POP memerlukan Postgres ${TERENDAH} atau lebih baru. Tidak ada yang diubah. Cara pindah ke versi baru: docs/menjalankan/cadangan.md.`,
    kabar: mayor <= DICOBA ? null : `Server Postgres ini versi ${tertulis}, lebih baru daripada yang sudah dicoba dengan program ini (${TERENDAH} sampai ${DICOBA}).`,
  }
}

/**
 * Refuses, before anything is done to it, a server that is too old.
 * @param {import('pg').Client} client
 * @returns {Promise<string | null>} what whoever starts should know of the server
 */
export async function pastikanVersi(client) {
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS nomor")
  const { tolak, kabar } = nilaiVersi(rows[0].nomor)
  if (tolak !== null) throw new Error(tolak)
  return kabar
}
