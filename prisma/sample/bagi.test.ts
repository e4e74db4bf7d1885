import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bagiRata, jumlah, sesuaikan } from './bagi'

const uang = fc.integer({ min: 0, max: 10_000_000_000_000 })

describe('bagiRata', () => {
  test('parts add up to the total, are not negative, and follow the weights', () => {
    fc.assert(
      fc.property(uang, fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 }), fc.constantFrom(1, 100, 100_000), (total, bobot, butir) => {
        const bagian = bagiRata(total, bobot, butir)
        expect(jumlah(bagian)).toBe(total)
        expect(bagian.every((b) => b >= 0)).toBe(true)
      }),
    )
    expect(bagiRata(1000, [1, 1, 2], 100)).toEqual([200, 200, 600])
  })

  test('refuses weights of nothing', () => {
    expect(() => bagiRata(100, [], 1)).toThrow('bobot')
    expect(() => bagiRata(100, [0, 0], 1)).toThrow('bobot')
  })
})

describe('sesuaikan', () => {
  const batas = fc.array(fc.tuple(uang, uang, uang), { minLength: 1, maxLength: 40 }).map((isi) => {
    const urut = isi.map((tiga) => [...tiga].sort((a, b) => a - b))
    return { bawah: urut.map((x) => x[0] ?? 0), usulan: urut.map((x) => x[1] ?? 0), atas: urut.map((x) => x[2] ?? 0) }
  })

  test('meets any total within the bounds exactly, every part within its own', () => {
    fc.assert(
      fc.property(batas, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(1, 100, 100_000), ({ bawah, usulan, atas }, letak, butir) => {
        const total = jumlah(bawah) + Math.floor((jumlah(atas) - jumlah(bawah)) * letak)
        const hasil = sesuaikan(usulan, bawah, atas, total, butir)
        expect(jumlah(hasil)).toBe(total)
        expect(hasil.every((n, i) => n >= (bawah[i] ?? 0) && n <= (atas[i] ?? 0))).toBe(true)
      }),
    )
  })

  test('refuses a total beyond the bounds', () => {
    expect(() => sesuaikan([5], [0], [10], 11, 1)).toThrow('di luar batas')
  })
})
