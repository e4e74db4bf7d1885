import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { freePort } from '@/lib/dasar/database/embedded/cluster.mjs'
import { LAYANAN, PEMILIK } from '@/lib/dasar/database/embedded/peran.mjs'
import { migrate } from '@/lib/dasar/database/migrate.mjs'
import type { BenchResult } from '@/lib/dasar/launcher/bench-run'
import { DATABASE, ensureDatabase } from '@/lib/dasar/launcher/database.mjs'
import { makeSecrets } from '@/lib/dasar/launcher/secrets.mjs'
import { startWeb, type Web } from '@/lib/dasar/launcher/web.mjs'
import { startThrowaway } from '@/tests/support/throwaway.mjs'
import { median, ms } from './alat'

/** Regencies of a provider on this machine, and how many of their web processes stand at a time. */
const KABUPATEN = Number(process.env.ARMADA ?? 50)
const WEB = 4
const detik = (lama: number): string => `${(lama / 1000).toFixed(1)} s`
const lama = async (kerja: () => Promise<unknown>): Promise<number> => {
  const mulai = performance.now()
  await kerja()
  return performance.now() - mulai
}
/** Memory of a process, MB. */
const rss = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
const minta = async (alamat: string): Promise<void> => {
  const jawab = await fetch(`${alamat}/masuk`)
  await jawab.text()
  if (jawab.status !== 200) throw new Error(`${alamat}: ${jawab.status}`)
}

/** A provider with many regencies: one database each, empty but for its tables; a handful of web processes; one noisy neighbour. */
export default async function bench(): Promise<BenchResult> {
  const cluster = await startThrowaway()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-armada-'))
  const web: (Web & { alamat: string })[] = []
  const admin = new pg.Client({ connectionString: cluster.url('postgres') })
  await admin.connect()
  try {
    await ensureDatabase(cluster.url)
    const pertama = await lama(() => migrate(cluster.url(DATABASE, PEMILIK)))
    const nama = Array.from({ length: KABUPATEN }, (_, i) => `kab${i + 1}`)
    const salin = await lama(async () => { for (const satu of nama) await admin.query(`CREATE DATABASE ${satu} TEMPLATE ${DATABASE} STRATEGY FILE_COPY OWNER ${PEMILIK}`) })
    const semua = await lama(async () => { for (const satu of nama) await migrate(cluster.url(satu, PEMILIK)) })
    const { rows: [ukuran] } = await admin.query<{ mb: number }>("SELECT avg(pg_database_size(oid))::float8 / 1048576 AS mb FROM pg_database WHERE datname LIKE 'kab%'")
    const nyala: number[] = []
    for (let i = 0; i < WEB; i++) {
      const { authSecret, actionsKey } = makeSecrets()
      const port = await freePort()
      const milik = mkdtempSync(path.join(folder, 'web-'))
      nyala.push(await lama(async () => {
        const satu = await startWeb({ command: 'start', folder: milik, port, host: '127.0.0.1', env: { DATABASE_URL: cluster.url(nama[i]!, LAYANAN), RAKOR_DATA: milik, BETTER_AUTH_SECRET: authSecret, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey } })
        web.push({ ...satu, alamat: `http://127.0.0.1:${port}` })
      }))
    }
    const [tamu, ribut] = [web[0]!, web[1]!]
    const diam = web.map(({ pid }) => rss(pid))
    const sendiri = await median(30, () => minta(tamu.alamat))
    let henti = false
    const beban = [...Array.from({ length: 20 }, async () => { while (!henti) await minta(ribut.alamat) }), (async () => {
      const berat = new pg.Client({ connectionString: cluster.url(nama[1]!, LAYANAN) })
      await berat.connect()
      while (!henti) await berat.query('SELECT count(*) FROM generate_series(1, 3000000)')
      await berat.end()
    })()]
    const terganggu = await median(30, () => minta(tamu.alamat))
    const { rows: koneksi } = await admin.query<{ n: number }>("SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname LIKE 'kab%' GROUP BY datname ORDER BY 1")
    henti = true
    await Promise.all(beban)
    return { name: `Armada: ${KABUPATEN} basis data, ${WEB} proses web`, rows: [
      ['migrasi dari kosong, satu basis data', detik(pertama)], ['salin dari templat, per basis data', ms(salin / KABUPATEN)], ['periksa migrasi semua, per basis data', ms(semua / KABUPATEN)],
      ['besar basis data kosong', `${(ukuran?.mb ?? 0).toFixed(1)} MB`], ['proses web menyala', nyala.map(detik).join(', ')], ['memori proses web, diam', `${diam.map((satu) => satu.toFixed(0)).join(', ')} MB`],
      ['memori proses web, sesudah beban', `${rss(ribut.pid).toFixed(0)} MB`], ['koneksi per basis data', koneksi.map(({ n }) => n).join(', ')],
      ['halaman tetangga, sendiri', ms(sendiri)], ['halaman tetangga, saat yang lain ribut', ms(terganggu)],
    ] }
  } finally {
    for (const satu of web) await satu.stop()
    await admin.end()
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
