import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { chooseAccount } from '../../database/embedded/account.mjs'
import { findBinaries } from '../../database/embedded/binaries.mjs'
import { startCluster } from '../../database/embedded/cluster.mjs'
import { Refusal } from '../options.mjs'
import { folderWal, garisTerbaru, idSistem, lubangWal, perintahAmbil } from './arsip.mjs'
import { bangkitkan } from './bangkit.mjs'
import { periksaCadangan } from './periksa.mjs'
import { bedaTotal, hitungTotal } from './total.mjs'

const AWALAN = 'pulih-'
const NOBODY = 65534
/** A drill's cluster is worth nothing after it. */
const SEKALI_PAKAI = { archive_mode: 'off', shared_buffers: '32MB', fsync: 'off' }

/**
 * Unpacks a copy into `<folder>/pg`, each byte held against its manifest on the way.
 * @param {string} berkas
 * @param {string | undefined} sandi
 * @param {string} folder new and empty
 */
export async function bongkar(berkas, sandi, folder) {
  mkdirSync(folder, { mode: 0o755 })
  const pgData = path.join(realpathSync(folder), 'pg')
  mkdirSync(pgData, { mode: 0o700 })
  const account = chooseAccountBaru(folder, pgData)
  const manifes = await periksaCadangan(berkas, sandi, { ke: folder, ...(account === 'uid' ? { pemilik: NOBODY } : {}) })
  return { manifes, pgData }
}

/** As the cluster's own folder is given away when it is made. @param {string} folder @param {string} pgData */
function chooseAccountBaru(folder, pgData) {
  const { kind } = chooseAccount(findBinaries().native, path.join(folder, 'belum-ada'))
  if (kind === 'uid') chownSync(pgData, NOBODY, NOBODY)
  return kind
}

/** A major version reads only its own files. @param {string} pgData */
function requireVersi(pgData) {
  const versi = readFileSync(path.join(pgData, 'PG_VERSION'), 'utf8').trim()
  const bawaan = existsSync(findBinaries().postgres) ? versiBawaan() : versi
  if (versi !== bawaan) {
    throw new Refusal(`Cadangan ini dari Postgres ${versi}, sedangkan yang terpasang Postgres ${bawaan}. Cadangan berkas hanya terbaca oleh versi utama yang sama: pasang versi program yang lama untuk membukanya, lalu pindahkan dengan "npm run cadang -- --logis".`)
  }
}

/** @returns {string} major version of the programs that npm installed */
function versiBawaan() {
  const paket = JSON.parse(readFileSync(path.resolve(findBinaries().native, '..', 'package.json'), 'utf8'))
  return String(paket.version).split('.')[0] ?? ''
}

/**
 * Restores a copy into `<folder>/pulih-<time>/pg` and lets Postgres replay its log there. Nothing of the present data is
 * touched; the caller moves the result into place.
 * @param {object} pilihan
 * @param {string} pilihan.berkas the copy
 * @param {string} pilihan.folder data folder
 * @param {string} pilihan.folderCadang
 * @param {'cadangan' | 'akhir' | { waktu: string }} pilihan.sampai
 * @param {string | undefined} pilihan.sandi
 * @param {string} pilihan.password
 * @param {Record<string, string>} [pilihan.settings]
 * @param {(baris: string) => void} [pilihan.log]
 */
export async function pulihkanDiSamping({ berkas, folder, folderCadang, sampai, sandi, password, settings, log = () => {} }) {
  for (const sisa of readdirSync(folder)) if (sisa.startsWith(AWALAN)) rmSync(path.join(folder, sisa), { recursive: true, force: true })
  const samping = path.join(folder, `${AWALAN}${new Date().toISOString().replace(/[-:]|\..+/g, '')}`)
  try {
    log('membongkar dan memeriksa cadangan')
    const { manifes, pgData } = await bongkar(berkas, sandi, samping)
    if (manifes.titik === undefined) throw new Refusal('Cadangan ini logis (tabel demi tabel), bukan berkas Postgres.')
    requireVersi(pgData)
    const wal = path.join(folderWal(folderCadang), idSistem(pgData))
    // what the old server had not yet handed on is still in its folder
    const lama = path.join(folder, 'pg')
    const sama = existsSync(path.join(lama, 'global/pg_control')) && idSistem(lama) === idSistem(pgData)
    const sumber = [wal, ...(sama ? [path.join(realpathSync(lama), 'pg_wal')] : [])]
    const garis = sampai === 'cadangan' ? 'current' : garisTerbaru(wal, manifes.titik.garis, manifes.titik.lsn)
    if (sampai === 'akhir') requireUtuh(wal, manifes)
    log('memutar ulang log')
    const { transaksiTerakhir } = await bangkitkan({
      pgData, sampai: sampai === 'cadangan' ? { titik: manifes.titik.nama } : sampai, garis, ambil: perintahAmbil(sumber), password, log, ...(settings === undefined ? {} : { settings }),
    })
    return { manifes, samping, transaksiTerakhir }
  } catch (error) {
    rmSync(samping, { recursive: true, force: true })
    throw error
  }
}

