import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeProyeksi, kebutuhanPerBulan } from './proyeksi'
import { bulatkanPersen } from './rasio'
import { NOL, sen } from './rupiah'
import { rp, sifat } from './uji/pembangkit'

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

describe('computeProyeksi', () => {
  const deret = [80, 160, 240, 320, 400, 480].map((value) => rp(String(value)))

  test('need beside pace', () => {
    const hasil = computeProyeksi(dasar, deret, 6, 100)
    expect(hasil).toMatchObject({
      sisaBulan: 6, kebutuhan: rp('120'), lajuTerkini: rp('80'), lajuTerbaik: rp('80'),
      akhirTahun: rp('960'), terjangkau: false,
    })
    expect(bulatkanPersen(hasil.kelipatan)).toBe(15000)
    expect(bulatkanPersen(hasil.akhirTahunPersen)).toBe(8000)
    expect(computeProyeksi(dasar, deret, 6, 80).terjangkau).toBe(true)
  })

  test('without a pace nothing is promised', () => {
    const hasil = computeProyeksi({ ...dasar, realisasi: null }, [], 6, 95)
    expect(hasil).toMatchObject({ kebutuhan: null, lajuTerkini: null, akhirTahun: null, terjangkau: null })
    expect([hasil.kelipatan.ada, hasil.akhirTahunPersen.ada]).toEqual([false, false])
  })

  test('a pace that runs backwards gives no multiple', () => {
    const mundur = [500, 500, 510, 500, 500, 480].map((value) => rp(String(value)))
    expect(computeProyeksi(dasar, mundur, 6, 100)).toMatchObject({ kelipatan: { ada: false }, akhirTahun: rp('420') })
  })

  test('a pace of 0 cannot be multiplied; in December the year stands as it is', () => {
    const diam = Array.from({ length: 12 }, () => rp('480'))
    expect(computeProyeksi(dasar, diam, 6, 100).kelipatan.ada).toBe(false)
    expect(computeProyeksi(dasar, diam, 12, 100)).toMatchObject({ kebutuhan: null, akhirTahun: rp('480'), terjangkau: null })
  })
})
