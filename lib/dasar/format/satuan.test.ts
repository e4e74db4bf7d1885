import { describe, expect, it } from 'vitest'
import { denganTanda, pisahSatuan, salahSatuan, satuanPersen, tanyaPecahan } from './satuan'

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

describe('a number below one of a percent unit', () => {
  it.each([['0,85', '0,85% atau 85%'], ['0,05', '0,05% atau 5%'], ['0,3828', '0,3828% atau 38,28%'], ['0,005', '0,005% atau 0,5%'], ['-0,2', '-0,2% atau -20%'], ['(0,2)', '-0,2% atau -20%'], ['00,5', '0,5% atau 50%']])('%s without its sign is asked', (teks, kata) => {
    expect(tanyaPecahan(teks, '%')).toContain(kata)
    expect(tanyaPecahan(`${teks}%`, '%')).toBeNull()
    expect(tanyaPecahan(teks, 'hektare')).toBeNull()
    expect(tanyaPecahan(denganTanda(teks, 'persen'), 'persen')).toBeNull()
  })
  it.each(['0', '0,0', '1', '1,5', '85', '', '-', '10,05', 'banyak'])('%j is what it is', (teks) => {
    expect(tanyaPecahan(teks, '%')).toBeNull()
    expect(denganTanda(teks, '%')).toBe(teks)
  })
})
