import { createReadStream, existsSync, mkdirSync, openSync, closeSync, readdirSync, readFileSync, readSync, rmSync, statSync, fsyncSync, writeFileSync, renameSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import path from 'node:path'
import { acquireLock } from '../lock.mjs'
import { Refusal } from '../options.mjs'
import { TANDA } from './sandi.mjs'

/**
 * What stands beside a copy, so that a list of copies needs no reading of them.
 * @typedef {'harian' | 'diminta' | 'migrasi' | 'logis'} Jenis
 * @typedef {object} Keterangan
 * @property {string} nama of the file
 * @property {Jenis} jenis
 * @property {string} waktu the moment that the copy holds (UTC)
 * @property {string} mulai when its making began (UTC)
 * @property {number} ukuran bytes of the file
 * @property {string} sha256 of the file
 * @property {boolean} tersandi
 * @property {string} [walPertama] first file of the log that a later moment needs
 * @property {string} [migrasi] the migration before which it was made
 */

const AKHIRAN = '.cadang'
const SEBAGIAN = '.sebagian'

/** @param {Jenis} jenis @param {Date} kini @param {string} [tambahan] */
export function namaBaru(jenis, kini, tambahan = '') {
  const waktu = kini.toISOString().replace(/[-:]/g, '').replace(/\..+/, 'Z')
  return `rakor-${waktu}-${jenis}${tambahan === '' ? '' : `-${tambahan.replace(/[^a-z0-9_]/gi, '')}`}${AKHIRAN}`
}

/** @param {string} berkas */
export const sebagian = (berkas) => `${berkas}${SEBAGIAN}`
/** @param {string} berkas */
const sisi = (berkas) => `${berkas}.json`

/**
 * The copies in a folder, the newest first. A file without its sidecar is not listed: it may have been put there half.
 * @param {string} folder
 * @returns {Keterangan[]}
 */
export function daftarCadangan(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((nama) => nama.endsWith(AKHIRAN) && existsSync(sisi(path.join(folder, nama))))
    .flatMap((nama) => {
      try {
        return [/** @type {Keterangan} */ (JSON.parse(readFileSync(sisi(path.join(folder, nama)), 'utf8')))]
      } catch {
        return []
      }
    })
    .sort((a, b) => b.waktu.localeCompare(a.waktu))
}

/**
 * Runs one work on the folder of copies at a time, on a folder that is there and without the rests of a killed work.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} kerja
 * @returns {Promise<T>}
 */
export async function dalamFolder(folder, kerja) {
  try {
    return await dalamKunci(folder, kerja)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')) {
      throw new Refusal(`Disk tempat cadangan (${folder}) penuh; cadangan tidak jadi dibuat dan yang lama tetap ada. Kosongkan disk itu, atau atur CADANG_FOLDER ke disk lain.`)
    }
    throw error
  }
}

/** @template T @param {string} folder @param {() => Promise<T>} kerja @returns {Promise<T>} */
async function dalamKunci(folder, kerja) {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const kunci = await acquireLock(folder, `pid ${process.pid}, mencadangkan`)
  if ('heldBy' in kunci) throw new Refusal(`Cadangan lain sedang dibuat di ${folder} (${kunci.heldBy}). Ulangi setelah selesai.`)
  try {
    for (const nama of readdirSync(folder)) if (nama.endsWith(SEBAGIAN)) rmSync(path.join(folder, nama), { force: true })
    return await kerja()
  } finally {
    kunci.release()
  }
}

/** @param {string} folder @param {string} nama */
export function buangCadangan(folder, nama) {
  // the sidecar first: what is left after a kill is then no copy any more
  rmSync(sisi(path.join(folder, nama)), { force: true })
  rmSync(path.join(folder, nama), { force: true })
}

/** Takes away what a failed making left, wherever it stopped: also a whole file whose sidecar found no room any more. @param {string} berkas */
export function batalkan(berkas) {
  for (const satu of [sebagian(berkas), sebagian(sisi(berkas))]) rmSync(satu, { force: true })
  if (!existsSync(sisi(berkas))) rmSync(berkas, { force: true })
}

/** Makes what was written survive a power cut. @param {string} berkas */
export function kukuhkan(berkas) {
  if (process.platform === 'win32' && statSync(berkas).isDirectory()) return
  const fd = openSync(berkas, statSync(berkas).isDirectory() ? 'r' : 'r+')
  fsyncSync(fd)
  closeSync(fd)
}

/** The file gets its name only when it is whole, and counts only when its sidecar stands beside it. @param {string} berkas @param {Keterangan} keterangan */
export function resmikan(berkas, keterangan) {
  kukuhkan(sebagian(berkas))
  renameSync(sebagian(berkas), berkas)
  writeFileSync(sebagian(sisi(berkas)), JSON.stringify(keterangan, null, 1), { mode: 0o600 })
  kukuhkan(sebagian(sisi(berkas)))
  renameSync(sebagian(sisi(berkas)), sisi(berkas))
  kukuhkan(path.dirname(berkas))
}

/** @param {string} berkas @returns {Promise<string>} */
export async function sidikBerkas(berkas) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(berkas, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}

/** @param {string} berkas */
export function apakahTersandi(berkas) {
  const awal = Buffer.alloc(TANDA.length)
  const fd = openSync(berkas, 'r')
  try {
    readSync(fd, awal)
  } finally {
    closeSync(fd)
  }
  return awal.equals(TANDA)
}
