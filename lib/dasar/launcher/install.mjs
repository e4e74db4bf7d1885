import { spawn } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from './options.mjs'
import { ROOT } from './paths.mjs'
import { step } from './print.mjs'
import { reachable } from './reach.mjs'
import { endWithUs, throwIfStopping } from './stop.mjs'
import { inTurn, withHolder } from './turn.mjs'

const WANTED = 'package-lock.json'
/** npm's own list of what lies in node_modules; it writes it last. */
const PRESENT = 'node_modules/.package-lock.json'

/** @typedef {import('./reach.mjs').Packages} Packages */

/**
 * Installs the packages of the lock file if they are missing or of other versions. Of two that find so at once in one folder the second waits
 * for the first, and then finds them: `npm ci` begins by taking everything away.
 * @param {{ forTests?: boolean, root?: string }} [options] forTests: also what only tests, checks and measurements need; what serves goes without
 */
export async function ensureInstalled({ forTests = false, root = ROOT } = {}) {
  if (process.version.slice(1).localeCompare('20.19', 'en', { numeric: true }) < 0) {
    throw new Refusal(`Node.js ${process.version} terlalu lama; pasang Node.js 20.19 atau lebih baru.`)
  }
  if (whyToInstall(root, forTests) === null) return
  await inTurn(root, 'memasang paket', async (holder) => {
    const why = whyToInstall(root, forTests)
    if (why === null) return
    await step(`Memasang paket npm (${why}; sekali saja, beberapa menit)`, async () => {
      const code = await runNpm(['ci', forTests ? '--include=dev' : '--omit=dev', '--include=optional', '--no-audit', '--no-fund'], root, holder)
      throwIfStopping()
      if (code !== 0) throw new Refusal('Pemasangan paket gagal (lihat pesan npm di atas). Periksa jaringan, lalu ulangi.')
      if (!forTests) removeUnneeded(root)
    })
  })
}

/**
 * @param {string} root
 * @param {boolean} forTests
 */
function whyToInstall(root, forTests) {
  const present = path.join(root, PRESENT)
  return existsSync(present) ? whatIsMissing(readPackages(path.join(root, WANTED)), readPackages(present), forTests) : 'node_modules belum ada'
}

/**
 * Not with spawnSync: who waits for this folder asks us who we are.
 * @param {string[]} args
 * @param {string} cwd
 * @param {import('node:net').Server} holder
 * @returns {Promise<number | null>}
 */
function runNpm(args, cwd, holder) {
  const npm = process.env.npm_execpath
  const stdio = withHolder(['inherit', 'inherit', 'inherit'], holder)
  const child = npm?.endsWith('.js') === true ? spawn(process.execPath, [npm, ...args], { cwd, stdio }) : spawn('npm', args, { cwd, stdio, shell: process.platform === 'win32' })
  endWithUs(child)
  return new Promise((resolve) => child.on('error', () => resolve(null)).on('close', resolve))
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

/** Takes away what npm installed although serving does not need it, from the folder and from npm's own list. @param {string} root */
function removeUnneeded(root) {
  const present = path.join(root, PRESENT)
  const list = JSON.parse(readFileSync(present, 'utf8'))
  const needed = reachable(readPackages(path.join(root, WANTED)))
  for (const place of Object.keys(list.packages).filter((one) => !needed.has(one))) rmSync(path.join(root, place), { recursive: true, force: true })
  list.packages = Object.fromEntries(Object.entries(list.packages).filter(([place]) => needed.has(place)))
  // whole or not at all: who starts meanwhile reads it without waiting
  writeFileSync(`${present}.baru`, JSON.stringify(list, null, 2))
  renameSync(`${present}.baru`, present)
}

/**
 * @param {string} file
 * @returns {Packages}
 */
const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
