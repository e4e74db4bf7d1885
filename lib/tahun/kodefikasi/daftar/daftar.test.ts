import { describe, expect, test } from 'vitest'
import type { BukuBaca, NilaiBaca } from '@/lib/dasar/buku/types'
import { bacaBaris } from './baris'
import { golongkan } from './golongkan'
import type { Ada, BarisMentah } from './jenis'
import { kenaliKolom } from './kolom'
import { uraikan } from './urai'

const buku = (...baris: NilaiBaca[][]): BukuBaca => ({ format: 'xlsx', lembar: [{ nama: 'L1', tersembunyi: false, baris, rumus: [], gabung: [] }] })
const baca = (isi: BukuBaca, daftar: 'buku' | 'rekening' | 'sumber' = 'buku') => bacaBaris(isi, kenaliKolom(isi, daftar))
const mentah = (kode: string, nama: string, lain: Partial<BarisMentah> = {}): BarisMentah => ({ nomor: 1, lembar: 'L1', kode, nama, bilangan: false, ...lain })
const KOSONG: Ada = { nomenklatur: new Map(), rekening: new Map(), jenisRekening: new Set(), kelompokRekening: new Set(), sumber: new Map() }
const keadaan = (baris: readonly BarisMentah[], ada: Partial<Ada> = {}, daftar: 'buku' | 'rekening' | 'sumber' = 'buku') =>
  golongkan(uraikan(baris, daftar, []), { ...KOSONG, ...ada }).map((satu) => [satu.kode, satu.keadaan])

describe('where the codes stand', () => {
  test('head words in any order and place, a title above, other columns between', () => {
    const { baris } = baca(buku(['Lampiran'], [], ['No', 'Uraian', 'Kode'], [1, 'Pendidikan', '1.01']))
    expect(baris).toMatchObject([{ nomor: 4, kode: '1.01', nama: 'Pendidikan' }])
  })
  test('a code spread over columns under one head is put together; a wide export gives each pair, repeats counted', () => {
    expect(baca(buku(['KODE', null, null, 'NOMENKLATUR'], ['1', '01', null, 'Pendidikan'], ['1', '01', '02', 'Program'])).baris.map(({ kode }) => kode)).toEqual(['1.01', '1.01.02'])
    const lebar = baca(buku(['Kode SKPD', 'Nama SKPD', 'Kode Program', 'Nama Program', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan'],
      ['1.01.0.00', 'Dinas', '1.01.02', 'P', '1.01.02.2.01.0001', 'A'], ['1.01.0.00', 'Dinas', '1.01.02', 'P', '1.01.02.2.01.0002', 'B']))
    expect(lebar).toMatchObject({ ulang: 1, baris: [{ kode: '1.01.02' }, { kode: '1.01.02.2.01.0001' }, { kode: '1.01.02.2.01.0002' }] })
  })
  test('without a head the cells tell; without either it is asked', () => {
    expect(baca(buku(['1.01', 'Pendidikan'], ['1.01.02', 'Program'])).baris).toHaveLength(2)
    expect(kenaliKolom(buku(['a', 'b'], ['c', 'd']), 'buku')).toEqual([])
  })
})

describe('what a row is', () => {
  test('levels and the two charts are told apart by shape; what is no code says why', () => {
    const hasil = uraikan([
      mentah('5', 'UNSUR PENUNJANG URUSAN PEMERINTAHAN'), mentah('5', 'BELANJA DAERAH'), mentah('4', 'PENDAPATAN DAERAH'), mentah('5.02', 'Keuangan'),
      mentah('5.1', 'Belanja Operasi'), mentah('5.1.02.01.01.0024', 'ATK'), mentah('4.1.01', 'Pajak'), mentah('1.01.02.2.01.0001', 'Sub'),
      mentah('2.1', 'Pertanahan', { bilangan: true }), mentah('', 'Judul'), mentah('1.01', ''), mentah('1.0', 'x'),
    ], 'buku', [])
    expect(hasil.map(({ jenis, tingkat, keadaan: k }) => `${jenis} ${tingkat ?? ''} ${k}`.trim())).toEqual([
      'NOMENKLATUR URUSAN BARU', 'LEWAT', 'LEWAT', 'NOMENKLATUR BIDANG BARU', 'REKENING 2 BARU', 'REKENING 6 BARU', 'LEWAT', 'NOMENKLATUR SUB_KEGIATAN BARU',
      'TAK_TERBACA', 'LEWAT', 'TAK_TERBACA', 'LEWAT',
    ].map((satu) => satu.replace(/^(LEWAT|TAK_TERBACA)$/, '  $1').trim()))
    expect(hasil[8]?.sebab).toContain('bilangan')
  })
  test('X.XX stands once for every bidang of the file and of the book', () => {
    const hasil = uraikan([mentah('1.01', 'Pendidikan'), mentah('X.XX.01', 'Penunjang')], 'buku', ['1.02'])
    expect(hasil.map(({ kode }) => kode)).toEqual(['1.01', '1.01.01', '1.02.01'])
  })
})

describe('what a row would do', () => {
  test('new, same in other capitals, another name, nothing above it; below a missing parent nothing is taken', () => {
    expect(keadaan([
      mentah('1.01', 'PENDIDIKAN'), mentah('1.01.02', 'Program Baru'), mentah('1', 'Urusan lain'), mentah('1.01.03.2.01', 'Yatim'), mentah('1.01.03.2.01.0001', 'Anak yatim'),
    ], { nomenklatur: new Map([['1', 'Urusan'], ['1.01', 'Pendidikan']]) })).toEqual([
      ['1.01', 'SAMA'], ['1.01.02', 'BARU'], ['1', 'BEDA'], ['1.01.03.2.01', 'TANPA_INDUK'], ['1.01.03.2.01.0001', 'TANPA_INDUK'],
    ])
  })
  test('a child may stand before its parent in the file; several names of one code are asked, and hold back what is below', () => {
    expect(keadaan([mentah('1.01', 'B'), mentah('1', 'U')])).toEqual([['1.01', 'BARU'], ['1', 'BARU']])
    const ganda = uraikan([mentah('1', 'Satu'), mentah('1', 'Dua'), mentah('1.01', 'B')], 'buku', [])
    expect(golongkan(ganda, KOSONG).map(({ keadaan: k }) => k)).toEqual(['GANDA', 'GANDA', 'TANPA_INDUK'])
    expect(golongkan(ganda.map((satu, i) => ({ ...satu, pakai: i === 1 })), KOSONG).map(({ keadaan: k }) => k)).toEqual(['GANDA', 'GANDA', 'BARU'])
  })
  test('an account needs its jenis; a source its group, from the file, from its kin, or asked', () => {
    expect(keadaan([mentah('5.1.09.01.01.0001', 'Uji')])).toEqual([['5.1.09.01.01.0001', 'TANPA_INDUK']])
    expect(keadaan([mentah('5.1.09.01.01.0001', 'Uji'), mentah('5.1.09', 'Jenis')])).toEqual([['5.1.09.01.01.0001', 'BARU'], ['5.1.09', 'BARU']])
    const sumber = new Map([['2.2.1.01.03.01', { nama: 'SD', kelompok: 'DAK_FISIK' as const }]])
    expect(keadaan([mentah('2.2.1.01.03.02', 'SMP'), mentah('7.1', 'Lain'), mentah('7.2', 'PAD', { kelompok: 'DAK fisik' })], { sumber }, 'sumber'))
      .toEqual([['2.2.1.01.03.02', 'BARU'], ['7.1', 'TANYA'], ['7.2', 'BARU']])
  })
})
