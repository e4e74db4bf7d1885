import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Count */

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
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(file, 'utf8'))
  return orOne({ passed, failed }, ok)
}

/**
 * @param {string} file report of Playwright's JSON reporter
 * @param {boolean} ok
 * @returns {Count}
 */
export function countPlaywright(file, ok) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  return orOne({ passed: stats.expected + stats.flaky, failed: stats.unexpected }, ok)
}
