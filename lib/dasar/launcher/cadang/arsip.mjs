import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { asAccount, chooseAccount, giveTo } from '../../database/embedded/account.mjs'
import { findBinaries } from '../../database/embedded/binaries.mjs'
import { makeOpenFolder } from '../../database/embedded/cluster.mjs'

/** A file of the log is handed on after this long at the latest: what a lost disk can cost. */
export const PALING_LAMA = '60s'
const WAL = /^([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{8})\.gz$/

/** @param {string} folder of the copies */
export const folderWal = (folder) => path.join(folder, 'wal')

/** A script of this folder as a command of Postgres' own shell. @param {string} berkas @param {string[]} args */
function perintah(berkas, args) {
  const semua = [process.execPath, fileURLToPath(new URL(berkas, import.meta.url)), ...args].map((satu) => `"${satu}"`).join(' ')
  // cmd takes away the outermost quotes
  return process.platform === 'win32' ? `"${semua}"` : semua
}

/** `%` is Postgres' own sign in these commands. @param {string} teks */
const lindungi = (teks) => teks.replaceAll('%', '%%')

/** @param {string[]} folder @returns {string} restore_command that looks into them, the first one first */
export const perintahAmbil = (folder) => (folder.length === 0 ? 'exit 1' : perintah('./ambil-wal.mjs', ['%f', '%p', ...folder.map(lindungi)]))

/**
 * The settings with which the embedded server archives its log, or why it cannot.
 * @param {string} folderData of the cluster
 * @param {string} folder of the copies
 * @returns {{ settings: Record<string, string> } | { sebab: string }}
 */
export function setelanArsip(folderData, folder) {
  const wal = folderWal(folder)
  makeOpenFolder(folderData) // as the cluster's start does: by its reach the account is chosen
  mkdirSync(wal, { recursive: true, mode: 0o755 })
  const account = chooseAccount(findBinaries().native, path.join(realpathSync(folderData), 'pg'))
  giveTo(account, wal)
  const uji = asAccount(account, process.execPath, ['-e', `require('fs').accessSync(${JSON.stringify(wal)}, 7); require('fs').accessSync(${JSON.stringify(fileURLToPath(new URL('./arsip-wal.mjs', import.meta.url)))}, 4)`])
  const coba = spawnSync(uji.command, uji.args, { ...uji.options, encoding: 'utf8' })
  if (coba.status !== 0) {
    return { sebab: `Pengguna yang menjalankan Postgres tidak dapat menjalankan ${process.execPath} atau menulis di ${wal}; pasang Node di tempat yang terbaca semua pengguna, atau jalankan sebagai pengguna biasa.` }
  }
  return { settings: { archive_mode: 'on', archive_timeout: PALING_LAMA, archive_command: perintah('./arsip-wal.mjs', ['%p', '%f', lindungi(wal)]) } }
}

/** Which cluster this is: the number that its control file begins with. @param {string} pgData */
export function idSistem(pgData) {
  const kepala = Buffer.alloc(8)
  const fd = openSync(path.join(pgData, 'global/pg_control'), 'r')
  readSync(fd, kepala)
  closeSync(fd)
  return String(kepala.readBigUInt64LE(0))
}

/** @param {string} nama @returns {number | null} the file's number on its timeline */
function nomorWal(nama) {
  const cocok = WAL.exec(nama.endsWith('.gz') ? nama : `${nama}.gz`)
  return cocok === null ? null : parseInt(/** @type {string} */ (cocok[2]), 16) * 256 + parseInt(/** @type {string} */ (cocok[3]), 16)
}

/** @param {number} garis @param {number} nomor */
const namaWal = (garis, nomor) => [garis, Math.floor(nomor / 256), nomor % 256].map((bagian) => bagian.toString(16).toUpperCase().padStart(8, '0')).join('')

/**
 * The first file of the log that is missing between those that are there, on one timeline.
 * @param {string} tempat folder of one cluster's log
 * @param {number} garis
 * @param {string} mulai the first file that is needed
 * @returns {string | null}
 */
export function lubangWal(tempat, garis, mulai) {
  if (!existsSync(tempat)) return null
  const awalan = garis.toString(16).toUpperCase().padStart(8, '0')
  const dari = nomorWal(mulai) ?? 0
  const ada = readdirSync(tempat).filter((nama) => nama.startsWith(awalan)).map(nomorWal).filter((nomor) => nomor !== null && nomor >= dari).sort((a, b) => Number(a) - Number(b))
  const hilang = ada.findIndex((nomor, i) => nomor !== Number(ada[0]) + i)
  return hilang === -1 ? null : namaWal(garis, Number(ada[0]) + hilang)
}

/**
 * The newest timeline that leads on from a point of another one: every restore begins a new one.
 * @param {string} tempat
 * @param {number} garis of the point
 * @param {string} lsn of the point
 */
export function garisTerbaru(tempat, garis, lsn) {
  if (!existsSync(tempat)) return garis
  const turunan = readdirSync(tempat).flatMap((nama) => {
    const cocok = /^([0-9A-F]{8})\.history\.gz$/.exec(nama)
    if (cocok === null) return []
    const cabang = gunzipSync(readFileSync(path.join(tempat, nama))).toString('utf8').split('\n').map((baris) => baris.trim().split(/\s+/))
    return cabang.some(([induk, titik]) => Number(induk) === garis && titik !== undefined && letak(titik) >= letak(lsn)) ? [parseInt(/** @type {string} */ (cocok[1]), 16)] : []
  })
  return Math.max(garis, ...turunan)
}

/** @param {string} lsn such as 0/30000D8 @returns {bigint} */
const letak = (lsn) => {
  const [tinggi = '0', rendah = '0'] = lsn.split('/')
  return (BigInt(`0x${tinggi}`) << 32n) + BigInt(`0x${rendah}`)
}

/**
 * Throws away what lies before the first file that is still needed; histories of timelines stay.
 * @param {string} tempat
 * @param {string} mulai
 * @returns {number} how many files went
 */
export function pangkasWal(tempat, mulai) {
  const dari = nomorWal(mulai)
  if (dari === null || !existsSync(tempat)) return 0
  const lama = readdirSync(tempat).filter((nama) => (nomorWal(nama) ?? Infinity) < dari)
  for (const nama of lama) rmSync(path.join(tempat, nama), { force: true })
  return lama.length
}
