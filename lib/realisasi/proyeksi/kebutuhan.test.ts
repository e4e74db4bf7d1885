import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOL, sen } from '../rupiah'
import { rp, sifat } from '../uji/pembangkit'
import { hariKerjaSisa, kebutuhanPerBulan, kebutuhanPerHari } from './kebutuhan'

const dasar = { pagu: rp('1.200'), realisasi: rp('480') }

describe('kebutuhanPerBulan', () => {
  test('what is left to the target, over the months that are left', () => {
    expect(kebutuhanPerBulan(dasar, 6, 100)).toBe(rp('120'))
    expect(kebutuhanPerBulan(dasar, 6, 95)).toBe(rp('110'))
    expect(kebutuhanPerBulan({ pagu: sen(100n), realisasi: NOL }, 5, 100)).toBe(14n)
  })

  test('0 once reached; n/a after December or without an entry', () => {
    expect(kebutuhanPerBulan(dasar, 6, 40)).toBe(NOL)
    expect(kebutuhanPerBulan(dasar, 6, 10)).toBe(NOL)
    expect(kebutuhanPerBulan(dasar, 12, 95)).toBeNull()
    expect(kebutuhanPerHari(dasar, 2023, 12, 95)).toBeNull()
    expect(kebutuhanPerBulan({ ...dasar, realisasi: null }, 6, 95)).toBeNull()
  })

  test.each([-1, 101, 97.5])('refuses the target %s', (persen) => {
    expect(() => kebutuhanPerBulan(dasar, 6, persen)).toThrow(RangeError)
  })

  test('spending it every month ends within half a sen a month of the target', () => {
    const arb = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 16n }), fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 100 }))
    sifat(arb, ([pagu, bulan, persen]) => {
      const perBulan = kebutuhanPerBulan({ pagu: sen(pagu), realisasi: NOL }, bulan, persen) ?? 0n
      const error = 100n * perBulan * BigInt(12 - bulan) - pagu * BigInt(persen)
      expect(2n * (error < 0n ? -error : error)).toBeLessThanOrEqual(100n * BigInt(12 - bulan))
    })
  })
})

test('working days agree with the calendar, in years of every kind', () => {
  for (const tahun of [2000, 2022, 2023, 2024, 2100]) {
    for (let bulan = 1; bulan <= 12; bulan += 1) {
      let banyak = 0
      for (let hari = Date.UTC(tahun, bulan, 1); hari < Date.UTC(tahun + 1, 0, 1); hari += 86_400_000) {
        if (![0, 6].includes(new Date(hari).getUTCDay())) banyak += 1
      }
      expect(hariKerjaSisa(tahun, bulan)).toBe(banyak)
    }
  }
  expect(kebutuhanPerHari({ pagu: rp('1.310'), realisasi: rp('10') }, 2023, 6, 100)).toBe(rp('10'))
})
