import { describe, expect, it } from 'vitest'
import { rasio, tiada } from '@/lib/realisasi/rasio'
import { capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import { arahDeviasi, awalBesar, bilanganKata, daftarKata, kalimatFisik, kalimatPosisi } from './kalimat'

const JUNI = {
  pagu: rp('984.959.704.911'), angkas: rp('524.847.798.262'), realisasi: rp('377.042.575.040'),
}

describe('the first sentence', () => {
  it('says realisasi, pagu, target, how far behind and what that is in rupiah', () => {
    expect(kalimatPosisi(capaian(JUNI), 2023)).toBe(
      'Realisasi s.d. Juni 2023 38,28% dari pagu Rp984,96 miliar; seharusnya 53,29%. Tertinggal 15,01 poin, setara Rp147,81 miliar.')
  })

  it('says ahead and exact in words too', () => {
    expect(kalimatPosisi(capaian({ angkas: rp('300'), realisasi: rp('400') }), 2023)).toContain('Mendahului 10,00 poin, setara Rp100.')
    expect(kalimatPosisi(capaian({ angkas: rp('400'), realisasi: rp('400') }), 2023)).toContain('Tepat pada target.')
  })

  it('says what is missing instead of a nought', () => {
    expect(kalimatPosisi(capaian({ pagu: rp('0'), angkas: null, realisasi: null }), 2024)).toBe(
      'APBD TA 2024 belum dientri: belum ada pagu s.d. Juni 2024.')
    expect(kalimatPosisi(capaian({ realisasi: null }), 2023)).toBe(
      'Realisasi s.d. Juni 2023 belum dientri, dari pagu Rp1.000; menurut anggaran kas seharusnya 50,00%.')
    expect(kalimatPosisi(capaian({ angkas: null }), 2023)).toContain('target belum dapat dihitung')
  })
})

it('puts anggaran kas and physical progress into a second line', () => {
  expect(kalimatFisik(capaian(JUNI))).toBe('Terhadap anggaran kas terserap 71,84%; progres fisik belum dilaporkan.')
  const fisik = { pagu: rp('1.000'), tertimbang: rp('1.000') * 4120n }
  expect(kalimatFisik(capaian({ fisik, fisikKini: rp('1.000') }))).toBe('Terhadap anggaran kas terserap 80,00%; fisik tertimbang 41,20%.')
  expect(kalimatFisik(capaian({ fisik, fisikKini: rp('1.000'), pagu: rp('2.000'), realisasi: null }))).toBe('Fisik tertimbang 41,20%, mewakili 50,00% pagu.')
})

it('counts in words, lists, and reads the direction as it is printed', () => {
  expect([0, 5, 11, 12, 1673].map(bilanganKata)).toEqual(['nol', 'lima', 'sebelas', '12', '1.673'])
  expect(awalBesar('lima unit')).toBe('Lima unit')
  expect(daftarKata(['a'])).toBe('a')
  expect(daftarKata(['a', 'b'])).toBe('a dan b')
  expect(daftarKata(['a', 'b', 'c'])).toBe('a, b, dan c')
  expect(arahDeviasi(rasio(-1n, 1_000_000n, ''))).toBe('tepat')
  expect(arahDeviasi(tiada('x'))).toBeNull()
})
