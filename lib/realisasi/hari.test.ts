import { expect, test } from 'vitest'
import { hariBulan, hariLalu, hariSebelum, jarakHari } from './hari'

test('days between plain dates, over leap days and years', () => {
  expect(jarakHari('2023-06-30', '2023-06-30')).toBe(0)
  expect(jarakHari('2023-02-28', '2023-03-01')).toBe(1)
  expect(jarakHari('2024-02-28', '2024-03-01')).toBe(2)
  expect(jarakHari('2023-12-31', '2024-01-01')).toBe(1)
  expect(jarakHari('2023-01-01', '2024-01-01')).toBe(365)
  expect(jarakHari('2023-07-12', '2023-07-02')).toBe(-10)
})

test('the day before, over months, years and leap days', () => {
  expect(['2023-07-12', '2023-07-01', '2024-03-01', '2023-03-01', '2024-01-01', '2023-01-10'].map(hariSebelum)).toEqual(['2023-07-11', '2023-06-30', '2024-02-29', '2023-02-28', '2023-12-31', '2023-01-09'])
})

test('a month that still runs is told up to the day of the look; what is due that day is not overdue yet', () => {
  expect(['2023-06-10', '2023-06-30', '2023-07-12', '2024-01-10'].map((hari) => [hariBulan(2023, 6, hari), hariLalu(2023, 6, hari)])).toEqual([
    ['2023-06-10', '2023-06-09'], ['2023-06-30', '2023-06-29'], ['2023-06-30', '2023-06-30'], ['2023-06-30', '2023-06-30'],
  ])
})
