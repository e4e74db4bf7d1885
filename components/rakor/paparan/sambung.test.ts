import { expect, it } from 'vitest'
import { jedaBuka } from './sambung'

it('waits longer after each refusal, never more than some half a minute, and not all phones alike', () => {
  expect([0, 1, 2, 3, 4, 5, 50].map((kali) => jedaBuka(kali, 0.5))).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
  expect([jedaBuka(0, 0), jedaBuka(0, 1), jedaBuka(9, 1)]).toEqual([1_500, 2_500, 37_500])
})
