import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kelasPeta } from './kelas'

test('quarters of the largest; nought and less is nothing, none stays none', () => {
  expect(kelasPeta([100n, 75n, 76n, 50n, 25n, 1n, 0n, -5n, null])).toEqual([4, 3, 4, 2, 1, 1, 0, 0, null])
  expect(kelasPeta([])).toEqual([])
  expect(kelasPeta([null, 0n])).toEqual([null, 0])
})

test('a larger value is never in a lower class, and the largest above nought is in the highest', () => {
  fc.assert(fc.property(fc.array(fc.bigInt(-(10n ** 20n), 10n ** 20n), { minLength: 1, maxLength: 20 }), (nilai) => {
    const kelas = kelasPeta(nilai)
    nilai.forEach((a, i) => nilai.forEach((b, j) => { if (a > b) expect(kelas[i]).toBeGreaterThanOrEqual(kelas[j] ?? 0) }))
    const maks = nilai.reduce((a, b) => (a > b ? a : b))
    if (maks > 0n) expect(kelas[nilai.indexOf(maks)]).toBe(4)
  }))
})
