import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from './options.mjs'
import { ROOT } from './paths.mjs'
import { step } from './print.mjs'
import { reachable } from './reach.mjs'

const WANTED = path.join(ROOT, 'package-lock.json')
/** npm's own list of what lies in node_modules; it writes it last. */
const PRESENT = path.join(ROOT, 'node_modules/.package-lock.json')

/** @typedef {import('./reach.mjs').Packages} Packages */

/**
 * Installs the packages of the lock file if they are missing or of other versions.
 * @param {{ forTests?: boolean }} [options] forTests: also what only tests, checks and measurements need; what serves goes without
 */
export async function ensureInstalled({ forTests = false } = {}) {
  if (process.version.slice(1).localeCompare('20.19', 'en', { numeric: true }) < 0) {
    throw new Refusal(`Node.js ${process.version} terlalu lama; pasang Node.js 20.19 atau lebih baru.`)
  }
  const why = existsSync(PRESENT) ? whatIsMissing(readPackages(WANTED), readPackages(PRESENT), forTests) : 'node_modules belum ada'
  if (why === null) return
  await step(`Memasang paket npm (${why}; sekali saja, beberapa menit)`, () => {
    const npm = process.env.npm_execpath
    const args = ['ci', forTests ? '--include=dev' : '--omit=dev', '--include=optional', '--no-audit', '--no-fund']
    const run =
      npm?.endsWith('.js') === true
        ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: 'inherit' })
        : spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
    if (run.status !== 0) throw new Refusal('Pemasangan paket gagal (lihat pesan npm di atas). Periksa jaringan, lalu ulangi.')
    if (!forTests) removeUnneeded()
  })
}

/**
 * @param {Packages} wanted of the lock file
 * @param {Packages} present in node_modules; may hold more than is wanted
 * @param {boolean} forTests
 * @returns {string | null} why `npm ci` is needed, or null
 */
export function whatIsMissing(wanted, present, forTests) {
  const needed = reachable(wanted)
  for (const [place, { version, optional }] of Object.entries(wanted)) {
    if (place === '' || version === undefined) continue
    const found = present[place]?.version
    // An optional package may be absent: it is for another platform. One that is there has to be the right one.
    const mayBeAbsent = optional === true || (!forTests && !needed.has(place))
    if (found === undefined ? !mayBeAbsent : found !== version) return `${place.replace('node_modules/', '')} ${version} belum terpasang`
  }
  return null
}

/** Takes away what npm installed although serving does not need it, from the folder and from npm's own list. */
function removeUnneeded() {
  const list = JSON.parse(readFileSync(PRESENT, 'utf8'))
  const needed = reachable(readPackages(WANTED))
  for (const place of Object.keys(list.packages)) {
    if (needed.has(place)) continue
    rmSync(path.join(ROOT, place), { recursive: true, force: true })
    delete list.packages[place]
  }
  writeFileSync(PRESENT, JSON.stringify(list, null, 2))
}

/**
 * @param {string} file
 * @returns {Packages}
 */
const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