/** "To the end" must not end silently at a file that is missing in between. @param {string} wal @param {import('./periksa.mjs').Manifes} manifes */
function requireUtuh(wal, manifes) {
  const lubang = lubangWal(wal, manifes.titik?.garis ?? 1, '')
  if (lubang !== null) throw new Refusal(`Arsip WAL berlubang: ${lubang} tidak ada di ${wal}, jadi yang sesudahnya tidak dapat dipulihkan. Data sekarang tidak berubah. Pilih cadangan yang dibuat sesudahnya, atau --sampai dengan waktu sebelum itu.`)
}

/**
 * Starts the cluster in a folder for a moment and looks at what is in it.
 * @template T
 * @param {{ folder: string, password: string, settings?: Record<string, string> }} pilihan
 * @param {(client: pg.Client, url: string) => Promise<T>} lihat gets a superuser's connection to the application's database
 * @returns {Promise<T>}
 */
export async function denganKlaster({ folder, password, settings = {} }, lihat) {
  const cluster = await startCluster({ folder, password, settings })
  const client = new pg.Client({ connectionString: cluster.url('rakor'), options: '-c TimeZone=UTC' })
  client.on('error', () => {})
  try {
    await client.connect()
    return await lihat(client, cluster.url('rakor'))
  } finally {
    await client.end().catch(() => {})
    await cluster.stop()
  }
}

/**
 * The restore drill: a copy brought to life in a folder of its own that is gone afterwards, its totals and its chain held
 * against what the copy says about itself.
 * @param {object} pilihan
 * @param {string} pilihan.berkas
 * @param {string | undefined} pilihan.sandi
 * @param {string} pilihan.tempat where the throw-away folder is made
 * @param {(url: string) => Promise<string[]>} [pilihan.periksa] further checks on the restored database: what they find wrong
 * @param {(baris: string) => void} [pilihan.log]
 * @returns {Promise<{ beda: string[], total: import('./total.mjs').Total, kata: import('./total.mjs').Total, lamaMs: number }>}
 */
export async function latih({ berkas, sandi, tempat, periksa = async () => [], log = () => {} }) {
  const mulai = performance.now()
  const folder = path.join(tempat, `latihan-${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  const password = 'latihan-' + randomBytes(18).toString('base64url')
  try {
    log('membongkar dan memeriksa cadangan')
    const { manifes, pgData } = await bongkar(berkas, sandi, folder)
    if (manifes.titik === undefined || manifes.total === null) throw new Refusal('Cadangan ini logis; latihan pemulihan hanya untuk cadangan berkas.')
    requireVersi(pgData)
    log('memutar ulang log')
    await bangkitkan({ pgData, sampai: { titik: manifes.titik.nama }, garis: 'current', ambil: perintahAmbil([]), password, log, settings: SEKALI_PAKAI })
    log('membandingkan jumlah')
    const kata = manifes.total
    return await denganKlaster({ folder, password, settings: SEKALI_PAKAI }, async (client, url) => {
      const total = await hitungTotal(client)
      return { beda: [...bedaTotal(kata, total), ...(await periksa(url))], total, kata, lamaMs: Math.round(performance.now() - mulai) }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Puts the restored cluster in the place of the present one, which is moved aside and never deleted.
 * @param {string} folder
 * @param {string} samping
 * @returns {string | null} where the old one lies now
 */
export function tempatkan(folder, samping) {
  const lama = path.join(folder, 'pg')
  const aside = existsSync(lama) ? `${lama}.sebelum-pulih-${new Date().toISOString().replace(/[-:]|\..+/g, '')}` : null
  if (aside !== null) renameSync(lama, aside)
  try {
    renameSync(path.join(samping, 'pg'), lama)
  } catch (error) {
    if (aside !== null) renameSync(aside, lama)
    throw error
  }
  rmSync(samping, { recursive: true, force: true })
  return aside
}
