import { expect, test } from 'vitest'
import { jarakHari } from './hari'

test('days between plain dates, over leap days and years', () => {
  expect(jarakHari('2023-06-30', '2023-06-30')).toBe(0)
  expect(jarakHari('2023-02-28', '2023-03-01')).toBe(1)
  expect(jarakHari('2024-02-28', '2024-03-01')).toBe(2)
  expect(jarakHari('2023-12-31', '2024-01-01')).toBe(1)
  expect(jarakHari('2023-01-01', '2024-01-01')).toBe(365)
  expect(jarakHari('2023-07-12', '2023-07-02')).toBe(-10)
})
