import { expect, test } from 'vitest'
import type { TindakJejak } from './types'
import { kalimatPerubahan, kalimatTindak, tampilNilai } from './utils'

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

test('an indicator is no rupiah', () => {
  expect(tampilNilai('nilai', '21.60', 'indikator')).toBe('21.60')
})

test('an act says what was done, how often, when and where', () => {
  const dasar: TindakJejak = {
    tindak: '1', pada: new Date(), pelaku: 'u', namaPelaku: 'Operator', sumber: 'form', batchId: null, jumlah: 40, unit: ['Dinas Kesehatan'], jumlahUnit: 1, segel: null,
    tahun: [2023], bulan: [7], status: [], orang: [], isi: [{ tabel: 'realisasi', tindakan: 'INSERT', jumlah: 30 }, { tabel: 'realisasi', tindakan: 'UPDATE', jumlah: 10 }],
  }
  expect(kalimatTindak(dasar)).toBe('Menyimpan 40 sel realisasi, Juli 2023, Dinas Kesehatan')
  expect(kalimatTindak({ ...dasar, sumber: 'tempel' })).toBe('Menempel 40 sel realisasi, Juli 2023, Dinas Kesehatan')
  expect(kalimatTindak({ ...dasar, sumber: 'impor', bulan: [1, 2, 3], unit: ['A', 'B', 'C'], jumlahUnit: 70 })).toBe('Menerapkan berkas impor: menyimpan 40 sel realisasi, Januari–Maret 2023, 70 unit')
  expect(kalimatTindak({ ...dasar, isi: [{ tabel: 'laporan', tindakan: 'UPDATE', jumlah: 1 }], status: ['DIAJUKAN'] })).toBe('Mengirim laporan, Juli 2023, Dinas Kesehatan')
  expect(kalimatTindak({ ...dasar, isi: [{ tabel: 'pengguna', tindakan: 'INSERT', jumlah: 1 }, { tabel: 'akun_masuk', tindakan: 'INSERT', jumlah: 1 }], unit: [], jumlahUnit: 0, tahun: [], bulan: [], orang: ['Kepala Uji'] }))
    .toBe('Menambah 1 akun, menambah 1 kata sandi, Kepala Uji')
})
