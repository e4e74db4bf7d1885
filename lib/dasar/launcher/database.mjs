import { spawn } from 'node:child_process'
import path from 'node:path'
import pg from 'pg'
import { PEMILIK, serahkan } from '../database/embedded/peran.mjs'
import { migrate } from '../database/migrate.mjs'
import { Refusal, refuse } from './options.mjs'
import { QUIET, ROOT, TSX } from './paths.mjs'
import { say, step } from './print.mjs'
import { endWithUs } from './stop.mjs'

/** The application's database in an embedded cluster. */
export const DATABASE = 'rakor'

/**
 * Makes the application's database if the cluster has none, and makes the owner's what is not yet his.
 * @param {import('../database/embedded/cluster.mjs').Cluster['url']} url of the cluster
 * @param {{ anew?: boolean }} [options] anew: throws away what is there, whoever is connected
 */
export async function ensureDatabase(url, { anew = false } = {}) {
  const client = new pg.Client({ connectionString: url('postgres') })
  await client.connect()
  try {
    if (anew) await client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`)
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${PEMILIK}`)
  } finally {
    await client.end()
  }
  await serahkan(url(DATABASE))
}

/** Who is in the database: decides what is loaded, where we listen and what we print. */
/** @typedef {{ kosong: boolean, akunContoh: boolean, acuan: boolean, pengguna: boolean }} Isi */

/**
 * @param {string} connectionString
 * @returns {Promise<Isi>}
 */
export async function lookInside(connectionString) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { rows } = await client.query(`
      SELECT EXISTS (SELECT FROM pengguna) AS pengguna,
             EXISTS (SELECT FROM pengguna WHERE contoh) AS "akunContoh",
             EXISTS (SELECT FROM regulasi) AS acuan,
             NOT EXISTS (SELECT FROM pengguna) AND NOT EXISTS (SELECT FROM tahun_anggaran) AND NOT EXISTS (SELECT FROM unit) AS kosong`)
    return rows[0]
  } finally {
    await client.end()
  }
}

/**
 * Migrates, and loads the sample year into an empty database when asked. Never beside other data.
 * @param {string} connectionString of the owner
 * @param {{ loadSample: boolean, layanan?: string, sebelum?: (names: string[]) => Promise<void> }} options layanan: the role that serves; sebelum: called before a database in use is changed
 * @returns {Promise<Isi>}
 */
export async function prepareDatabase(connectionString, { loadSample, layanan, sebelum }) {
  const applied = await migrate(connectionString, { log: (line) => say(`• ${line}`), ...(layanan === undefined ? {} : { layanan }), ...(sebelum === undefined ? {} : { sebelum }) }).catch(refuse)
  if (applied.length > 0) say(`  ${applied.length} migrasi dipasang`)
  const isi = await lookInside(connectionString)
  if (!loadSample && !isi.acuan) {
    await step('Memuat data acuan (kode, rekening, sumber dana, kategori kendala)', () => runLoader('load-acuan.ts', connectionString))
  }
  if (!loadSample || isi.akunContoh) return isi
  if (!isi.kosong) {
    throw new Refusal('Basis data ini sudah berisi data tanpa akun contoh; data contoh tidak dimuat di sebelahnya. Pakai basis data kosong, atau jalankan tanpa permintaan data contoh.')
  }
  await step('Memuat data contoh Kabupaten Lampung Barat TA 2022-2024', () => loadSampleYear(connectionString))
  return lookInside(connectionString)
}

/**
 * @param {string} connectionString
 * @returns {Promise<void>}
 */
export function loadSampleYear(connectionString) {
  return runLoader('load-sample.ts', connectionString)
}

/**
 * Runs a loader in a process of its own (the loaders are TypeScript).
 * @param {'load-sample.ts' | 'load-acuan.ts'} file
 * @param {string} connectionString
 * @returns {Promise<void>}
 */
function runLoader(file, connectionString) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TSX, path.join(ROOT, 'lib/dasar/launcher', file)], {
      cwd: ROOT,
      env: { ...process.env, ...QUIET, RAKOR_SAMPLE_TARGET: connectionString },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    endWithUs(child)
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error('Memuat data gagal; basis data tetap seperti semula.'))))
  })
}
