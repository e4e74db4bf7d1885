import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PRISMA, QUIET, ROOT } from './paths.mjs'
import { inTurn } from './turn.mjs'

const OUTPUT = path.join(ROOT, 'lib/dasar/database/generated')
const STAMP = path.join(OUTPUT, '.stamp')

/** @returns {string} of the schema and of the version that generates */
const wanted = () => createHash('sha256')
  .update(readFileSync(path.join(ROOT, 'prisma/schema.prisma')))
  .update(readFileSync(path.join(ROOT, 'node_modules/prisma/package.json')))
  .digest('hex')
const isGenerated = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted()

/**
 * Generates the Prisma client from the schema, unless it already is of this schema and version.
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<boolean>} whether it had to
 */
export async function generateClient({ force = false } = {}) {
  return (force || !isGenerated()) && inTurn(ROOT, 'membuat klien Prisma', () => generateInTurn({ force }))
}

/**
 * The same for whoever has the turn (turn.mjs) already.
 * @param {{ force?: boolean }} [options]
 * @returns {boolean}
 */
export function generateInTurn({ force = false } = {}) {
  if (!force && isGenerated()) return false
  const run = spawnSync(process.execPath, [PRISMA, 'generate', '--no-hints'], {
    cwd: ROOT,
    env: { ...process.env, ...QUIET },
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`prisma generate gagal:\n${run.stdout}\n${run.stderr}`)
  writeFileSync(STAMP, wanted())
  return true
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const made = await generateClient({ force: process.argv.includes('--force') })
  console.log(made ? 'Klien Prisma dibuat di lib/dasar/database/generated.' : 'Klien Prisma sudah mutakhir.')
}
