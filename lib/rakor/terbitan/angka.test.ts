import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { angkaTeks, bandingAngka, tiruanTambahan } from './angka'

const TERBIT = angkaTeks('Nomor 12/ADPEM/2023. Realisasi Rp377.042.183.562,86, atau 38,28% dari pagu; 8 unit merah. Liwa, 12 Juli 2023')

describe('bandingAngka', () => {
  it('takes the same figures with what a signature stamps on, at the end or between', () => {
    const tanda = angkaTeks('Nomor 12/ADPEM/2023. Realisasi Rp 377.042.183.562,86, atau 38,28 % dari pagu; halaman 1 dari 2; 8 unit merah. Liwa, 12 Juli 2023. Ditandatangani secara elektronik 13 Juli 2023, UU 11 Tahun 2008')
    expect(bandingAngka(TERBIT, tanda)).toEqual({ hilang: [], tambahan: [] })
  })
  it('names what was changed: the figure that is gone and the one in its place', () => {
    const tanda = TERBIT.map((satu) => (satu === '38,28%' ? '83,28%' : satu))
    expect(bandingAngka(TERBIT, tanda)).toEqual({ hilang: ['38,28%'], tambahan: ['83,28%'] })
  })
  it('figures that changed places, their size, their sign, their words or their direction are others', () => {
    const beda = (terbit: string, tanda: string): number => { const { hilang, tambahan } = bandingAngka(angkaTeks(terbit), angkaTeks(tanda)); return hilang.length + tambahan.length }
    expect(beda('Realisasi 38,28%, target 53,29%', 'Realisasi 53,29%, target 38,28%')).toBeGreaterThan(0)
    expect(beda('Pagu Rp984,96 miliar', 'Pagu Rp984,96 juta')).toBeGreaterThan(0)
    expect(beda('Deviasi −15,01 poin', 'Deviasi 15,01 poin')).toBeGreaterThan(0)
    expect(beda('(sembilan ratus delapan puluh empat rupiah)', '(sembilan ratus delapan puluh lima rupiah)')).toBeGreaterThan(0)
    expect(beda('tertinggal 15,01 poin', 'mendahului 15,01 poin')).toBeGreaterThan(0)
    expect(beda('1–50% dan −15,01', '1–50% dan -15,01')).toBe(0)
  })
  it('names a figure that was not issued, and one that stands less often', () => {
    expect(bandingAngka(TERBIT, [...TERBIT, 'Rp1.000']).tambahan).toEqual(['Rp1.000'])
    expect(bandingAngka(['8', '8'], ['8']).hilang).toEqual(['8'])
  })
  it('one digit changed is never the same', () => {
    fc.assert(fc.property(fc.nat(TERBIT.length - 1), fc.nat(20), fc.integer({ min: 1, max: 9 }), (mana, letak, beda) => {
      const semula = TERBIT[mana] ?? ''
      const digit = [...semula].flatMap((huruf, i) => (/\d/.test(huruf) ? [i] : []))
      const di = digit[letak % digit.length] ?? 0
      const ubah = `${semula.slice(0, di)}${(Number(semula[di]) + beda) % 10}${semula.slice(di + 1)}`
      expect(bandingAngka(TERBIT, TERBIT.map((satu, i) => (i === mana ? ubah : satu))).hilang).not.toEqual([])
    }))
  })
})

describe('figures that only look alike', () => {
  const TEKS = 'Realisasi Rp377.042.183.562,86, atau 38,28% dari pagu, tertinggal 15,01 poin; sisa Rp607,92 miliar, tiga puluh delapan juta, 8 unit.'
  /** Whether a signed copy with these words would be kept. */
  const lolos = (tanda: string): boolean => {
    const { hilang, tambahan } = bandingAngka(angkaTeks(TEKS), angkaTeks(tanda))
    return hilang.length + tambahan.length + tiruanTambahan(TEKS, tanda).length === 0
  }
  // Arabic-Indic, extended, Devanagari, Thai, wide, of mathematics, raised, ringed
  const DIGIT: readonly (readonly string[])[] = [...[0x660, 0x6f0, 0x966, 0xe50, 0xff10, 0x1d7ce, 0x1d7f6].map((awal) => Array.from({ length: 10 }, (_, i) => String.fromCodePoint(awal + i))), [...'⁰¹²³⁴⁵⁶⁷⁸⁹'], [...'⓪①②③④⑤⑥⑦⑧⑨']]
  const HURUF: Readonly<Record<string, string>> = { a: 'а', e: 'е', i: 'і', j: 'ј', o: 'о', p: 'р', R: 'Ꭱ', u: 'υ', t: 'τ', s: 'ѕ' }

  it('the issue itself passes, with what a signature stamps on, in any script of its own', () => {
    expect(lolos(TEKS)).toBe(true)
    expect(lolos(`${TEKS} Ditandatangani secara elektronik 13 Juli 2023, halaman 1 dari 2. ✓ Подпись`)).toBe(true)
  })
  it('a digit of another script in the place of one, in any place, is another figure', () => {
    const letak = [...TEKS].flatMap((huruf, i) => (/\d/.test(huruf) ? [i] : []))
    fc.assert(fc.property(fc.constantFrom(...letak), fc.constantFrom(...DIGIT), (di, digit) => {
      const huruf = [...TEKS]
      huruf[di] = digit[Number(huruf[di])] ?? ''
      expect(lolos(huruf.join(''))).toBe(false)
    }))
  })
  it('a figure added in digits of another script is a figure that was not issued', () => {
    fc.assert(fc.property(fc.constantFrom(...DIGIT), fc.integer({ min: 0, max: 10 ** 9 }), fc.constantFrom('', '%', ' miliar', '٪'), (digit, nilai, ekor) => {
      const tulis = [...String(nilai)].map((satu) => digit[Number(satu)]).join('')
      expect(lolos(`${TEKS} Realisasi sebenarnya ${tulis}${ekor}.`)).toBe(false)
    }))
  })
  it('a letter of another script in a word that makes a figure is no such word, nor may it be added', () => {
    for (const kata of ['Rp607', 'miliar', 'tertinggal', 'puluh', 'juta', 'poin']) {
      for (const [asli, tiru] of Object.entries(HURUF)) {
        if (!kata.includes(asli)) continue
        const palsu = kata.replace(asli, tiru)
        expect(lolos(TEKS.replace(kata, palsu)), palsu).toBe(false)
        expect(lolos(`${TEKS} Tambahan 8 ${palsu}.`), palsu).toBe(false)
      }
    }
  })
  it('signs that turn the direction, are not seen, or pass for percent and comma are refused', () => {
    for (const tanda of ['\u202e', '\u202d', '\u2066', '\u200f', '\u200b', '\u2060', '\ufeff']) {
      expect(lolos(TEKS.replace('38,28%', `${tanda}38,28%`))).toBe(false)
      expect(lolos(TEKS.replace('38,28%', `38${tanda},28%`))).toBe(false)
    }
    for (const [asli, tiru] of [['38,28%', '38,28٪'], ['38,28%', '38٫28%'], ['38,28%', '38,28‰'], ['15,01', '15‚01']] as const) expect(lolos(TEKS.replace(asli, tiru)), tiru).toBe(false)
    expect(lolos(`${TEKS} 5٪`)).toBe(false)
  })
})
