import { describe, expect, test } from 'vitest'
import { deviasi, deviasiRelatif } from './deviasi'
import { bandingkanRasio, bulatkanPersen } from './rasio'
import { NOL } from './rupiah'
import { serapanAngkas } from './serapan'
import { arbDaftarPosisi, pecahan, rp, sifat } from './uji/pembangkit'

const tertinggal = { pagu: rp('1.000'), angkas: rp('500'), realisasi: rp('400') }
const mendahului = { ...tertinggal, realisasi: rp('600') }

describe('deviasi', () => {
  test('in percentage points: negative = behind, positive = ahead', () => {
    expect(bulatkanPersen(deviasi(tertinggal))).toBe(-1000)
    expect(bulatkanPersen(deviasi(mendahului))).toBe(1000)
    expect(bulatkanPersen(deviasi({ ...tertinggal, realisasi: rp('500') }))).toBe(0)
  })

  test('relative, as on the RFK sheet: positive = behind, negative = ahead', () => {
    expect(bulatkanPersen(deviasiRelatif(tertinggal))).toBe(2000)
    expect(bulatkanPersen(deviasiRelatif(mendahului))).toBe(-2000)
  })

  test('n/a keeps the reason of what is missing', () => {
    expect(deviasi({ ...tertinggal, pagu: NOL })).toEqual({ ada: false, alasan: 'Pagu nol' })
    expect(deviasi({ ...tertinggal, angkas: null })).toEqual({ ada: false, alasan: 'Anggaran kas belum dientri' })
    expect(deviasi({ ...tertinggal, realisasi: null })).toEqual({ ada: false, alasan: 'Realisasi belum dientri' })
    expect(deviasiRelatif({ ...tertinggal, angkas: NOL }).ada).toBe(false)
  })

  test('the two never have one sign, and relative + serapan / anggaran kas is exactly 100 %', () => {
    sifat(arbDaftarPosisi, (daftar) => {
      for (const posisi of daftar) {
        const pp = deviasi(posisi)
        const relatif = deviasiRelatif(posisi)
        const serapan = serapanAngkas(posisi)
        expect(relatif.ada).toBe(serapan.ada)
        if (!relatif.ada || !serapan.ada) continue
        const sum = pecahan(relatif.pembilang + serapan.pembilang, serapan.penyebut)
        expect(bandingkanRasio(sum, pecahan(1n, 1n))).toBe(0)
        // printed points can be nought where the exact shortfall is not
        if (pp.ada && pp.pembilang !== 0n) expect(pp.pembilang < 0n).toBe(relatif.pembilang > 0n)
      }
    })
  })
})
