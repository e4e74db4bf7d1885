import { expect, test } from 'vitest'
import { selisihAngkas, selisihBulat, sisaPagu } from './selisih'
import { rp } from './uji/pembangkit'

test('gap to the anggaran kas, in the direction of deviasi: negative = behind', () => {
  expect(selisihAngkas({ angkas: rp('500'), realisasi: rp('400,25') })).toBe(rp('-99,75'))
  expect(selisihAngkas({ angkas: rp('400'), realisasi: rp('500') })).toBe(rp('100'))
})

test('what was never entered leaves no gap', () => {
  expect(selisihAngkas({ angkas: null, realisasi: rp('1') })).toBeNull()
  expect(selisihAngkas({ angkas: rp('1'), realisasi: null })).toBeNull()
  expect(sisaPagu({ pagu: rp('1'), realisasi: null })).toBeNull()
})

test('what is left of the pagu is negative when overspent', () => {
  expect(sisaPagu({ pagu: rp('1.000'), realisasi: rp('400') })).toBe(rp('600'))
  expect(sisaPagu({ pagu: rp('1.000'), realisasi: rp('1.001') })).toBe(rp('-1'))
})

test('beside amounts in whole rupiah it is the difference of what is printed', () => {
  expect(selisihBulat({ angkas: rp('10,50'), realisasi: rp('9,49') })).toBe(rp('-2'))
  expect(selisihBulat({ angkas: null, realisasi: rp('9') })).toBeNull()
})
