import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cakupanFisik, deviasiFisik, fisik, targetFisik, timbangFisik } from './fisik'
import { bandingkanRasio, bulatkanPersen } from './rasio'
import { NOL, sen } from './rupiah'
import { pecahan, posisi, rp, sifat } from './uji/pembangkit'

const KOSONG = { pagu: NOL, tertimbang: 0n }

describe('fisik', () => {
  test('is weighted by pagu, not a mean of percentages', () => {
    const sum = timbangFisik([
      { pagu: rp('900'), progres: 1000 },
      { pagu: rp('100'), progres: 10000 },
    ])
    expect(bulatkanPersen(fisik({ fisik: sum }))).toBe(1900)
  })

  test('a sub-kegiatan without a report is left out and lowers the coverage, it is not 0 %', () => {
    const sum = timbangFisik([
      { pagu: rp('600'), progres: 5000 },
      { pagu: rp('400'), progres: null },
    ])
    expect(bulatkanPersen(fisik({ fisik: sum }))).toBe(5000)
    expect(bulatkanPersen(cakupanFisik({ fisik: sum, pagu: rp('1.000') }))).toBe(6000)
  })

  test('pagu 0 carries no weight', () => {
    const sum = timbangFisik([{ pagu: NOL, progres: 10000 }, { pagu: rp('1'), progres: 0 }])
    expect(bulatkanPersen(fisik({ fisik: sum }))).toBe(0)
  })

  test('nothing reported is n/a', () => {
    expect(fisik({ fisik: KOSONG })).toEqual({ ada: false, alasan: 'Progres fisik belum dilaporkan' })
    expect(targetFisik({ targetFisik: KOSONG })).toEqual({ ada: false, alasan: 'Target fisik belum dientri' })
    expect(cakupanFisik({ fisik: KOSONG, pagu: NOL })).toEqual({ ada: false, alasan: 'Pagu nol' })
    expect(bulatkanPersen(cakupanFisik({ fisik: KOSONG, pagu: rp('1') }))).toBe(0)
  })

  test('deviasi fisik: negative = behind', () => {
    const half = timbangFisik([{ pagu: rp('1'), progres: 5000 }])
    const sixty = timbangFisik([{ pagu: rp('1'), progres: 6000 }])
    expect(bulatkanPersen(deviasiFisik(posisi({ fisik: half, targetFisik: sixty })))).toBe(-1000)
    expect(deviasiFisik(posisi({ fisik: half })).ada).toBe(false)
  })

  test.each([-1, 10001, 12.5, Number.NaN])('refuses progress %s', (progres) => {
    expect(() => timbangFisik([{ pagu: rp('1'), progres }])).toThrow(RangeError)
  })

  test('lies between the lowest and the highest progress', () => {
    const arbLine = fc.record({
      pagu: fc.bigInt({ min: 1n, max: 10n ** 15n }).map(sen),
      progres: fc.integer({ min: 0, max: 10000 }),
    })
    sifat(fc.array(arbLine, { minLength: 1 }), (lines) => {
      const result = fisik({ fisik: timbangFisik(lines) })
      if (!result.ada) throw new Error('n/a')
      const values = lines.map((line) => line.progres)
      expect(bandingkanRasio(result, pecahan(BigInt(Math.min(...values)), 10000n))).not.toBe(-1)
      expect(bandingkanRasio(result, pecahan(BigInt(Math.max(...values)), 10000n))).not.toBe(1)
    })
  })
})
