import { describe, expect, it } from 'vitest'
import { BukuDitolak, type NilaiBaca } from '@/lib/dasar/buku/types'
import type { BasisBkad } from './constants'
import { uraiBerkas } from './urai'

const ACUAN = {
  unit: [{ id: 1, kode: '1.02.0.00.0.00.02.0000', nama: 'Dinas Kesehatan', namaSingkat: 'Dinkes' }, { id: 2, kode: '1.02.0.00.0.00.02.0001', nama: 'UPTD Puskesmas Liwa', namaSingkat: 'PKM Liwa' }],
  sub: [{ id: 10, unitId: 1, kode: '1.02.02.2.02.0001' }],
}
const urai = (baris: NilaiBaca[][], basis: BasisBkad = 'LRA') =>
  uraiBerkas({ format: 'xlsx', lembar: [{ nama: 'L', tersembunyi: false, rumus: [], gabung: [], baris }] }, ACUAN, basis)

describe('a file of BKAD', () => {
  it('is read by its heads in any order, with two-row heads, titles and sums left out', () => {
    const isi = urai([['LAPORAN REALISASI'], [], ['Uraian', 'Realisasi', '', 'Kode SKPD'], ['', 'Rp', '', ''], ['a', '1.234,50', 'x', '1.02.0.00.0.00.02.0000'], ['Jumlah', 1234.5, null, null]])
    expect(isi.unit).toEqual([{ unitId: 1, nilai: '1234.50', baris: 1, sub: [] }])
    expect(isi).toMatchObject({ dibaca: 3, dilewati: 2, total: '1234.50' })
  })
  it('prefers the sub-unit to its SKPD, takes setoran off, and keeps sub-kegiatan that are ours', () => {
    const kepala = ['Kode SKPD', 'Kode Sub SKPD', 'Kode Sub Kegiatan', 'Kode Rekening', 'Nilai Realisasi', 'Nilai Setoran', 'NIP', 'Nama Pegawai']
    const isi = urai([kepala,
      ['1.02.0.00.0.00.02.0000', '1.02.0.00.0.00.02.0000', '1.02.02.2.02.0001', '5.1.02.01.01.0001', 1000, 250.25, '1990', 'Seseorang'],
      ['1.02.0.00.0.00.02.0000', '1.02.0.00.0.00.02.0000', '9.99', '5.1.02.01.01.0002', 10, null, '1990', 'Seseorang'],
      ['1.02.0.00.0.00.02.0000', '1.02.0.00.0.00.02.0001', '1.02.02.2.02.0001', '5.1.01.01.01.0001', 5, null, '1990', 'Seseorang']])
    expect(isi.unit).toEqual([{ unitId: 1, nilai: '759.75', baris: 2, sub: [{ subId: 10, nilai: '749.75' }] }, { unitId: 2, nilai: '5.00', baris: 1, sub: [] }])
    expect(isi.subTakDikenal.map(({ unitId, kode, nilai }) => [unitId, kode, nilai])).toEqual([[1, '9.99', '10.00'], [2, '1.02.02.2.02.0001', '5.00']])
    expect(JSON.stringify(isi)).not.toMatch(/1990|Seseorang/)
  })
  it('counts an account once, at its lowest level, and belanja only', () => {
    const isi = urai([['Nama SKPD', 'Kode Rekening', 'Realisasi'],
      ['Dinas Kesehatan', '4.1', 77], ['Dinas Kesehatan', '5', 30], ['Dinas Kesehatan', '5.1', 30], ['Dinas Kesehatan', '5.1.01', 10], ['Dinas Kesehatan', '5.1.02', 20]])
    expect(isi.unit).toEqual([{ unitId: 1, nilai: '30.00', baris: 2, sub: [] }])
    expect(isi.dilewati).toBe(3)
  })
  it('counts an SP2D once that is repeated for each of its accounts', () => {
    const isi = urai([['SKPD', 'Nomor SP2D', 'Nilai SP2D'], ['Dinkes', '001', 100], ['Dinkes', '001', 100], ['Dinkes', '002', 100]], 'SP2D')
    expect([isi.unit[0]?.nilai, isi.ulangan, isi.total]).toEqual(['200.00', 1, '200.00'])
  })
  it('lists units that are not ours with their rupiah', () => {
    const isi = urai([['SKPD', 'Realisasi'], ['Dinkes', 1], ['Dinas Antah', 2], ['Dinas Antah', 3]])
    expect(isi.takDikenal).toEqual([{ kode: '', nama: 'Dinas Antah', baris: 2, nilai: '5.00' }])
    expect(isi.total).toBe('6.00')
  })
  it.each([
    ['no head', [['a', 'b'], ['c', 1]], /Kepala tabel tidak ditemukan/],
    ['a number that means two things', [['SKPD', 'Realisasi'], ['Dinkes', '1234.56']], /Baris 2: 1234\.56 bukan angka/],
    ['no unit of ours', [['SKPD', 'Realisasi'], ['Lain', 1]], /Tidak satu pun/],
    ['a sum that no unit spends', [['SKPD', 'Realisasi'], ['Dinkes', '999999999999999'], ['Dinkes', '1']], /lebih dari 15 angka/],
    ['no rows', [['SKPD', 'Realisasi']], /tidak berisi baris/],
  ])('is refused for %s', (_, baris, pesan) => {
    expect(() => urai(baris)).toThrow(BukuDitolak)
    expect(() => urai(baris)).toThrow(pesan)
  })
})
