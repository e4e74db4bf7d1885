import { describe, expect, it } from 'vitest'
import { capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import { akhiriTitik, awalBesar, bilanganKata, daftarKata, kalimatBelumDilaporkan, kalimatPosisi } from './kalimat'

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

it('says what the reports stand for where some are missing, and no figure where none is in', () => {
  const sebagian = capaian({ jumlahUnit: 70, jumlahUnitMelapor: 59, angkasMelapor: rp('415'), angkas: rp('500') }, 7)
  expect(kalimatPosisi(sebagian, 2023)).toBe('Realisasi s.d. Juli 2023 40,00% dari pagu Rp1.000; seharusnya 50,00%. Tertinggal 10,00 poin, setara Rp100. Dari laporan yang mewakili 83,00% anggaran kas; 11 unit belum melapor.')
  const tanpa = kalimatPosisi(capaian({ jumlahUnit: 70, jumlahUnitMelapor: 0 }, 9), 2023)
  expect(tanpa).toBe('Belum ada laporan September 2023 dari 70 unit, sehingga posisinya belum dapat dinyatakan; menurut anggaran kas seharusnya 50,00% dari pagu Rp1.000.')
  expect(tanpa).not.toMatch(/40,00|[Tt]ertinggal/)
  expect(kalimatPosisi(capaian({ jumlahUnitMelapor: 0 }), 2023)).toContain('Laporan Juni 2023 belum dikirim')
})

it('does not call a shortfall too small to print "tepat"', () => {
  const tipis = capaian({ pagu: rp('984.959.704.911'), angkas: rp('524.847.798.262'), realisasi: rp('524.846.798.262') })
  expect(kalimatPosisi(tipis, 2023)).toContain('Tertinggal kurang dari 0,01 poin, setara Rp1,00 juta.')
})

it('counts in words, and lists', () => {
  expect([0, 5, 11, 12, 1673].map(bilanganKata)).toEqual(['nol', 'lima', 'sebelas', '12', '1.673'])
  expect(awalBesar('lima unit')).toBe('Lima unit')
  expect(daftarKata(['a'])).toBe('a')
  expect(daftarKata(['a', 'b'])).toBe('a dan b')
  expect(daftarKata(['a', 'b', 'c'])).toBe('a, b, dan c')
})

it('closes what people wrote with one full stop', () => {
  expect(['Mulai Agustus.', ' Mulai Agustus ', 'Mulai?'].map(akhiriTitik)).toEqual(['Mulai Agustus.', 'Mulai Agustus.', 'Mulai?'])
})

it('says that figures below a missing report hold drafts, and says nothing where a report is in', () => {
  expect(kalimatBelumDilaporkan(capaian({ jumlahUnitMelapor: 0 }))).toContain('belum dilaporkan')
  expect(kalimatBelumDilaporkan(capaian({}))).toBe('')
  expect(kalimatBelumDilaporkan(capaian({ jumlahUnitMelapor: 0, realisasi: null }))).toBe('')
})
