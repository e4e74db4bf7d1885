import { expect, test } from 'vitest'
import { risikoAkhirTahun, type KeadaanRisiko } from './risiko'

const dasar: KeadaanRisiko = { tahun: 2023, sampai: '2023-07-31', bulan: 7, tahap: 'PERSIAPAN', rencanaKontrak: 5, rencanaSelesai: 9, kontrak: null, fisik: null }
const kontrak = { mulai: '2023-05-01', selesai: '2023-10-31', tahunJamak: false }
const dengan = (isi: Partial<KeadaanRisiko>) => risikoAkhirTahun({ ...dasar, ...isi })

test('not contracted: whether the planned duration still fits, from the next month on', () => {
  expect(dengan({})).toBeNull()
  expect(dengan({ rencanaSelesai: 10 })).toBe('TIDAK_MUAT')
  expect(dengan({ bulan: 3, sampai: '2023-03-31', rencanaSelesai: 12 })).toBeNull()
  expect(dengan({ rencanaSelesai: null })).toBe('TANPA_RENCANA')
  expect(dengan({ rencanaSelesai: null, bulan: 5 })).toBeNull()
})
test('contracted: past its end, past the year, or too slow', () => {
  const berjalan = { tahap: 'PELAKSANAAN', kontrak } as const
  expect(dengan(berjalan)).toBeNull()
  expect(dengan({ ...berjalan, sampai: '2023-11-30', bulan: 11 })).toBe('LEWAT_KONTRAK')
  expect(dengan({ ...berjalan, kontrak: { ...kontrak, selesai: '2024-01-01' } })).toBe('LEWAT_TAHUN')
  expect(dengan({ ...berjalan, kontrak: { ...kontrak, selesai: '2024-06-01', tahunJamak: true } })).toBeNull()
  // 91 of 244 days: 37,30 % is just too slow, 37,31 % is not
  expect(dengan({ ...berjalan, fisik: { nilai: 3729, per: '2023-07-31' } })).toBe('LAJU')
  expect(dengan({ ...berjalan, fisik: { nilai: 3730, per: '2023-07-31' } })).toBeNull()
})
test('handed over', () => expect(dengan({ tahap: 'SERAH_TERIMA', kontrak: { ...kontrak, selesai: '2024-01-01' } })).toBeNull())
