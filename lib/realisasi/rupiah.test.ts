import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bagiSen, jumlah, kurangi, NOL, sen, senFromText, senToText } from './rupiah'
import { sifat } from './uji/pembangkit'

describe('rupiah', () => {
  test.each([
    ['984959704911', 98495970491100n], ['465454124354.53', 46545412435453n], ['689664092276.9', 68966409227690n],
    ['-3', -300n], ['0.5', 50n], ['-0.05', -5n], ['0', 0n],
  ])('reads %s', (text, expected) => {
    expect(senFromText(text)).toBe(expected)
  })

  test.each(['', '1,5', '1.234', '1e3', ' 1', '+1', '1.', '.5', 'NaN', '1.000.000'])('refuses %j', (text) => {
    expect(() => senFromText(text)).toThrow(RangeError)
  })

  test('writes two decimals, with the sign in front', () => {
    expect(senToText(sen(-5n))).toBe('-0.05')
    expect(senToText(sen(46545412435453n))).toBe('465454124354.53')
    expect(senToText(NOL)).toBe('0.00')
  })

  test('writing and reading is the same amount, above what a number holds too', () => {
    sifat(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (value) => {
      expect(senFromText(senToText(sen(value)))).toBe(value)
    })
  })

  test('adds, subtracts and divides exactly, half up to the sen', () => {
    expect(jumlah([])).toBe(NOL)
    expect(jumlah([sen(1n), sen(2n), sen(-5n)])).toBe(-2n)
    expect(kurangi(sen(1n), sen(3n))).toBe(-2n)
    expect(bagiSen(sen(100n), 3n)).toBe(33n)
    expect(bagiSen(sen(5n), 2n)).toBe(3n)
    expect(bagiSen(sen(-5n), 2n)).toBe(-3n)
  })
})
