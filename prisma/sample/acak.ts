/** The same text gives the same number in [0, 1) on every machine: the sample is deterministic. */
export function acak(...kunci: readonly (string | number)[]): number {
  let h = 0x811c9dc5
  const text = kunci.join('|')
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) / 0x1_0000_0000
}

/** A number in [dari, sampai). */
export function acakAntara(dari: number, sampai: number, ...kunci: readonly (string | number)[]): number {
  return dari + (sampai - dari) * acak(...kunci)
}

/** One of the choices, by weight. */
export function acakPilih<T>(pilihan: readonly (readonly [T, number])[], ...kunci: readonly (string | number)[]): T {
  const [first] = pilihan
  if (!first) throw new Error('tidak ada pilihan')
  let sisa = acak(...kunci) * pilihan.reduce((jumlah, [, bobot]) => jumlah + bobot, 0)
  for (const [nilai, bobot] of pilihan) {
    sisa -= bobot
    if (sisa < 0) return nilai
  }
  return first[0]
}
