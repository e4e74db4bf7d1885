import { expect, test } from 'vitest'
import { idDari, idMungkin } from './scope'

test('an address names an id by its digits alone', () => {
  expect(['1', '42', '2147483647'].map(idDari)).toEqual([1, 42, 2147483647])
  for (const teks of ['0', '-1', '01', '1.0', '1e3', '0x10', ' 1', '2147483648', '99999999999', 'abc', '']) expect(idDari(teks), teks).toBe(0)
})

test('what the database cannot hold is no id', () => {
  expect([1, 2 ** 31 - 1].every(idMungkin)).toBe(true)
  expect([0, -1, 1.5, 2 ** 31, Number.NaN, Infinity].some(idMungkin)).toBe(false)
})
