import { expect, it } from 'vitest'
import { bulanTahun, namaBulanPendek, sampaiBulan, tanggal, tanggalAkhirBulan, tanggalPanjang, usia, waktuWib } from './tanggal'

it('names days, months and cut-offs', () => {
  expect(tanggalPanjang('2023-07-12')).toBe('Rabu, 12 Juli 2023')
  expect(tanggal('2023-01-01')).toBe('1 Januari 2023')
  expect(sampaiBulan(2023, 6)).toBe('s.d. Juni 2023')
  expect(bulanTahun(2024, 12)).toBe('Desember 2024')
  expect(tanggalAkhirBulan(2024, 2)).toBe('29 Februari 2024')
  expect([5, 8, 10, 12].map(namaBulanPendek)).toEqual(['Mei', 'Agu', 'Okt', 'Des'])
})

it("reads instants on the WIB clock, whatever the machine's zone", () => {
  expect(waktuWib('2023-07-11T18:05:00Z')).toBe('12 Juli 2023 pukul 01.05 WIB')
  expect(waktuWib('2023-12-31T17:00:00.000Z')).toBe('1 Januari 2024 pukul 00.00 WIB')
  expect(tanggalPanjang(new Date('2023-07-11T16:59:59Z'))).toBe('Selasa, 11 Juli 2023')
})

it('refuses what is no date', () => {
  expect(() => tanggal('kemarin')).toThrow(RangeError)
  expect(() => namaBulanPendek(13)).toThrow(RangeError)
})

it('tells the age of data coarsely', () => {
  const kini = new Date('2023-07-12T02:00:00Z')
  expect(usia('2023-07-12T01:30:00Z', kini)).toBe('kurang dari satu jam')
  expect(usia('2023-07-11T21:00:00Z', kini)).toBe('5 jam')
  expect(usia('2023-07-02T01:00:00Z', kini)).toBe('10 hari')
  expect(usia('2020-03-28T01:00:00Z', kini)).toBe('1.201 hari')
})
