import { expect, test } from 'vitest'
import { kalimatPerubahan, tampilNilai } from './utils'

test('values are written as people read them', () => {
  expect(tampilNilai('nilai', '984959704911.00')).toBe('Rp984.959.704.911')
  expect(tampilNilai('persen', '38.28')).toBe('38,28%')
  expect(tampilNilai('aktif', 'false')).toBe('tidak')
  expect(tampilNilai('tenggat', '2023-07-12')).toBe('12 Juli 2023')
  expect(tampilNilai('diajukan_pada', '2023-07-12T02:15:00+00:00')).toBe('12 Juli 2023 pukul 09.15 WIB')
  expect(tampilNilai('status', 'MENUNGGU_PERSETUJUAN')).toBe('menunggu persetujuan')
  expect(tampilNilai('catatan', null)).toBe('kosong')
})

test('a change names the field, what stood there and what stands there now', () => {
  const nilai = { kolom: 'nilai', dari: '1000.00', ke: '2500.50' }
  expect(kalimatPerubahan([{ kolom: 'baris_id', dari: '1', ke: '1' }, nilai], 'UPDATE')).toEqual(['nilai: Rp1.000 menjadi Rp2.500,50'])
  expect(kalimatPerubahan([{ ...nilai, dari: null }, { kolom: 'alasan_koreksi', dari: null, ke: null }], 'INSERT')).toEqual(['nilai: Rp2.500,50'])
  expect(kalimatPerubahan([{ ...nilai, ke: null }], 'DELETE')).toEqual(['nilai: Rp1.000'])
})
