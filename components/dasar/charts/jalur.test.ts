import { expect, it } from 'vitest'
import { jalurDeret, letakBulan, letakNilai, maksSkala, titikAkhir } from './jalur'

const kosong = Array.from({ length: 12 }, () => null)

it('starts at zero, rises to the top right corner', () => {
  expect(jalurDeret([5000, 10_000], 100, 0, 2)).toBe('M0 1000L83.3 500L166.7 0')
  expect(letakBulan(12)).toBe(100)
  expect(letakNilai(10_000, 100)).toBe(0)
})

it('lifts the pen where there is no data and invents nothing after the last', () => {
  expect(jalurDeret([1000, null, 3000, null], 100, 0, 4)).toBe('M0 1000L83.3 900M250 700')
  expect(jalurDeret(kosong, 100, 1)).toBe('')
})

it('draws the plan from the cut-off on', () => {
  expect(jalurDeret([1000, 2000, 3000], 100, 2, 3)).toBe('M166.7 800L250 700')
})

it('scales to 100 %, or beyond when a value is', () => {
  expect(maksSkala([[1000, null]])).toBe(100)
  expect(maksSkala([[10_001]])).toBe(120)
  expect(maksSkala([])).toBe(100)
})

it('finds the last value', () => {
  expect(titikAkhir([1, 2, null])).toEqual({ bulan: 2, nilai: 2 })
  expect(titikAkhir(kosong)).toBeNull()
})
