import { describe, expect, it } from 'vitest'
import { tempatkanKode } from './kode'
import { writeBuku } from './tulis'
import type { LembarTulis } from './types'
import { teksBagian } from './zip'

const kolom = (...lebar: number[]) => lebar.map((satu) => ({ lebar: satu }))
const isi = (banyak: number) => Array.from({ length: 3 }, () => Array.from({ length: banyak }, () => ({ isi: 'x', rupa: 'teks' as const })))
const KATA = 'Kalimat yang panjang '.repeat(12)
const lembar = (lain: Partial<LembarTulis> & Pick<LembarTulis, 'kolom'>): LembarTulis => ({
  nama: 'A', baris: [[{ isi: 'JUDUL', rupa: 'judul', lebar: lain.kolom.length }], [{ isi: 'Milik', rupa: 'subjudul', lebar: lain.kolom.length }], [{ isi: KATA, rupa: 'keterangan', lebar: lain.kolom.length }], [], ...isi(lain.kolom.length)],
  cetak: { arah: 'mendatar', barisJudul: [5, 5] }, ...lain,
})

describe('the code of the chain', () => {
  it('stands at the right of the heading, whose sentences end before it and wrap; no row is added under the table', () => {
    const asal = lembar({ kolom: kolom(40, 20, 10, 10) })
    const hasil = tempatkanKode(asal)
    expect([hasil.baris, hasil.kolom, hasil.sampai]).toEqual([0, 2, asal.baris.length])
    expect(hasil.lembar.baris.slice(0, 3).map(([sel]) => [sel?.lebar, sel?.rupa])).toEqual([[2, 'judulLipat'], [2, 'subjudulLipat'], [2, 'keterangan']])
    expect(hasil.lembar.baris.slice(3)).toEqual(asal.baris.slice(3))
    expect(hasil.tinggi.size).toBe(0)
  })
  it('leaves a heading alone that does not reach it, and the columns that every page repeats', () => {
    const lebar = lembar({ kolom: kolom(40, 20, 20, 20), baris: [[{ isi: KATA, rupa: 'keterangan', lebar: 2 }], [], ...isi(4)], cetak: { arah: 'mendatar', barisJudul: [3, 3], lebarHalaman: 2, kolomJudul: 2 } })
    const hasil = tempatkanKode(lebar)
    expect([hasil.kolom, hasil.lembar.baris]).toEqual([2, lebar.baris])
  })
  it('makes a short heading as high as it needs', () => {
    const hasil = tempatkanKode(lembar({ kolom: kolom(60, 20), baris: [[{ isi: 'Judul', rupa: 'judulLipat', lebar: 2 }], [], ...isi(2)], cetak: { arah: 'tegak', barisJudul: [3, 3] } }))
    expect([...hasil.tinggi]).toEqual([[1, 74 - 17]])
  })
  it('stands under the rows only where there is no heading to stand beside', () => {
    const hasil = tempatkanKode(lembar({ kolom: kolom(60, 20), baris: isi(2), cetak: { arah: 'tegak', barisJudul: [1, 1] } }))
    expect([hasil.baris, hasil.sampai]).toEqual([4, 9])
  })
  it('is in the printed area of the written file', async () => {
    const segel = { teks: 'Segel 1', png: new Uint8Array([137, 80, 78, 71]) }
    const buku = await writeBuku({ judul: 'x', segel, lembar: [lembar({ kolom: kolom(40, 20, 10, 10) })] })
    expect(teksBagian(buku, 'xl/workbook.xml')).toContain("'A'!$A$1:$D$7<")
    expect(teksBagian(buku, 'xl/drawings/drawing1.xml')).toMatch(/<xdr:col>2<\/xdr:col>.*<xdr:row>0<\/xdr:row>/)
  })
})
