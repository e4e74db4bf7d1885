import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { acquireLock, askLock } from './lock.mjs'

// Two starts in one folder that both find its packages missing: one installs, the other waits and finds them. npm is a script of the test's own.
let folder: string
const di = (...bagian: string[]): string => path.join(folder, ...bagian)
const catatan = (): string[] => (existsSync(di('catatan')) ? readFileSync(di('catatan'), 'utf8').trim().split('\n') : [])

/** As `npm ci` does, it takes everything away first; it says so where another works in the same folder. */
const NPM = `
  const fs = require('node:fs')
  const catat = (kata) => fs.appendFileSync('catatan', kata + '\\n')
  if (fs.existsSync('sibuk')) catat('BERTABRAKAN')
  fs.writeFileSync('sibuk', '')
  catat('mulai')
  fs.rmSync('node_modules', { recursive: true, force: true })
  fs.mkdirSync('node_modules')
  setTimeout(() => {
    fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }))
    fs.rmSync('sibuk')
    catat('selesai')
  }, Number(process.env.UJI_LAMA))`

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-pasang-'))
  writeFileSync(di('npm.js'), NPM)
  writeFileSync(di('package-lock.json'), JSON.stringify({ packages: { '': { dependencies: { a: '1.0.0' } }, 'node_modules/a': { version: '1.0.0' } } }))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function mulai(lama: number): ChildProcess {
  const script = `import(${JSON.stringify(new URL('./install.mjs', import.meta.url).href)}).then(({ ensureInstalled }) => ensureInstalled({ root: process.argv[1] }))`
  return spawn(process.execPath, ['-e', script, folder], { env: { ...process.env, npm_execpath: di('npm.js'), UJI_LAMA: String(lama) }, stdio: ['ignore', 'pipe', 'inherit'] })
}
const selesai = async (anak: ChildProcess): Promise<number | null> => ((await once(anak, 'exit')) as [number | null])[0]

test('of three at once one installs; the others wait, find the packages, and install nothing', async () => {
  expect(await Promise.all([mulai(600), mulai(600), mulai(600)].map(selesai))).toEqual([0, 0, 0])
  expect(catatan()).toEqual(['mulai', 'selesai'])
})

test('one whose packages are there waits for nobody', async () => {
  expect(await selesai(mulai(0))).toBe(0)
  const lain = await acquireLock(folder, 'lain')
  expect(await selesai(mulai(0))).toBe(0)
  if ('release' in lain) lain.release()
  expect(catatan()).toEqual(['mulai', 'selesai'])
})

test.runIf(process.platform !== 'win32')('who is killed in the middle leaves the folder to the next, but not before its npm has ended', async () => {
  const pertama = mulai(1_500)
  await vi.waitFor(() => expect(catatan()).toEqual(['mulai']), { timeout: 10_000, interval: 20 })
  pertama.kill('SIGKILL')
  await once(pertama, 'exit')
  rmSync(di('package-lock.json'))
  writeFileSync(di('package-lock.json'), JSON.stringify({ packages: { '': { dependencies: { a: '2.0.0' } }, 'node_modules/a': { version: '2.0.0' } } }))
  expect(await selesai(mulai(0))).toBe(0)
  expect(catatan()).toEqual(['mulai', 'selesai', 'mulai', 'selesai'])
}, 20_000)

test('a holder that is too busy to answer is still a holder', async () => {
  const script = `import(${JSON.stringify(new URL('./lock.mjs', import.meta.url).href)}).then(async ({ acquireLock }) => {
    await acquireLock(process.argv[1], 'sibuk'); console.log('ok'); setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 6000), 50) })`
  const anak = spawn(process.execPath, ['-e', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(anak.stdout, 'data')
  await new Promise((done) => setTimeout(done, 200))
  expect(await askLock(folder)).toBe('proses lain')
  expect(await acquireLock(folder, 'lain')).toEqual({ heldBy: 'proses lain' })
  anak.kill('SIGKILL')
}, 20_000)
