import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meloncat } from './besaran'
import { padaHari, setidaknya, susunLintasan, tercapai } from './lintasan'
import { perubahan } from './perubahan'
import { keadaanDeret, targetUntuk, type StatusDeret } from './status'
import type { Target, Titik } from './types'

const titik = (tahun: number, tanggal: string | null, ratusan: bigint): Titik => ({ tahun, tanggal, ratusan })
const [awal, tengah] = [titik(2022, null, 121_300n), titik(2023, '2023-07-02', 105_800n)]
const balita = [awal, tengah]
const hariAcak = fc.integer({ min: 0, max: 3_650 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10))
const nilaiAcak = fc.bigInt({ min: 0n, max: 10n ** 12n })

describe('the line', () => {
  test('starts at the last value before the first target year and bends at every target', () => {
    const garis = susunLintasan(balita, [{ tahun: 2024, ratusan: 50_000n }, { tahun: 2023, ratusan: 100_000n }])
    expect(garis?.simpul).toEqual([{ hari: '2022-12-31', ratusan: 121_300n }, { hari: '2023-12-31', ratusan: 100_000n }, { hari: '2024-12-31', ratusan: 50_000n }])
    // 183 of 365 days: 121.300 - 21.300 * 183 / 365
    expect(garis && padaHari(garis, '2023-07-02')).toEqual({ pembilang: 121_300n * 365n - 21_300n * 183n, penyebut: 365n })
  })

  test('is none without a target, without a value, and outside its ends', () => {
    expect(susunLintasan(balita, [])).toBeNull()
    expect(susunLintasan([], [{ tahun: 2024, ratusan: 1n }])).toBeNull()
    expect(susunLintasan([titik(2024, null, 5n)], [{ tahun: 2024, ratusan: 1n }])).toBeNull()
    const garis = susunLintasan(balita, [{ tahun: 2023, ratusan: 100_000n }])
    expect(garis && padaHari(garis, '2022-12-30')).toBeNull()
    expect(garis && padaHari(garis, '2024-01-01')).toBeNull()
  })

  test('lies between its ends on every day, and is both ends at them', () => {
    fc.assert(fc.property(hariAcak, nilaiAcak, nilaiAcak, fc.integer({ min: 1, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true }), (hari, awal, akhir, jarak, bagian) => {
      const tahun = Number(hari.slice(0, 4)) + jarak
      const garis = susunLintasan([titik(Number(hari.slice(0, 4)), hari, awal)], [{ tahun, ratusan: akhir }])
      if (!garis) throw new Error('ada garis')
      expect(padaHari(garis, hari)).toEqual({ pembilang: awal, penyebut: 1n })
      expect(padaHari(garis, `${tahun}-12-31`)).toEqual({ pembilang: akhir, penyebut: 1n })
      const [a, b] = [Date.parse(hari), Date.parse(`${tahun}-12-31`)]
      const tengah = padaHari(garis, new Date(a + Math.floor(((b - a) * bagian) / 86_400_000) * 86_400_000).toISOString().slice(0, 10))
      const [kecil, besar] = awal < akhir ? [awal, akhir] : [akhir, awal]
      expect(tengah !== null && kecil * tengah.penyebut <= tengah.pembilang && tengah.pembilang <= besar * tengah.penyebut).toBe(true)
    }))
  })

  test('who is on it in one direction is not on the wrong side of it in the other', () => {
    fc.assert(fc.property(nilaiAcak, nilaiAcak, fc.bigInt({ min: 1n, max: 10_000n }), (ratusan, pembilang, penyebut) => {
      const garis = { pembilang, penyebut }
      expect(setidaknya('TURUN', ratusan, garis) || setidaknya('NAIK', ratusan, garis)).toBe(true)
      expect(setidaknya('TURUN', ratusan, garis) && setidaknya('NAIK', ratusan, garis)).toBe(ratusan * penyebut === pembilang)
    }))
  })
})

