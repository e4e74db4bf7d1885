import { describe, expect, it } from 'vitest'
import { menurutLaporan, persenTeks, selBaris, singkatTeks } from './angka'

describe('a cell of a public page', () => {
  const belum = { pagu: '100.00', realisasi: null, serapan_pagu_persen: null }
  const nol = { pagu: '100.00', realisasi: '0.00', serapan_pagu_persen: '0.00' }
  it('not reported is a word, nought is nought, not computable is a dash', () => {
    expect(menurutLaporan(belum, belum.realisasi, singkatTeks, 6)).toBe('belum lapor')
    expect(menurutLaporan(nol, nol.serapan_pagu_persen, persenTeks, 6)).toBe('0,00%')
    expect(menurutLaporan({ ...nol, serapan_pagu_persen: null }, null, persenTeks, 6)).toBe('–')
    expect(['realisasi', 'serapan_pagu_persen'].map((nama) => selBaris(nama === 'realisasi' ? 'rupiah' : 'persen', nama, belum, 6))).toEqual(['belum lapor', '–'])
    expect(selBaris('rupiah', 'pagu', { pagu: null }, 6)).toBe('–')
  })
  it('of a month after the publication’s own nobody could report', () => {
    expect(['6', '7'].map((bulan) => selBaris('rupiah', 'realisasi', { ...belum, bulan }, 6))).toEqual(['belum lapor', '–'])
    expect(menurutLaporan({ ...belum, bulan: '12' }, null, persenTeks, 6)).toBe('–')
  })
})
