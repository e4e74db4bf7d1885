import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandingkanRasio, bulatkanPersen, tiada } from './rasio'
import { ATURAN_2023, ATURAN_2024, pecahan, sifat } from './uji/pembangkit'
import { batasZona, classifyZona, NAMA_ZONA, pastikanAturanZona, ZONA } from './zona'

/** parts per million of the anggaran kas */
const zona2023 = (ppm: bigint) => classifyZona(pecahan(ppm, 1_000_000n), ATURAN_2023).zona

describe('zona', () => {
  test.each([
    [-1n, 'MERAH'], [0n, 'MERAH'], [645_000n, 'MERAH'], [649_999n, 'MERAH'],
    [650_000n, 'KUNING'], [799_999n, 'KUNING'],
    [800_000n, 'HIJAU'], [1_000_000n, 'HIJAU'],
    [1_000_001n, 'MENDAHULUI'], [30_000_000n, 'MENDAHULUI'],
  ] as const)('2023: %s ppm -> %s', (ppm, expected) => {
    expect(zona2023(ppm)).toBe(expected)
  })

  test('is judged on the exact ratio: 79,9999 % prints as 80,00 % and is still kuning', () => {
    const almost = pecahan(799_999n, 1_000_000n)
    expect(bulatkanPersen(almost)).toBe(8000)
    expect(classifyZona(almost, ATURAN_2023).zona).toBe('KUNING')
    expect(classifyZona(pecahan(8n * 10n ** 40n - 1n, 10n ** 41n), ATURAN_2023).zona).toBe('KUNING')
  })

  test('the limits are of the year: 82 % is hijau in 2023 and kuning in 2024', () => {
    const value = pecahan(82n, 100n)
    expect(classifyZona(value, ATURAN_2023).zona).toBe('HIJAU')
    expect(classifyZona(value, ATURAN_2024).zona).toBe('KUNING')
    expect(classifyZona(pecahan(85n, 100n), ATURAN_2024).zona).toBe('HIJAU')
  })

  test('missing is never green: no report and n/a are kept apart', () => {
    expect(classifyZona(pecahan(9n, 10n), ATURAN_2023, false))
      .toEqual({ zona: 'BELUM_LAPOR', alasan: 'Laporan bulan ini belum dikirim' })
    expect(classifyZona(tiada('Anggaran kas belum dientri'), ATURAN_2023, false).zona).toBe('BELUM_LAPOR')
    expect(classifyZona(tiada('Anggaran kas belum dientri'), ATURAN_2023))
      .toEqual({ zona: null, alasan: 'Anggaran kas belum dientri' })
  })

  test('says its interval in words', () => {
    expect(batasZona(ATURAN_2023)).toEqual([
      { zona: 'MERAH', batas: 'di bawah 65%' },
      { zona: 'KUNING', batas: '65% sampai di bawah 80%' },
      { zona: 'HIJAU', batas: '80% sampai 100%' },
      { zona: 'MENDAHULUI', batas: 'di atas 100%' },
    ])
    expect(classifyZona(pecahan(7n, 10n), ATURAN_2023).alasan).toBe('65% sampai di bawah 80%')
    expect(Object.keys(NAMA_ZONA)).toEqual([...ZONA])
  })

  test.each([[0, 80], [80, 80], [85, 65], [65, 101], [65.5, 80], [Number.NaN, 80]])(
    'refuses the limits %s/%s', (kuningMulai, hijauMulai) => {
      expect(() => pastikanAturanZona({ ...ATURAN_2023, kuningMulai, hijauMulai })).toThrow(RangeError)
    })

  test('a higher ratio never has a lower zona', () => {
    const scale = ['MERAH', 'KUNING', 'HIJAU', 'MENDAHULUI']
    const arb = fc.tuple(fc.bigInt({ min: -10n, max: 300n }), fc.bigInt({ min: 1n, max: 200n }))
      .map(([a, b]) => pecahan(a, b))
    sifat(fc.tuple(arb, arb), ([a, b]) => {
      const rank = (value: typeof a) => scale.indexOf(classifyZona(value, ATURAN_2023).zona ?? '')
      expect(rank(a)).toBeGreaterThanOrEqual(0)
      if (bandingkanRasio(a, b) <= 0) expect(rank(a)).toBeLessThanOrEqual(rank(b))
    })
  })
})
