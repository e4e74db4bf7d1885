import { mkdirSync } from 'node:fs'
import { acquireLock } from './lock.mjs'
import { ensureInstalled } from './install.mjs'
import { Refusal, loadDotEnv, readOptions } from './options.mjs'
import { generateClient } from './prisma-generate.mjs'
import { say, step } from './print.mjs'
import { clusterSecrets, keepSecrets } from './secrets.mjs'

// npm run db:reset: the sample data anew, also under a running `npm start` or `npm run dev`.
// Never touches the office's own data or the Postgres of DATABASE_URL.
try {
  loadDotEnv()
  const options = readOptions(['--contoh'], { ...process.env, DATA_CONTOH: undefined })
  if (options.mode !== 'contoh') {
    throw new Refusal('db:reset hanya untuk data contoh pada Postgres bawaan; DATABASE_URL sedang diatur, jadi tidak ada yang dihapus.')
  }
  await ensureInstalled()
  await generateClient()
  await reset(options.folder)
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 1
}
process.exit()

/** @param {string} folder */
async function reset(folder) {
  const { runningUrl, startCluster } = await import('../database/embedded/cluster.mjs')
  const { PEMILIK } = await import('../database/embedded/peran.mjs')
  const { DATABASE, ensureDatabase, prepareDatabase } = await import('./database.mjs')
  mkdirSync(folder, { recursive: true })
  const secrets = clusterSecrets(keepSecrets(folder))
  const lock = await acquireLock(folder, `pid ${process.pid}, db:reset`)
  const renew = async (/** @type {import('../database/embedded/cluster.mjs').Cluster['url']} */ url) => {
    await ensureDatabase(url, { anew: true })
    await prepareDatabase(url(DATABASE, PEMILIK), { loadSample: true })
    say('Data contoh sudah baru.')
  }
  if ('heldBy' in lock) {
    const url = runningUrl(folder, secrets)
    if (url === null) throw new Refusal(`Folder data ${folder} sedang dipakai (${lock.heldBy}), tetapi Postgres-nya belum siap. Ulangi sebentar lagi.`)
    say(`• Memakai Postgres yang sedang berjalan (${lock.heldBy})`)
    return renew(url)
  }
  const cluster = await step('Menyalakan Postgres', () => startCluster({ folder, ...secrets, log: say }))
  try {
    await renew(cluster.url)
  } finally {
    await cluster.stop()
  }
}
