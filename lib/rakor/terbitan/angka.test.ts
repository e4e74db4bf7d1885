import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { angkaTeks, bandingAngka } from './angka'

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
