import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOL, sen, type Sen } from '../rupiah'
import { pecahan, rp, sifat } from '../uji/pembangkit'
import { bedaBentuk, lajuPalingBaik, nilaiRak, type BahanRak } from './rak'

const rata = (perBulan: number): Sen[] => Array.from({ length: 12 }, (_, index) => rp(String(perBulan * (index + 1))))
/** 40 a month until September, then 240. */
const AKHIR = [40, 80, 120, 160, 200, 240, 280, 320, 360, 600, 840, 1080].map((n) => rp(String(n)))
const bahan = (isi: Partial<BahanRak> = {}): BahanRak => ({
  pagu: rp('1.200'), bulan: 6, kini: { tahun: 2023, pagu: rp('1.200'), kumulatif: rata(50) }, riwayat: [], rak: rata(100), biasa: AKHIR, ...isi,
})

describe('nilaiRak', () => {
  test('the plan asks for more than the best pace ever had: what is left over is named', () => {
    // 1.200 - 300 = 900 over six months; best 50 a month takes 300
    expect(nilaiRak(bahan())).toMatchObject({ perlu: rp('150'), terbaik: { perBulan: rp('50'), tahun: 2023 }, lebih: rp('600') })
  })

  test('a finished year whose last months took more, in terms of the present pagu, makes the plan possible', () => {
    const riwayat = [{ tahun: 2022, pagu: rp('600'), kumulatif: AKHIR }]
    expect(nilaiRak(bahan({ riwayat }))).toMatchObject({ terbaik: { perBulan: rp('480'), tahun: 2022 }, lebih: NOL })
  })

  test('the window is no longer than what is left: in November one good month counts', () => {
    const kini = { tahun: 2023, pagu: rp('1.200'), kumulatif: [...rata(50).slice(0, 10), rp('1.000'), rp('1.000')] }
    expect(lajuPalingBaik(bahan({ bulan: 11, kini }))).toEqual({ jumlah: rp('500'), jendela: 1, tahun: 2023 })
    expect(nilaiRak(bahan({ bulan: 11, kini }))?.lebih).toBe(NOL)
  })

  test('without a month to learn from nothing is judged; after December neither', () => {
    expect(nilaiRak(bahan({ bulan: 0 }))).toMatchObject({ perlu: rp('100'), terbaik: null, lebih: null })
    expect(nilaiRak(bahan({ bulan: 12 }))).toBeNull()
  })

  test('a plan that is met already asks for nothing, also where money went back', () => {
    expect(nilaiRak(bahan({ rak: rata(20) }))).toMatchObject({ perlu: NOL, lebih: NOL })
    const mundur = { tahun: 2023, pagu: rp('1.200'), kumulatif: rata(-5) }
    expect(nilaiRak(bahan({ kini: mundur }))).toMatchObject({ lebih: rp('1.230') })
  })

  test('keeping the best pace up leaves exactly what is named, to within half a sen a month', () => {
    const arb = fc.tuple(fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 12, maxLength: 12 }), fc.integer({ min: 1, max: 11 }), fc.bigInt({ min: 1n, max: 10n ** 14n }))
    sifat(arb, ([naik, bulan, pagu]) => {
      let jalan = 0n
      const kumulatif = naik.map((n) => sen((jalan += n)))
      const rak = Array.from({ length: 12 }, () => sen(pagu))
      const hasil = nilaiRak(bahan({ pagu: sen(pagu), bulan, kini: { tahun: 2023, pagu: sen(pagu), kumulatif }, rak }))
      const capai = (kumulatif[bulan - 1] ?? NOL) + (hasil?.terbaik?.perBulan ?? NOL) * BigInt(12 - bulan)
      const beda = pagu - capai - (hasil?.lebih ?? NOL)
      if ((hasil?.lebih ?? NOL) > 0n) expect(beda < 0n ? -beda : beda).toBeLessThanOrEqual(12n)
      else expect(beda).toBeLessThanOrEqual(12n)
    })
  })
})

describe('bedaBentuk', () => {
  test('names the month where plan and habit differ most, each as a share of its own year', () => {
    // September: 9/12 of the plan, 360/1080 of the habit
    expect(bedaBentuk(rata(100), AKHIR)).toEqual({ bulan: 9, beda: pecahan(rp('900') * rp('1.080') - rp('360') * rp('1.200'), rp('1.200') * rp('1.080')) })
    expect(bedaBentuk(rata(100), rata(7))?.beda.pembilang).toBe(0n)
    expect(bedaBentuk(AKHIR, rata(100))?.beda.pembilang).toBeLessThan(0n)
  })
  test('a plan or a habit of nothing has no shape', () => expect([bedaBentuk(rata(0), AKHIR), bedaBentuk(AKHIR, [])]).toEqual([null, null]))
})
