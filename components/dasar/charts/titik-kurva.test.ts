import { expect, it } from 'vitest'
import { susunTitik } from './titik-kurva'

it('writes the words of every month, and what lies beyond the cut-off as a plan', () => {
  const titik = susunTitik({ tahun: 2023, batas: 1, target: [800, 1500], realisasi: [500], lalu: [], proyeksi: 9210 })
  expect(titik).toHaveLength(13)
  expect(titik[0]).toMatchObject({ target: 0, realisasi: 0, lalu: null, teks: [] })
  expect(titik[1]).toEqual({ bulan: 'Jan', target: 8, realisasi: 5, lalu: null, teks: ['Januari 2023', 'Target 8,00%', 'Realisasi 5,00%'] })
  expect(titik[2]?.teks).toEqual(['Februari 2023', 'Rencana 15,00%'])
  expect(titik[12]?.teks).toEqual(['Desember 2023', 'Proyeksi 92,10%'])
})
