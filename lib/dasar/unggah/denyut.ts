import { KirimanDitolak } from './kiriman'

/**
 * A stream that has to go on: cut off when it is silent for too long, or not at its end after too long, so that nobody holds a place by
 * sending a byte now and then.
 * @throws KirimanDitolak lambat
 */
export async function* berdenyut(aliran: AsyncIterable<Uint8Array>, { diamMs, maksMs }: { diamMs: number; maksMs: number }): AsyncGenerator<Uint8Array> {
  const sampai = Date.now() + maksMs
  const sumber = aliran[Symbol.asyncIterator]()
  for (;;) {
    let jam: NodeJS.Timeout | undefined
    const batas = new Promise<never>((_, tolak) => {
      jam = setTimeout(() => tolak(new KirimanDitolak('lambat')), Math.max(0, Math.min(diamMs, sampai - Date.now())))
    })
    try {
      const { done, value } = await Promise.race([sumber.next(), batas])
      if (done) return
      yield value
    } finally {
      clearTimeout(jam)
    }
  }
}
