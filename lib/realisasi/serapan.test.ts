import { describe, expect, test } from 'vitest'
import { bulatkanPersen } from './rasio'
import { NOL, sen } from './rupiah'
import { serapanAngkas, serapanPagu } from './serapan'
import { rp } from './uji/pembangkit'

const alasan = (text: string) => ({ ada: false, alasan: text })

describe('serapan', () => {
  test('on both bases from the same realisation', () => {
    const posisi = { pagu: rp('1.000'), angkas: rp('500'), realisasi: rp('400') }
    expect(bulatkanPersen(serapanPagu(posisi))).toBe(4000)
    expect(bulatkanPersen(serapanAngkas(posisi))).toBe(8000)
  })

  test('zero realisation that was entered is 0 %, a missing one is n/a', () => {
    expect(bulatkanPersen(serapanPagu({ pagu: rp('1.000'), realisasi: NOL }))).toBe(0)
    expect(serapanPagu({ pagu: rp('1.000'), realisasi: null })).toEqual(alasan('Realisasi belum dientri'))
    expect(serapanAngkas({ angkas: rp('1'), realisasi: null })).toEqual(alasan('Realisasi belum dientri'))
  })

  test('nothing to divide by is n/a, each with its own reason', () => {
    expect(serapanPagu({ pagu: NOL, realisasi: rp('1') })).toEqual(alasan('Pagu nol'))
    expect(serapanAngkas({ angkas: null, realisasi: rp('1') })).toEqual(alasan('Anggaran kas belum dientri'))
    expect(serapanAngkas({ angkas: NOL, realisasi: NOL })).toEqual(alasan('Anggaran kas s.d. bulan ini nol'))
    expect(serapanAngkas({ angkas: NOL, realisasi: rp('1') }))
      .toEqual(alasan('Ada realisasi tanpa anggaran kas s.d. bulan ini'))
    expect(serapanAngkas({ angkas: sen(-1n), realisasi: rp('1') }))
      .toEqual(alasan('Anggaran kas s.d. bulan ini negatif'))
  })

  test('corrections can make it negative, overspending more than 100 %', () => {
    expect(bulatkanPersen(serapanAngkas({ angkas: rp('100'), realisasi: sen(-100n) }))).toBe(-100)
    expect(bulatkanPersen(serapanPagu({ pagu: rp('100'), realisasi: rp('150') }))).toBe(15000)
  })
})
