import { wib } from './total.mjs'

/** A file of the log that waits longer than this is stuck, whether its command failed or hangs: the log is handed on each minute. */
const MACET_MENIT = 10

/**
 * What the server knows about handing on its log.
 * @typedef {object} KeadaanArsip
 * @property {string | null} gagal file of the log whose handing on failed last, unless one was handed on since
 * @property {Date | null} gagalSejak
 * @property {number} kali failures since the counters began
 * @property {number} menunggu files that wait
 * @property {Date | null} tertua since when the oldest of them waits
 * @property {number} byteWal size of pg_wal
 * @property {Date | null} arsipPada the last one that was handed on
 */

/**
 * @param {import('pg').Client} client as a role that may look into pg_wal
 * @returns {Promise<KeadaanArsip | null>} null: the log is not archived
 */
export async function bacaArsip(client) {
  const { rows } = await client.query(`
    SELECT current_setting('archive_mode') <> 'off' AS nyala, failed_count::int AS kali, last_archived_time AS "arsipPada",
           CASE WHEN last_failed_time > coalesce(last_archived_time, '-infinity') THEN last_failed_wal END AS gagal,
           CASE WHEN last_failed_time > coalesce(last_archived_time, '-infinity') THEN last_failed_time END AS "gagalSejak",
           antre.menunggu, antre.tertua, wal.byte::float8 AS "byteWal"
      FROM pg_stat_archiver,
           (SELECT count(*)::int AS menunggu, min(modification) AS tertua FROM pg_ls_archive_statusdir() WHERE name LIKE '%.ready') antre,
           (SELECT coalesce(sum(size), 0) AS byte FROM pg_ls_waldir()) wal`)
  const { nyala, ...keadaan } = rows[0]
  return nyala ? keadaan : null
}

/**
 * The sentence for the office while the archive is stuck, with what grows meanwhile and what to do; null: it is not.
 * @param {KeadaanArsip | null} keadaan
 * @param {Date} kini
 * @returns {string | null}
 */
export function kalimatArsip(keadaan, kini) {
  if (keadaan === null) return null
  const { gagal, kali, menunggu, tertua, byteWal } = keadaan
  const menit = tertua === null ? 0 : Math.floor((kini.getTime() - tertua.getTime()) / 60_000)
  if (gagal === null && menit < MACET_MENIT) return null
  const mb = Math.round(byteWal / 2 ** 20)
  return [
    gagal === null ? `Arsip log macet: tidak ada berkas yang diarsipkan selama ${menit} menit.` : `Arsip log macet: berkas ${gagal} gagal diarsipkan (${kali} kali gagal sampai ${wib((keadaan.gagalSejak ?? kini).toISOString())}).`,
    `${menunggu} berkas menunggu${tertua === null ? '' : `, yang tertua sejak ${wib(tertua.toISOString())}`}.`,
    `Selama macet, pemulihan hanya sampai berkas terakhir yang terarsip, dan pg_wal (kini ${mb} MB) tumbuh terus sampai disk basis data penuh.`,
    'Periksa ruang dan hak tulis folder cadangan (CADANG_FOLDER) dan postgres.log; pengarsipan dilanjutkan sendiri sesudah itu.',
  ].join(' ')
}
