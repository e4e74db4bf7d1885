import { describe, expect, it } from 'vitest'
import { BukuDitolak, type NilaiBaca } from '@/lib/dasar/buku/types'
import { bacaBukuBerkas } from '@/lib/lapor/berkas/baca-buku'
import type { BarisBerkas } from '@/lib/lapor/berkas/types'
import type { BasisBkad } from './constants'
import { kunciUnit, susunIsi } from './urai'

const UNIT: Record<string, number> = { '1.02.0.00.0.00.02.0000': 1, 'Dinas Kesehatan': 1, Dinkes: 1, '1.02.0.00.0.00.02.0001': 2, 'PKM Liwa': 2 }
const SUB = [{ id: 10, unitId: 1, kode: '1.02.02.2.02.0001' }]
const acuan = (baris: readonly BarisBerkas[]) => ({
  sub: SUB, unit: new Map(baris.flatMap((satu) => { const id = UNIT[satu.unitKode] ?? UNIT[satu.unitNama]; return id === undefined ? [] : [[kunciUnit(satu), id] as const] })),
})
function baca(baris: NilaiBaca[][], basis: BasisBkad = 'LRA') {
  const { baris: hasil, hasil: { ditolak, pertanyaan } } = bacaBukuBerkas({ format: 'xlsx', lembar: [{ nama: 'L', tersembunyi: false, rumus: [], gabung: [], baris }] },
    { tahun: 2023, bulan: 7, tahap: null, jenis: [basis], jawaban: {}, petaDikenal: new Map() })
  expect([ditolak, pertanyaan]).toEqual([null, []])
  return hasil
}
const urai = (baris: NilaiBaca[][], basis: BasisBkad = 'LRA') => {
  const hasil = baca(baris, basis)
  return susunIsi(hasil, acuan(hasil), basis)
}

describe('a file of BKAD', () => {
  it('is read by its heads in any order, with titles and sums left out', () => {
    const isi = urai([['LAPORAN REALISASI'], [], ['Uraian', 'Realisasi', 'Kode SKPD'], ['a', '1.234,50', '1.02.0.00.0.00.02.0000'], ['Jumlah', 1234.5, null]])
    expect(isi.unit).toEqual([{ unitId: 1, nilai: '1234.50', baris: 1, sub: [] }])
    expect(isi.total).toBe('1234.50')
  })
  it('prefers the sub-unit to its SKPD, takes setoran off, and keeps sub-kegiatan that are ours', () => {
    const kepala = ['Kode SKPD', 'Kode Sub SKPD', 'Kode Sub Kegiatan', 'Kode Rekening', 'Nilai Realisasi', 'Nilai Setoran', 'NIP', 'Nama Pegawai']
    const isi = urai([kepala,
      ['1.02.0.00.0.00.02.0000', '1.02.0.00.0.00.02.0000', '1.02.02.2.02.0001', '5.1.02.01.01.0001', 1000, 250.25, '1990', 'Seseorang'],
      ['1.02.0.00.0.00.02.0000', '1.02.0.00.0.00.02.0000', '1.02.02.2.02.0009', '5.1.02.01.01.0002', 10, null, '1990', 'Seseorang'],
      ['1.02.0.00.0.00.02.0000', '1.02.0.00.0.00.02.0001', '1.02.02.2.02.0001', '5.1.01.01.01.0001', 5, null, '1990', 'Seseorang']])
    expect(isi.unit).toEqual([{ unitId: 1, nilai: '759.75', baris: 2, sub: [{ subId: 10, nilai: '749.75' }] }, { unitId: 2, nilai: '5.00', baris: 1, sub: [] }])
    expect(isi.subTakDikenal.map(({ unitId, kode, nilai }) => [unitId, kode, nilai])).toEqual([[1, '1.02.02.2.02.0009', '10.00'], [2, '1.02.02.2.02.0001', '5.00']])
    expect(JSON.stringify(isi)).not.toMatch(/1990|Seseorang/)
  })
  it('counts an account once, at its lowest level, and belanja only', () => {
    const isi = urai([['Nama SKPD', 'Kode Rekening', 'Realisasi'],
      ['Dinas Kesehatan', '4.1', 77], ['Dinas Kesehatan', '5', 30], ['Dinas Kesehatan', '5.1', 30], ['Dinas Kesehatan', '5.1.01', 10], ['Dinas Kesehatan', '5.1.02', 20]])
    expect(isi.unit).toEqual([{ unitId: 1, nilai: '30.00', baris: 2, sub: [] }])
  })
  it('lists units that are not ours with their rupiah', () => {
    const isi = urai([['Nama SKPD', 'Realisasi'], ['Dinkes', 1], ['Dinas Antah', 2], ['Dinas Antah', 3]])
    expect(isi.takDikenal).toEqual([{ kode: '', nama: 'Dinas Antah', baris: 2, nilai: '5.00' }])
    expect(isi.total).toBe('6.00')
  })
  it('holds a unit back whole of which a row cannot be read', () => {
    const baris = baca([['Nama SKPD', 'Kode Rekening', 'Realisasi'], ['Dinkes', '5.1.01', 1], ['Dinkes', '5.1.02', 2], ['PKM Liwa', '5.1.01', 7]])
    Object.assign(baris.find(({ nilai }) => nilai === '2.00') ?? {}, { kelas: 'RUSAK', sebab: 'uji' })
    const isi = susunIsi(baris, acuan(baris), 'LRA')
    expect(isi.unit.map(({ unitId, nilai }) => [unitId, nilai])).toEqual([[2, '7.00']])
    expect([isi.ditahan, isi.rusak.baris, isi.rusak.nilai]).toEqual([[{ unitId: 1, rusak: 1, baris: 1, nilai: '1.00' }], 1, '2.00'])
  })
  it.each([
    ['no unit of ours', [['Nama SKPD', 'Realisasi'], ['Lain', 1]], /Tidak satu pun/],
    ['a sum that no unit spends', [['Nama SKPD', 'Kode Rekening', 'Realisasi'], ...Array.from({ length: 12 }, (_, i) => ['Dinkes', `5.1.02.01.01.00${i + 10}`, 85_000_000_000_000 + i])], /lebih dari 15 angka/],
  ])('is refused for %s, but not while it still asks', (_, baris, pesan) => {
    const hasil = baca(baris)
    expect(() => susunIsi(hasil, acuan(hasil), 'LRA')).toThrow(BukuDitolak)
    expect(() => susunIsi(hasil, acuan(hasil), 'LRA')).toThrow(pesan)
    expect(susunIsi(hasil, acuan(hasil), 'LRA', true).dibaca).toBe(hasil.length)
  })
})
