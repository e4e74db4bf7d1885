import os from 'node:os'
import path from 'node:path'
import type { OpdScope } from '@/lib/dasar/akses/types'

/** Points the code under test at this database; call it before anything reads the environment. */
export function pakaiDatabase(connectionString: string): void {
  Object.assign(process.env, {
    DATABASE_URL: connectionString,
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
