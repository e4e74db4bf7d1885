import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The secrets of an embedded start: made once, kept in the data folder, readable by its owner only.
 * The three passwords are the superuser's, who makes roles and databases only, the owner's and the serving role's.
 * @typedef {{ databasePassword: string, ownerPassword: string, servingPassword: string, authSecret: string, actionsKey: string }} Secrets
 */

/** @returns {Secrets} fresh random ones */
export function makeSecrets() {
  return {
    databasePassword: randomBytes(24).toString('base64url'),
    ownerPassword: randomBytes(24).toString('base64url'),
    servingPassword: randomBytes(24).toString('base64url'),
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
  if (!existsSync(file)) mkdirSync(folder, { recursive: true })
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const all = { ...makeSecrets(), ...kept } // a file of before the two roles gets what it lacks
  if (Object.keys(all).some((name) => kept[name] === undefined)) {
    writeFileSync(`${file}.baru`, JSON.stringify(all), { mode: 0o600 })
    renameSync(`${file}.baru`, file)
  }
  if (process.platform !== 'win32') chmodSync(file, 0o600)
  return all
}

/**
 * What startCluster needs of them.
 * @param {Secrets} secrets
 */
export const clusterSecrets = ({ databasePassword, ownerPassword, servingPassword }) => ({
  password: databasePassword, sandi: { pemilik: ownerPassword, layanan: servingPassword },
})
