import { describe, expect, it } from 'vitest'
import { bacaanKesenjangan, judulKesenjangan } from './kepala'
import { rp } from './uji/alat'
import { data, KOSONG, SEBAGIAN, unit } from './uji/data'

describe('the headline', () => {
  it('of an empty year says that there is nothing', () => expect(judulKesenjangan(KOSONG)).toBe('APBD TA 2023 belum dientri: belum ada pagu s.d. Juni 2023'))

  it('of a month without reports has no figure of a position', () => expect(judulKesenjangan(data([unit('1', '100', { melapor: 0 })]))).toMatch(/^Laporan Juni 2023 belum dikirim, sehingga posisinya belum dapat dinyatakan/))

  it('says what is lacking, and of what it is without', () => {
    const disisihkan = [{ jenis: 'gaji', pagu: rp('1.200.000.000'), realisasi: rp('1') }, { jenis: 'btt', pagu: rp('5.000'), realisasi: rp('0') }] as const
    expect(judulKesenjangan(data(SEBAGIAN))).toBe('Realisasi kurang Rp470 dari anggaran kas s.d. Juni 2023')
    expect(judulKesenjangan(data(SEBAGIAN, { disisihkan }))).toBe('Realisasi kurang Rp470 dari anggaran kas s.d. Juni 2023, tanpa belanja pegawai (pagu Rp1,20 miliar) dan belanja tidak terduga (pagu Rp5.000)')
    expect(bacaanKesenjangan(data(SEBAGIAN).seluruh, 2023)).toContain('1 unit belum melapor')
    expect(judulKesenjangan(data([unit('1', '600')]))).toBe('Realisasi mendahului anggaran kas Rp100 s.d. Juni 2023')
    expect(judulKesenjangan(data([unit('1', '100')], { cari: { unit: '1' }, namaSingkat: new Map([['1', 'DPUPR']]) }))).toBe('Realisasi DPUPR kurang Rp400 dari anggaran kas s.d. Juni 2023')
    expect(judulKesenjangan(data([unit('1', '500')]))).toBe('Realisasi tepat pada anggaran kas s.d. Juni 2023')
  })
})
