import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { angkaTeks, bandingAngka } from './angka'

const TERBIT = angkaTeks('Nomor 12/ADPEM/2023. Realisasi Rp377.042.183.562,86, atau 38,28% dari pagu; 8 unit merah. Liwa, 12 Juli 2023')

describe('bandingAngka', () => {
  it('takes the same figures in any order, with what a signature stamps on', () => {
    const tanda = angkaTeks('38,28 % Realisasi Rp 377.042.183.562,86 ... 8 unit, 12 Juli 2023, Nomor 12/ADPEM/2023. Ditandatangani secara elektronik 13 Juli 2023, UU 11 Tahun 2008')
    expect(bandingAngka(TERBIT, tanda)).toEqual({ hilang: [], tambahan: [] })
  })
  it('names what was changed: the figure that is gone and the one in its place', () => {
    const tanda = TERBIT.map((satu) => (satu === '38,28%' ? '83,28%' : satu))
    expect(bandingAngka(TERBIT, tanda)).toEqual({ hilang: ['38,28%'], tambahan: ['83,28%'] })
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
