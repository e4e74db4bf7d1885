import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mulaiJuru } from '@/lib/dasar/launcher/cadang/juru.mjs'
import { klasterKecil, tanya, type Klaster } from '@/tests/support/klaster-cadang'

let k: Klaster
beforeAll(async () => {
  k = await klasterKecil()
})
afterAll(async () => {
  await k.hentikan()
  k.hapus()
})

test('a missed night is made up after a start, then drilled, and the office sees both', async () => {
  const setelan = { folder: k.cadang, jam: '01:30', latihanHari: 7, otomatis: true, sandi: undefined }
  const juru = mulaiJuru({ url: () => k.url, folderData: k.folder, setelan, arsipGalat: null }, { detakMs: 200, tenangMs: 0 })
  try {
    await expect.poll(() => tanya(k.url, "SELECT sama, pesan FROM cadangan_uji WHERE jenis = 'latihan'"), { timeout: 150_000, interval: 1_000 }).toEqual([{ sama: true, pesan: null }])
    expect(await tanya(k.url, 'SELECT jenis FROM cadangan')).toEqual([{ jenis: 'harian' }])
  } finally {
    await juru.stop()
  }
  const [keadaan] = await tanya<{ sedang: string | null; galat: string | null; otomatis: boolean }>(k.url, 'SELECT sedang, galat, otomatis FROM cadangan_keadaan')
  expect(keadaan).toEqual({ sedang: null, galat: null, otomatis: true })
})

test('the archive takes a file once: the same again is fine, another of its name is refused', () => {
  const pg = path.join(k.folder, 'tiruan')
  mkdirSync(path.join(pg, 'global'), { recursive: true })
  writeFileSync(path.join(pg, 'global/pg_control'), Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]))
  const arsip = path.join(k.folder, 'arsip')
  const serahkan = (isi: string) => {
    writeFileSync(path.join(pg, 'wal'), isi)
    return execFileSync(process.execPath, [path.resolve('lib/dasar/launcher/cadang/arsip-wal.mjs'), 'wal', '000000010000000000000001', arsip], { cwd: pg, stdio: 'pipe' })
  }
  serahkan('satu')
  serahkan('satu')
  expect(() => serahkan('dua')).toThrow(/tidak ditimpa/)
  expect(readdirSync(path.join(arsip, '1'))).toEqual(['000000010000000000000001.gz'])
})
