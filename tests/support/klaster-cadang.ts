import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { setelanArsip } from '@/lib/dasar/launcher/cadang/arsip.mjs'
import { ensureDatabase } from '@/lib/dasar/launcher/database.mjs'
import { startCluster, type Cluster } from '@/lib/dasar/database/embedded/cluster.mjs'
import { PEMILIK } from '@/lib/dasar/database/embedded/peran.mjs'
import { migrate } from '@/lib/dasar/database/migrate.mjs'
import { buatApbd } from './apbd-acak'
import { tanamApbd } from './apbd-tanam'

export const PASSWORD = "s'andi /?#"

/** A durable cluster of one test's own with a small budget, archiving its log, as the product runs it. */
export interface Klaster {
  folder: string
  cadang: string
  cluster: Cluster
  url: string
  /** a line of the budget whose month 12 the tests write */
  baris: number
  hentikan: () => Promise<void>
  hapus: () => void
}

export async function klasterKecil(): Promise<Klaster> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-cadang-'))
  const cadang = path.join(folder, 'cadangan')
  const cluster = await startCluster({ folder, password: PASSWORD, settings: setelan(folder, cadang) })
  await ensureDatabase(cluster.url)
  const url = cluster.url('rakor')
  await migrate(cluster.url('rakor', PEMILIK))
  const apbd = buatApbd({ seed: 7, unit: 2, subPerUnit: 2, barisPerSub: 2 })
  await tanamApbd(url, { ...apbd, realisasi: [] })
  return {
    folder, cadang, cluster, url, baris: apbd.baris[0]!.id,
    hentikan: () => cluster.stop(),
    hapus: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export function setelan(folder: string, cadang: string): Record<string, string> {
  const arsip = setelanArsip(folder, cadang)
  if ('sebab' in arsip) throw new Error(arsip.sebab)
  return arsip.settings
}

/** One connection, one question. */
export async function tanya<T extends pg.QueryResultRow>(url: string, sql: string, nilai: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<T>(sql, nilai)).rows
  } finally {
    await client.end()
  }
}

/** Writes one realisation as the office; answers when it is committed. */
export async function simpan(url: string, baris: number, bulan: number, nilai: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query("SELECT set_config('app.pelaku', 'sistem:uji', true), set_config('app.lingkup', '*', true), set_config('app.sumber', 'sistem', true)")
    await client.query(
      `INSERT INTO realisasi (baris_id, bulan, tahun, nilai) SELECT $1, $2, tahun, $3 FROM baris WHERE id = $1
       ON CONFLICT (baris_id, bulan, kanal) DO UPDATE SET nilai = excluded.nilai`,
      [baris, bulan, nilai],
    )
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}
