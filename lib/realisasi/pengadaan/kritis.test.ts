import { expect, test } from 'vitest'
import { kontrakKritis } from './kritis'

const nilai = (rencana: number | null, realisasi: number | null, lewatTahun = false) => kontrakKritis({ rencana, realisasi, lewatTahun })

test('up to 70 % of the plan: more than 10 points late', () => {
  expect(nilai(4000, 3000)).toEqual({ kritis: false, terlambat: 1000 })
  expect(nilai(4000, 2999)).toEqual({ kritis: true, aturan: 1, terlambat: 1001 })
  expect(nilai(6999, 5999)).toEqual({ kritis: false, terlambat: 1000 })
  expect(nilai(0, 0, true)).toEqual({ kritis: false, terlambat: 0 })
})
test('from 70 %: more than 5 points late; exactly 70 % is judged by the stricter limit', () => {
  expect(nilai(7000, 6500)).toEqual({ kritis: false, terlambat: 500 })
  expect(nilai(7000, 6499)).toEqual({ kritis: true, aturan: 2, terlambat: 501 })
  expect(nilai(10_000, 9499)).toEqual({ kritis: true, aturan: 2, terlambat: 501 })
})
test('from 70 %: late by up to 5 points and the contract passes the fiscal year', () => {
  expect(nilai(9000, 8501, true)).toEqual({ kritis: true, aturan: 3, terlambat: 499 })
  expect(nilai(9000, 8500, true)).toEqual({ kritis: true, aturan: 3, terlambat: 500 })
  expect(nilai(9000, 9000, true)).toEqual({ kritis: false, terlambat: 0 })
  expect(nilai(6900, 6800, true)).toEqual({ kritis: false, terlambat: 100 })
  expect(nilai(9000, 9500, true)).toEqual({ kritis: false, terlambat: -500 })
})
test('what is not known is not sound', () => {
  expect(nilai(null, 5000).kritis).toBeNull()
  expect(nilai(5000, null).kritis).toBeNull()
})
