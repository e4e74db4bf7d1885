import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './lib/dasar/launcher/browser.mjs'

// `npm test` chooses a free port and finds the browser; by hand (npm run test:e2e) the browser is found here, against a build
// made before. The workers inherit both from the main process.
process.env.E2E_PORT ??= '3110'
if (!process.env.CHROMIUM_PATH) {
  const browser = await findBrowser()
  Object.assign(process.env, browser.env, { CHROMIUM_PATH: browser.path })
}
/**
 * `npm test` runs the files in two shares at once: these start products of their own (and kill them), all others look at one product
 * that stands for the whole run. By hand they run one after the other.
 */
const SENDIRI = ['guncang', 'dua-mesin', 'tahun-dari-nol'].map((nama) => `**/${nama}.spec.ts`)
const bagian = process.env.E2E_BAGIAN
if (bagian !== undefined && bagian !== 'sendiri' && bagian !== 'bersama') throw new Error(`E2E_BAGIAN=${bagian}: sendiri atau bersama`)

const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`

export default defineConfig({
  testDir: 'tests/e2e',
  ...(bagian === 'sendiri' ? { testMatch: SENDIRI } : {}),
  ...(bagian === 'bersama' ? { testIgnore: SENDIRI } : {}),
  outputDir: path.join('test-results', bagian ?? ''),
  workers: 1,
  forbidOnly: process.env.CI !== undefined,
  // ends what hangs; a slow machine, or a busy one, is no fault
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ...(process.env.E2E_REPORT === undefined ? [] : ([['json', { outputFile: process.env.E2E_REPORT }]] as const))],
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // a trace of every step costs an eighth of the time and half the processor; where it matters it is made by hand
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // drawing in the browser's own process: nothing is drawn by a graphics card, and one process less costs an eighth of the processor
      args: ['--no-sandbox', '--disable-gpu', '--in-process-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  ...(bagian === 'sendiri' ? {} : {
    webServer: {
      command: 'node tests/support/e2e-server.mjs',
      url: `${baseURL}/api/sehat`,
      timeout: 180_000,
      stdout: 'pipe',
      gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    },
  }),
})
