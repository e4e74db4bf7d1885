import { startCluster } from '../database/embedded/cluster.mjs'
import { LAYANAN, PEMILIK } from '../database/embedded/peran.mjs'
import { ServerFault } from '../database/embedded/ready.mjs'
import { appEnv } from './app-env.mjs'
import { DATABASE, ensureDatabase, prepareDatabase } from './database.mjs'
import { keepRunning } from './keep.mjs'
import { prepareOutside } from './luar.mjs'
import { Refusal } from './options.mjs'
import { say, step } from './print.mjs'
import { clusterSecrets, keepSecrets } from './secrets.mjs'
import { isStopping } from './stop.mjs'

/** After so many failures in a row, some four minutes, whoever has the port will not give it back. */
const PORT_PATIENCE = 15

/**
 * Brings the database up and ready: the embedded one, or the one of DATABASE_URL.
 * @param {import('./options.mjs').Options} options
 * @param {'start' | 'dev'} command
 * @param {object} [hooks] about the embedded server
 * @param {(reason: Error) => void} [hooks.onLost] called when it is gone for good
 * @param {() => void} [hooks.onGone] called when it has ended by itself
 * @param {() => void} [hooks.onBack] called when it runs again
 */
export async function startDatabase(options, command, { onLost = () => {}, onGone, onBack } = {}) {
  const { mode, folder, databaseUrl, loadSample } = options
  const secrets = keepSecrets(folder)
  const env = appEnv(options, command)
  /** @type {{ now: () => import('../database/embedded/cluster.mjs').Cluster, stop: () => Promise<void> } | undefined} */
  let kept
  if (mode !== 'luar') {
    const start = clusterStart(folder, secrets)
    kept = await step('Menyalakan Postgres', () => keepRunning({ name: 'Postgres', start, onLost, onGone, onBack }))
  }
  const cluster = kept?.now()
  const stop = async () => { await kept?.stop() }
  try {
    if (cluster === undefined) return { stop, isi: await prepareOutside(options), env: { ...env, DATABASE_URL: databaseUrl } }
    await ensureDatabase(cluster.url)
    const isi = await prepareDatabase(cluster.url(DATABASE, PEMILIK), { loadSample })
    return { stop, isi, env: { ...env, DATABASE_URL: cluster.url(DATABASE, LAYANAN) } }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * Starts the embedded server, after the first time on the same port, which the web process knows.
 * @param {string} folder
 * @param {import('./secrets.mjs').Secrets} secrets
 */
function clusterStart(folder, secrets) {
  /** @type {number | undefined} */
  let port
  return async (/** @type {number} */ failures) => {
    try {
      const cluster = await startCluster({ folder, ...clusterSecrets(secrets), log: (line) => say(`• ${line}`), isAbandoned: isStopping, ...(port === undefined ? {} : { port }) })
      port = cluster.port
      return cluster
    } catch (error) {
      const forGood = error instanceof ServerFault && (error.hopeless || (error.portTaken && failures >= PORT_PATIENCE))
      throw forGood ? new Refusal(error.message) : error
    }
  }
}
