import { expect, test } from 'vitest'
import { kelompokkan } from './kelompokkan'

test('keeps every row once, under its key, in its order', () => {
  const rows = [{ k: 2, n: 'a' }, { k: 1, n: 'b' }, { k: 2, n: 'c' }]
  expect([...kelompokkan(rows, (row) => row.k)]).toEqual([[2, [rows[0], rows[2]]], [1, [rows[1]]]])
  expect(kelompokkan([], () => 1).size).toBe(0)
})
