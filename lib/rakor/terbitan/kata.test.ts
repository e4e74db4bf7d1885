import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { angkaTeks, bandingAngka, tiruanTambahan } from './angka'
import { bandingKata } from './kata'

const TEKS = [
  'PEMERINTAH KABUPATEN', 'Realisasi Rp377.042.183.562,86, atau 38,28% dari pagu, tertinggal 15,01 poin; deviasi −15,01 poin; 8 unit merah dari 75 unit.', '1', 'Dinas Satu 984.959 38,28% 12', '2', 'Dinas Dua 1.000 53,29%',
  'Liwa, 12 Juli 2023', '8',
].join('\n')
/** Whether a signed copy with these words would be kept. */
const lolos = (tanda: string): boolean => {
  const { hilang, tambahan } = bandingAngka(angkaTeks(TEKS), angkaTeks(tanda))
  const kata = bandingKata(TEKS, tanda)
  return hilang.length + tambahan.length + tiruanTambahan(TEKS, tanda).length + kata.tempelan.length === 0 && kata.hilang === null
}
const ganti = (dari: string, ke: string): string => { const hasil = TEKS.replace(dari, ke); expect(hasil).not.toBe(TEKS); return hasil }

describe('a signed copy', () => {
  it('passes with the stamps of a signature: before, behind, between its lines, on a line of the issue', () => {
    const stempel = 'Dokumen ini tidak memerlukan tanda tangan basah, ditandatangani secara elektronik 13 Juli 2023, NIP 197001011990031001'
    expect(lolos(TEKS)).toBe(true)
    expect(lolos(`${TEKS}\n${stempel}`)).toBe(true)
    expect(lolos(`SALINAN\n${TEKS}`)).toBe(true)
    for (const baris of TEKS.split('\n').slice(0, -1)) expect(lolos(ganti(`${baris}\n`, `${baris}\n${stempel}\n`)), baris).toBe(true)
    expect(lolos(ganti('Liwa, 12 Juli 2023', `Liwa, 12 Juli 2023 ${stempel}`))).toBe(true)
    expect(lolos(TEKS.replaceAll(' ', '  '))).toBe(true)
  })
  it('passes where its writer breaks and joins lines otherwise', () => {
    const sela = [...TEKS].flatMap((huruf, i) => (/\s/.test(huruf) ? [i] : []))
    fc.assert(fc.property(fc.array(fc.constantFrom(' ', '\n'), { minLength: sela.length, maxLength: sela.length }), (baru) => {
      const huruf = [...TEKS]
      // a figure and what makes it one stay on a line, and so do two figures beside each other
      sela.forEach((di, ke) => { if (/\p{L}/u.test(huruf[di - 1] ?? '') && /\p{L}/u.test(huruf[di + 1] ?? '')) huruf[di] = baru[ke] ?? ' ' })
      expect(bandingKata(TEKS, huruf.join(''))).toEqual({ hilang: null, tempelan: [] })
    }))
  })
  it.each([
    ['38,28%', '1\u00ad38,28%'], ['38,28%', '1\u200a38,28%'], ['38,28%', '1 38,28%'], ['38,28%', '1\u030038,28%'], ['38,28%', '1\ufe0f38,28%'], ['38,28%', '1’38,28%'], ['38,28%', '1·38,28%'], ['38,28%', '10×38,28%'],
    ['8 unit', '1 8 unit'], ['8 unit', '8 5 unit'], ['8 unit', '8 belas unit'], ['8 unit', '8 ratus unit'], ['8 unit merah', '8 unit merah dan 60 unit lain'],
    ['tertinggal 15,01', 'tertinggal –15,01'], ['Realisasi Rp377', 'Realisasi −  Rp377'], ['Realisasi Rp377', 'Realisasi –Rp377'], ['Rp377.042.183.562,86', '(Rp377.042.183.562,86)'], ['562,86,', '562,86 M,'],
    ['dari pagu', 'dari anggaran kas'], ['unit merah', 'unit hijau'], ['tertinggal 15', 'tidak tertinggal 15'], ['Realisasi', 'Sisa pagu'], ['38,28% dari pagu', '38,28% (delapan puluh) dari pagu'],
    ['PEMERINTAH KABUPATEN\n', ''], ['Dinas Satu', 'Dinas Sama'], ['12 Juli', '1 2 Juli'],
  ])('is refused where %j became %j', (dari, ke) => expect(lolos(ganti(dari, ke))).toBe(false))
  it('nor may lines change places, a figure be set beside one, or be added without a word or in words of its own', () => {
    expect(lolos(ganti('1\nDinas Satu 984.959 38,28% 12\n2\nDinas Dua 1.000 53,29%', '1\nDinas Dua 1.000 53,29%\n2\nDinas Satu 984.959 38,28% 12'))).toBe(false)
    expect(lolos(`${TEKS}\n1`)).toBe(false)
    expect(lolos(`1 ${TEKS.split('\n').slice(1).join('\n')}`)).toBe(false)
    expect(lolos(ganti('38,28% 12\n', '38,28% 12 5\n'))).toBe(false)
    expect(lolos(ganti('38,28% 12\n', '38,28% 12 ratus\n'))).toBe(false)
    expect(lolos(`${TEKS}\nRealisasi sebenarnya 90 persen`)).toBe(false)
  })
  it('no letter or digit of a line can be another, be left out or, within it, be doubled', () => {
    const letak = [...TEKS].flatMap((huruf, i) => (/[\p{L}\d%]/u.test(huruf) ? [i] : []))
    fc.assert(fc.property(fc.constantFrom(...letak), fc.constantFrom('x', '7', '', 'dua'), (di, baru) => {
      const huruf = [...TEKS]
      // a letter before or behind a line is one that was added to it, as a stamp is; a digit there would be read into a figure
      if (huruf[di] === baru || (baru === 'dua' && /\p{L}/u.test(huruf[di] ?? '') && [huruf[di - 1] ?? '\n', huruf[di + 1] ?? '\n'].includes('\n'))) return
      expect(lolos([...huruf.slice(0, di), baru === 'dua' ? `${huruf[di] ?? ''}${huruf[di] ?? ''}` : baru, ...huruf.slice(di + 1)].join(''))).toBe(false)
    }))
  })
})
