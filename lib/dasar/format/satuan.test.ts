import { describe, expect, it } from 'vitest'
import { pisahSatuan, salahSatuan, satuanPersen } from './satuan'

describe('a number typed with its unit', () => {
  it.each([
    ['5,29%', '5,29', '%'], ['5,29 persen', '5,29', 'persen'], ['1.058 balita', '1.058', 'balita'], ['Rp 5.000,-', '5.000,-', 'Rp'], ['12,5 km/jam', '12,5', 'km/jam'], ['3 m2', '3', 'm2'], ['(5) %', '(5)', '%'], ['−0,2%', '−0,2', '%'],
    ['1.058', '1.058', null], ['', '', null], ['-', '-', null], ['banyak', 'banyak', null], ['1.2345,00', '1.2345,00', null], ['%', '%', null],
  ])('%j', (teks, angka, satuan) => { expect(pisahSatuan(teks)).toEqual({ angka, satuan }) })

  it('stands only for that unit', () => {
    for (const [teks, satuan] of [['5%', '%'], ['5 persen', '%'], ['5%', 'Persen'], ['5%', '% per tahun'], ['7 Balita', 'balita'], ['7 ribu jiwa', 'ribu  jiwa'], ['7', 'orang'], ['Rp7', 'rupiah'], ['7 °C', '°C']] as const) expect(salahSatuan(teks, satuan), teks).toBeNull()
    expect(salahSatuan('5,29%', 'balita')).toMatch(/^5,29% adalah persentase, sedangkan satuannya balita\./)
    expect(salahSatuan('5,29 persen', 'orang')).toMatch(/adalah persentase/)
    expect(salahSatuan('7 ha', 'km')).toMatch(/^7 ha tertulis dalam ha, sedangkan satuannya km\./)
    expect(salahSatuan('7 balita', '%')).toMatch(/tertulis dalam balita/)
    expect(salahSatuan('Rp7', 'miliar rupiah')).toMatch(/adalah rupiah/)
  })
  it('names percentages by their words', () => { expect([' % ', 'persen', 'Persen (%)', 'persentil', 'poin persen', 'orang'].map(satuanPersen)).toEqual([true, true, true, false, false, false]) })
})
