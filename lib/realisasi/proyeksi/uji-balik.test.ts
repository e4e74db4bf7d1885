import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jumlah, NOL, sen, type Sen } from '../rupiah'
import { rp, sifat } from '../uji/pembangkit'
import { anggotaUji, hitungMenang, jumlahGalat, terdekat } from './galat'
import type { SelTahun } from './pola'
import { CARA, tahunDapatDitahan, ujiTahun, type SelSaatItu, type SelUji } from './uji-balik'

const deret = (...juta: number[]): Sen[] => juta.map((n) => rp(String(n)))
/** Half by June, all but a tenth at the end. */
const BIASA = deret(50, 100, 200, 300, 400, 500, 550, 600, 650, 700, 800, 900)
const sel = (isi: Partial<SelTahun> = {}): SelTahun => ({ tahun: 2021, unit: '1', jenis: '5.1.01', kategori: 'DINAS', pagu: rp('1.000'), kumulatif: BIASA, ...isi })

/** What a reader of that month knew, if the pagu never moved. */
const saatItu = (akhir: readonly SelTahun[]) => (bulan: number): SelSaatItu[] =>
  akhir.map(({ unit, jenis, kategori, pagu, kumulatif }) => ({ unit, jenis, kategori, pagu, realisasi: kumulatif[bulan - 1] ?? NOL }))
const uji = (akhir: readonly SelTahun[], riwayat: readonly SelTahun[]): SelUji[] => ujiTahun({ tahun: 2022, akhir, saatItu: saatItu(akhir) }, riwayat)
const pada = (hasil: readonly SelUji[], bulan: number): SelUji[] => hasil.filter((satu) => satu.bulan === bulan)

describe('ujiTahun', () => {
  test('three ways foretell a held year at each month, and what became of it stands beside', () => {
    const hasil = uji([sel({ tahun: 2022, pagu: rp('2.000'), kumulatif: deret(100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 1900) })], [sel()])
    expect(hasil).toHaveLength(11)
    // 600 + 2.000 x (900 - 500) / 1.000; 600 x 12 / 6; 2.000 x 900 / 1.000
    expect(pada(hasil, 6)).toEqual([{ tahun: 2022, bulan: 6, unit: '1', jenis: '5.1.01', kategori: 'DINAS', pagu: rp('2.000'), nyata: rp('1.900'), duga: { BF: rp('1.400'), LURUS: rp('1.200'), LALU: rp('1.800') } }])
  })

  test('a year that repeats the one before is foretold to the sen, while the straight line is not', () => {
    const hasil = uji([sel({ tahun: 2022 })], [sel()])
    expect(hasil.every(({ duga, nyata }) => duga.BF === nyata && duga.LALU === nyata)).toBe(true)
    expect(pada(hasil, 1)[0]?.duga.LURUS).toBe(rp('600'))
  })

  test('a cell that the budget took in later is foretold as 0, and its rupiah are an error of every way', () => {
    const akhir = [sel({ tahun: 2022 }), sel({ tahun: 2022, jenis: '5.2.02' })]
    const hasil = ujiTahun({ tahun: 2022, akhir, saatItu: (bulan) => saatItu(akhir.slice(0, bulan < 10 ? 1 : 2))(bulan) }, [sel()])
    expect(pada(hasil, 9).find(({ jenis }) => jenis === '5.2.02')).toMatchObject({ nyata: rp('900'), duga: { BF: NOL, LURUS: NOL, LALU: NOL } })
    expect(pada(hasil, 10).find(({ jenis }) => jenis === '5.2.02')?.duga.BF).toBe(rp('900'))
  })

  test('a cell that the budget gave up later was foretold then, and its rupiah are an error too', () => {
    const akhir = [sel({ tahun: 2022 })]
    const hasil = ujiTahun({ tahun: 2022, akhir, saatItu: (bulan) => saatItu([...akhir, ...(bulan < 10 ? [sel({ tahun: 2022, unit: '2', kumulatif: deret() })] : [])])(bulan) }, [sel(), sel({ unit: '2' })])
    // 0 + 1.000 x (900 - 500) / 1.000, and nothing came of it
    expect(pada(hasil, 6).find(({ unit }) => unit === '2')).toMatchObject({ pagu: NOL, nyata: NOL, duga: { BF: rp('400'), LURUS: NOL, LALU: rp('900') } })
    expect(pada(hasil, 10)).toHaveLength(1)
  })

  test('a year without a finished year before it, and a year alone, hold nothing', () => {
    expect(uji([sel({ tahun: 2022 })], [sel({ tahun: 2023 })])).toEqual([])
    expect([tahunDapatDitahan([]), tahunDapatDitahan([2022]), tahunDapatDitahan([2023, 2021, 2022])]).toEqual([[], [], [2022, 2023]])
  })

  const arbDeret = fc.array(fc.bigInt({ min: -(10n ** 10n), max: 10n ** 13n }), { minLength: 12, maxLength: 12 })
    .map((naik) => { let jalan = 0n; return naik.map((n) => sen((jalan += n))) })
  const arbSel = (tahun: number) => fc.record({ unit: fc.constantFrom('1', '2', '3', '4'), jenis: fc.constantFrom('5.1.01', '5.2.02'), pagu: fc.bigInt({ min: 0n, max: 10n ** 14n }).map(sen), kumulatif: arbDeret })
    .map((isi) => sel({ tahun, kategori: isi.unit === '4' ? 'RSUD' : 'DINAS', ...isi }))
  const arbTahun = (tahun: number) => fc.uniqueArray(arbSel(tahun), { minLength: 1, maxLength: 6, selector: ({ unit, jenis }) => `${unit} ${jenis}` })

  test('never peeks: neither what came after the month, nor the held year in the history, nor later years move a guess', () => {
    sifat(fc.tuple(arbTahun(2022), arbTahun(2021), arbTahun(2023), arbDeret, fc.integer({ min: 1, max: 11 })), ([akhir, lalu, nanti, lain, bulan]) => {
      const duga = (hasil: readonly SelUji[]) => pada(hasil, bulan).map((satu) => satu.duga)
      const asli = duga(uji(akhir, lalu))
      const diubah = akhir.map((satu) => ({ ...satu, kumulatif: satu.kumulatif.map((nilai, index) => (index < bulan ? nilai : (lain[index] ?? NOL))) }))
      expect(duga(uji(diubah, lalu))).toEqual(asli)
      expect(duga(uji(akhir, [...lalu, ...akhir, ...nanti]))).toEqual(asli)
    })
  })

  test('no guess is below what was realised, nor above a pagu that was not passed', () => {
    sifat(fc.tuple(arbTahun(2022), arbTahun(2021)), ([akhir, lalu]) => {
      const salah = uji(akhir, lalu).filter(({ bulan, unit, jenis, pagu, duga }) => {
        const realisasi = akhir.find((satu) => satu.unit === unit && satu.jenis === jenis)?.kumulatif[bulan - 1] ?? NOL
        return CARA.some((cara) => duga[cara] < realisasi || duga[cara] > (pagu > realisasi ? pagu : realisasi))
      })
      expect(salah).toEqual([])
    })
  })
})

