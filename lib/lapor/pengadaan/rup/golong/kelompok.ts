/** Things by a key of theirs, in the order in which they came. */
export function kelompokkan<T>(daftar: readonly T[], kunci: (satu: T) => string): Map<string, T[]> {
  const hasil = new Map<string, T[]>()
  for (const satu of daftar) {
    const k = kunci(satu)
    const ada = hasil.get(k)
    if (ada) ada.push(satu)
    else hasil.set(k, [satu])
  }
  return hasil
}
