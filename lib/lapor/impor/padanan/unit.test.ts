import { expect, it } from 'vitest'
import { cariUnit, kunciUnit } from './unit'

const DIKENAL = [
  { id: 1, kode: '1.02.0.00.01.0000', nama: ['Dinas Kesehatan', 'Dinkes'] },
  { id: 2, kode: '1.03.0.00.02.0000', nama: ['Dinas Pekerjaan Umum', 'PUPR'] },
  { id: 3, kode: '1.04.0.00.03.0000', nama: ['Bagian Umum', 'Umum'] },
  { id: 4, kode: '1.05.0.00.04.0000', nama: ['Bagian Umum', 'Bagian Umum DPRD'] },
]
it.each([
  ['1.02.0.00.01.0000', 'Dinas Kesehatan', 1],
  ['1.02.0.00.01.0000', '', 1],
  ['1.02.0.00.01.0000', 'DINKES', 1],
  [' 1.02.0.00 .01.0000', 'Dinas Kesehtan', 1],
  ['1.2.0.0.1.0', 'Dinas Kesehatan', 1],
  ['', 'dinas kesehatan', 1],
  // not proven: asked
  ['1.2.0.0.1.0', '', null],
  ['1.02.0.00.01.0000', 'Dinas Pekerjaan Umum', null],
  ['1.02.0.00.01.0000', 'Dinas Pendidikan', null],
  ['9.99', 'Dinas Kesehatan', null],
  ['9.99', '', null],
  ['', 'Bagian Umum', null],
  ['1.04.0.00.03.0000', 'Bagian Umum', null],
  ['', '', null],
])('%s %s is unit %s', (kode, nama, id) => {
  expect(cariUnit(kode, nama, DIKENAL)?.id ?? null).toBe(id)
})

it('remembers an answer under code and name', () => {
  expect(kunciUnit(' 1.02.0', 'Dinas (A)')).toBe('1.2.0|dinasa')
})
