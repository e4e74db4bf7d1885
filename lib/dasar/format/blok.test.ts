import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bacaBlokAngka, ejaanBlok } from './blok'
import { parseAngka } from './parse'

const satu = (blok: string[][], b = 0, k = 0) => bacaBlokAngka(blok)[b]?.[k]
const ribuan = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.')
const ribuanInggris = (n: number): string => ribuan(n).replaceAll('.', ',')

describe('a block of numbers', () => {
  it.each(['0.125', '1234.567'])('beside %s refuses 1.234 and 1,234 with both readings', (lain) => {
    expect(satu([['1.234', lain]])).toMatchObject({ ok: false, pesan: expect.stringContaining('1.234 dapat berarti 1.234 atau 1,234') })
    expect(satu([['x'], [lain], ['1,234']], 2)).toMatchObject({ ok: false, pesan: expect.stringContaining('1,234 dapat berarti 1.234 atau 1,234') })
  })
  it.each(['1234.56', '1,234.56', '1,234,567', 'Rp 1,234.00', '(12.5)', '98.2%'])('beside %s is English: 1,234 is a thousand, 1.234 is asked about', (lain) => {
    expect(satu([['1,234', lain]])).toEqual({ ok: true, teks: '1234' })
    expect(satu([['1.234', lain]])).toMatchObject({ ok: false, pesan: expect.stringContaining('1.234 dapat berarti 1.234 atau 1,234') })
  })
  it.each(['1.234,56', '1234,5', '1.234.567', '500', '(1.000)', '38,28%', 'catatan', '', '-'])('beside %s takes 1.234 as one thousand', (lain) => {
    expect(satu([['1.234', lain]])).toEqual({ ok: true, teks: '1234' })
  })
  it('reads an English block as a whole, with its noughts, signs and currency', () => {
    const teks = ['1,234,567.89', '1,234', '-', '(1,000.5)', 'Rp 2,000', '500', '0.00', '-7', 'Rp. 1,500.25']
    expect(ejaanBlok([teks])).toBe('inggris')
    expect(bacaBlokAngka([teks])[0]).toEqual(['1234567.89', '1234', '0', '-1000.5', '2000', '500', '0.00', '-7', '1500.25'].map((hasil) => ({ ok: true, teks: hasil })))
  })
  it('one Indonesian spelling among English ones: nothing is guessed', () => {
    expect(ejaanBlok([['1,234,567.89', '1.234.567']])).toBe('campur')
    expect(bacaBlokAngka([['1,234,567.89', '1.234.567', '1.234']])[0]).toMatchObject([{ ok: false }, { ok: true, teks: '1234567' }, { ok: false }])
    expect(satu([['1,234.56', '1,5']])).toMatchObject({ ok: false, pesan: expect.stringContaining('Tulis 1.234,56') })
  })
  it('badly grouped English is refused', () => {
    expect(satu([['1,23,456', '1,234.56']])).toMatchObject({ ok: false, pesan: expect.stringContaining('bukan angka dalam penulisan Inggris') })
  })
  it('keeps the sign in both readings', () => {
    expect(satu([['(1.234)', '1.5']])).toMatchObject({ pesan: expect.stringContaining('berarti -1.234 atau -1,234') })
  })
  it('an empty text is no answer, and the shape is kept', () => {
    expect(bacaBlokAngka([['', ' '], ['7']])).toEqual([[null, null], [{ ok: true, teks: '7' }]])
  })
})

describe('for any block', () => {
  const angka = fc.integer({ min: 0, max: 999_999_999 })
  it('one text alone is read as the field reads it, unless it can only be English', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), angka.map(ribuan), angka.map(ribuanInggris)), (teks) => {
      const blok = ejaanBlok([[teks]])
      if (teks.trim() === '') expect(satu([[teks]])).toBeNull()
      else if (blok !== 'inggris' && !teks.includes('%')) expect(satu([[teks]])).toEqual(parseAngka(teks.trim()))
    }))
  })
  it('Indonesian spelling alone always passes with its value', () => {
    fc.assert(fc.property(fc.array(angka, { minLength: 1 }), (daftar) => {
      expect(bacaBlokAngka([daftar.map(ribuan)])[0]).toEqual(daftar.map((n) => ({ ok: true, teks: String(n) })))
    }))
  })
  it('English spelling with one proof of it always passes with its value', () => {
    fc.assert(fc.property(fc.array(angka), (daftar) => {
      expect(bacaBlokAngka([[...daftar.map(ribuanInggris), '1,234.56']])[0]).toEqual([...daftar.map(String), '1234.56'].map((teks) => ({ ok: true, teks })))
    }))
  })
  it('what passes beside an English number and an Indonesian one means the same in both countries', () => {
    fc.assert(fc.property(fc.array(fc.oneof(angka.map(ribuan), angka.map(String))), (daftar) => {
      const hasil = bacaBlokAngka([[...daftar, '1234.56', '7,5']])[0] ?? []
      daftar.forEach((teks, i) => {
        if (hasil[i]?.ok) expect(/^\d{1,3}\.\d{3}$/.test(teks)).toBe(false)
      })
    }))
  })
  it('the order of the texts does not matter', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('1.234', '12.5', '7', '1,234', '1.234,5', 'x', '-')), (daftar) => {
      expect([...(bacaBlokAngka([[...daftar].reverse()])[0] ?? [])].reverse()).toEqual(bacaBlokAngka([daftar])[0])
    }))
  })
})

it('a page of digits in one cell proves nothing of the others, however long it is', () => {
  const panjang = '9'.repeat(20_000_000)
  expect(ejaanBlok([[panjang, '1,234.56']])).toBe('inggris')
  expect(bacaBlokAngka([[panjang, '1.234,5']])[0]).toEqual([expect.objectContaining({ ok: false }), { ok: true, teks: '1234.5' }])
})
