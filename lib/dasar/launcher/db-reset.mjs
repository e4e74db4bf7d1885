import { mkdirSync } from 'node:fs'
import { acquireLock } from './lock.mjs'
import { ensureInstalled } from './install.mjs'
import { Refusal, loadDotEnv, readOptions } from './options.mjs'
import { generateClient } from './prisma-generate.mjs'
import { say, step } from './print.mjs'
import { keepSecrets } from './secrets.mjs'

// npm run db:reset: the sample data anew, also under a running `npm start` or `npm run dev`.
// Never touches the office's own data or the Postgres of DATABASE_URL.
try {
  loadDotEnv()
  const options = readOptions(['--contoh'], { ...process.env, DATA_CONTOH: undefined })
  if (options.mode !== 'contoh') {
    throw new Refusal('db:reset hanya untuk data contoh pada Postgres bawaan; DATABASE_URL sedang diatur, jadi tidak ada yang dihapus.')
  }
  await ensureInstalled()
  generateClient()
  await reset(options.folder)
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 1
}
process.exit()

/** @param {string} folder */
async function reset(folder) {
  const { runningUrl, startCluster } = await import('../database/embedded/cluster.mjs')
  const { DATABASE, ensureDatabase, prepareDatabase } = await import('./database.mjs')
  mkdirSync(folder, { recursive: true })
  const password = keepSecrets(folder).databasePassword
  const lock = await acquireLock(folder, `pid ${process.pid}, db:reset`)
  const renew = async (/** @type {string} */ adminUrl) => {
    await ensureDatabase(adminUrl, { anew: true })
    const url = new URL(adminUrl)
    url.pathname = `/${DATABASE}`
    await prepareDatabase(url.href, { loadSample: true })
    say('Data contoh sudah baru.')
  }
  if ('heldBy' in lock) {
    const url = runningUrl(folder, password, 'postgres')
    if (url === null) throw new Refusal(`Folder data ${folder} sedang dipakai (${lock.heldBy}), tetapi Postgres-nya belum siap. Ulangi sebentar lagi.`)
    say(`• Memakai Postgres yang sedang berjalan (${lock.heldBy})`)
    return renew(url)
  }
  const cluster = await step('Menyalakan Postgres', () => startCluster({ folder, password, log: say }))
  try {
    await renew(cluster.url('postgres'))
  } finally {
    await cluster.stop()
  }
}
