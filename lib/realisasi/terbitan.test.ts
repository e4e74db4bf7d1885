/** Every published figure of Kabupaten Lampung Barat that can be recomputed. "Printed" = as it stands in the source. */
import { describe, expect, test } from 'vitest'
import { periksaBin } from './bin-fisik'
import { computeCapaian } from './capaian'
import { deviasi } from './deviasi'
import { pareto } from './kesenjangan'
import { bulatkanPersen, tiada } from './rasio'
import { jumlah, sen } from './rupiah'
import { selisihAngkas } from './selisih'
import { serapanAngkas, serapanPagu } from './serapan'
import { target } from './target'
import { ATURAN_2023, capaian, pecahan, posisi, rp } from './uji/pembangkit'

const PAGU = rp('984.959.704.911')
const JUNI = { pagu: PAGU, angkas: rp('524.847.798.262') }
const JULI = { pagu: PAGU, angkas: rp('689.664.092.276,90'), realisasi: rp('465.454.124.354,53') }
const persen = (bagian: string, dari: string) => bulatkanPersen(pecahan(rp(bagian), rp(dari)))

/** Every realisation that prints as 38,28 %: the lowest and the highest sen. */
const batas = (perSeratusRibu: bigint) => (PAGU * perSeratusRibu + 99_999n) / 100_000n
const TERENDAH = sen(batas(38_275n))
const TERTINGGI = sen(batas(38_285n) - 1n)

describe('belanja TA 2023', () => {
  test('to May: 28,61 % of pagu', () => {
    expect(bulatkanPersen(serapanPagu({ pagu: PAGU, realisasi: rp('281.818.235.090') }))).toBe(2861)
  })

  test('to June: the printed target 53,29 % is anggaran kas / pagu', () => {
    expect(bulatkanPersen(target(JUNI))).toBe(5329)
  })

  test('to June: 38,28 % of pagu is 71,84 % of the anggaran kas, within the rounding of 38,28', () => {
    const realisasi = sen((PAGU * 3828n + 5000n) / 10000n)
    expect(bulatkanPersen(serapanPagu({ pagu: PAGU, realisasi }))).toBe(3828)
    expect(bulatkanPersen(serapanAngkas({ ...JUNI, realisasi }))).toBe(7184)
    expect(bulatkanPersen(deviasi({ ...JUNI, realisasi }))).toBe(-1501)
    expect(realisasi / 1_000_000_000n).toBe(37_704n)
  })

  test('to June: no realisation that prints as 38,28 % gives the printed 88,53 %', () => {
    for (const [realisasi, angkas] of [[TERENDAH, 7183], [TERTINGGI, 7185]] as const) {
      expect(bulatkanPersen(serapanPagu({ pagu: PAGU, realisasi }))).toBe(3828)
      expect(bulatkanPersen(serapanAngkas({ ...JUNI, realisasi }))).toBe(angkas)
    }
    expect(bulatkanPersen(serapanPagu({ pagu: PAGU, realisasi: sen(TERENDAH - 1n) }))).toBe(3827)
    expect(bulatkanPersen(serapanPagu({ pagu: PAGU, realisasi: sen(TERTINGGI + 1n) }))).toBe(3829)
  })

  test("to June: the printed anggaran kas Rp24.847.798.262 cannot be the whole's", () => {
    expect(bulatkanPersen(target({ pagu: PAGU, angkas: rp('24.847.798.262') }))).toBe(252)
    expect(rp('524.847.798.262') - rp('24.847.798.262')).toBe(rp('500.000.000.000'))
  })

  test('to July: 47,26 % of pagu, 67,49 % of anggaran kas, target 70,02 %', () => {
    expect(bulatkanPersen(serapanPagu(JULI))).toBe(4726)
    expect(bulatkanPersen(serapanAngkas(JULI))).toBe(6749)
    expect(bulatkanPersen(target(JULI))).toBe(7002)
    expect(bulatkanPersen(deviasi(JULI))).toBe(-2276)
    expect(selisihAngkas(JULI)).toBe(rp('-224.209.967.922,37'))
  })

  test('the whole stood in kuning in June and in July', () => {
    const konteks = { aturan: ATURAN_2023, melapor: true }
    for (const realisasi of [TERENDAH, TERTINGGI]) {
      expect(computeCapaian(posisi({ ...JUNI, realisasi }), { ...konteks, bulan: 6 }).zona).toBe('KUNING')
    }
    expect(computeCapaian(posisi(JULI), { ...konteks, bulan: 7 })).toMatchObject({ zona: 'KUNING' })
  })

  test('to July: one dinas stood for 18,90 % of the net gap, the published basis', () => {
    const dpupr = capaian({ kunci: 'dpupr', pagu: PAGU, angkas: rp('54.985.524.270'), realisasi: rp('12.606.851.234') })
    const lain = capaian({ kunci: 'lain', pagu: PAGU, angkas: rp('634.678.568.006,90'), realisasi: rp('452.847.273.120,53') })
    expect(bulatkanPersen(pareto([dpupr, lain]).find((row) => row.capaian === dpupr)?.bagian ?? tiada(''))).toBe(1890)
  })

  test('to July: the four bins are the 1.673 sub-kegiatan', () => {
    const bin = { nol: 280, sampai50: 495, sampai75: 546, sampai100: 352, belumLapor: 0 }
    expect(periksaBin(bin, 1673).sesuai).toBe(true)
  })
})

