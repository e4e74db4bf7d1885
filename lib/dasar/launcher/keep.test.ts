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

test('starts move apart from a fifth of a second to ten seconds, and no further; what went by meanwhile counts', () => {
  expect([0, 1, 2, 5, 6, 50].map((gagal) => pauseFor(gagal, 0))).toEqual([200, 400, 800, 6_400, 10_000, 10_000])
  expect([[6, 3_000], [6, 9_900], [50, 60_000], [2, 500]].map(([gagal = 0, lewat = 0]) => pauseFor(gagal, lewat))).toEqual([7_000, 200, 200, 300])
})

/** When each start began, of a part that lives so long and is then killed. */
async function diBunuhSetelah(hidupMs: number, kali: number): Promise<number[]> {
  const mulai: number[] = []
  const nyala = await keepRunning({ name: 'Uji', onLost: (alasan) => { throw alasan }, start: () => { mulai.push(performance.now()); return Promise.resolve(boneka()) } })
  for (let i = 0; i < kali; i++) {
    await vi.advanceTimersByTimeAsync(hidupMs)
    const lama = nyala.now()
    lama.jatuh()
    while (nyala.now() === lama) await vi.advanceTimersByTimeAsync(100)
  }
  await nyala.stop()
  return mulai
}
const jarak = (mulai: readonly number[]): number[] => mulai.slice(1).map((kini, i) => kini - (mulai[i] ?? 0))

test('killed again and again: away for a fifth of a second when it had run ten, at most ten when it dies at once; never a tight loop', async () => {
  expect(Math.max(...jarak(await diBunuhSetelah(11_000, 20)))).toBeLessThanOrEqual(11_300)
  const cepat = jarak(await diBunuhSetelah(0, 40))
  expect(Math.max(...cepat)).toBeLessThanOrEqual(10_100)
  expect(cepat.slice(6).every((ms) => ms >= 10_000), 'at most six starts a minute').toBe(true)
  // in between: it ran three seconds, so it waits the rest of ten
  expect(Math.max(...jarak(await diBunuhSetelah(3_000, 20)))).toBeLessThanOrEqual(10_200)
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
    await vi.advanceTimersByTimeAsync(40_000)
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
