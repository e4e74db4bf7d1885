import { describe, expect, it, test } from 'vitest'
import { bacaTanggal, bacaWaktu, tampilIsian, tulisTanggal } from './tanggal-baca'

describe('a typed day', () => {
  it.each([['2023-12-31', '2023-12-31'], ['31 desember 2023', '2023-12-31'], [' 1/2/2023 ', '2023-02-01'], ['01-02-2023', '2023-02-01'], ['29.02.2024', '2024-02-29']])('%s is %s', (teks, hari) => expect(bacaTanggal(teks)).toBe(hari))
  it.each(['31/02/2023', '12/31/2023', 'besok', '1/1/23', '2023-13-01', '', '1 Mei', '01/01/1999'])('%s is none', (teks) => expect(bacaTanggal(teks)).toBeNull())
  it('reads back as it is shown', () => {
    expect(bacaTanggal(tulisTanggal('2023-07-05'))).toBe('2023-07-05')
    expect(tulisTanggal(null)).toBe('')
  })
})

test.each([
  '2023-07-01', '1/7/2023', '01/07/2023', '1-7-2023', '01.07.2023', '01072023', '1 Juli 2023', '1 jul 2023', ' Sabtu, 1 Juli 2023 ', '1-Jul-2023',
])('%s is the first of July', (teks) => {
  expect(bacaTanggal(teks)).toBe('2023-07-01')
})

test.each(['', '31/04/2023', '29/02/2023', '7/13/2023', '1/7/23', '1 Ju 2023', '2023', '1/7', 'besok', '1/7-2023', '0/7/2023', '12 Juli 0023'])('%j is no day', (teks) => {
  expect(bacaTanggal(teks)).toBeNull()
})

test('months as forms write them', () => {
  expect(bacaTanggal('17 Agt 2023')).toBe('2023-08-17')
  expect(bacaTanggal('10 Nopember 2023')).toBe('2023-11-10')
  expect(bacaTanggal('29 Februari 2024')).toBe('2024-02-29')
})

test('a time needs its day, and a day its time where one is asked', () => {
  for (const teks of ['2023-08-10T16:00', '10/08/2023 16.00', '10/8/2023 16:00 WIB', '10 Agustus 2023 pukul 16.00 WIB', '10 Agustus 2023, jam 16.00']) expect(bacaWaktu(teks), teks).toBe('2023-08-10T16:00')
  for (const teks of ['10/08/2023', '16.00', '10/08/2023 24.00', '10/08/2023 16.60', '']) expect(bacaWaktu(teks), teks).toBeNull()
})

test('a field shows what it holds, and keeps what it cannot read', () => {
  expect(tampilIsian('2023-07-01')).toBe('01/07/2023')
  expect(tampilIsian('2023-08-10T16:00')).toBe('10/08/2023 16.00')
  expect(tampilIsian('31/04/2023')).toBe('31/04/2023')
  expect(tampilIsian('')).toBe('')
})
