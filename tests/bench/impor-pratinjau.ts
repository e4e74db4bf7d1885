type Ukur<T> = (fn: () => Promise<unknown>) => Promise<T>

/** From the file on disk to a batch that can be looked at; null while there is nothing to measure. */
export async function ukurPratinjau<T>(_connectionString: string, _jalur: string, _ukur: Ukur<T>): Promise<T | null> {
  return null
}
