import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NamaSub, Tema } from './types'
import { pengusul, siapkanNama } from './usul'

const KOSONG = { kode: '', nama: '', kegiatan: '', program: '' }

const usulkan = (pola: Pick<Tema, 'polaKode' | 'polaNama'>, sub: NamaSub): string | null => siapkanNama([sub]).map(({ nama }) => pengusul(pola)(nama))[0] ?? null
const cocokKode = (pola: string, kode: string): boolean => usulkan({ polaKode: [pola], polaNama: [] }, { ...KOSONG, kode }) !== null
const cocokNama = (pola: string, nama: string): boolean => usulkan({ polaKode: [], polaNama: [pola] }, { ...KOSONG, nama }) !== null

const GIZI = { kode: '1.02.02.2.02.0015', nama: 'Pengelolaan Pelayanan Kesehatan Gizi Masyarakat', kegiatan: 'Penyediaan Layanan Kesehatan', program: 'PROGRAM PEMENUHAN UPAYA KESEHATAN' }

describe('codes', () => {
  it('begin with a pattern part by part, whatever noughts stand before a number', () => {
    expect(cocokKode('1.02.02.2.02.15', '1.02.02.2.02.0015')).toBe(true)
    expect(cocokKode('1.02.02.2.02.0015', '1.02.02.2.02.15')).toBe(true)
    expect(cocokKode('1.02', '1.02.02.2.02.15')).toBe(true)
    expect(cocokKode('1.02.02.2.02.1', '1.02.02.2.02.15')).toBe(false)
    expect(cocokKode('1.02.02.2.02.15', '1.02.02')).toBe(false)
    expect(cocokKode('X.XX.01', '1.05.01.2.01.0001')).toBe(true)
  })

  it('always begin with themselves and with every code above them', () => {
    const kode = fc.array(fc.nat({ max: 9999 }), { minLength: 1, maxLength: 6 })
    fc.assert(fc.property(kode, fc.nat({ max: 3 }), (isi, nol) => {
      const teks = isi.map((satu) => String(satu).padStart(nol, '0')).join('.')
      return isi.every((_, i) => cocokKode(isi.slice(0, i + 1).join('.'), teks)) && !cocokKode(`${teks}.1`, teks)
    }))
  })
})

describe('words', () => {
  it('are whole and side by side; -nya and doubled words are the word itself', () => {
    expect(cocokNama('gizi', 'Gizi, Masyarakat')).toBe(true)
    expect(cocokNama('balita', 'Pemantauan balita-balita')).toBe(true)
    expect(cocokNama('balita', 'Kesehatan balitanya')).toBe(true)
    expect(cocokNama('ibu hamil', 'Pelayanan Kesehatan Ibu Hamil')).toBe(true)
    expect(cocokNama('ibu hamil', 'Ibu dan anak hamil')).toBe(false)
    expect(cocokNama('jalan', 'Perjalanan dinas yang berjalan')).toBe(false)
    expect(cocokNama('jalan', 'Pengawasan Teknis Penyelenggaraan Jalan/Jembatan')).toBe(true)
    expect(cocokNama('...', 'Apa saja')).toBe(false)
  })

  it('of a name propose themselves and nothing that only contains their letters', () => {
    const kata = fc.stringMatching(/^[a-z]{2,8}$/)
    fc.assert(fc.property(kata, kata, kata, (a, b, c) => cocokNama(`${a} ${b}`, `${c} ${a.toUpperCase()} ${b}`) && !cocokNama(a, `x${a}x`)))
  })
})

describe('a proposal says why', () => {
  it('by code first, then by the nearest name; none where nothing fits', () => {
    expect(usulkan({ polaKode: ['1.02.02.2.02.15'], polaNama: ['gizi'] }, GIZI)).toBe('kode 1.02.02.2.02.15')
    expect(usulkan({ polaKode: [], polaNama: ['upaya', 'gizi'] }, GIZI)).toBe('nama memuat "gizi"')
    expect(usulkan({ polaKode: [], polaNama: ['penyediaan layanan'] }, GIZI)).toBe('nama kegiatan memuat "penyediaan layanan"')
    expect(usulkan({ polaKode: [], polaNama: ['upaya'] }, GIZI)).toBe('nama program memuat "upaya"')
    expect(usulkan({ polaKode: ['1.03'], polaNama: ['stunting'] }, GIZI)).toBeNull()
    expect(usulkan({ polaKode: [], polaNama: [] }, GIZI)).toBeNull()
  })
  it('names the first pattern of several in a text, and asks of many what it asks of one', () => {
    const pola = { polaKode: ['1.03'], polaNama: ['ibu', 'gizi', 'ibu hamil'] }
    const banyak = [GIZI, { ...GIZI, nama: 'Gizi ibu hamil' }, { ...GIZI, kode: '1.03.02', nama: 'Gizi' }, { ...GIZI, nama: 'Jalan' }]
    const usul = pengusul(pola)
    expect(siapkanNama(banyak).map(({ nama }) => usul(nama))).toEqual(['nama memuat "gizi"', 'nama memuat "ibu"', 'kode 1.03', null])
    expect(banyak.map((satu) => usulkan(pola, satu))).toEqual(['nama memuat "gizi"', 'nama memuat "ibu"', 'kode 1.03', null])
  })
})
