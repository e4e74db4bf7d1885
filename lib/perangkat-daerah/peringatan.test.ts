import { describe, expect, test } from 'vitest'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import { periksaEntri } from './peringatan'
import type { BarisEntri, FisikBulan } from './types'

const catat = { oleh: 'A', pada: '2023-07-01T00:00:00Z' }
const konteks = { bulan: 6, apbdVersiId: 1 }

const baris = (kas: [number, string][], realisasi: [number, string, string?][], pagu = '100'): BarisEntri => ({
  id: 1,
  rekening: { kode: '5.1.02', nama: 'Barang', jenis: 'Barang dan Jasa' },
  sumberDana: { kode: 'DAU', nama: 'DAU' },
  pagu: [{ versiId: 1, nilai: rp(pagu), ...catat }],
  kas: kas.map(([bulan, nilai]) => ({ bulan, nilai: rp(nilai), ...catat })),
  realisasi: realisasi.map(([bulan, nilai, koreksi = '0']) => ({
    bulan, kanal: 'RKUD', nilai: rp(nilai), koreksi: rp(koreksi), alasanKoreksi: null, ...catat,
  })),
})
const fisik = (...nilai: (number | null)[]): FisikBulan[] =>
  nilai.map((persen, index) => ({
    bulan: index + 1, target: null, realisasi: persen === null ? null : { persen, alasanKoreksi: null, ...catat },
  }))
const teks = (...args: Parameters<typeof periksaEntri>) => periksaEntri(...args).map((item) => item.teks).join('\n')

describe('periksaEntri', () => {
  test('entries in order give no warning', () => {
    expect(periksaEntri([baris([[1, '60'], [12, '40']], [[2, '50']])], fisik(0, 1000), konteks)).toEqual([])
  })

  test('anggaran kas that is not the pagu, to the sen', () => {
    expect(teks([baris([[1, '99,99']], [])], fisik(), konteks)).toContain('Rp99,99, pagu Rp100')
    expect(periksaEntri([baris([], [])], fisik(), konteks)).toEqual([])
  })

  test('over pagu is said instead of over anggaran kas; corrections count', () => {
    expect(teks([baris([[1, '100']], [[2, '101']])], fisik(null, 500), konteks)).toMatch(/melebihi pagu/)
    expect(periksaEntri([baris([[1, '100']], [[2, '101', '-1']])], fisik(null, 500), konteks)).toEqual([])
    expect(teks([baris([[1, '40'], [7, '60']], [[2, '41']])], fisik(null, 500), konteks)).toMatch(/mendahului anggaran kas sebesar Rp1/)
  })

  test('money without physical progress, and what comes after the cut-off does not count', () => {
    expect(teks([baris([[1, '100']], [[2, '50']])], fisik(), konteks)).toMatch(/belum dilaporkan/)
    expect(teks([baris([[1, '100']], [[2, '50']])], fisik(0), konteks)).toMatch(/masih 0%/)
    expect(periksaEntri([baris([[1, '100']], [[7, '50']])], fisik(), konteks)).toEqual([])
  })

  test('physical progress that goes back without a reason', () => {
    expect(teks([], fisik(3000, null, 2000), konteks)).toMatch(/Maret lebih rendah daripada Januari/)
  })
})
