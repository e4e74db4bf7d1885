import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, names: string[] }} Count with the name of each failed test */
/** @typedef {{ title: string, file?: string, specs?: { title: string, ok: boolean }[], suites?: Suite[] }} Suite of Playwright's report */

/**
 * A runner that failed without a failed test (a file that does not load, a crash, no report)
 * counts as one failure, so a red run is never counted green.
 * @param {Count} count
 * @param {boolean} ok whether the runner's exit code was 0
 * @returns {Count}
 */
const orOne = (count, ok) => (ok || count.failed > 0 ? count : { ...count, failed: 1 })

/**
 * @param {string} file report of vitest's JSON reporter
 * @param {boolean} ok
 * @returns {Count}
 */
export function countVitest(file, ok) {
  if (!existsSync(file)) return { passed: 0, failed: 1, names: [] }
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults?: { assertionResults: { status: string, fullName: string }[] }[] }} */
  const { numPassedTests: passed, numFailedTests: failed, testResults = [] } = JSON.parse(readFileSync(file, 'utf8'))
  const names = testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName))
  return orOne({ passed, failed, names }, ok)
}

/**
 * @param {Suite[]} suites
 * @returns {string[]}
 */
const failedSpecs = (suites) => suites.flatMap(({ title, specs = [], suites: inner = [] }) => [
  ...specs.filter(({ ok }) => !ok).map((spec) => `${title} › ${spec.title}`), ...failedSpecs(inner),
])

/**
 * @param {string} file report of Playwright's JSON reporter
 * @param {boolean} ok
 * @returns {Count}
 */
export function countPlaywright(file, ok) {
  if (!existsSync(file)) return { passed: 0, failed: 1, names: [] }
  const { stats, suites = [] } = JSON.parse(readFileSync(file, 'utf8'))
  return orOne({ passed: stats.expected + stats.flaky, failed: stats.unexpected, names: failedSpecs(suites) }, ok)
}
