import { spawn } from 'node:child_process'
import path from 'node:path'
import { Refusal, loadDotEnv, readOptions } from './options.mjs'
import { QUIET, ROOT, TSX } from './paths.mjs'
import { say } from './print.mjs'
import { clusterSecrets, keepSecrets } from './secrets.mjs'

// npm run periksa: verifies the trail's chain, the kept sums, publications, receipts, and what meetings and closed years froze, also while the product runs; it only reads.
// `-- --jangkar FILE` holds the chain against the witnesses in that file. Ends with 1 when something was found.
try {
  loadDotEnv()
  const { args, jangkar } = readAnchor(process.argv.slice(2))
  const options = readOptions(args, process.env)
  process.exitCode = options.databaseUrl === undefined ? await embedded(options.folder, jangkar) : await run(options.databaseUrl, jangkar)
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 2
}
process.exit()

/** @param {string[]} given */
function readAnchor(given) {
  const at = given.indexOf('--jangkar')
  if (at === -1) return { args: given, jangkar: undefined }
  const file = given[at + 1]
  if (file === undefined) throw new Refusal('--jangkar memerlukan nama berkas: npm run periksa -- --jangkar /media/usb/jangkar.jsonl')
  return { args: given.filter((_, i) => i !== at && i !== at + 1), jangkar: path.resolve(file) }
}

/**
 * The embedded server: the running one, else started for the check.
 * @param {string} folder
 * @param {string | undefined} jangkar
 */
async function embedded(folder, jangkar) {
  const { runningUrl, startCluster } = await import('../database/embedded/cluster.mjs')
  const { DATABASE } = await import('./database.mjs')
  const { acquireLock } = await import('./lock.mjs')
  const { LAYANAN } = await import('../database/embedded/peran.mjs')
  const secrets = clusterSecrets(keepSecrets(folder))
  const lock = await acquireLock(folder, `pid ${process.pid}, periksa`)
  if ('heldBy' in lock) {
    const url = runningUrl(folder, secrets)
    if (url === null) throw new Refusal(`Folder data ${folder} sedang dipakai (${lock.heldBy}), tetapi Postgres-nya belum siap. Ulangi sebentar lagi.`)
    return run(url(DATABASE, LAYANAN), jangkar)
  }
  const cluster = await startCluster({ folder, ...secrets, log: say })
  try {
    return await run(cluster.url(DATABASE, LAYANAN), jangkar)
  } finally {
    await cluster.stop()
  }
}

/**
 * @param {string} url
 * @param {string | undefined} jangkar
 * @returns {Promise<number>}
 */
function run(url, jangkar) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TSX, '--conditions=react-server', path.join(ROOT, 'lib/dasar/launcher/periksa-jalan.ts'), ...(jangkar === undefined ? [] : [jangkar])], {
      cwd: ROOT, env: { ...process.env, ...QUIET, RAKOR_PERIKSA_TARGET: url }, stdio: 'inherit',
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 2))
  })
}
