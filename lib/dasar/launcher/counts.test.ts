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

test('counts what the runners report, and names what failed', () => {
  const vitest = { numPassedTests: 7, numFailedTests: 1, testResults: [{ assertionResults: [{ status: 'passed', fullName: 'a' }, { status: 'failed', fullName: 'sums to the rupiah' }] }] }
  expect(countVitest(report(vitest), false)).toEqual({ passed: 7, failed: 1, names: ['sums to the rupiah'] })
  const playwright = {
    stats: { expected: 5, flaky: 1, unexpected: 1, skipped: 2 },
    suites: [{ title: 'masuk.spec.ts', specs: [{ title: 'signs in', ok: true }], suites: [{ title: 'by phone', specs: [{ title: 'signs out', ok: false }] }] }],
  }
  expect(countPlaywright(report(playwright), false)).toEqual({ passed: 6, failed: 1, names: ['by phone › signs out'] })
})

test('a runner that failed without a failed test, or without a report, counts as one failure', () => {
  expect(countVitest(report({ numPassedTests: 7, numFailedTests: 0 }), false)).toEqual({ passed: 7, failed: 1, names: [] })
  expect(countPlaywright('/tidak/ada.json', true)).toEqual({ passed: 0, failed: 1, names: [] })
})
