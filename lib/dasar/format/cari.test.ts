import { expect, test } from 'vitest'
import { cocokTeks, kataCari } from './cari'

const PUPR = ['Dinas Pekerjaan Umum dan Perumahan Rakyat', 'DPUPR', '1.03.0.00.0.00.01.0000'] as const

test('every word has to stand in the name, the short name or the code', () => {
  for (const cari of ['PUPR', 'dpupr', 'dinas umum', '1.03', 'umum pupr', '', '  ']) expect(cocokTeks(cari, ...PUPR), cari).toBe(true)
  for (const cari of ['dinkes', 'pupr kesehatan', '1.04']) expect(cocokTeks(cari, ...PUPR), cari).toBe(false)
})

test('dots, hyphens and spaces between letters do not matter', () => {
  expect(cocokTeks('kec.belalau', 'Kecamatan Belalau', 'Kec. Belalau')).toBe(true)
  expect(cocokTeks('D.P.U.P.R', ...PUPR)).toBe(true)
  expect(cocokTeks('sub-kegiatan', 'Sub kegiatan uji')).toBe(true)
})

test('signs that are no words are left out, and a wall of words is cut', () => {
  expect(kataCari(' - % Dinas _ ')).toEqual(['dinas'])
  expect(kataCari('a b c d e f g h i j')).toHaveLength(8)
  expect(cocokTeks('%', 'apa saja')).toBe(true)
})
