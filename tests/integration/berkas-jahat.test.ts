import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '../support/database'
import { tanamPelaporan } from '../support/pelaporan-tanam'

const jalankan = promisify(execFile)
const folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-jahat-uji-'))
let url = ''
beforeAll(async () => {
  url = (await createTestDatabase()).connectionString
  await tanamPelaporan(url)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Takes a file in by every room that reads files, in a process of its own as the server's is. */
async function lewatSemuaPintu(ihwal: string): Promise<{ puncak: number; kata: Record<string, string> }> {
  const { stdout } = await jalankan(process.execPath, ['--import', 'tsx', '--import', './tests/support/tanpa-server-only.mjs', 'tests/support/baca-jahat.ts', ihwal], {
    env: { ...process.env, DATABASE_URL: url, RAKOR_DATA: folder, BETTER_AUTH_SECRET: 'rahasia-untuk-uji-yang-cukup-panjang-0123456789', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64') },
    maxBuffer: 50_000_000,
  })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as { puncak: number; kata: Record<string, string> }
}

/** what would be several gigabytes if each cell's text were held */
test.each([
  ['satu teks panjang, 200.000 sel', /karakter/],
  ['satu teks panjang, 40.000 baris ods', /karakter|lebih dari 20\.000 baris/],
  ['teks xls bersama panjang', /karakter|Kepala tabel tidak dikenal/],
  // a list of codes is staged row by row, its unreadable rows named there: the answer is the staged list's id
  ['7 MB csv, nama unit 30.000 huruf', /karakter|lebih besar dari|tidak|diterima|^[0-9a-f-]{36}$/i],
])('%s: a sentence at every door, and the process stays small', async (ihwal, kalimat) => {
  const { puncak, kata } = await lewatSemuaPintu(ihwal)
  expect(Object.keys(kata)).toEqual(['impor', 'rekonsiliasi', 'kodefikasi', 'unit'])
  for (const [pintu, pesan] of Object.entries(kata)) expect(pesan, pintu).toMatch(kalimat)
  expect(puncak).toBeLessThan(700)
})
