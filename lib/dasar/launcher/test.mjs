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
 * npm test: everything that must hold, from a fresh clone. `npm test -- unit e2e` runs only those
 * steps. Ends with one line `N passed, N failed`: the tests of all steps, and one for each other
 * step that failed.
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, title: string, run: () => Promise<Count> }} Step
 */

const reports = mkdtempSync(path.join(os.tmpdir(), 'rakor-laporan-'))

/**
 * Runs a program of node_modules.
 * @param {string} file
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<boolean>} whether it succeeded
 */
function node(file, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, env: { ...process.env, ...QUIET, ...env }, stdio: ['ignore', 'inherit', 'inherit'] })
    endWithUs(child)
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

/** @param {boolean} ok */
const check = (ok) => ({ passed: 0, failed: ok ? 0 : 1 })

/** @param {string} config @param {Record<string, string>} env */
async function vitest(config, env) {
  const report = path.join(reports, `${config}.json`)
  const ok = await node(modulePath('vitest/vitest.mjs'), ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env)
  return countVitest(report, ok)
}

async function e2e() {
  const { findBrowser } = await import('./browser.mjs')
  const { freePort } = await import('../database/embedded/cluster.mjs')
  const browser = await findBrowser()
  const report = path.join(reports, 'e2e.json')
  const ok = await node(modulePath('@playwright/test/cli.js'), ['test'], {
    ...browser.env, CHROMIUM_PATH: browser.path, E2E_PORT: String(await freePort()), E2E_REPORT: report,
  })
  return countPlaywright(report, ok)
}

/** @type {Step[]} */
const steps = [
  { name: 'types', title: 'Tipe', run: async () => check((await node(NEXT, ['typegen'])) && (await node(modulePath('typescript/bin/tsc'), ['--noEmit']))) },
  { name: 'lint', title: 'Lint', run: async () => check(await node(modulePath('eslint/bin/eslint.js'), ['.', '--max-warnings', '0'])) },
  { name: 'rules', title: 'Aturan ketergantungan', run: async () => check(await node(modulePath('dependency-cruiser/bin/dependency-cruise.mjs'), ['--config', '.dependency-cruiser.cjs', 'app', 'components', 'lib', 'prisma'])) },
  { name: 'unit', title: 'Uji unit', run: () => vitest('vitest.config.ts', { TZ: 'UTC' }) },
  // A server in Lampung lives in this zone; timestamps must be right all the same.
  { name: 'integration', title: 'Uji integrasi (Postgres sungguhan)', run: () => vitest('vitest.integration.config.ts', { TZ: 'Asia/Jakarta' }) },
  { name: 'build', title: 'Membangun', run: async () => { if (!isBuilt()) await build(); return check(true) } },
  { name: 'size', title: 'Ukuran JavaScript', run: async () => check(await node(modulePath('size-limit/bin.js'), [])) },
  { name: 'e2e', title: 'Uji peramban (Chromium sungguhan)', run: e2e },
]

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`Langkah tidak dikenal: ${unknown.join(', ')}. Yang ada: ${steps.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

listenForSignals()
const since = performance.now()
/** @type {Count} */
const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const summary = []
try {
  await ensureInstalled()
  generateClient()
  for (const step of steps.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    if (isStopping()) break
    const begun = performance.now()
    say(`\n=== ${step.title} (${step.name})`)
    const count = await step.run().catch((error) => {
      console.error(error instanceof Error ? error.message : error)
      return check(false)
    })
    total.passed += count.passed
    total.failed += count.failed
    summary.push(`${count.failed === 0 ? 'ok   ' : 'GAGAL'} ${step.name.padEnd(12)} ${seconds(begun).padStart(10)}${count.passed + count.failed > 0 ? `   ${count.passed} lulus, ${count.failed} gagal` : ''}`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  total.failed += 1
} finally {
  rmSync(reports, { recursive: true, force: true })
}
say(`\n=== Ringkasan (${seconds(since)})`)
for (const line of summary) say(line)
say()
if (isStopping()) total.failed += 1 // not all was tried
say(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
