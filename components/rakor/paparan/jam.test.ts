import { describe, expect, it } from 'vitest'
import { bacaJam, kiniServer, menitDetik } from './jam'

const MULAI = 1_689_127_200_000
const jam = (menit: number) => ({ id: 1, mulai: MULAI, menit })
const sesudah = (menit: number, detik = 0): number => MULAI + menit * 60_000 + detik * 1000

describe('bacaJam', () => {
  it.each<[string, number, number, string, string | null]>([
    ['at its start', 45, sesudah(0), '00.00 dari 45 menit', null],
    ['within', 45, sesudah(12, 5), '12.05 dari 45 menit', null],
    ['to the last second', 10, sesudah(10), '10.00 dari 10 menit', null],
    ['one second beyond', 10, sesudah(10, 1), '10.01 dari 10 menit', 'lewat 00.01'],
    ['far beyond', 10, sesudah(75, 30), '1.15.30 dari 10 menit', 'lewat 1.05.30'],
    ['never below nought: the server may be a little behind', 10, sesudah(-1), '00.00 dari 10 menit', null],
  ])('%s', (_, menit, kini, teks, kata) => {
    expect(bacaJam(jam(menit), kini)).toEqual({ teks, kata, lewat: kata !== null })
  })
})

describe('kiniServer', () => {
  it('goes on from what the server said, whatever the window\'s own clock says', () => {
    expect(kiniServer({ kini: MULAI, saat: 5_000 }, 65_000)).toBe(MULAI + 60_000)
  })
  it('writes hours only where there are any', () => expect([menitDetik(59_999), menitDetik(3_600_000)]).toEqual(['00.59', '1.00.00']))
})
