import { createHash } from 'node:crypto'
import { tulisKode } from './kode'
import type { Bahan } from './types'

/** SHA-256 of a text in UTF-8, in hex: as Postgres computes it of the stored text. */
export const sidikTeks = (teks: string): string => createHash('sha256').update(teks, 'utf8').digest('hex')

/** Data without the names of who entered them: a snapshot cannot forget (0025). */
export function tanpaOrang(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.map(tanpaOrang)
  if (nilai instanceof Map) return new Map([...(nilai as ReadonlyMap<unknown, unknown>)].map(([kunci, isi]) => [kunci, tanpaOrang(isi)]))
  if (typeof nilai !== 'object' || nilai === null || Object.getPrototypeOf(nilai) !== Object.prototype) return nilai
  return Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, kunci === 'oleh' && typeof isi === 'string' ? '' : tanpaOrang(isi)]))
}

/** A part with its text and hash. */
export function susunBahan(kunci: string, bentuk: number, data: unknown): Bahan {
  const isi = tulisKode(tanpaOrang(data))
  return { kunci, bentuk, isi, sha256: sidikTeks(isi) }
}

/** The one hash over all parts: `bekuan_sha256` of the migrations says the same in SQL. Names are ASCII, so bytes sort as they do there. */
export const sidikSeluruh = (bahan: readonly Pick<Bahan, 'kunci' | 'bentuk' | 'sha256'>[]): string =>
  sidikTeks([...bahan].sort((a, b) => (a.kunci < b.kunci ? -1 : 1)).map(({ kunci, bentuk, sha256 }) => `${kunci} ${bentuk} ${sha256}`).join('\n'))