describe('errors', () => {
  const satu = (unit: string, nyata: string, bf: string, lurus: string, lalu: string, tahun = 2022, jenis = 'A'): SelUji =>
    ({ tahun, bulan: 6, unit, jenis, kategori: 'DINAS', pagu: rp('1.000'), nyata: rp(nyata), duga: { BF: rp(bf), LURUS: rp(lurus), LALU: rp(lalu) } })
  const hasil = [satu('1', '900', '850', '500', '900'), satu('1', '900', '950', '500', '800', 2022, 'B'), satu('2', '800', '900', '800', '700')]

  test('cancel out within a level and add up between its members, in rupiah', () => {
    const poin = (tingkat: 'KABUPATEN' | 'UNIT' | 'SEL') => jumlahGalat(anggotaUji(hasil, tingkat))
    expect(poin('SEL').mutlak).toEqual({ BF: rp('200'), LURUS: rp('800'), LALU: rp('200') })
    expect(poin('UNIT').mutlak).toEqual({ BF: rp('100'), LURUS: rp('800'), LALU: rp('200') })
    expect(poin('KABUPATEN').mutlak).toEqual({ BF: rp('100'), LURUS: rp('800'), LALU: rp('200') })
    expect(poin('UNIT').poin.BF).toEqual({ ada: true, pembilang: rp('100'), penyebut: rp('3.000') })
    expect(poin('UNIT').condong.LURUS).toEqual({ ada: true, pembilang: -rp('800'), penyebut: rp('3.000') })
  })

  test('two held years never cancel each other', () => {
    const dua = [satu('1', '900', '800', '900', '900'), satu('1', '800', '900', '800', '800', 2023)]
    expect(jumlahGalat(anggotaUji(dua, 'KABUPATEN'))).toMatchObject({ pagu: rp('2.000'), mutlak: { BF: rp('200'), LURUS: NOL } })
  })

  test('who was nearest is counted once a member; a shared place is nobody\'s', () => {
    expect(hitungMenang(anggotaUji(hasil, 'SEL'))).toEqual({ BF: 1, LURUS: 1, LALU: 1, SERI: 0 })
    expect(terdekat({ BF: rp('5'), LURUS: sen(-500n), LALU: rp('9') })).toBeNull()
    expect(hitungMenang(anggotaUji([{ ...satu('9', '0', '0', '0', '0'), pagu: NOL }], 'SEL'))).toEqual({ BF: 0, LURUS: 0, LALU: 0, SERI: 0 })
  })

  test('a coarser level is never further off, and everyone is counted', () => {
    const arb = fc.array(fc.record({ unit: fc.constantFrom('1', '2'), jenis: fc.constantFrom('A', 'B', 'C'), n: fc.integer({ min: 0, max: 1000 }), d: fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })) }), { minLength: 1, maxLength: 12 })
    sifat(arb, (isi) => {
      const semua = isi.map(({ unit, jenis, n, d: [a, b, c] }) => satu(unit, String(n), String(a), String(b), String(c), 2022, jenis))
      const [kab, unit, selnya] = (['KABUPATEN', 'UNIT', 'SEL'] as const).map((tingkat) => anggotaUji(semua, tingkat))
      for (const cara of CARA) {
        expect(jumlahGalat(kab ?? []).mutlak[cara]).toBeLessThanOrEqual(jumlahGalat(unit ?? []).mutlak[cara])
        expect(jumlahGalat(unit ?? []).mutlak[cara]).toBeLessThanOrEqual(jumlahGalat(selnya ?? []).mutlak[cara])
      }
      expect(Object.values(hitungMenang(unit ?? [])).reduce((a, b) => a + b, 0)).toBe(unit?.length)
      expect(jumlah((kab ?? []).map((a) => a.nyata))).toBe(jumlah(semua.map((a) => a.nyata)))
    })
  })
})
