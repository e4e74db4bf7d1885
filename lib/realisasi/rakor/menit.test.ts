import { expect, it } from 'vitest'
import { hitungMenit, jamDari, menitDari, susunSlot } from './menit'

it('items follow each other, and the rest of the hall is said', () => {
  const acara = [{ menit: 15 }, { menit: 90 }]
  expect(susunSlot('08:30', acara).map(({ mulai, selesai }) => [mulai, selesai])).toEqual([['08:30', '08:45'], ['08:45', '10:15']])
  expect(hitungMenit({ mulai: '08:30', selesai: '10:00' }, acara)).toEqual({ acara: 105, ruang: 90, sisa: -15 })
  expect(susunSlot('08:30', [])).toEqual([])
})

it('a clock and its minutes are one, and nothing runs back over midnight', () => {
  expect(menitDari('00:00')).toBe(0)
  expect(jamDari(menitDari('23:59'))).toBe('23:59')
  expect(susunSlot('23:30', [{ menit: 60 }])[0]?.selesai).toBe('24:30')
})
