import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { asAccount, chooseAccount } from '../../../lib/dasar/database/embedded/account.mjs'
import { findBinaries } from '../../../lib/dasar/database/embedded/binaries.mjs'
import { freePort } from '../../../lib/dasar/database/embedded/cluster.mjs'
import { endProcess } from '../../../lib/dasar/database/embedded/processes.mjs'
import { untilReady } from '../../../lib/dasar/database/embedded/ready.mjs'
import { tanya } from '../guncang/penulis-web'

export interface Replika {
  port: number
  /** as the superuser, its database `rakor` */
  url: string
  henti: () => Promise<void>
}

/** A streaming replica of a throw-away cluster, by a copy of its folder while it runs; a commit is answered only when it is there too. */
export async function mulaiReplika({ folder, url }: { folder: string; url: (database: string) => string }): Promise<Replika> {
  const tempat = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'rakor-replika-')))
  chmodSync(tempat, 0o755)
  const pgData = path.join(tempat, 'pg')
  const asal = new URL(url('rakor'))
  const client = new pg.Client({ connectionString: asal.href })
  await client.connect()
  await client.query("SELECT pg_backup_start('replika', true)")
  execFileSync('cp', ['-a', path.join(folder, 'pg'), pgData])
  const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)')
  for (const sisa of ['postmaster.pid', 'postmaster.opts']) rmSync(path.join(pgData, sisa), { force: true })
  // files of the folder keep its owner when they are written over
  const tulis = (nama: string, isi: string): void => {
    const jalur = path.join(pgData, nama)
    execFileSync('cp', ['-a', path.join(pgData, 'PG_VERSION'), jalur])
    writeFileSync(jalur, isi)
  }
  tulis('backup_label', rows[0]?.labelfile ?? '')
  tulis('standby.signal', '')
  const port = await freePort()
  const { native, postgres } = findBinaries()
  const setelan = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port), fsync: 'off', max_connections: '200',
    primary_conninfo: `host=127.0.0.1 port=${asal.port} user=postgres password=${decodeURIComponent(asal.password)} application_name=replika` }
  const jalan = asAccount(chooseAccount(native, pgData), postgres, ['-D', pgData, ...Object.entries(setelan).flatMap(([nama, nilai]) => ['-c', `${nama}=${nilai}`])])
  const logFile = path.join(tempat, 'log')
  const out = openSync(logFile, 'a')
  const anak = spawn(jalan.command, jalan.args, { ...jalan.options, stdio: ['ignore', out, out], detached: true })
  closeSync(out)
  anak.unref()
  const milik = new URL(asal)
  milik.port = String(port)
  const henti = async (): Promise<void> => {
    await endProcess(anak.pid ?? -1, [{ signal: 'SIGQUIT', waitMs: 5_000 }, { signal: 'SIGKILL', waitMs: 2_000 }])
    rmSync(tempat, { recursive: true, force: true })
  }
  try {
    await untilReady({ url: milik.href, hasEnded: () => anak.exitCode !== null, isAbandoned: () => false, logFile, logFrom: 0 })
    await client.query("ALTER SYSTEM SET synchronous_standby_names = 'FIRST 1 (replika)'")
    await client.query("ALTER ROLE rakor_layanan SET synchronous_commit = 'remote_apply'")
    await client.query('SELECT pg_reload_conf()')
    // what is connected already would go on as before
    await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'rakor_layanan'")
    for (let kali = 0; (await tanya(asal.href, "SELECT FROM pg_stat_replication WHERE sync_state = 'sync'")).length === 0; kali++) {
      if (kali > 100) throw new Error(`Replika tidak mengikuti:\n${readFileSync(logFile, 'utf8').slice(-2000)}`)
      await new Promise((lanjut) => { setTimeout(lanjut, 100) })
    }
  } catch (error) {
    await henti()
    throw error
  } finally {
    await client.end()
  }
  return { port, url: milik.href, henti }
}
