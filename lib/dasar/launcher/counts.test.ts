import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countPlaywright, countVitest } from './counts.mjs'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-hitung-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function report(content: unknown): string {
  const file = path.join(folder, 'x.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('counts what the runners report', () => {
  expect(countVitest(report({ numPassedTests: 7, numFailedTests: 2 }), false)).toEqual({ passed: 7, failed: 2 })
  expect(countPlaywright(report({ stats: { expected: 5, flaky: 1, unexpected: 0, skipped: 2 } }), true)).toEqual({ passed: 6, failed: 0 })
})

test('a runner that failed without a failed test, or without a report, counts as one failure', () => {
  expect(countVitest(report({ numPassedTests: 7, numFailedTests: 0 }), false)).toEqual({ passed: 7, failed: 1 })
  expect(countPlaywright('/tidak/ada.json', true)).toEqual({ passed: 0, failed: 1 })
})
