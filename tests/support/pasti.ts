/** The value, or a failed test: for what a test has just put there. */
export function pasti<T>(nilai: T | null | undefined): T {
  if (nilai === null || nilai === undefined) throw new Error('Nilai yang seharusnya ada ternyata tidak ada')
  return nilai
}
