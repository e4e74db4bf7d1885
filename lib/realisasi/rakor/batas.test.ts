import { expect, test } from 'vitest'
import { awalBatas, batasBerjalan } from './batas'

test('the month of a cut-off begins on its first day and is whole on its last', () => {
  const juni = { tahun: 2023, batasBulan: 6 }
  expect([awalBatas(juni), awalBatas({ tahun: 2024, batasBulan: 12 })]).toEqual(['2023-06-01', '2024-12-01'])
  expect(['2023-06-10', '2023-06-29', '2023-06-30', '2023-07-12'].map((hari) => batasBerjalan(juni, hari))).toEqual([true, true, false, false])
  expect(batasBerjalan({ tahun: 2023, batasBulan: 12 }, '2024-01-10')).toBe(false)
})
