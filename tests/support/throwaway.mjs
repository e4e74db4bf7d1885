import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { endStale, startCluster } from '../../lib/dasar/database/embedded/cluster.mjs'
import { birthOf } from '../../lib/dasar/database/embedded/processes.mjs'

const PREFIX = 'rakor-uji-'

/**
 * A Postgres of its own in the temp folder, gone after `stop()`. What a killed run left there is
 * cleared first. Durability is off: these data are worth nothing after the run.
 * @param {(line: string) => void} [log]
 */
export async function startThrowaway(log) {
  await sweep()
  const folder = mkdtempSync(path.join(os.tmpdir(), PREFIX))
  writeFileSync(path.join(folder, 'owner'), `${process.pid} ${birthOf(process.pid)}`)
  const cluster = await startCluster({
    folder, log, password: 'uji',
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' },
  })
  return {
    ...cluster,
    folder,
    stop: async () => {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function sweep() {
  for (const name of readdirSync(os.tmpdir())) {
    const folder = path.join(os.tmpdir(), name)
    const owner = path.join(folder, 'owner')
    if (!name.startsWith(PREFIX) || !existsSync(owner)) continue
    const [pid, ...birth] = readFileSync(owner, 'utf8').split(' ')
    if (birthOf(Number(pid)) === birth.join(' ')) continue
    await endStale(path.join(realpathSync(folder), 'pg'))
    rmSync(folder, { recursive: true, force: true })
  }
}
