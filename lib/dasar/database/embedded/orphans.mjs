import { readFileSync } from 'node:fs'
import { endProcess, workersIn } from './processes.mjs'

/** They notice the death of their server when they next wait for something; a long statement comes first. */
const PATIENCE_MS = 1_000

/**
 * A Postgres that was killed leaves its children for a moment, and these hold the shared memory without which no new
 * server starts on the cluster. Waits until they are gone; those that work on for long are ended, which loses nothing:
 * without their server they can neither commit nor answer.
 * @param {string} pgData real path of the cluster, on which no server runs
 * @param {(line: string) => void} log
 */
export async function outliveOrphans(pgData, log) {
  const until = Date.now() + PATIENCE_MS
  while (orphansOf(pgData).length > 0 && Date.now() < until) await new Promise((done) => setTimeout(done, 25))
  const left = orphansOf(pgData)
  if (left.length === 0) return
  log(`Mengakhiri ${left.length} proses yang tertinggal dari Postgres yang mati ...`)
  await Promise.all(left.map((pid) => endProcess(pid, [{ signal: 'SIGKILL', waitMs: 2_000 }])))
}

/** @param {string} pgData @returns {number[]} never a shell or an editor that somebody opened there */
const orphansOf = (pgData) => (workersIn(pgData)?.pids ?? []).filter(isPostgres)

/** @param {number} pid */
function isPostgres(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
  } catch {
    return false
  }
}
