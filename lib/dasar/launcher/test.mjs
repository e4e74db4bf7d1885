import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build, isBuilt } from './build.mjs'
import { countPlaywright, countVitest } from './counts.mjs'
import { ensureInstalled } from './install.mjs'
import { NEXT, QUIET, ROOT, modulePath } from './paths.mjs'
import { generateClient } from './prisma-generate.mjs'
import { say, seconds } from './print.mjs'
import { endWithUs, isStopping, listenForSignals } from './stop.mjs'

/**
 * npm test: everything that must hold, from a fresh clone. `npm test -- unit e2e` runs only those steps. The steps stand in two
 * lanes that run side by side, one for each of two cores: what a step prints is kept and shown as one piece when it ends, except
 * the longest one's. At the end stand once more the names of the failed tests (or, of a step that failed without one, the last lines
 * that it printed), and one line `N passed, N failed`: the tests of all steps, and one for each other step that failed.
 * @typedef {import('./counts.mjs').Count} Count
 * @typedef {{ name: string, title: string, live?: boolean, run: (out: Out) => Promise<Count> }} Step
 * @typedef {(text: string) => void} Out
 */

const reports = mkdtempSync(path.join(os.tmpdir(), 'rakor-laporan-'))

/**
 * Runs a program of node_modules.
 * @param {Out} out
 * @param {string} file
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<boolean>} whether it succeeded
 */
function node(out, file, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, env: { ...process.env, ...QUIET, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', out)
    endWithUs(child)
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

/** @param {boolean} ok */
const check = (ok) => ({ passed: 0, failed: ok ? 0 : 1, names: [] })

/** @param {Out} out @param {string} config @param {Record<string, string>} env */
async function vitest(out, config, env) {
  const report = path.join(reports, `${config}.json`)
  const ok = await node(out, modulePath('vitest/vitest.mjs'), ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env)
  return countVitest(report, ok)
}

/**
 * One share of the browser tests (playwright.config.ts names them): their counts add up to all of them.
 * @param {Out} out
 * @param {'bersama' | 'sendiri'} bagian
 */
async function e2e(out, bagian) {
  const { findBrowser } = await import('./browser.mjs')
  const { freePort } = await import('../database/embedded/cluster.mjs')
  const browser = await findBrowser()
  const report = path.join(reports, `e2e-${bagian}.json`)
  const ok = await node(out, modulePath('@playwright/test/cli.js'), ['test'], {
    ...browser.env, CHROMIUM_PATH: browser.path, E2E_PORT: String(await freePort()), E2E_REPORT: report, E2E_BAGIAN: bagian,
  })
  return countPlaywright(report, ok)
}

/** The steps that were begun, by name. @type {Map<string, Promise<Count>>} */
const begunSteps = new Map()

/**
 * What only reads, and the database; types come late, for they write into `.next`, which the build beside them empties first. Then
 * the browser tests that start products of their own: so both lanes end at about the same time.
 * @type {Step[]}
 */
const reading = [
  { name: 'lint', title: 'Lint', run: async (out) => check(await node(out, modulePath('eslint/bin/eslint.js'), ['.', '--max-warnings', '0'])) },
  { name: 'rules', title: 'Aturan ketergantungan', run: async (out) => check(await node(out, modulePath('dependency-cruiser/bin/dependency-cruise.mjs'), ['--config', '.dependency-cruiser.cjs', 'app', 'components', 'lib', 'prisma'])) },
  { name: 'unit', title: 'Uji unit', run: (out) => vitest(out, 'vitest.config.ts', { TZ: 'UTC' }) },
  // A server in Lampung lives in this zone; timestamps must be right all the same.
  { name: 'integration', title: 'Uji integrasi (Postgres sungguhan)', run: (out) => vitest(out, 'vitest.integration.config.ts', { TZ: 'Asia/Jakarta' }) },
  { name: 'types', title: 'Tipe', run: async (out) => check((await node(out, NEXT, ['typegen'])) && (await node(out, modulePath('typescript-7/bin/tsc'), ['--noEmit', '--incremental', 'false', '--checkers', '1']))) },
  {
    name: 'mesin', title: 'Uji peramban dengan produk sendiri (dimatikan, dua mesin, dari nol)',
    run: async (out) => { await begunSteps.get('build'); return e2e(out, 'sendiri') },
  },
]

/**
 * The built product in a browser.
 * @type {Step[]}
 */
const browsing = [
  { name: 'build', title: 'Membangun', run: async () => { if (!isBuilt()) await build(); return check(true) } },
  { name: 'size', title: 'Ukuran JavaScript', run: async (out) => check(await node(out, modulePath('size-limit/bin.js'), [])) },
  { name: 'e2e', title: 'Uji peramban (Chromium sungguhan)', live: true, run: (out) => e2e(out, 'bersama') },
]

const steps = [...reading, ...browsing]
const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`Langkah tidak dikenal: ${unknown.join(', ')}. Yang ada: ${steps.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

/** Lines shown again of a step that failed without a failed test. */
const LAST_LINES = 60

listenForSignals()
const since = performance.now()
const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const summary = []
/** What a log that is cut from the front must still tell. @type {string[]} */
const failures = []
/** @param {Step[]} lane */
async function runLane(lane) {
  for (const step of lane.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    if (isStopping()) break
    const begun = performance.now()
    /** @type {string[]} */
    const printed = []
    say(`• ${step.title} (${step.name}) ...`)
    /** @type {Out} */
    const out = (text) => {
      printed.push(text)
      if (step.live) process.stdout.write(text)
    }
    const work = step.run(out).catch((error) => {
      printed.push(error instanceof Error ? error.message : String(error))
      return check(false)
    })
    begunSteps.set(step.name, work)
    const count = await work
    total.passed += count.passed
    total.failed += count.failed
    const all = printed.join('').trimEnd()
    say(`\n=== ${step.title} (${step.name})${step.live ? '' : `\n${all}`}`)
    if (count.failed > 0) failures.push(`\n=== Gagal: ${step.name}`, ...(count.names.length > 0 ? count.names.map((name) => `✗ ${name}`) : all.split('\n').slice(-LAST_LINES)))
    summary.push(`${count.failed === 0 ? 'ok   ' : 'GAGAL'} ${step.name.padEnd(12)} ${seconds(begun).padStart(10)}${count.passed + count.failed > 0 ? `   ${count.passed} lulus, ${count.failed} gagal` : ''}`)
  }
}

try {
  await ensureInstalled({ forTests: true })
  await generateClient()
  await Promise.all([runLane(reading), runLane(browsing)])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  total.failed += 1
} finally {
  rmSync(reports, { recursive: true, force: true })
}
say(`\n=== Ringkasan (${seconds(since)})`)
for (const line of [...summary, ...failures]) say(line)
say()
if (isStopping()) total.failed += 1 // not all was tried
say(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
