import type { Posisi } from './posisi'

/** Compares text by code unit: the same order on every machine, whatever its locale. */
export const bandingkanTeks = (a: string, b: string): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0)

/** The last word in every ordering: official code, then key. Makes ties deterministic. */
export const bandingkanKode = (a: Pick<Posisi, 'kode' | 'kunci'>, b: Pick<Posisi, 'kode' | 'kunci'>): -1 | 0 | 1 =>
  bandingkanTeks(a.kode, b.kode) || bandingkanTeks(a.kunci, b.kunci)
