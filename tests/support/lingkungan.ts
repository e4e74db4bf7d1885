import os from 'node:os'
import path from 'node:path'
import { LAYANAN } from '@/lib/dasar/database/embedded/peran.mjs'
import type { OpdScope } from '@/lib/dasar/akses/types'

/** The same database as the role that serves, whose password every cluster of the tests shares with the superuser. */
export function sebagaiLayanan(connectionString: string): string {
  const url = new URL(connectionString)
  url.username = LAYANAN
  return url.href
}

/**
 * Points the code under test at this database, as the role that serves; call it before anything reads the environment.
 * The tests' own clients plant and tamper as the superuser.
 */
export function pakaiDatabase(connectionString: string): void {
  Object.assign(process.env, {
    DATABASE_URL: sebagaiLayanan(connectionString),
    // a folder of this process alone: files that one test keeps are not seen, or swept, by another
    RAKOR_DATA: path.join(os.tmpdir(), `rakor-uji-${process.getuid?.() ?? 0}`, String(process.pid)),
    BETTER_AUTH_SECRET: 'rahasia-untuk-uji-yang-cukup-panjang-0123456789',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  })
}

/** A scope as the session gate would mint it, for reading these units. */
export function scopeUji(units: OpdScope['units']): OpdScope {
  return { pelaku: 'uji', peran: units === '*' ? 'ADMIN' : 'OPERATOR', units, bolehTulis: false } as OpdScope
}
