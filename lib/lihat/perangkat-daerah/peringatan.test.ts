import { describe, expect, test } from 'vitest'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import { periksaEntri } from './peringatan'
import type { BarisEntri, FisikBulan, KanalRealisasi } from './types'

const catat = { oleh: 'A', pada: '2023-07-01T00:00:00Z' }
const konteks = { bulan: 6, apbdVersiId: 1 }
const sub = {
  id: 9, kode: '1.01.01.2.01.01', nama: 'Penyusunan', kegiatan: { kode: '1.01.01.2.01', nama: 'Perencanaan' },
  program: { kode: '1.01.01', nama: 'Penunjang' },
}

const baris = (kas: [number, string][], realisasi: [number, string, string?, KanalRealisasi?][], pagu = '100'): BarisEntri => ({
  id: 1,
  rekening: { kode: '5.1.02', nama: 'Barang', jenis: 'Barang dan Jasa' },
  sumberDana: { kode: 'DAU', nama: 'DAU' },
  pagu: [{ versiId: 1, nilai: rp(pagu), ...catat }],
  kas: kas.map(([bulan, nilai]) => ({ bulan, nilai: rp(nilai), ...catat })),
  realisasi: realisasi.map(([bulan, nilai, koreksi = '0', kanal = 'RKUD']) => ({
    bulan, kanal, nilai: rp(nilai), koreksi: rp(koreksi), alasanKoreksi: koreksi === '0' ? null : 'setoran', ...catat,
  })),
})
const fisik = (...nilai: (number | null | { persen: number; alasanKoreksi: string })[]): FisikBulan[] =>
  nilai.map((isi, index) => ({
    bulan: index + 1, target: null,
    realisasi: isi === null ? null : { ...(typeof isi === 'number' ? { persen: isi, alasanKoreksi: null } : isi), ...catat },
  }))
const periksa = (daftar: BarisEntri[], progres: FisikBulan[]): string[] => periksaEntri({ sub, baris: daftar, fisik: progres }, konteks)

describe('periksaEntri', () => {
  test('entries in order give no warning', () => {
    expect(periksa([baris([[1, '60'], [12, '40']], [[2, '50']])], fisik(0, 4000))).toEqual([])
  })

  test('names the line, in the words of the checks of a report', () => {
    expect(periksa([baris([[1, '99,99']], [])], fisik())).toEqual([
      '5.1.02 Barang (DAU): Anggaran kas setahun Rp99,99 kurang Rp0,01 dari pagu Rp100.',
    ])
    expect(periksa([baris([], [])], fisik())).toEqual(['5.1.02 Barang (DAU): Anggaran kas belum diisi untuk pagu Rp100.'])
  })

  test('over pagu is said instead of over anggaran kas; corrections and both channels count', () => {
    expect(periksa([baris([[1, '100']], [[2, '101']])], fisik(null, 9500)).join()).toMatch(/Rp101 melebihi pagu Rp100, lebih Rp1\./)
    expect(periksa([baris([[1, '100']], [[2, '101', '-1']])], fisik(null, 9500))).toEqual([])
    expect(periksa([baris([[1, '100']], [[2, '60'], [6, '41', '0', 'NON_RKUD']])], fisik(null, 9500)).join()).toMatch(/lebih Rp1\./)
    expect(periksa([baris([[1, '40'], [7, '60']], [[2, '41']])], fisik(null, 3500)).join()).toMatch(/mendahului anggaran kas Rp40 sebesar Rp1\./)
  })

  test('pagu of another version of the APBD is not the pagu', () => {
    const lain = { ...baris([[1, '100']], [[2, '50']]), pagu: [{ versiId: 2, nilai: rp('100'), ...catat }] }
    expect(periksa([lain], fisik(null, 5000)).join()).toMatch(/melebihi pagu Rp0/)
  })

  test('money without physical progress, and what comes after the cut-off does not count', () => {
    expect(periksa([baris([[1, '100']], [[2, '50']])], fisik()).join()).toMatch(/belum dilaporkan/)
    expect(periksa([baris([[1, '100']], [[2, '50']])], fisik(0)).join()).toMatch(/masih 0%/)
    expect(periksa([baris([[1, '100']], [[2, '50']])], fisik(1000)).join()).toMatch(/terpaut lebih dari 20 poin/)
    expect(periksa([baris([[1, '100']], [[7, '50']])], fisik(null, null, null, null, null, null, 0))).toEqual([])
  })

  test('physical progress that goes back, in any month up to the cut-off, unless its reason was given', () => {
    expect(periksa([], fisik(3000, null, 2000, 5000))).toEqual([
      'Maret: Progres fisik 20,00% lebih rendah daripada Januari (30,00%). Bila ini koreksi, tulis alasannya.',
    ])
    expect(periksa([], fisik(3000, null, { persen: 2000, alasanKoreksi: 'Salah ukur' }, 5000))).toEqual([])
    expect(periksa([], fisik(null, null, null, null, 3000, 2000)).join()).toMatch(/^Progres fisik 20,00%/)
    expect(periksa([], fisik(null, null, null, null, null, 3000, 2000))).toEqual([])
  })
})
