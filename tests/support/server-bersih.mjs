import { LAYANAN, PEMILIK } from '../../lib/dasar/database/embedded/peran.mjs'
import { DATABASE, ensureDatabase, prepareDatabase } from '../../lib/dasar/launcher/database.mjs'
import { makeSecrets } from '../../lib/dasar/launcher/secrets.mjs'
import { listenForSignals, stopAsked } from '../../lib/dasar/launcher/stop.mjs'
import { startWeb } from '../../lib/dasar/launcher/web.mjs'
import { startThrowaway } from './throwaway.mjs'

// The production build as an office starts it for real data: reference data, no sample, nobody who can sign in. Run by
// server-bersih.ts, which reads the one line of JSON below; it ends with its parent, whose end closes our standard input.
const { PORT_BERSIH, KODE_BERSIH } = process.env
listenForSignals()
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM')).resume()
const cluster = await startThrowaway()
try {
  await ensureDatabase(cluster.url)
  const [url, pemilik] = [cluster.url(DATABASE), cluster.url(DATABASE, PEMILIK)]
  await prepareDatabase(pemilik, { loadSample: false })
  const { authSecret, actionsKey } = makeSecrets()
  const web = await startWeb({
    command: 'start', folder: cluster.folder, port: Number(PORT_BERSIH), host: '127.0.0.1',
    env: { DATABASE_URL: cluster.url(DATABASE, LAYANAN), RAKOR_DATA: cluster.folder, BETTER_AUTH_SECRET: authSecret, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey, KODE_PERTAMA: KODE_BERSIH },
  })
  console.log(JSON.stringify({ siap: true, connectionString: url }))
  await stopAsked
  await web.stop()
} finally {
  await cluster.stop()
}
process.exit()
