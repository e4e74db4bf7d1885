import { expect, test } from 'vitest'
import { sen } from '../rupiah'
import { rasio } from '../rasio'
import { kelengkapanRup } from './rup'

test('completeness: a share that may pass 1, n/a where nothing is procured', () => {
  expect(kelengkapanRup(sen(80n), sen(100n))).toEqual(rasio(80n, 100n, ''))
  expect(kelengkapanRup(sen(0n), sen(100n))).toEqual(rasio(0n, 100n, ''))
  expect(kelengkapanRup(sen(110n), sen(100n))).toEqual(rasio(110n, 100n, ''))
  expect(kelengkapanRup(sen(0n), sen(0n)).ada).toBe(false)
})
