import { rmSync, writeFileSync } from 'node:fs'
import { LAYANAN, PEMILIK } from '../../lib/dasar/database/embedded/peran.mjs'
import { DATABASE, ensureDatabase, loadSampleYear } from '../../lib/dasar/launcher/database.mjs'
import { migrate } from '../../lib/dasar/database/migrate.mjs'
import { makeSecrets } from '../../lib/dasar/launcher/secrets.mjs'
import { listenForSignals, stopAsked } from '../../lib/dasar/launcher/stop.mjs'
import { startWeb } from '../../lib/dasar/launcher/web.mjs'
import { e2eFile } from './e2e-file.mjs'
import { startThrowaway } from './throwaway.mjs'

// The production build on a throw-away database with the sample year, for the browser tests.
const port = Number(process.env.E2E_PORT)
listenForSignals()
const cluster = await startThrowaway()
try {
  await ensureDatabase(cluster.url)
  const [url, pemilik] = [cluster.url(DATABASE), cluster.url(DATABASE, PEMILIK)]
  await migrate(pemilik)
  await loadSampleYear(url)
  const { authSecret, actionsKey } = makeSecrets()
  const web = await startWeb({
    command: 'start', folder: cluster.folder, port, host: '127.0.0.1',
    env: { DATABASE_URL: cluster.url(DATABASE, LAYANAN), RAKOR_DATA: cluster.folder, BETTER_AUTH_SECRET: authSecret, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey },
  })
  writeFileSync(e2eFile(port), JSON.stringify({ connectionString: url, webPid: web.pid, postgresPid: cluster.pid }))
  await stopAsked
  await web.stop()
  rmSync(e2eFile(port), { force: true })
} finally {
  await cluster.stop()
}
process.exit()
