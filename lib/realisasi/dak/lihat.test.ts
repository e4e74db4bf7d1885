import { describe, expect, it } from 'vitest'
import { hariLihat, isHari } from './lihat'

describe('the day of the view', () => {
  it('is today while the month runs, or while it is the month that is being reported', () => {
    expect(hariLihat({ tahun: 2023, bulan: 6, bawaan: 6 }, '2023-07-12')).toEqual({ hari: '2023-07-12', asal: 'hari-ini' })
    expect(hariLihat({ tahun: 2023, bulan: 7, bawaan: 6 }, '2023-07-12')).toEqual({ hari: '2023-07-12', asal: 'hari-ini' })
    // a month that has not come: the records end today all the same
    expect(hariLihat({ tahun: 2023, bulan: 11, bawaan: 6 }, '2023-07-12')).toEqual({ hari: '2023-07-12', asal: 'hari-ini' })
  })
  it('is today for the month that the product opens with, however far reports lag; never by default a day of the past', () => {
    expect(hariLihat({ tahun: 2023, bulan: 8, bawaan: 8 }, '2023-10-12').asal).toBe('hari-ini')
    expect(hariLihat({ tahun: 2023, bulan: 7, bawaan: 8 }, '2023-10-12')).toEqual({ hari: '2023-07-31', asal: 'akhir-bulan' })
  })
  it('is the end of an older month, and of every month of another year', () => {
    expect(hariLihat({ tahun: 2023, bulan: 5, bawaan: 6 }, '2023-07-12')).toEqual({ hari: '2023-05-31', asal: 'akhir-bulan' })
    expect(hariLihat({ tahun: 2023, bulan: 12, bawaan: 6 }, '2024-01-05')).toEqual({ hari: '2023-12-31', asal: 'akhir-bulan' })
    expect(hariLihat({ tahun: 2024, bulan: 2, bawaan: 6 }, '2023-12-05')).toEqual({ hari: '2024-02-29', asal: 'akhir-bulan' })
  })
  it('can be asked for by a day of the calendar that lies in the year', () => {
    for (const salah of ['2023-02-29', '2023-13-01', '2023-00-10', '2023-06-31', '2022-07-12', '2024-01-10', '12-07-2023', '2023-7-1', '']) expect(isHari(salah, 2023), salah).toBe(false)
    for (const [hari, tahun] of [['2023-07-12', 2023], ['2024-02-29', 2024]] as const) expect(isHari(hari, tahun), hari).toBe(true)
  })
})
