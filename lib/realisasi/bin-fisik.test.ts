import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BIN_FISIK, binKosong, classifyBin, hitungBin, jumlahkanBin, periksaBin } from './bin-fisik'
import { sifat } from './uji/pembangkit'

describe('bin fisik', () => {
  test.each([
    [null, 'belumLapor'], [0, 'nol'], [1, 'sampai50'], [4999, 'sampai50'], [5000, 'sampai50'],
    [5001, 'sampai75'], [7500, 'sampai75'], [7501, 'sampai100'], [10000, 'sampai100'],
  ] as const)('%s -> %s', (progres, expected) => {
    expect(classifyBin(progres)).toBe(expected)
  })

  test.each([-1, 10001, 0.5])('refuses %s', (progres) => {
    expect(() => classifyBin(progres)).toThrow(RangeError)
  })

  test('the checksum finds what is missing or too much', () => {
    const bin = { nol: 280, sampai50: 495, sampai75: 546, sampai100: 352, belumLapor: 0 }
    expect(periksaBin(bin, 1673)).toEqual({ sesuai: true, jumlah: 1673, selisih: 0 })
    expect(periksaBin(bin, 1680)).toEqual({ sesuai: false, jumlah: 1673, selisih: -7 })
    expect(periksaBin({ ...bin, belumLapor: 2 }, 1673)).toEqual({ sesuai: false, jumlah: 1675, selisih: 2 })
  })

  test('the list for the screen names every bin once', () => {
    expect(BIN_FISIK.map((item) => item.bin).sort()).toEqual(Object.keys(binKosong()).sort())
  })

  test('every sub-kegiatan falls in one bin, for any grouping', () => {
    const arb = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 10000 }), { nil: null })))
    sifat(arb, (groups) => {
      const all = groups.flat()
      const total = jumlahkanBin(groups.map(hitungBin))
      expect(total).toEqual(hitungBin(all))
      expect(periksaBin(total, all.length).sesuai).toBe(true)
    })
  })
})
