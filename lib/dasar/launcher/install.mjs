import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from './options.mjs'
import { ROOT } from './paths.mjs'
import { step } from './print.mjs'

const WANTED = path.join(ROOT, 'package-lock.json')
/** npm's own list of what lies in node_modules; it writes it last. */
const PRESENT = path.join(ROOT, 'node_modules/.package-lock.json')

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/** Installs the packages of the lock file if they are missing or of other versions. */
export async function ensureInstalled() {
  if (process.version.slice(1).localeCompare('20.19', 'en', { numeric: true }) < 0) {
    throw new Refusal(`Node.js ${process.version} terlalu lama; pasang Node.js 20.19 atau lebih baru.`)
  }
  const why = whatIsMissing()
  if (why === null) return
  await step(`Memasang paket npm (${why}; sekali saja, beberapa menit)`, () => {
    const npm = process.env.npm_execpath
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
    const run =
      npm?.endsWith('.js') === true
        ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: 'inherit' })
        : spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
    if (run.status !== 0) throw new Refusal('Pemasangan paket gagal (lihat pesan npm di atas). Periksa jaringan, lalu ulangi.')
  })
}

/** @returns {string | null} why `npm ci` is needed, or null */
function whatIsMissing() {
  if (!existsSync(PRESENT)) return 'node_modules belum ada'
  const present = readPackages(PRESENT)
  for (const [place, { version, optional }] of Object.entries(readPackages(WANTED))) {
    if (place === '' || version === undefined) continue
    const found = present[place]?.version
    // An optional package may be absent: it is for another platform.
    if (found === undefined ? optional !== true : found !== version) return `${place.replace('node_modules/', '')} ${version} belum terpasang`
  }
  return null
}

/**
 * @param {string} file
 * @returns {Packages}
 */
const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
