import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readOptions } from './options.mjs'

let base: string
beforeEach(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'rakor-pilihan-'))
})
afterEach(() => {
  rmSync(base, { recursive: true })
})
const read = (args: string[] = [], env: Record<string, string> = {}) => readOptions(args, { RAKOR_DATA: base, ...env })

test('a plain start opens the sample in a folder of its own, on port 3000', () => {
  expect(read()).toMatchObject({ mode: 'contoh', folder: path.join(base, 'contoh'), port: 3000, loadSample: true })
})

test.each([[['--bersih'], {}], [[], { DATA_CONTOH: 'tidak' }]])('%j %j starts clean in another folder, without sample', (args, env) => {
  expect(read(args, env)).toMatchObject({ mode: 'resmi', folder: path.join(base, 'resmi'), loadSample: false })
})

test('once real data exist a plain start goes on with them, and the sample stays reachable', () => {
  mkdirSync(path.join(base, 'resmi/pg'), { recursive: true })
  expect(read().mode).toBe('resmi')
  expect(read(['--contoh'])).toMatchObject({ mode: 'contoh', folder: path.join(base, 'contoh') })
})

test('DATABASE_URL never gets the sample unless asked', () => {
  const url = { DATABASE_URL: 'postgresql://x/y' }
  expect(read([], url)).toMatchObject({ mode: 'luar', loadSample: false, databaseUrl: 'postgresql://x/y' })
  expect(read([], { ...url, SAMPLE: '1' })).toMatchObject({ mode: 'luar', loadSample: true })
})

test('the owner of the database has an address of his own', () => {
  expect(read([], { DATABASE_URL: 'postgresql://x/y', DATABASE_URL_PEMILIK: 'postgresql://z/y' })).toMatchObject({ databaseUrl: 'postgresql://x/y', databaseUrlPemilik: 'postgresql://z/y' })
  expect(read().databaseUrlPemilik).toBeUndefined()
})

test.each([
  [['--ngawur'], {}, /tidak dikenal/],
  [['--bersih', '--contoh'], {}, /Pilih salah satu/],
  [[], { PORT: '99999' }, /PORT/],
  [[], { PORT: 'abc' }, /PORT/],
])('%j %j is refused with a sentence', (args, env, sentence) => {
  expect(() => read(args, env)).toThrow(sentence)
})
