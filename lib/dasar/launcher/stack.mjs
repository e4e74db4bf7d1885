import { startCluster } from '../database/embedded/cluster.mjs'
import { LAYANAN, PEMILIK } from '../database/embedded/peran.mjs'
import { ServerFault } from '../database/embedded/ready.mjs'
import { appEnv } from './app-env.mjs'
import { setelanArsip } from './cadang/arsip.mjs'
import { mulaiJuru } from './cadang/juru.mjs'
import { sebelumMigrasi } from './cadang/sebelum.mjs'
import { bacaSetelan } from './cadang/setelan.mjs'
import { DATABASE, ensureDatabase, prepareDatabase } from './database.mjs'
import { keepRunning, PORT_PATIENCE } from './keep.mjs'
import { prepareOutside } from './luar.mjs'
import { Refusal } from './options.mjs'
import { say, step } from './print.mjs'
import { clusterSecrets, keepSecrets } from './secrets.mjs'
import { isStopping } from './stop.mjs'

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
  const cadang = bacaSetelan(options, process.env)
  const arsip = mode !== 'luar' && cadang.otomatis ? setelanArsip(folder, cadang.folder) : { settings: {} }
  if ('sebab' in arsip) say(`! ${arsip.sebab} Tanpa itu cadangan hanya per malam, bukan per menit.`)
  /** @type {{ now: () => import('../database/embedded/cluster.mjs').Cluster, stop: () => Promise<void> } | undefined} */
  let kept
  if (mode !== 'luar') {
    const start = clusterStart(folder, secrets, 'settings' in arsip ? arsip.settings : {})
    kept = await step('Menyalakan Postgres', () => keepRunning({ name: 'Postgres', start, onLost, onGone, onBack }))
  }
  const cluster = kept?.now()
  /** @type {{ stop: () => Promise<void> } | undefined} */
  let juru
  const stop = async () => {
    await juru?.stop()
    await kept?.stop()
  }
  try {
    if (cluster === undefined) return { stop, isi: await prepareOutside(options, cadang), env: { ...env, DATABASE_URL: databaseUrl } }
    await ensureDatabase(cluster.url)
    const isi = await prepareDatabase(cluster.url(DATABASE, PEMILIK), { loadSample, sebelum: sebelumMigrasi(cluster.url(DATABASE), cadang) })
    const arsipGalat = 'sebab' in arsip ? arsip.sebab : null
    juru = mulaiJuru({ url: () => (kept?.now() ?? cluster).url(DATABASE), folderData: folder, setelan: cadang, arsipGalat })
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
 * @param {Record<string, string>} settings
 */
function clusterStart(folder, secrets, settings) {
  /** @type {number | undefined} */
  let port
  return async (/** @type {number} */ failures) => {
    try {
      const cluster = await startCluster({ folder, ...clusterSecrets(secrets), settings, log: (line) => say(`• ${line}`), isAbandoned: isStopping, ...(port === undefined ? {} : { port }) })
      port = cluster.port
      return cluster
    } catch (error) {
      const forGood = error instanceof ServerFault && (error.hopeless || (error.portTaken && failures >= PORT_PATIENCE))
      throw forGood ? new Refusal(error.message) : error
    }
  }
}
