import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { bacaKode, tulisKode } from '@/lib/rakor/bekuan/utils'
import type { DekPadat } from './mutations'
import type { Dek } from './types'

/** The data file of a screen: exact JSON, packed, and the hash of its text. Equal slides are equal bytes. */
export function padatkanDek(dek: Dek): DekPadat {
  const teks = tulisKode(dek)
  return { sha256: createHash('sha256').update(teks, 'utf8').digest('hex'), isi: new Uint8Array(gzipSync(teks, { level: 9 })) }
}

/** @throws for bytes that `padatkanDek` did not make */
export const bukaDek = (isi: Uint8Array): Dek => bacaKode(gunzipSync(isi).toString('utf8')) as Dek
