import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { periksaSemua } from '@/lib/lihat/periksa/data-periksa'
import { buatApbd } from '@/tests/support/apbd-acak'
import { tanamApbd } from '@/tests/support/apbd-tanam'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'

// Eight processes write at once while the check runs again and again: no two links follow the same one, nothing is mistaken for a fault.
// SEGEL_KALI=500 is the whole size; CI writes less.
const KALI = Number(process.env.SEGEL_KALI ?? 40)
const PROSES = 8
const apbd = { ...buatApbd({ seed: 3, unit: 6, subPerUnit: 3, barisPerSub: 3 }), laporan: [] }
const lari = promisify(execFile)
let db: TestDatabase

beforeAll(async () => {
  db = await createTestDatabase()
  await tanamApbd(db.connectionString, apbd)
})
afterAll(() => db.drop())

const AKAR = path.resolve(import.meta.dirname, '../..')
const menulis = (bibit: number) => lari(process.execPath, ['--import', 'tsx', path.join(AKAR, 'tests/support/penulis-segel.ts'), db.connectionString, String(KALI), String(bibit)], { cwd: AKAR })

test(`${PROSES} processes of ${KALI} writes each: one link per write, no fork, no false alarm`, { timeout: 300_000 }, async () => {
  const client = new pg.Client({ connectionString: db.connectionString })
  await client.connect()
  const berapa = async () => (await client.query<{ segel: number; versi: number }>('SELECT max(nomor)::int AS segel, (SELECT nilai::int FROM versi_data) AS versi FROM segel')).rows[0] ?? { segel: 0, versi: 0 }
  const awal = await berapa()
  let selesai = false
  let pemeriksaan = 0
  const menulisSemua = Promise.all(Array.from({ length: PROSES }, (_, i) => menulis(i))).finally(() => { selesai = true })
  while (!selesai) {
    expect((await periksaSemua(db.connectionString)).temuan).toEqual([])
    pemeriksaan += 1
  }
  const keluaran = (await menulisSemua).map(({ stdout }) => JSON.parse(stdout) as { ulang: number; ms: number })
  const akhir = await berapa()
  await client.end()
  console.log(`${PROSES} x ${KALI} writes, ${pemeriksaan} checks meanwhile; slowest ${Math.max(...keluaran.map(({ ms }) => ms))} ms, tried again ${keluaran.reduce((n, { ulang }) => n + ulang, 0)}`)
  expect(akhir.segel - awal.segel).toBe(PROSES * KALI)
  expect(akhir.versi - awal.versi).toBe(PROSES * KALI)
  expect(keluaran.reduce((n, { ulang }) => n + ulang, 0)).toBe(0)
  expect((await periksaSemua(db.connectionString)).temuan).toEqual([])
})
