import { describe, expect, it } from 'vitest'
import { bacaKetikan, bacaKunci, bandingkanSel, kunciSel, selBaku, tempatJejak, tulisSel, type Alamat } from './utils'

const nilai: Alamat = { jenis: 'realisasi', baris: 12, kanal: 'RKUD', kolom: 'nilai' }
const koreksi: Alamat = { ...nilai, kolom: 'koreksi' }
const persen: Alamat = { jenis: 'fisik', sub: 3, kolom: 'persen' }
const alasan: Alamat = { jenis: 'fisik', sub: 3, kolom: 'alasan' }

describe('the name of a cell', () => {
  it.each<Alamat>([nilai, koreksi, persen, alasan, { jenis: 'kas', baris: 9, bulan: 12 }, { jenis: 'target', sub: 3, bulan: 12 }, { jenis: 'pagu', baris: 7 }])(
    'is read back: %j',
    (alamat) => expect(bacaKunci(kunciSel(alamat))).toEqual(alamat),
  )
  it.each(['', 'kas.9.13', 'kas.9.0', 'kas.0.1', 'target.3.0', 'target.3.13', 'target.3', 'pagu.9.1', 'realisasi.1.LAIN.nilai', 'pagu.1;drop', 'fisik.1.tahun'])(
    'names nothing: %s',
    (teks) => expect(bacaKunci(teks)).toBeNull(),
  )
})

describe('what a person types', () => {
  it('becomes canonical', () => {
    expect(bacaKetikan(nilai, ' Rp 1.234.567,5 ')).toEqual({ ok: true, nilai: '1234567.50' })
    expect(bacaKetikan(nilai, '0')).toEqual({ ok: true, nilai: '0.00' })
    expect(bacaKetikan(nilai, '  ')).toEqual({ ok: true, nilai: null })
    expect(bacaKetikan(koreksi, '(1.000)')).toEqual({ ok: true, nilai: '-1000.00' })
    expect(bacaKetikan(koreksi, '0')).toEqual({ ok: true, nilai: null })
    expect(bacaKetikan(persen, '38,2%')).toEqual({ ok: true, nilai: '38.20' })
    expect(bacaKetikan({ jenis: 'target', sub: 3, bulan: 4 }, '12,5 %')).toEqual({ ok: true, nilai: '12.50' })
    expect(bacaKetikan(alasan, ' salah input ')).toEqual({ ok: true, nilai: 'salah input' })
  })
  it('is refused with a sentence', () => {
    expect(bacaKetikan(nilai, '1234567.89')).toMatchObject({ ok: false })
    expect(bacaKetikan(nilai, '-5')).toMatchObject({ ok: false })
    expect(bacaKetikan(persen, '100,01')).toMatchObject({ ok: false })
    expect(bacaKetikan({ jenis: 'target', sub: 3, bulan: 4 }, '100,01')).toMatchObject({ ok: false })
    expect(bacaKetikan(alasan, 'a'.repeat(301))).toMatchObject({ ok: false })
    // what the database cannot hold, or what would turn the sentence round it
    expect(bacaKetikan(alasan, 'salah\u0000input\r\n\u202eini 😀\ud83d')).toEqual({ ok: true, nilai: 'salah input ini 😀\ufffd' })
    expect(bacaKetikan(alasan, '\u0000')).toEqual({ ok: true, nilai: null })
  })
  it('is shown again as it is written here', () => {
    expect(tulisSel(nilai, '1234567.50')).toBe('1.234.567,50')
    expect(tulisSel(nilai, '0.00')).toBe('0')
    expect(tulisSel(koreksi, '-1000.00')).toBe('-1.000')
    expect(tulisSel(persen, null)).toBe('')
  })
})

describe('compare-and-set', () => {
  it('parts what to write, what is there already, and what somebody else changed', () => {
    const tersimpan = new Map([['pagu.1', '5.00'], ['pagu.2', '7.00'], ['pagu.3', '9.00']])
    const hasil = bandingkanSel(
      [
        { kunci: 'pagu.1', sebelum: '5.00', sesudah: '6.00' },
        { kunci: 'pagu.2', sebelum: '5.00', sesudah: '7.00' },
        { kunci: 'pagu.3', sebelum: '8.00', sesudah: '10.00' },
        { kunci: 'pagu.4', sebelum: null, sesudah: '1.00' },
        { kunci: 'pagu.5', sebelum: '2.00', sesudah: '3.00' },
      ],
      tersimpan,
    )
    expect(hasil.tulis.map((s) => s.kunci)).toEqual(['pagu.1', 'pagu.4'])
    expect(hasil.sama.map((s) => s.kunci)).toEqual(['pagu.2'])
    expect(hasil.konflik.map((s) => [s.kunci, s.tersimpan])).toEqual([['pagu.3', '9.00'], ['pagu.5', null]])
  })
})

describe('a target of the month', () => {
  it('is a cell of the plan, whatever it was called before', () => {
    const sel = { kunci: 'fisik.3.target', sebelum: null, sesudah: '5.00' }
    expect(selBaku(sel, 7)).toEqual({ ...sel, kunci: 'target.3.7' })
    expect(selBaku({ ...sel, kunci: 'fisik.3.persen' }, 7).kunci).toBe('fisik.3.persen')
    const versi = { bulan: 7, apbdVersiId: 1, kasVersiId: 2 }
    expect(tempatJejak({ jenis: 'target', sub: 3, bulan: 7 }, versi)).toEqual(tempatJejak({ jenis: 'fisik', sub: 3, kolom: 'target' }, versi))
  })
})
