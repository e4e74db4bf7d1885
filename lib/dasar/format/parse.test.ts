import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { sen, senFromText } from '@/lib/realisasi/rupiah'
import { rupiahPenuh } from './angka'
import { parseAngka, parseAngkaPositif, parsePersen, tanpaTitik, tulisAngka } from './parse'

describe('parseAngka', () => {
  it.each([
    ['1.234.567,89', '1234567.89'], ['1234567,89', '1234567.89'], ['Rp 1.234', '1234'], ['Rp. 1.234', '1234'],
    ['rp1.000,-', '1000'], ['(1.000)', '-1000'], ['-5', '-5'], ['−5,5', '-5.5'], ['-Rp5', '-5'], ['Rp -5', '-5'],
    ['-', '0'], ['–', '0'], [' -   ', '0'], ['Rp -', '0'], ['Rp-   ', '0'], ['nihil', '0'], ['--', '0'], [' 0 ', '0'], ['-0,00', '0.00'], ['007', '7'], ['1\u00a0', '1'],
    ['(Rp 2.500,75)', '-2500.75'], ['\u202a1.234\u202c', '1234'], ['\u200f-5\u200e', '-5'],
  ])('reads %j as %s', (teks, hasil) => {
    expect(parseAngka(teks)).toEqual({ ok: true, teks: hasil })
  })

  it.each([
    ['1234567.89', '1234567.89 bukan angka. Tulis 1.234.567,89.'],
    ['1.2345,00', '1.2345,00 bukan angka. Tulis 12.345,00.'],
    ['1,234,567.5', '1,234,567.5 bukan angka. Tulis 1.234.567,5.'],
    ['0.125', '0.125 bukan angka. Tulis misalnya 12.345,00.'],
    ['12.34', '12.34 bukan angka. Tulis 12,34.'],
    ['dua', 'dua bukan angka. Tulis misalnya 12.345,00.'],
    ['1e5', '1e5 bukan angka. Tulis misalnya 12.345,00.'],
    ['--5', '--5 bukan angka. Tulis misalnya 12.345,00.'],
    ['1,234', '1,234: paling banyak 2 angka di belakang koma. Ribuan dipisah titik, desimal dengan koma.'],
    ['1234567890123456789', '1234567890123456789 terlalu besar: paling banyak 18 angka.'],
    ['', 'Belum ada angka. Tulis misalnya 12.345,00.'],
    ['38,28%', '38,28% adalah persentase, bukan angka biasa. Tulis angkanya tanpa tanda persen.'],
    ['38 %', '38 % adalah persentase, bukan angka biasa. Tulis angkanya tanpa tanda persen.'],
    ['Rp', 'Belum ada angka. Tulis misalnya 12.345,00.'],
  ])('refuses %j and says how to mend it', (teks, pesan) => {
    expect(parseAngka(teks)).toEqual({ ok: false, pesan })
  })

  it('refuses a page of digits at once', () => {
    expect(parseAngka(`${'9'.repeat(1_000_000)}.`)).toEqual({ ok: false, pesan: 'Teks sepanjang 1000001 huruf bukan angka. Tulis misalnya 12.345,00.' })
  })

  it('reads back every amount that the product writes', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 19n), max: 10n ** 19n }), (value) => {
      const hasil = parseAngka(rupiahPenuh(sen(value)))
      expect(hasil.ok && senFromText(hasil.teks)).toBe(value)
    }))
  })

  it('never reads English decimals as thousands', () => {
    fc.assert(fc.property(fc.nat(10 ** 9), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      expect(parseAngka(`${whole}.${String(cents).padStart(2, '0')}`).ok).toBe(false)
    }))
  })
})

it('bounds positive amounts and percentages', () => {
  expect(parseAngkaPositif('-1').ok).toBe(false)
  expect(parseAngkaPositif('1').ok).toBe(true)
  expect(parsePersen('38,28%')).toEqual({ ok: true, ratusan: 3828, teks: '38.28' })
  expect(parsePersen('38 %')).toEqual({ ok: true, ratusan: 3800, teks: '38' })
  expect(parsePersen('-')).toEqual({ ok: false, pesan: '- dapat berarti 0% atau belum diisi. Tulis 0, atau kosongkan.' })
  expect(parsePersen('Rp 38')).toEqual({ ok: false, pesan: 'Rp 38 adalah rupiah, bukan persen. Progres fisik ditulis 0 sampai 100.' })
  expect(parsePersen('100,5')).toEqual({ ok: false, pesan: '100,5 di luar 0–100. Progres fisik ditulis 0 sampai 100.' })
  expect(parsePersen('-1').ok).toBe(false)
  expect(parsePersen('x').ok).toBe(false)
})

it('writes canonical text for editing', () => {
  expect(tulisAngka('1234567.50')).toBe('1.234.567,50')
  expect(tulisAngka('1000.00')).toBe('1.000')
  expect(tulisAngka('-12.3')).toBe('-12,3')
})

it('opens a figure for changing without its dots, and is read again as the same', () => {
  for (const teks of ['1.357', '-1.234.567,89', '999', '0,5', '1357', '']) {
    expect(tanpaTitik(teks)).toBe(teks.replaceAll('.', ''))
    if (teks !== '') expect(parseAngka(tanpaTitik(teks))).toEqual(parseAngka(teks))
  }
  // what is no number stays as it was typed
  for (const teks of ['1.35', '12.3456', '0.125', '1,234.5', 'Rp 1.000']) expect(tanpaTitik(teks)).toBe(teks)
})
