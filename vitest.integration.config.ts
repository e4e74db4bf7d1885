import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { alias } from './tests/support/alias.mjs'

const MAP = 'tests/integration'
/**
 * Files that change more than the product: what they put in the place of a module or start beside it is theirs alone. The gate alone may
 * be replaced by those that share a process: berkas-baru.ts takes it back. A test with a long time of its own keeps one too: stopped by its
 * time it would run on into the next file, and keep a client of its database where that one looks for its own.
 */
const SENDIRI = /vi\.(do)?mock\((?!'@\/lib\/dasar\/akses\/gate')|node:child_process|embedded\/(?!peran)|launcher\/|throwaway|klaster-cadang|chdir\(|process\.(on|once|kill)\(|timeout: ?\d{2,3}_000|, \d{2,3}_000\)/
const berkas = readdirSync(MAP).filter((nama) => nama.endsWith('.test.ts')).map((nama) => `${MAP}/${nama}`)
const sendiri = berkas.filter((jalur) => SENDIRI.test(readFileSync(jalur, 'utf8')))

const umum = { environment: 'node', pool: 'forks', testTimeout: 30_000, hookTimeout: 120_000 } as const

/**
 * Integration tests: one throw-away Postgres per run, one database per file (tests/support). Most files share one process, in which
 * each starts with nothing of the product loaded (tests/support/berkas-baru.ts); the others have a process each.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    globalSetup: ['tests/support/integration-setup.ts'],
    projects: [
      { resolve: { alias }, test: { ...umum, name: 'bersama', include: [`${MAP}/**/*.test.ts`], exclude: sendiri, isolate: false, setupFiles: ['tests/support/berkas-baru.ts'] } },
      { resolve: { alias }, test: { ...umum, name: 'sendiri', include: sendiri } },
    ],
  },
})
