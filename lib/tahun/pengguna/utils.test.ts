import { expect, test } from 'vitest'
import { memuatKata } from './utils'

test.each([
  ['Permintaan Budi Santoso, surat 12', 'Budi Santoso', true],
  ['permintaan BUDI  SANTOSO.', 'Budi Santoso', true],
  ['atas nama budi.santoso', 'Budi Santoso', true],
  ['akun operator.dinkes ditutup', 'operator.dinkes', true],
  ['Permintaan yang berani', 'ani', false],
  ['Budi pensiun', 'Budi Santoso', false],
  ['Permintaan pemilik data', '', false],
])('%s names %s: %s', (teks, nama, harap) => {
  expect(memuatKata(teks, nama)).toBe(harap)
})
