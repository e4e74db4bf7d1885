import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/**
 * What tells a process from a later one with the same number: its start, as the system writes it.
 * @param {number} pid
 * @returns {string | null} null when there is no such process
 */
export function birthOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    if (process.platform === 'linux') return null
  }
  const command =
    process.platform === 'win32'
      ? ['powershell', '-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]
      : ['ps', '-o', 'lstart=', '-p', String(pid)]
  const asked = spawnSync(/** @type {string} */ (command[0]), command.slice(1), { encoding: 'utf8' })
  return asked.status === 0 && asked.stdout.trim() !== '' ? asked.stdout.trim() : null
}

/**
 * Whether the process is the Postgres server of this cluster: its working folder is the cluster's,
 * or its command line names it.
 * @param {number} pid
 * @param {string} pgData real path of the cluster
 */
export function isPostgresOf(pid, pgData) {
  if (birthOf(pid) === null) return false
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === pgData
  } catch {
    if (process.platform === 'linux') return false
  }
  const command =
    process.platform === 'win32'
      ? ['powershell', '-NoProfile', '-Command', `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`]
      : ['ps', '-o', 'command=', '-p', String(pid)]
  const asked = spawnSync(/** @type {string} */ (command[0]), command.slice(1), { encoding: 'utf8' })
  return asked.stdout?.includes('postgres') === true && asked.stdout.includes(pgData)
}

/**
 * Whether surely no process works in the folder, not even an orphan of a killed Postgres. Only
 * Linux can tell; elsewhere the answer is no.
 * @param {string} folder real path
 */
export function nobodyWorksIn(folder) {
  const found = workersIn(folder)
  return found !== null && found.pids.length === 0 && !found.unsure
}

/**
 * Who works in the folder, as far as this system tells.
 * @param {string} folder real path
 * @returns {{ pids: number[], unsure: boolean } | null} unsure: some process could not be looked into; null: not on Linux
 */
export function workersIn(folder) {
  if (process.platform !== 'linux') return null
  const found = { pids: /** @type {number[]} */ ([]), unsure: false }
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      if (readlinkSync(`/proc/${name}/cwd`) === folder) found.pids.push(Number(name))
    } catch (error) {
      // Gone meanwhile is fine; another user's process cannot be looked into, but cannot be ours.
      const known = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH' || error.code === 'EACCES')
      if (!known) found.unsure = true
    }
  }
  return found
}

/**
 * Sends the signals one after the other until the process is gone.
 * @param {number} pid
 * @param {{ signal: NodeJS.Signals, waitMs: number }[]} steps
 * @returns {Promise<boolean>} whether it is gone
 */
export async function endProcess(pid, steps) {
  const birth = birthOf(pid)
  if (birth === null) return true
  for (const { signal, waitMs } of steps) {
    try {
      process.kill(pid, signal)
    } catch {
      return birthOf(pid) !== birth
    }
    const until = Date.now() + waitMs
    while (Date.now() < until) {
      if (birthOf(pid) !== birth) return true
      await new Promise((done) => setTimeout(done, 20))
    }
  }
  return birthOf(pid) !== birth
}
