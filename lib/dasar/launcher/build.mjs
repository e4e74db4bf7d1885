import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from './options.mjs'
import { NEXT, QUIET, ROOT } from './paths.mjs'
import { generateInTurn } from './prisma-generate.mjs'
import { endWithUs } from './stop.mjs'
import { inTurn, withHolder } from './turn.mjs'

const STAMP = path.join(ROOT, '.next/rakor-stamp')
const SOURCES = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma']
/** Files of the root that shape the build. */
const ROOT_FILES = /^(package-lock\.json|tsconfig\.json|(next\.config|postcss\.config|proxy|instrumentation)\..+)$/
const IGNORED = /(^lib\/dasar\/(launcher|database\/(generated|embedded))$)|\.test\.tsx?$/

/** Whether the production build is of the present sources (and was made in this very folder). */
export const isBuilt = () => existsSync(STAMP) && existsSync(path.join(ROOT, '.next/BUILD_ID')) && readFileSync(STAMP, 'utf8') === fingerprint()

/**
 * Builds the application for production. Of two that want to at once in one folder the second waits, and then finds it built.
 * @param {(line: string) => void} [onLine] gets the build's output line by line
 * @returns {Promise<void>}
 */
export async function build(onLine = () => {}) {
  requireWritable()
  await inTurn(ROOT, 'membangun aplikasi', async (holder) => {
    if (isBuilt()) return
    generateInTurn()
    const before = fingerprint()
    rmSync(STAMP, { force: true })
    await runBuild(onLine, holder)
    writeFileSync(STAMP, before)
  })
}

/**
 * @param {(line: string) => void} onLine
 * @param {import('node:net').Server} holder
 */
function runBuild(onLine, holder) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [NEXT, 'build'], {
      cwd: ROOT,
      env: { ...process.env, ...QUIET, NODE_ENV: 'production' },
      stdio: withHolder(['ignore', 'pipe', 'pipe'], holder),
    })
    endWithUs(child)
    let all = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8')
      stream?.on('data', (part) => {
        all += part
        for (const line of String(part).split('\n')) if (line.trim() !== '') onLine(line)
      })
    }
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(undefined) : reject(new Refusal(`Membangun aplikasi gagal:\n${all}`))))
  })
}

/** A code folder that is read-only when it serves has to be built before, in the very place where it will lie. */
function requireWritable() {
  try {
    accessSync(ROOT, constants.W_OK)
  } catch {
    throw new Refusal(`Aplikasi belum dibangun untuk kode ini di ${ROOT}, dan folder itu tidak dapat ditulis. Jalankan dulu "npm run bangun" di tempat itu, sebagai pemiliknya.`)
  }
}

/** @returns {string} hash of all sources, their places included */
function fingerprint() {
  const hash = createHash('sha256').update(`${ROOT} ${process.platform} ${process.arch}`)
  const roots = readdirSync(ROOT).filter((name) => ROOT_FILES.test(name)).sort()
  for (const file of [...SOURCES.flatMap(filesBelow), ...roots]) {
    hash.update(file).update(createHash('sha256').update(readFileSync(path.join(ROOT, file))).digest())
  }
  return hash.digest('hex')
}

/**
 * @param {string} place relative to the root
 * @returns {string[]} sorted files below it, or itself when it is a file
 */
function filesBelow(place) {
  if (IGNORED.test(place) || !existsSync(path.join(ROOT, place))) return []
  try {
    return readdirSync(path.join(ROOT, place), { withFileTypes: true })
      .map((entry) => `${place}/${entry.name}`)
      .sort()
      .flatMap(filesBelow)
  } catch {
    return [place]
  }
}
