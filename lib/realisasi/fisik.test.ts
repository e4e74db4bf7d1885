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
  })

  test('coverage counts what was typed for the month itself, not what is carried on', () => {
    expect(bulatkanPersen(cakupanFisik({ fisikKini: rp('600'), pagu: rp('1.000') }))).toBe(6000)
  })

  test('pagu 0 carries no weight', () => {
    const sum = timbangFisik([{ pagu: NOL, progres: 10000 }, { pagu: rp('1'), progres: 0 }])
    expect(bulatkanPersen(fisik({ fisik: sum }))).toBe(0)
  })

  test('nothing reported is n/a', () => {
    expect(fisik({ fisik: KOSONG })).toEqual({ ada: false, alasan: 'Progres fisik belum dilaporkan' })
    expect(targetFisik({ targetFisik: KOSONG })).toEqual({ ada: false, alasan: 'Target fisik belum dientri' })
    expect(cakupanFisik({ fisikKini: NOL, pagu: NOL })).toEqual({ ada: false, alasan: 'Pagu nol' })
    expect(bulatkanPersen(cakupanFisik({ fisikKini: NOL, pagu: rp('1') }))).toBe(0)
  })

  test('deviasi fisik: negative = behind', () => {
    const half = timbangFisik([{ pagu: rp('1'), progres: 5000 }])
    const sixty = timbangFisik([{ pagu: rp('1'), progres: 6000 }])
    const fisikBanding = { pagu: half.pagu, realisasi: half.tertimbang, target: sixty.tertimbang }
    expect(bulatkanPersen(deviasiFisik(posisi({ fisik: half, targetFisik: sixty, fisikBanding })))).toBe(-1000)
    expect(deviasiFisik(posisi({ fisik: half })).ada).toBe(false)
  })

  test('deviasi fisik stands on one base: a target without progress does not make the progress look behind', () => {
    // a: 50 % of a target of 50 %; b: a target of 100 %, not reported
    const fisikBanding = { pagu: rp('1'), realisasi: rp('1') * 5000n, target: rp('1') * 5000n }
    const isi = posisi({ fisik: timbangFisik([{ pagu: rp('1'), progres: 5000 }]), targetFisik: timbangFisik([{ pagu: rp('1'), progres: 5000 }, { pagu: rp('9'), progres: 10000 }]), fisikBanding })
    expect(bulatkanPersen(deviasiFisik(isi))).toBe(0)
    expect(deviasiFisik(posisi({ ...isi, fisikBanding: { pagu: NOL, realisasi: 0n, target: 0n } }))).toEqual({ ada: false, alasan: 'Tidak ada sub-kegiatan yang memiliki progres dan target fisik' })
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
