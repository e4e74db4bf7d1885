import { expect, it } from 'vitest'
import { lewatTenggat } from './utils'

it('is overdue from the end of the day itself, while it is open and has a date', () => {
  expect(lewatTenggat('TERBUKA', '2023-07-31', '2023-07-31')).toBe(true)
  expect(lewatTenggat('TERBUKA', '2023-08-01', '2023-07-31')).toBe(false)
  expect(lewatTenggat('SELESAI', '2023-05-01', '2023-07-31')).toBe(false)
  expect(lewatTenggat('TERBUKA', null, '2023-07-31')).toBe(false)
})
