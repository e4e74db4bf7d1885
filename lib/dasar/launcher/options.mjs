import { existsSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './paths.mjs'

/**
 * Where the data of a start live.
 * - `contoh`: the embedded Postgres with the sample year;
 * - `resmi`: the embedded Postgres with the office's own data, begun clean;
 * - `luar`: the Postgres of DATABASE_URL.
 * The first two never share a folder, so sample accounts never stand beside real data.
 * @typedef {'contoh' | 'resmi' | 'luar'} Mode
 *
 * @typedef {object} Options
 * @property {Mode} mode
 * @property {string} folder data folder of the mode
 * @property {number} port of the web server
 * @property {string | undefined} host address to listen on, when the caller chose one
 * @property {string | undefined} databaseUrl of the serving role
 * @property {string | undefined} databaseUrlPemilik of the owner, who migrates; never handed to the web process
 * @property {boolean} loadSample whether an empty database gets the sample year
 */

/** A fault of the person's input: printed as a sentence, without a stack. */
export class Refusal extends Error {}

/** For a fault of the database whose sentence is all that a person needs: `work().catch(refuse)`. @param {unknown} error @returns {never} */
export function refuse(error) {
  throw error instanceof Refusal ? error : new Refusal(error instanceof Error ? error.message : String(error))
}

/** Reads `.env` of the repository, if there is one; what is already set stays. */
export function loadDotEnv() {
  const file = path.join(ROOT, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/**
 * @param {string[]} args of the command line
 * @param {Record<string, string | undefined>} env
 * @returns {Options}
 */
export function readOptions(args, env) {
  const unknown = args.find((arg) => arg !== '--bersih' && arg !== '--contoh')
  if (unknown !== undefined) {
    throw new Refusal(`Pilihan "${unknown}" tidak dikenal. Yang ada: --bersih (mulai tanpa data contoh) dan --contoh (buka data contoh).`)
  }
  const clean = args.includes('--bersih') || env.DATA_CONTOH === 'tidak'
  const sample = args.includes('--contoh') || env.DATA_CONTOH === 'ya' || env.SAMPLE === '1'
  if (clean && sample) throw new Refusal('Pilih salah satu: dengan data contoh, atau bersih tanpa data contoh.')
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Refusal(`PORT="${env.PORT}" bukan angka 1-65535.`)
  const base = path.resolve(ROOT, env.RAKOR_DATA || '.data')
  const databaseUrl = env.DATABASE_URL || undefined
  /** @type {Mode} */
  let mode = 'contoh'
  if (databaseUrl !== undefined) mode = 'luar'
  // Once the office works with its own data, a plain start goes on with them.
  else if (clean || (!sample && existsSync(path.join(base, 'resmi', 'pg')))) mode = 'resmi'
  return {
    mode,
    port,
    databaseUrl,
    databaseUrlPemilik: env.DATABASE_URL_PEMILIK || undefined,
    folder: path.join(base, mode === 'luar' ? `luar-${port}` : mode),
    host: env.HOST || undefined,
    loadSample: mode === 'contoh' || (mode === 'luar' && sample),
  }
}
