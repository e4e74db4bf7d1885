import { beforeEach, expect, test, vi } from 'vitest'
import { keepRunning, pauseFor, type Part } from './keep.mjs'
import { Refusal } from './options.mjs'

/** A part that the test ends when it likes. */
interface Boneka extends Part { jatuh: () => void; dihentikan: boolean }
function boneka(): Boneka {
  let dengar: (kode: number | null) => void = () => {}
  const milik: Boneka = {
    dihentikan: false,
    jatuh: () => dengar(null),
    onExit: (listener) => { dengar = listener },
    stop: () => { milik.dihentikan = true; return Promise.resolve() },
  }
  return milik
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  return () => { vi.useRealTimers() }
})

test('pauses grow from a fifth of a second to half a minute, and no further', () => {
  expect([0, 1, 2, 7, 8, 50].map(pauseFor)).toEqual([200, 400, 800, 25_600, 30_000, 30_000])
})

test('twenty deaths in a row, each start failing twice first: it is up again after each', async () => {
  let mulai = 0
  const nyala = await keepRunning({
    name: 'Uji', onLost: (alasan) => { throw alasan },
    start: (gagal) => {
      mulai += 1
      return gagal > 0 && mulai % 3 !== 1 ? Promise.reject(new Error('pre-existing shared memory block is still in use')) : Promise.resolve(boneka())
    },
  })
  for (let i = 0; i < 20; i++) {
    const lama = nyala.now()
    lama.jatuh()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(nyala.now()).not.toBe(lama)
  }
  expect(mulai).toBe(61)
})

test('a hundred failed starts are not the end; what cannot heal is', async () => {
  let mulai = 0
  const hilang = vi.fn()
  await keepRunning({
    name: 'Uji', onLost: hilang,
    start: () => {
      mulai += 1
      if (mulai === 1) return Promise.resolve(boneka()).then((b) => { queueMicrotask(() => setTimeout(b.jatuh, 10)); return b })
      return Promise.reject(mulai > 101 ? new Refusal('data dari versi lain') : new Error('belum'))
    },
  })
  await vi.advanceTimersByTimeAsync(60 * 60_000)
  expect(mulai).toBe(102)
  expect(hilang).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(60 * 60_000)
  expect(mulai).toBe(102)
})

test('a stop during the pause ends the waiting, and nothing is started again', async () => {
  let mulai = 0
  const nyala = await keepRunning({ name: 'Uji', onLost: () => {}, start: () => { mulai += 1; return Promise.resolve(boneka()) } })
  nyala.now().jatuh()
  await nyala.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(mulai).toBe(1)
})