describe('how a series stands', () => {
  test.each<[string, Titik[], Target[], StatusDeret]>([
    ['no value', [], [{ tahun: 2023, ratusan: 5n }], 'BELUM_DIUKUR'],
    ['no target: no judgement', balita, [], 'TANPA_TARGET'],
    ['better than the target before the year is over', [awal, titik(2023, '2023-10-31', 58_800n)], [{ tahun: 2023, ratusan: 100_000n }], 'TERCAPAI'],
    ['on the line', balita, [{ tahun: 2023, ratusan: 95_000n }], 'DI_LINTASAN'],
    ['behind the line', balita, [{ tahun: 2023, ratusan: 80_000n }], 'TERTINGGAL'],
    ['without a day: held against the end of its year', [awal, titik(2023, null, 105_800n)], [{ tahun: 2023, ratusan: 95_000n }], 'TIDAK_TERCAPAI'],
    ['the base itself is on no line yet', [awal], [{ tahun: 2023, ratusan: 95_000n }], 'TANPA_AWAL'],
  ])('%s', (_nama, deret, target, status) => {
    expect(keadaanDeret('TURUN', deret, target).status).toBe(status)
  })

  test('the target is of the value’s year, else the next, else the last', () => {
    const target = [{ tahun: 2026, ratusan: 3n }, { tahun: 2024, ratusan: 2n }]
    expect([2023, 2024, 2025, 2030].map((tahun) => targetUntuk(target, tahun)?.tahun)).toEqual([2024, 2024, 2026, 2026])
    expect(targetUntuk([], 2024)).toBeNull()
  })

  test('reached is reached however the points are ordered, and a better value never stands worse', () => {
    fc.assert(fc.property(fc.constantFrom('TURUN' as const, 'NAIK' as const), nilaiAcak, nilaiAcak, fc.bigInt({ min: 0n, max: 10_000n }), (arah, nilai, target, tambah) => {
      const baik = arah === 'TURUN' ? nilai - tambah : nilai + tambah
      if (tercapai(arah, nilai, target)) expect(tercapai(arah, baik, target)).toBe(true)
      const deret = [titik(2021, null, 5n), titik(2023, '2023-03-31', nilai)]
      expect(keadaanDeret(arah, [...deret].reverse(), [{ tahun: 2023, ratusan: target }])).toEqual(keadaanDeret(arah, deret, [{ tahun: 2023, ratusan: target }]))
    }))
  })
})

describe('change', () => {
  const di = (satu: Titik, deretId = 1, wilayahId: number | null = null) => ({ ...satu, deretId, wilayahId })
  test('within one series: 1.213 to 1.058 is −155, −12,78 %, and better', () => {
    const hasil = perubahan('TURUN', di(awal), di(tengah))
    expect(hasil).toEqual({ selisih: -15_500n, relatif: { ada: true, pembilang: -15_500n, penyebut: 121_300n }, membaik: true })
    expect(perubahan('NAIK', di(awal), di(tengah)).membaik).toBe(false)
    expect(perubahan('NAIK', di(titik(2022, null, 0n)), di(tengah)).relatif.ada).toBe(false)
  })
  test('never between two series, two places, or backwards', () => {
    expect(() => perubahan('TURUN', di(awal), di(tengah, 2))).toThrow(RangeError)
    expect(() => perubahan('TURUN', di(awal), di(tengah, 1, 7))).toThrow(RangeError)
    expect(() => perubahan('TURUN', di(tengah), di(awal))).toThrow(RangeError)
  })
})

test.each([[105_800n, 121_300n, false], [1_058n, 121_300n, true], [12_130_000n, 121_300n, true], [60n, 10n, false], [58_800n, null, false], [58_800n, 0n, true]])('a jump is asked about: %s after %s', (baru, lama, ditanya) => {
  expect(meloncat(baru, lama)).toBe(ditanya)
})
