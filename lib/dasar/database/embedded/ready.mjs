import { closeSync, openSync, readSync, statSync } from 'node:fs'
import pg from 'pg'

/** Why the embedded server does not run. `hopeless`: trying again cannot help, a person has to. */
export class ServerFault extends Error {
  /**
   * @param {string} message
   * @param {{ hopeless?: boolean, portTaken?: boolean }} [kind]
   */
  constructor(message, { hopeless = false, portTaken = false } = {}) {
    super(message)
    this.hopeless = hopeless
    this.portTaken = portTaken
  }
}

/** What the server writes before it ends, and whether a later try can be luckier. Its words are English in every locale of ours. */
const HOPELESS = [
  { words: /database files are incompatible with server/, sentence: 'Folder data dibuat oleh Postgres versi lain; pindahkan datanya dengan cadangan (docs/menjalankan/cadangan.md).' },
  { words: /has (wrong ownership|invalid permissions)|could not (open|access|create) [^\n]*: Permission denied/, sentence: 'Postgres tidak berhak atas folder datanya; kembalikan pemilik dan haknya.' },
  { words: /(unrecognized configuration parameter|invalid value for parameter|parameter "[^"]+" cannot be)/, sentence: 'Ada setelan Postgres yang tidak dapat dipakai.' },
  { words: /is not a valid data directory|could not locate a valid checkpoint record/, sentence: 'Isi folder data rusak; pulihkan dari cadangan.' },
]
/** Answers of a server that is still on its way: starting, recovering after a crash, shutting down. */
const ON_ITS_WAY = new Set(['57P03', 'ECONNREFUSED', 'ECONNRESET'])
const PATIENCE_MS = 60_000

/**
 * Waits until the server takes connections. Recovery after a crash may take as long as it needs: while the server says so,
 * it is not given up.
 * @param {object} given
 * @param {string} given.url
 * @param {() => boolean} given.hasEnded
 * @param {() => boolean} given.isAbandoned whether nobody waits any more
 * @param {string} given.logFile
 * @param {number} given.logFrom where this start begins in it
 * @throws {ServerFault}
 */
export async function untilReady({ url, hasEnded, isAbandoned, logFile, logFrom }) {
  let until = Date.now() + PATIENCE_MS
  let last = ''
  while (Date.now() < until && !hasEnded() && !isAbandoned()) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      last = error instanceof Error ? error.message : String(error)
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      await client.end().catch(() => {})
      if (code === '28P01') throw new ServerFault('Kata sandi Postgres bawaan tidak cocok dengan rahasia.json di folder datanya; kembalikan berkas itu dari cadangan.', { hopeless: true })
      if (code === '57P03') until = Date.now() + PATIENCE_MS
      await new Promise((done) => setTimeout(done, ON_ITS_WAY.has(code) ? 25 : 100))
    }
  }
  throw explain(readFrom(logFile, logFrom), last, logFile)
}

/**
 * @param {string} log what the server wrote since it was started
 * @param {string} last what the last try to connect said
 * @param {string} logFile
 */
export function explain(log, last, logFile) {
  const tail = log.trimEnd().split('\n').slice(-8).join('\n')
  const found = HOPELESS.find(({ words }) => words.test(log))
  const sentence = found?.sentence ?? `Postgres bawaan tidak mau berjalan (${last}).`
  return new ServerFault(`${sentence} Akhir dari ${logFile}:\n${tail}`, {
    hopeless: found !== undefined,
    portTaken: /could not bind IPv4 address|Address already in use/.test(log),
  })
}

/**
 * The end of a file that may be long.
 * @param {string} file
 * @param {number} from
 */
function readFrom(file, from) {
  const size = statSync(file).size
  const part = Buffer.alloc(Math.min(Math.max(size - from, 0), 64_000))
  const handle = openSync(file, 'r')
  try {
    readSync(handle, part, 0, part.length, size - part.length)
  } finally {
    closeSync(handle)
  }
  return part.toString('utf8')
}
