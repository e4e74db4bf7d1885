import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, statSync } from 'node:fs'
import path from 'node:path'

/** Postgres refuses root; this is `nobody` on every Linux. */
const NOBODY = 65534

/**
 * How Postgres' programs are started on this machine.
 * - `self`: as the user who started us;
 * - `uid`: we are root, so as `nobody`;
 * - `unshare`: we are root and `nobody` cannot reach the folders (a checkout below a 0700 home), so
 *   in a user namespace where root itself looks like `nobody`.
 * @typedef {{ kind: 'self' | 'uid' | 'unshare' }} Account
 */

/**
 * @param {string} native folder of the programs
 * @param {string} pgData the cluster's folder (may not exist yet; its parent must)
 * @returns {Account}
 */
export function chooseAccount(native, pgData) {
  if (process.getuid?.() !== 0) return { kind: 'self' }
  // A cluster made in one way is owned accordingly and goes on in that way.
  const owner = existsSync(pgData) ? statSync(pgData).uid : null
  const reachable = [native, path.dirname(pgData)].every(isReachable)
  if (reachable && owner !== 0) return { kind: 'uid' }
  if (owner !== NOBODY && namespaceWorks()) return { kind: 'unshare' }
  throw new Error(
    `Postgres bawaan tidak boleh berjalan sebagai root, dan pengguna "nobody" tidak dapat membuka ${pgData} ` +
      'atau node_modules. Pindahkan folder ini ke tempat yang dapat dibaca semua pengguna (misalnya /opt), ' +
      'jalankan sebagai pengguna biasa, atau atur DATABASE_URL ke server Postgres yang sudah ada.',
  )
}

/**
 * Turns a command into the one that runs it under the account. The working folder must be one
 * that everybody can enter, hence `cwd: '/'` for all.
 * @param {Account} account
 * @param {string} command
 * @param {string[]} args
 */
export function asAccount(account, command, args) {
  if (account.kind === 'uid') return { command, args, options: { uid: NOBODY, gid: NOBODY, cwd: '/' } }
  if (account.kind === 'unshare') {
    return { command: 'unshare', args: [...NAMESPACE, command, ...args], options: { cwd: '/' } }
  }
  return { command, args, options: { cwd: path.parse(process.execPath).root } }
}

/**
 * Gives a file or folder to the account.
 * @param {Account} account
 * @param {string} target
 */
export function giveTo(account, target) {
  if (account.kind === 'uid') chownSync(target, NOBODY, NOBODY)
}

const NAMESPACE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]

function namespaceWorks() {
  return spawnSync('unshare', [...NAMESPACE, 'true'], { stdio: 'ignore' }).status === 0
}

/**
 * Whether everybody may enter the folder and all folders above it.
 * @param {string} folder
 */
function isReachable(folder) {
  for (let at = folder; ; at = path.dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === path.dirname(at)) return true
  }
}
