import { RateLimiterMemory } from 'rate-limiter-flexible'
import { expect, it } from 'vitest'
import { tungguHabis } from './habis'

/** As the other half of the build has it. */
class RateLimiterRes {
  readonly msBeforeNext = 1_500
}

it('knows a refusal of either half of the build, and nothing else', async () => {
  const batas = new RateLimiterMemory({ points: 1, duration: 60 })
  await batas.consume('a')
  const asli: unknown = await batas.consume('a').catch((error: unknown) => error)
  expect(tungguHabis(asli)).toBeGreaterThan(50_000)
  expect(tungguHabis(new RateLimiterRes())).toBe(1_500)
  for (const lain of [new Error('putus'), Object.assign(new Error('putus'), { msBeforeNext: 5 }), null, undefined, 'x', {}, { msBeforeNext: '5' }]) expect(tungguHabis(lain)).toBeNull()
})
