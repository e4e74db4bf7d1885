import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { modulePath } from './paths.mjs'

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, one of the system, or the one that npm
 * installed (unpacked into the temp folder, with its libraries where the system lacks them).
 * @returns {Promise<{ path: string, env: Record<string, string> }>}
 */
export async function findBrowser() {
  const given = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => file !== undefined && file !== '' && existsSync(file))
  if (given !== undefined) return { path: given, env: {} }
  if (process.platform !== 'linux') {
    throw new Error('Tidak ada Chromium: atur CHROMIUM_PATH ke Chrome atau Chromium di komputer ini.')
  }
  const { default: chromium } = await import('@sparticuz/chromium')
  let file = await chromium.executablePath()
  if (statSync(file).size < 100_000_000) {
    rmSync(file) // a killed run left it half unpacked
    file = await chromium.executablePath()
  }
  if (!/not found/.test(spawnSync('ldd', [file], { encoding: 'utf8' }).stdout ?? '')) return { path: file, env: {} }
  const { inflate } = await import(modulePath('@sparticuz/chromium/build/esm/lambdafs.js'))
  await inflate(modulePath('@sparticuz/chromium/bin/al2023.tar.br'))
  const libraries = path.join(os.tmpdir(), 'al2023/lib')
  return { path: file, env: { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') } }
}
