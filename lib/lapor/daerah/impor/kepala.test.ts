import { describe, expect, it } from 'vitest'
import { cariKepala } from './kepala'

const kolom = (...kepala: string[]) => cariKepala([['Nama', 'Bulan', ...kepala]])?.kolom.slice(2) ?? null

describe('the head of a list of other regencies', () => {
  it('takes no percentage of another thing for the serapan', () => {
    expect(kolom('Target (%)', 'Realisasi (%)')).toEqual([null, 'persen'])
    expect(kolom('Fisik (%)', 'Deviasi (%)', 'Sisa %', 'Serapan')).toEqual([null, null, null, 'persen'])
    expect(kolom('Realisasi Fisik (%)')).toBeNull()
    expect(kolom('Realisasi Pendapatan (%)', 'Persentase realisasi belanja')).toEqual([null, 'persen'])
  })
  it('reads the usual heads', () => {
    expect(kolom('Pagu', 'Realisasi', '%')).toEqual(['pagu', 'realisasi', 'persen'])
    expect(kolom('Anggaran Belanja', 'Realisasi (Rp)', 'Persentase')).toEqual(['pagu', 'realisasi', 'persen'])
  })
})
