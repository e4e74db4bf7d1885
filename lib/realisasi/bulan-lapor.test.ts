import { expect, test } from 'vitest'
import { bulanLengkap, bulanTerlapor } from './bulan-lapor'

const tahun = [70, 70, 70, 70, 70, 70, 59, 0, 0, 0, 0, 0].map((jumlahUnitMelapor) => ({ jumlahUnit: 70, jumlahUnitMelapor }))

test('the last month with all reports, and the last with any', () => {
  expect([bulanLengkap(tahun, 9), bulanTerlapor(tahun, 9)]).toEqual([6, 7])
  expect([bulanLengkap(tahun, 6), bulanTerlapor(tahun, 6)]).toEqual([6, 6])
})

test('nobody has reported anything', () => {
  const kosong = tahun.map((bulan) => ({ ...bulan, jumlahUnitMelapor: 0 }))
  expect([bulanLengkap(kosong, 12), bulanTerlapor(kosong, 12)]).toEqual([null, null])
})
