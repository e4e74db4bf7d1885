import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { acquireLock, askLock } from './lock.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-kunci-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('of many at once exactly one gets the folder; the others learn who has it', async () => {
  const all = await Promise.all([1, 2, 3, 4, 5].map((n) => acquireLock(folder, `pemegang ${n}`)))
  const winners = all.filter((one) => 'release' in one)
  expect(winners).toHaveLength(1)
  const winner = all.findIndex((one) => 'release' in one) + 1
  for (const one of all) if ('heldBy' in one) expect(one.heldBy).toBe(`pemegang ${winner}`)
  for (const one of winners) if ('release' in one) one.release()
})

test('a released lock can be taken again', async () => {
  const first = await acquireLock(folder, 'satu')
  if ('release' in first) first.release()
  expect(await askLock(folder)).toBeNull()
  const second = await acquireLock(folder, 'dua')
  expect('release' in second).toBe(true)
  if ('release' in second) second.release()
})

test('kill -9 of the holder frees the folder', async () => {
  const script = `import(${JSON.stringify(new URL('./lock.mjs', import.meta.url).href)}).then(async ({ acquireLock }) => {
    await acquireLock(process.argv[1], 'korban'); setInterval(() => {}, 1000); console.log('ok') })`
  const child = spawn(process.execPath, ['-e', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  expect(await acquireLock(folder, 'lain')).toEqual({ heldBy: 'korban' })
  child.kill('SIGKILL')
  await once(child, 'exit')
  const after = await acquireLock(folder, 'lain')
  expect('release' in after).toBe(true)
  if ('release' in after) after.release()
})
