import { describe, expect, it } from 'vitest'
import { posisi, rp } from '@/lib/realisasi/uji/pembangkit'
import { rakitTriwulan, ujungTriwulan } from './rakit'
import { rentang } from './tabel'
import { alamatRfk, namaBerkas } from './utils'

describe('quarters', () => {
  it('end at their last month, the running one at the cut-off', () => {
    expect(ujungTriwulan(1)).toEqual([1])
    expect(ujungTriwulan(6)).toEqual([3, 6])
    expect(ujungTriwulan(7)).toEqual([3, 6, 7])
    expect(ujungTriwulan(12)).toEqual([3, 6, 9, 12])
  })

  it('are what was spent between two ends; nothing entered and still to come are null, not 0', () => {
    const isi = (realisasi: string | null) => [posisi({ kunci: '1', realisasi: realisasi === null ? null : rp(realisasi) })]
    expect(rakitTriwulan([isi('100'), isi('250'), isi('240')]).get('1')).toEqual([rp('100'), rp('150'), -1000n, null])
    expect(rakitTriwulan([isi(null), isi('50')]).get('1')).toEqual([null, rp('50'), null, null])
    const belum = (realisasi: string) => [posisi({ kunci: '1', realisasi: rp(realisasi), jumlahUnitMelapor: 0 })]
    expect(rakitTriwulan([isi('100'), isi('100'), belum('100')]).get('1')).toEqual([rp('100'), rp('0'), null, null])
    expect(rakitTriwulan([isi('100'), belum('130')]).get('1')).toEqual([rp('100'), rp('30'), null, null])
  })
})

describe('names', () => {
  it('rows become the arguments of SUM', () => {
    expect(rentang('H', [13, 14, 15, 20])).toBe('H13:H15,H20')
    expect(rentang('A', [])).toBe('')
  })

  it('a file is called by its form, unit and month, in plain letters', () => {
    expect(namaBerkas('A', 'Dinas Kesehatan', 2023, 6)).toBe('RFK-A_Dinas-Kesehatan_2023-06.xlsx')
    expect(namaBerkas('E81', 'Badan "A/B"\r\nX', 2023, 12)).toBe('E81_Badan-A-B-X_2023-12.xlsx')
    expect(alamatRfk('B', { tahun: 2023, bulan: 6 }, null)).toBe('/api/rfk?bentuk=B&tahun=2023&bulan=6')
  })
})
