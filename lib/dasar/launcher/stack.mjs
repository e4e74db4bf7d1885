import { startCluster } from '../database/embedded/cluster.mjs'
import { LAYANAN, PEMILIK } from '../database/embedded/peran.mjs'
import { appEnv } from './app-env.mjs'
import { DATABASE, ensureDatabase, prepareDatabase } from './database.mjs'
import { prepareOutside } from './luar.mjs'
import { say, step } from './print.mjs'
import { clusterSecrets, keepSecrets } from './secrets.mjs'

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
      startCluster({ folder, ...clusterSecrets(secrets), log: (line) => say(`• ${line}`), ...(port === 0 ? {} : { port }) })
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
  const stop = async () => {
    stopped = true
    await cluster?.stop()
  }
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
