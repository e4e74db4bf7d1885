import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { rasio, tiada } from '@/lib/realisasi/rasio'
import { sen, senFromText } from '@/lib/realisasi/rupiah'
import { bilangan, miliaran, persen, persenRatusan, poin, poinMutlak, rekat, rupiah, rupiahPenuh, rupiahSingkat, ukuranBerkas } from './angka'

const rp = senFromText
const r = (a: bigint, b: bigint) => rasio(a, b, 'nol')

describe('rupiah', () => {
  it('writes full amounts exactly, sen only where there are any', () => {
    expect(rupiahPenuh(rp('984959704911'))).toBe('984.959.704.911')
    expect(rupiahPenuh(rp('465454124354.53'))).toBe('465.454.124.354,53')
    expect(rupiahPenuh(rp('465454124354.53'), 0)).toBe('465.454.124.355')
    expect(rupiahPenuh(rp('5'), 2)).toBe('5,00')
    expect(rupiahPenuh(rp('-1234.5'))).toBe('−1.234,50')
    expect(rupiahPenuh(rp('0'))).toBe('0')
    expect(rupiahPenuh(null)).toBe('–')
    expect(rupiah(rp('-5000'))).toBe('−Rp5.000')
  })

  it('shortens with the unit in words, and climbs to the next unit when rounding reaches it', () => {
    expect(rupiahSingkat(rp('984959704911'))).toBe('Rp984,96 miliar')
    expect(rupiahSingkat(rp('1126000000000'))).toBe('Rp1,13 triliun')
    expect(rupiahSingkat(rp('999995000'))).toBe('Rp1,00 miliar')
    expect(rupiahSingkat(rp('652125600'))).toBe('Rp652,13 juta')
    expect(rupiahSingkat(rp('950000'))).toBe('Rp950.000')
    expect(rupiahSingkat(rp('-147807000000'))).toBe('−Rp147,81 miliar')
    expect(rupiahSingkat(null)).toBe('–')
    expect(miliaran(rp('984959704911'))).toBe('984,96')
  })

  it('keeps every digit of any amount', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (value) => {
      const back = rupiahPenuh(sen(value), 2).replace('−', '-').replaceAll('.', '').replace(',', '')
      expect(BigInt(back)).toBe(value)
    }))
  })
})

describe('percent', () => {
  it('rounds once, half up, with two decimals', () => {
    expect(persen(r(52484779826200n, 98495970491100n))).toBe('53,29%')
    expect(persen(r(1n, 3n), 0)).toBe('33%')
    expect(persen(r(0n, 5n))).toBe('0,00%')
    expect([persen(r(1n, 10n ** 9n)), persen(r(-1n, 10n ** 9n)), persen(r(10n ** 9n + 1n, 10n ** 9n)), persen(r(10n ** 9n - 1n, 10n ** 9n)), persen(r(3n, 3n))].map((teks) => teks.replace('\u00a0', ' ')))
      .toEqual(['> 0,00%', '< 0,00%', '> 100,00%', '< 100,00%', '100,00%'])
    expect(persen(r(12345n, 100n))).toBe('12.345,00%')
    expect(persen(tiada('Pagu nol'))).toBe('–')
    expect(persenRatusan(3828)).toBe('38,28%')
    expect(persenRatusan(null)).toBe('–')
  })

  it('signs points, and never writes a negative nought', () => {
    expect(poin(r(-1501n, 10000n))).toBe('−15,01 poin')
    expect(poin(r(2n, 100n))).toBe('+2,00 poin')
    expect(poin(r(-1n, 1_000_000n))).toBe('0,00 poin')
    expect(poinMutlak(r(-1501n, 10000n))).toBe('15,01 poin')
    expect(poin(tiada('x'))).toBe('–')
  })
})

it('writes counts and keeps units with their number', () => {
  expect(bilangan(1673)).toBe('1.673')
  expect(bilangan(-12)).toBe('−12')
  expect(rekat('Rp1,00 miliar, 3 unit')).toBe("Rp1,00\u00a0miliar, 3\u00a0unit")
})

it('the size of a file', () => {
  expect([0, 900, 12_345, 3_565_158].map(ukuranBerkas)).toEqual(['1 KB', '1 KB', '12 KB', '3,4 MB'])
})
