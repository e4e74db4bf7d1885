import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { build, isBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { QUIET, ROOT, TSX } from './paths.mjs'
import { generateClient } from './prisma-generate.mjs'
import { say, step } from './print.mjs'
import { makeSecrets } from './secrets.mjs'

// npm run bench: tests/bench/*.bench.ts against the sample year on a throw-away Postgres and the
// production build. `npm run bench -- posisi` runs only the files whose name contains that word.
const word = process.argv[2] ?? ''
const files = readdirSync(path.join(ROOT, 'tests/bench')).filter((name) => name.endsWith('.bench.ts') && name.includes(word)).sort()
if (files.length === 0) {
  console.error(`Tidak ada berkas tests/bench/*${word}*.bench.ts`)
  process.exit(1)
}
await ensureInstalled({ forTests: true })
await generateClient()
if (!isBuilt()) await step('Membangun aplikasi', () => build())
const { startThrowaway } = await import('../../../tests/support/throwaway.mjs')
const { freePort } = await import('../database/embedded/cluster.mjs')
const { migrate } = await import('../database/migrate.mjs')
const { LAYANAN, PEMILIK } = await import('../database/embedded/peran.mjs')
const { DATABASE, ensureDatabase, loadSampleYear } = await import('./database.mjs')
const { startWeb } = await import('./web.mjs')

const cluster = await step('Menyalakan Postgres sekali pakai', () => startThrowaway())
let failed = 0
try {
  await ensureDatabase(cluster.url)
  const url = cluster.url(DATABASE)
  await migrate(cluster.url(DATABASE, PEMILIK))
  await step('Memuat data contoh', () => loadSampleYear(url))
  const { authSecret, actionsKey } = makeSecrets()
  const secrets = { DATABASE_URL: cluster.url(DATABASE, LAYANAN), BETTER_AUTH_SECRET: authSecret, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey }
  const port = await freePort()
  const web = await startWeb({ command: 'start', folder: cluster.folder, port, host: '127.0.0.1', env: secrets })
  for (const file of files) {
    say(`\n=== ${file}`)
    failed += (await run(file, { ...secrets, BENCH_DATABASE_URL: url, BENCH_BASE_URL: `http://127.0.0.1:${port}`, BENCH_WEB_PID: String(web.pid) })) ? 0 : 1
  }
  await web.stop()
} finally {
  await cluster.stop()
}
process.exit(failed === 0 ? 0 : 1)

/**
 * @param {string} file
 * @param {Record<string, string>} env
 * @returns {Promise<boolean>}
 */
function run(file, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [TSX, '--conditions=react-server', path.join(ROOT, 'lib/dasar/launcher/bench-run.ts'), file], {
      cwd: ROOT, env: { ...process.env, ...QUIET, ...env, NODE_ENV: 'production' }, stdio: 'inherit',
    })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}
