import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as jeda } from 'node:timers/promises'
import { freePort, runningUrl } from '../../../lib/dasar/database/embedded/cluster.mjs'

/** The whole product as `npm start` runs it: launcher, Postgres, web process, on a data folder of its own. */
export interface Produk {
  alamat: string
  launcher: ChildProcess
  /** number of the process that serves, or that is the database; null while there is none */
  pid: (bagian: 'web' | 'postgres') => number | null
  urlBasisData: () => string | null
  /** everything that the launcher said */
  kata: () => string
  /** SIGTERM; how long it took to end, in milliseconds */
  hentikan: () => Promise<number>
  buang: () => void
}

/** Starts it on a free port with the sample year; against the build that is there. */
export async function mulaiProduk(): Promise<Produk> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'rakor-guncang-'))
  chmodSync(data, 0o755)
  const folder = path.join(data, 'contoh')
  const port = await freePort()
  const { DATABASE_URL: _, DATABASE_URL_PEMILIK: __, ...env } = process.env
  const launcher = spawn(process.execPath, ['lib/dasar/launcher/start.mjs'], {
    env: { ...env, RAKOR_DATA: data, PORT: String(port), NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  let kata = ''
  for (const aliran of [launcher.stdout, launcher.stderr]) {
    aliran.setEncoding('utf8')
    aliran.on('data', (bagian: string) => { kata += bagian })
  }
  const baca = (berkas: string): string | null => {
    try {
      return readFileSync(path.join(folder, berkas), 'utf8')
    } catch {
      return null
    }
  }
  const produk: Produk = {
    alamat: `http://127.0.0.1:${port}`,
    launcher,
    pid: (bagian) => {
      if (bagian === 'postgres') return Number(baca('pg/postmaster.pid')?.split('\n')[0]) || null
      return (JSON.parse(baca('web.json') ?? '{}') as { pid?: number }).pid ?? null
    },
    urlBasisData: () => runningUrl(folder, (JSON.parse(baca('rahasia.json') ?? '{}') as { databasePassword?: string }).databasePassword ?? '', 'rakor'),
    kata: () => kata,
    hentikan: async () => {
      const mulai = performance.now()
      if (launcher.exitCode === null) {
        launcher.kill('SIGTERM')
        await once(launcher, 'exit')
      }
      return performance.now() - mulai
    },
    buang: () => { rmSync(data, { recursive: true, force: true }) },
  }
  const sampai = Date.now() + 240_000
  while (!kata.includes('Berhenti: Ctrl-C')) {
    if (launcher.exitCode !== null || Date.now() > sampai) throw new Error(`Produk tidak menyala:\n${kata}`)
    await jeda(100)
  }
  return produk
}

/** Waits until it says that it is well, and serves a page. */
export async function sampaiSehat({ alamat, kata }: Produk, batasMs = 90_000): Promise<number> {
  const mulai = performance.now()
  while (performance.now() - mulai < batasMs) {
    const sehat = await fetch(`${alamat}/api/sehat`, { signal: AbortSignal.timeout(10_000) }).then((jawab) => jawab.status, () => 0)
    const halaman = sehat === 200 ? await fetch(`${alamat}/masuk`, { signal: AbortSignal.timeout(20_000) }).then((jawab) => jawab.status, () => 0) : 0
    if (halaman === 200) return performance.now() - mulai
    await jeda(50)
  }
  throw new Error(`Produk tidak pulih dalam ${batasMs / 1000} detik:\n${kata().slice(-3000)}`)
}
