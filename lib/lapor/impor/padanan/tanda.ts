import { createHash } from 'node:crypto'
import type { KodeBaru } from './types'
import { kunciKode } from './utils'

/** The mark of a list of new codes: it changes with every code that comes or goes. */
export const tandaKode = (daftar: readonly Pick<KodeBaru, 'macam' | 'kunci' | 'baris' | 'nilai'>[]): string =>
  createHash('sha256').update(daftar.map((satu) => `${kunciKode(satu)}|${satu.baris}|${satu.nilai}`).join('\n')).digest('hex').slice(0, 32)
