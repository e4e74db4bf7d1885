import { expect, test } from 'vitest'
import { bacaBulan } from './utils'

test('a month and a year are read from among the words', () => {
  expect(bacaBulan('juli dinkes')).toEqual({ bulan: 7, tahun: null, sisa: 'dinkes' })
  expect(bacaBulan('Laporan Dinkes JUN 2023')).toEqual({ bulan: 6, tahun: 2023, sisa: 'dinkes' })
  expect(bacaBulan('bagian umum')).toEqual({ bulan: null, tahun: null, sisa: 'bagian umum' })
  expect(bacaBulan('mei')).toEqual({ bulan: 5, tahun: null, sisa: '' })
})

test('a short word is no month', () => {
  expect(bacaBulan('ju dpupr').bulan).toBeNull()
})
