import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '../../../lib/dasar/database/embedded/cluster.mjs'
import { LAYANAN, PEMILIK } from '../../../lib/dasar/database/embedded/peran.mjs'
import { migrate } from '../../../lib/dasar/database/migrate.mjs'
import { DATABASE, ensureDatabase, loadSampleYear } from '../../../lib/dasar/launcher/database.mjs'
import { makeSecrets } from '../../../lib/dasar/launcher/secrets.mjs'
import { startWeb } from '../../../lib/dasar/launcher/web.mjs'
import { startThrowaway } from '../throwaway.mjs'
import { mulaiAlamatBasisData, mulaiProksi } from './proksi'

export const METRIK_TOKEN = 'token-metrik-untuk-uji-0123456789'

export interface Mesin {
  alamat: string
  pid: number
}

/** Two machines as far as one machine can be two: two web processes of one build, each with a data folder of its own, one Postgres. */
export interface DuaMesin {
  /** the one address that people know */
  alamat: string
  mesin: readonly [Mesin, Mesin]
  connectionString: string
  basisData: { port: number; pindah: (port: number) => void }
  cluster: Awaited<ReturnType<typeof startThrowaway>>
  henti: () => Promise<void>
}

export async function mulaiDuaMesin(): Promise<DuaMesin> {
  const buang: (() => unknown)[] = []
  const henti = async (): Promise<void> => { for (const satu of buang.reverse()) await satu() }
  try {
    const cluster = await startThrowaway()
    buang.push(cluster.stop)
    await ensureDatabase(cluster.url)
    await migrate(cluster.url(DATABASE, PEMILIK))
    await loadSampleYear(cluster.url(DATABASE))
    const basisData = await mulaiAlamatBasisData(cluster.port)
    buang.push(basisData.tutup)
    const url = new URL(cluster.url(DATABASE, LAYANAN))
    url.port = String(basisData.port)
    const { authSecret, actionsKey } = makeSecrets()
    const mesin: Mesin[] = []
    for (const nama of ['satu', 'dua']) {
      const folder = mkdtempSync(path.join(os.tmpdir(), `rakor-mesin-${nama}-`))
      const port = await freePort()
      const web = await startWeb({
        command: 'start', folder, port, host: '127.0.0.1', wedgedMs: 3_600_000,
        env: { DATABASE_URL: url.href, RAKOR_DATA: folder, BETTER_AUTH_SECRET: authSecret, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey, METRIK_TOKEN, PROKSI_TEPERCAYA: '1' },
      })
      buang.push(async () => { await web.stop(); rmSync(folder, { recursive: true, force: true }) })
      mesin.push({ alamat: `http://127.0.0.1:${port}`, pid: web.pid })
    }
    const proksi = await mulaiProksi(mesin.map(({ alamat }) => Number(new URL(alamat).port)))
    buang.push(proksi.tutup)
    return { alamat: proksi.alamat, mesin: [mesin[0]!, mesin[1]!], connectionString: cluster.url(DATABASE), basisData, cluster, henti }
  } catch (error) {
    await henti()
    throw error
  }
}
