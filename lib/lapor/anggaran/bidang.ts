/**
 * The bidang urusan that a unit's code names: "1.02.0.00.0.00.02.0000" -> 1.02; "2.17.3.30.3.31.14.0000" -> 2.17, 3.30, 3.31. A code of
 * two or more places that is not of that length names its first bidang alone; anything else none.
 */
export function bidangUnit(kode: string): string[] {
  const bagian = kode.split('.')
  const tempat = bagian.length >= 7 ? [0, 2, 4] : [0]
  const bidang = tempat.map((i) => `${bagian[i] ?? ''}.${bagian[i + 1] ?? ''}`)
  return [...new Set(bidang.filter((satu) => /^[1-9X]\.(?!00)[\dX]{2}$/.test(satu)))]
}

/** Programmes that every unit has, where a book keeps them without a bidang of their own. */
export const BIDANG_PENUNJANG = 'X.XX'
