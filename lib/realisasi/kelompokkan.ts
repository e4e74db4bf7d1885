/** The rows of each key, in their order. */
export function kelompokkan<T, K>(rows: readonly T[], kunci: (row: T) => K): Map<K, T[]> {
  const hasil = new Map<K, T[]>()
  for (const row of rows) {
    const daftar = hasil.get(kunci(row))
    if (daftar) daftar.push(row)
    else hasil.set(kunci(row), [row])
  }
  return hasil
}
