import { createHash } from 'node:crypto'
import { tulisKode } from './kode'
import type { Bahan } from './types'

/** SHA-256 of a text in UTF-8, in hex: as Postgres computes it of the stored text. */
export const sidikTeks = (teks: string): string => createHash('sha256').update(teks, 'utf8').digest('hex')

/** A part with its text and hash. */
export function susunBahan(kunci: string, bentuk: number, data: unknown): Bahan {
  const isi = tulisKode(data)
  return { kunci, bentuk, isi, sha256: sidikTeks(isi) }
}

/** The one hash over all parts: `bekuan_sha256` of the migrations says the same in SQL. Names are ASCII, so bytes sort as they do there. */
export const sidikSeluruh = (bahan: readonly Pick<Bahan, 'kunci' | 'bentuk' | 'sha256'>[]): string =>
  sidikTeks([...bahan].sort((a, b) => (a.kunci < b.kunci ? -1 : 1)).map(({ kunci, bentuk, sha256 }) => `${kunci} ${bentuk} ${sha256}`).join('\n'))
