import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The secrets of an embedded start: made once, kept in the data folder, readable by its owner only.
 * @typedef {{ databasePassword: string, authSecret: string, actionsKey: string }} Secrets
 */

/** @returns {Secrets} fresh random ones */
export function makeSecrets() {
  return {
    databasePassword: randomBytes(24).toString('base64url'),
    authSecret: randomBytes(32).toString('base64'),
    actionsKey: randomBytes(32).toString('base64'),
  }
}

/**
 * @param {string} folder data folder; made if missing
 * @returns {Secrets}
 */
export function keepSecrets(folder) {
  const file = path.join(folder, 'rahasia.json')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${file}.baru`, JSON.stringify(makeSecrets()), { mode: 0o600 })
    renameSync(`${file}.baru`, file)
  }
  if (process.platform !== 'win32') chmodSync(file, 0o600)
  return JSON.parse(readFileSync(file, 'utf8'))
}
