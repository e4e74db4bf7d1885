import { describe, expect, test } from 'vitest'
import { indukNomenklatur, jenisRekening, kelompokRekening, rapikanKode, rapikanNama, samaNama, tingkatNomenklatur, tingkatRekening } from './utils'

describe('shapes of codes', () => {
  test.each([
    ['1', 'URUSAN', null], ['1.02', 'BIDANG', '1'], ['1.02.02', 'PROGRAM', '1.02'], ['1.02.02.2.02', 'KEGIATAN', '1.02.02'],
    ['1.02.02.2.02.15', 'SUB_KEGIATAN', '1.02.02.2.02'], ['1.02.02.2.02.0015', 'SUB_KEGIATAN', '1.02.02.2.02'],
  ] as const)('%s is a %s below %s', (kode, tingkat, induk) => {
    expect(tingkatNomenklatur(kode)).toBe(tingkat)
    expect(indukNomenklatur(tingkat, kode)).toBe(induk)
  })
  test.each(['', '12', '1.2', '1.02.2', '1.02.02.2', '1.02.02.2.2', '1.02.02.2.02.015', '1.02.02.2.02.00015', '1,02', 'X.XX', '1.02.'])('%s is no code of a book', (kode) => {
    expect(tingkatNomenklatur(kode)).toBeNull()
  })
  test.each([['5.1', 2], ['5.1.02', 3], ['5.1.02.01', 4], ['5.1.02.01.01', 5], ['5.1.02.01.01.0024', 6]] as const)('%s is an account of level %d', (kode, tingkat) => {
    expect(tingkatRekening(kode)).toBe(tingkat)
    expect(tingkatNomenklatur(kode)).toBeNull()
  })
  test.each(['5', '4.1', '5.02', '5.1.2', '5.1.02.01.01.24', '5.1.02.01.01.0024.1'])('%s is no account', (kode) => expect(tingkatRekening(kode)).toBeNull())
  test('an account knows its jenis and kelompok', () => {
    expect([jenisRekening('5.1.02.01.01.0024'), kelompokRekening('5.1.02.01.01.0024')]).toEqual(['5.1.02', '5.1'])
  })
})

describe('what people type', () => {
  test.each([[' 1.02 . 02 ', '1.02.02'], ['1.02.', '1.02'], ['x.xx.01', 'X.XX.01'], ['5.2.04.01.001.0003', '5.2.04.01.01.0003'], ['5.2.04.01.001', '5.2.04.01.01'], ['5.2.04.01.101', '5.2.04.01.101']])('%s is %s', (ketikan, kode) => {
    expect(rapikanKode(ketikan)).toBe(kode)
  })
  test('capitals and blanks do not make another name, a letter does', () => {
    expect(rapikanNama('  Belanja \n Modal ')).toBe('Belanja Modal')
    expect([samaNama('BELANJA  Modal', 'belanja modal '), samaNama('Belanja', 'Belanja.')]).toEqual([true, false])
  })
})