describe('units to May 2023, of pagu', () => {
  test.each([
    ['Dinas Kominfo', '3.470.376.609', '6.930.401.083', 5007],
    ['BKPSDM', '2.027.671.376', '4.437.208.145', 4570],
    // printed 41,76; 41,754 % rounds to 41,75
    ['RSUD Alimuddin Umar', '17.010.063.268', '40.738.842.892', 4175],
    ['Kecamatan Belalau', '251.884.280', '652.125.600', 3863],
    ['Kecamatan Kebun Tebu', '225.043.200', '591.820.000', 3803],
    ['Kecamatan Batu Ketulis', '232.060.200', '615.081.400', 3773],
  ])('%s', (_nama, realisasi, pagu, expected) => {
    expect(bulatkanPersen(serapanPagu({ realisasi: rp(realisasi), pagu: rp(pagu) }))).toBe(expected)
  })
})

describe('RAPBD 2023 and pendapatan, in juta rupiah as printed', () => {
  test('the parts of the RAPBD and their sums, up to the rounding of the source', () => {
    expect(rp('64.900') + rp('900.300')).toBe(rp('965.200'))
    expect(rp('837.700') + rp('62.673')).toBe(rp('900.373'))
    // the printed parts come to 64,8 beside the printed 64,9, and to 969,1 beside 969,08
    expect(jumlah(['14.300', '2.600', '6.600', '41.300'].map(rp))).toBe(rp('64.800'))
    expect(jumlah(['699.100', '97.300', '3.500', '169.200'].map(rp))).toBe(rp('969.100'))
  })

  test.each([
    ['operasi', '699.100', 7214], ['modal', '97.300', 1004], ['BTT', '3.500', 36], ['transfer', '169.200', 1746],
  ])('share of belanja %s', (_nama, bagian, expected) => {
    expect(persen(bagian, '969.080')).toBe(expected)
  })

  test.each([
    ['total, printed 59,32 %', '573.435', '966.635', 5932],
    ['PAD', '34.163', '65.653', 5204],
    ['DBH', '8.175', '16.941', 4826],
    ['DAU', '334.583', '509.628', 6565],
    ['DAK Fisik', '14.910', '54.382', 2742],
    ['DAK Nonfisik', '88.301', '143.356', 6160],
    ['Dana Desa', '48.182', '114.000', 4226],
    ['DBH Provinsi', '45.000', '62.673', 7180],
  ])('to July: %s', (_nama, realisasi, anggaran, expected) => {
    expect(persen(realisasi, anggaran)).toBe(expected)
  })
})

describe('DAK Fisik 2023', () => {
  const SALUR = [
    '1.059.863.000', '4.201.354.000', '3.515.858.800', '360.858.000',
    '10.019.159.187', '2.302.102.913', '30.849.503.000', '1.727.200.000',
  ].map(rp)

  test('the eight bidang add up to the rupiah: 99,36 % of the target', () => {
    expect(jumlah(SALUR)).toBe(rp('54.035.898.900'))
    expect(persen('54.035.898.900', '54.382.467.276')).toBe(9936)
  })

  test('to 3 August: Rp14,910 miliar = 27,42 % of the target', () => {
    expect(persen('14.910.000.000', '54.382.467.276')).toBe(2742)
  })

  test('the plan of the bidang, rounded to juta, adds up to 2 juta less than its printed total 54.574', () => {
    const plan = ['1.063', '4.328', '3.530', '363', '10.104', '2.319', '31.132', '1.733'].map(rp)
    expect(jumlah(plan)).toBe(rp('54.572'))
  })

  test.each([
    ['PAUD', '1.059.863.000', '1.063', 9968],
    ['SMP', '3.515.858.800', '3.530', 9959],
    ['Lingkungan Hidup', '1.727.200.000', '1.733', 9964],
  ])('%s: the printed percentage lies within the rounding of the plan to juta', (_nama, salur, juta, printed) => {
    const plan = (tambahan: bigint) => rp(`${juta}.000.000`) + tambahan * 50_000_000n
    expect(bulatkanPersen(pecahan(rp(salur), plan(1n)))).toBeLessThanOrEqual(printed)
    expect(bulatkanPersen(pecahan(rp(salur), plan(-1n)))).toBeGreaterThanOrEqual(printed)
  })

  test.each([
    ['SD', '4.201.354.000', '4.328', 9707, 9705],
    ['Pengendalian Penyakit', '360.858.000', '363', 9941, 9992],
    ['IKM', '10.019.159.187', '10.104', 9916, 9970],
    ['Jalan', '30.849.503.000', '31.132', 9909, 9970],
  ])('%s: the printed percentage rests on a later target, not on the plan', (_nama, salur, juta, computed, printed) => {
    expect(persen(salur, `${juta}.000.000`)).toBe(computed)
    expect(computed).not.toBe(printed)
  })
})
