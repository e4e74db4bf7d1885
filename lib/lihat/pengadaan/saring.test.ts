import { expect, test } from 'vitest'
import { berkontrak, data, paket } from '@/lib/lihat/panel/pengadaan/uji/contoh'
import { saringPaket } from './saring'
import { parseSaring } from './schema'

const semua = data([paket(1), paket(2, { unitId: 2, unit: 'Dinkes', kodeRup: null }), berkontrak(3), paket(4, { status: 'DIBATALKAN' }), paket(5, { sub: null })]).paket
const pilih = (cari: Record<string, string>): number[] => saringPaket(semua, parseSaring(cari)).map(({ id }) => id)

test('the list by its address; nonsense chooses nothing', () => {
  expect(pilih({})).toEqual([1, 2, 3, 4, 5])
  expect(pilih({ q: 'dinkes' })).toEqual([2])
  expect(pilih({ q: '40003' })).toEqual([3])
  expect(pilih({ unit: '2' })).toEqual([2])
  expect(pilih({ tahap: 'RUP' })).toEqual([1, 2, 5])
  expect(pilih({ tanda: 'batal' })).toEqual([4])
  expect(pilih({ tanda: 'tanpa-sub' })).toEqual([5])
  expect(pilih({ tanda: 'tanpa-rup' })).toEqual([2])
  expect(pilih({ tanda: 'tanpa-foto' })).toEqual([3])
  expect(pilih({ tahap: '__proto__', metode: 'x', tanda: 'constructor', unit: '-1', hal: 'abc' })).toEqual([1, 2, 3, 4, 5])
  expect(parseSaring({ hal: '99999999999' }).hal).toBe(1)
})
