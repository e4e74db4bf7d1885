import { describe, expect, it } from 'vitest'
import { akhirTriwulan, geserTriwulan, nilaiKadens, type RapatKadens } from './kadens'

const TW2 = { tahun: 2023, triwulan: 2 }
const pada = (tanggal: string, diadakan = true): RapatKadens => ({ tanggal, diadakan })
const nilai = (rapat: RapatKadens | null, hariIni: string, tercatat = true) => nilaiKadens(TW2, rapat, { hariIni, tercatat })

describe('nilaiKadens', () => {
  it.each([
    ['held on 12 July', pada('2023-07-12'), '2023-12-01', 'TEPAT', 12],
    ['held on the last day in time', pada('2023-07-31'), '2023-12-01', 'TEPAT', 31],
    ['held a day later', pada('2023-08-01'), '2023-12-01', 'TERLAMBAT', 32],
    ['held before the quarter ended', pada('2023-06-20'), '2023-12-01', 'TEPAT', -10],
    ['set for today', pada('2023-07-12', false), '2023-07-12', 'DIJADWALKAN', 12],
    ['set and passed, still in time', pada('2023-07-12', false), '2023-07-13', 'BELUM', 12],
    ['not set, in time', null, '2023-07-31', 'BELUM', null],
    ['not set, late', null, '2023-08-01', 'LEWAT', null],
    ['the next quarter runs out', null, '2023-09-30', 'LEWAT', null],
    ['the next quarter is over', null, '2023-10-01', 'DILEWATI', null],
    ['set, never held', pada('2023-07-12', false), '2026-01-01', 'DILEWATI', 12],
  ] as const)('%s', (_, rapat, hariIni, keadaan, jarak) => expect(nilai(rapat, hariIni)).toEqual({ keadaan, jarak }))

  it('does not judge a quarter of a year that is not here, but a meeting of it', () => {
    expect(nilai(null, '2026-01-01', false).keadaan).toBe('TIDAK_TERCATAT')
    expect(nilai(pada('2023-07-12'), '2026-01-01', false).keadaan).toBe('TEPAT')
  })
})

it('quarters follow each other over the years', () => {
  expect(geserTriwulan({ tahun: 2023, triwulan: 1 }, -1)).toEqual({ tahun: 2022, triwulan: 4 })
  expect(geserTriwulan({ tahun: 2023, triwulan: 4 }, 1)).toEqual({ tahun: 2024, triwulan: 1 })
  expect(geserTriwulan(TW2, -7)).toEqual({ tahun: 2021, triwulan: 3 })
  expect(akhirTriwulan({ tahun: 2024, triwulan: 1 })).toBe('2024-03-31')
})
