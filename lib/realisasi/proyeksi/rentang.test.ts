import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandingkanRasio } from '../rasio'
import { sen } from '../rupiah'
import { pecahan, rp, sifat } from '../uji/pembangkit'
import { batasTanpa, rentangKabupaten, rentangRupiah, susunRentang, type GalatUkur } from './rentang'
import type { SelUji } from './uji-balik'

const galat = (...persen: number[]): GalatUkur[] => persen.map((n, index) => ({ tahun: 2022, unit: String(index), galat: pecahan(BigInt(n), 100n) }))

describe('susunRentang', () => {
  test('four errors make no band; five make one from the outermost', () => {
    expect(susunRentang(galat(-3, -1, 2, 4))).toBeNull()
    expect(susunRentang(galat(-3, -1, 2, 4, 1))).toMatchObject({ bawah: { pembilang: -3n }, atas: { pembilang: 4n }, banyak: 5 })
  })

  test('its coverage is measured by bands made without the error that they judge: the outermost never fall in', () => {
    expect(susunRentang(galat(-3, -1, 2, 4, 1))?.tercakup).toBe(3)
    expect(susunRentang(galat(1, 1, 1, 1, 1))?.tercakup).toBe(5)
  })

  test('with a second year of enough errors, a year is judged by the other', () => {
    const lain = galat(-10, -9, -8, -7, -6).map((satu) => ({ ...satu, tahun: 2023 }))
    const semua = [...galat(1, 2, 3, 4, 5), ...lain]
    expect(susunRentang(semua)).toMatchObject({ banyak: 10, tercakup: 0 })
  })

  test('from nineteen on a tenth is left out at either end', () => {
    const rentang = susunRentang(galat(...Array.from({ length: 19 }, (_, index) => index - 9)))
    expect(rentang).toMatchObject({ bawah: { pembilang: -8n }, atas: { pembilang: 8n } })
  })

  test('always holds the projection itself, also where every error had one sign', () => {
    expect(susunRentang(galat(2, 3, 4, 5, 6))).toMatchObject({ bawah: { pembilang: 0n }, atas: { pembilang: 6n } })
  })

  test('an error never moves the band that judges it', () => {
    const arb = fc.tuple(fc.array(fc.record({ tahun: fc.constantFrom(2022, 2023), n: fc.integer({ min: -100, max: 100 }) }), { minLength: 5, maxLength: 25 }), fc.integer({ min: -500, max: 500 }))
    sifat(arb, ([isi, baru]) => {
      const semua: GalatUkur[] = isi.map(({ tahun, n }, index) => ({ tahun, unit: String(index), galat: pecahan(BigInt(n), 100n) }))
      const [satu, ...lain] = semua
      if (!satu) return
      const diubah = { ...satu, galat: pecahan(BigInt(baru), 100n) }
      expect(batasTanpa([diubah, ...lain], diubah)).toEqual(batasTanpa(semua, satu))
    })
  })

  test('covers no more than there are, and the band is in order', () => {
    sifat(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 5, maxLength: 40 }), (isi) => {
      const rentang = susunRentang(galat(...isi))
      expect(rentang?.tercakup).toBeLessThanOrEqual(isi.length)
      expect(rentang && bandingkanRasio(rentang.bawah, rentang.atas)).not.toBe(1)
    })
  })
})

test('the band of the whole is of what each unit would have been foretold from, where they stand at different months', () => {
  // A is foretold too low by 1 at June and 3 at July, B by 2 and 4, of a pagu of 100 together
  const sel = (tahun: number, unit: string, bulan: number, galat: number): SelUji =>
    ({ tahun, unit, bulan, jenis: '5.1', kategori: 'DINAS', pagu: rp('50'), nyata: rp('40'), duga: { BF: rp(String(40 - galat)), LURUS: rp('0'), LALU: rp('0') } })
  const uji = [2018, 2019, 2020, 2021, 2022].flatMap((tahun) => [sel(tahun, 'A', 6, 1), sel(tahun, 'A', 7, 3), sel(tahun, 'B', 6, 2), sel(tahun, 'B', 7, 4)])
  const atas = (bulan: (unit: string) => number) => rentangKabupaten(uji, bulan)?.atas
  expect([atas(() => 6), atas(() => 7), atas((unit) => (unit === 'A' ? 7 : 6))]).toEqual([pecahan(rp('3'), rp('100')), pecahan(rp('7'), rp('100')), pecahan(rp('5'), rp('100'))])
})

describe('rentangRupiah', () => {
  const batas = { bawah: pecahan(-10n, 100n), atas: pecahan(10n, 100n) }
  test('is a share of the pagu around the projection, within what is realised and the pagu', () => {
    expect(rentangRupiah(batas, { pagu: rp('1.000'), realisasi: rp('400'), akhir: rp('800') })).toEqual({ bawah: rp('700'), atas: rp('900') })
    expect(rentangRupiah(batas, { pagu: rp('1.000'), realisasi: rp('780'), akhir: rp('950') })).toEqual({ bawah: rp('850'), atas: rp('1.000') })
    expect(rentangRupiah(batas, { pagu: rp('1.000'), realisasi: rp('800'), akhir: rp('800') })).toEqual({ bawah: rp('800'), atas: rp('900') })
  })

  test('always holds the projection', () => {
    sifat(fc.record({ pagu: fc.bigInt({ min: 0n, max: 10n ** 14n }), r: fc.integer({ min: 0, max: 110 }), a: fc.integer({ min: 0, max: 100 }) }), ({ pagu, r, a }) => {
      const realisasi = (pagu * BigInt(r)) / 100n
      const atas = pagu > realisasi ? pagu : realisasi
      const akhir = realisasi + ((atas - realisasi) * BigInt(a)) / 100n
      const hasil = rentangRupiah(batas, { pagu: sen(pagu), realisasi: sen(realisasi), akhir: sen(akhir) })
      expect(hasil.bawah <= akhir && akhir <= hasil.atas && hasil.bawah >= realisasi && hasil.atas <= atas).toBe(true)
    })
  })
})
