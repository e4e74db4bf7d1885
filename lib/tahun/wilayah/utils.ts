import type { Wilayah } from './types'

/** The places that can still be chosen: neither over themselves nor in a kecamatan that is. */
export function wilayahTegak(semua: readonly Wilayah[]): Wilayah[] {
  const berakhir = new Set(semua.filter((satu) => satu.berakhir).map(({ id }) => id))
  return semua.filter(({ id, indukId }) => !berakhir.has(id) && (indukId === null || !berakhir.has(indukId)))
}
