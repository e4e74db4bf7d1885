import { RateLimiterMemory } from 'rate-limiter-flexible'
import { expect, it } from 'vitest'
import { tungguHabis } from './habis'
import { PenghitungIngatan } from './ingatan'

const lewat = async (janji: Promise<unknown>): Promise<boolean> => janji.then(() => true, () => false)

it('counts and refuses as the library does', async () => {
  const pustaka = new RateLimiterMemory({ points: 3, duration: 60 })
  const ini = new PenghitungIngatan({ points: 3, duration: 60, maks: 10 })
  for (let i = 0; i < 6; i += 1) expect(await lewat(ini.consume('a')), String(i)).toBe(await lewat(pustaka.consume('a')))
  const tolak: unknown = await ini.consume('a').catch((error: unknown) => error)
  expect(tungguHabis(tolak)).toBeGreaterThan(59_000)
  await ini.reward('b')
  expect(await lewat(ini.consume('b'))).toBe(true)
})

it('a window ends with its time, and what is given back is not counted', async () => {
  let kini = 0
  const ini = new PenghitungIngatan({ points: 1, duration: 60, maks: 10, kini: () => kini })
  await ini.consume('a')
  await ini.reward('a')
  expect(await lewat(ini.consume('a'))).toBe(true)
  expect(await lewat(ini.consume('a'))).toBe(false)
  kini = 60_000
  expect(await lewat(ini.consume('a'))).toBe(true)
})

it('half a million networks take no more memory than the ceiling, keep nobody out, and do not let a guesser be forgotten', async () => {
  let kini = 0
  const ini = new PenghitungIngatan({ points: 100, duration: 60, maks: 1_000, kini: () => kini })
  for (let i = 0; i < 150; i += 1) await lewat(ini.consume('penebak'))
  let tertolak = 0
  for (let i = 0; i < 500_000; i += 1) {
    if (i % 20 === 0) kini += 1
    if (!await lewat(ini.consume(`10.${i}`))) tertolak += 1
    if (i % 50_000 === 0) expect(await lewat(ini.consume('penebak'))).toBe(false)
  }
  expect(tertolak).toBe(0)
  expect(ini.banyak).toBeLessThanOrEqual(1_000)
  expect(await lewat(ini.consume('orang baru'))).toBe(true)
})

it('what has ended goes before what counted little', async () => {
  let kini = 0
  const ini = new PenghitungIngatan({ points: 5, duration: 60, maks: 4, kini: () => kini })
  for (let i = 0; i < 5; i += 1) await ini.consume('lama')
  kini = 59_000
  for (const kunci of ['x', 'y', 'z']) await ini.consume(kunci)
  kini = 61_000
  await ini.consume('baru')
  expect(ini.banyak).toBeLessThanOrEqual(4)
  expect(await lewat(ini.consume('lama'))).toBe(true)
})
