import { startCluster } from '../database/embedded/cluster.mjs'
import { appEnv } from './app-env.mjs'
import { DATABASE, ensureDatabase, prepareDatabase } from './database.mjs'
import { say, step } from './print.mjs'
import { keepSecrets } from './secrets.mjs'

/** A part that ends by itself is started again, but not for ever. */
const RESTARTS = { most: 5, withinMs: 10 * 60_000 }

/**
 * Brings the database up and ready: the embedded one, or the one of DATABASE_URL.
 * @param {import('./options.mjs').Options} options
 * @param {'start' | 'dev'} command
 * @param {(reason: Error) => void} onLost called when the embedded server is gone for good
 */
export async function startDatabase(options, command, onLost) {
  const { mode, folder, databaseUrl, loadSample } = options
  const secrets = keepSecrets(folder)
  const env = appEnv(options, command)
  /** @type {import('../database/embedded/cluster.mjs').Cluster | undefined} */
  let cluster
  let stopped = false
  if (mode !== 'luar') {
    const start = (/** @type {number} */ port = 0) =>
      startCluster({ folder, password: secrets.databasePassword, log: (line) => say(`• ${line}`), ...(port === 0 ? {} : { port }) })
    cluster = await step('Menyalakan Postgres', () => start())
    const watch = (/** @type {import('../database/embedded/cluster.mjs').Cluster} */ running) =>
      running.onExit(
        restarter('Postgres', () => stopped, onLost, async () => {
          cluster = await start(running.port)
          watch(cluster)
        }),
      )
    watch(cluster)
  }
  const url = cluster?.url(DATABASE) ?? /** @type {string} */ (databaseUrl)
  const stop = async () => {
    stopped = true
    await cluster?.stop()
  }
  try {
    if (cluster !== undefined) await ensureDatabase(cluster.url('postgres'))
    return { stop, isi: await prepareDatabase(url, { loadSample }), env: { ...env, DATABASE_URL: url } }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @type {Map<string, number[]>} */
const history = new Map()

/**
 * A listener for a part's unexpected end, which starts it again a few times.
 * @param {string} name
 * @param {() => boolean} isStopped
 * @param {(reason: Error) => void} onLost
 * @param {() => Promise<void>} again
 */
export function restarter(name, isStopped, onLost, again) {
  return async (/** @type {number | null} */ code) => {
    if (isStopped()) return
    const recent = (history.get(name) ?? []).filter((at) => Date.now() - at < RESTARTS.withinMs)
    history.set(name, [...recent, Date.now()])
    if (recent.length >= RESTARTS.most) return onLost(new Error(`${name} berulang kali berhenti sendiri; start dihentikan.`))
    say(`! ${name} berhenti tak terduga (${code ?? 'dimatikan paksa'}); dinyalakan lagi ...`)
    try {
      await again()
      say(`  ${name} berjalan lagi`)
    } catch (error) {
      onLost(error instanceof Error ? error : new Error(String(error)))
    }
  }
}
