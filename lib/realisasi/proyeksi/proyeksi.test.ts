import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jumlah, NOL, sen } from '../rupiah'
import { rp, sifat } from '../uji/pembangkit'
import { susunPola, type Pola, type SelTahun } from './pola'
import { proyeksiSel, proyeksiUnit } from './proyeksi'

/** Half of the pagu by June, 90 % at the end. */
const pola: Pola = { kolam: 'SENDIRI', pagu: rp('1.000'), kumulatif: [50, 100, 200, 300, 400, 500, 550, 600, 650, 700, 800, 900].map((n) => rp(String(n))), unit: new Set(['1']) }

const sel = (isi: Partial<SelTahun>): SelTahun =>
  ({ tahun: 2022, unit: '1', jenis: '5.1.01', kategori: 'DINAS', pagu: rp('1.000'), kumulatif: pola.kumulatif, ...isi })

const arb = fc.record({
  pagu: fc.bigInt({ min: 1n, max: 10n ** 16n }), bagian: fc.integer({ min: 0, max: 120 }), bulan: fc.integer({ min: 0, max: 12 }),
  polaPagu: fc.bigInt({ min: 1n, max: 10n ** 16n }), naik: fc.array(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 15n }), { minLength: 12, maxLength: 12 }),
}).map(({ pagu, bagian, bulan, polaPagu, naik }) => {
  let jalan = 0n
  const kumulatif = naik.map((n) => sen((jalan += n)))
  return { pagu: sen(pagu), realisasi: sen((pagu * BigInt(bagian)) / 100n), bulan, pola: { kolam: 'JENIS' as const, pagu: sen(polaPagu), kumulatif, unit: new Set<string>() } }
})

describe('proyeksiSel', () => {
  test('realised, and what the pattern still realised after that month', () => {
    expect(proyeksiSel({ pagu: rp('2.000'), realisasi: rp('700') }, 6, pola)).toBe(rp('1.500'))
    expect(proyeksiSel({ pagu: rp('2.000'), realisasi: NOL }, 0, pola)).toBe(rp('1.800'))
    expect(proyeksiSel({ pagu: rp('2.000'), realisasi: rp('1.900') }, 6, pola)).toBe(rp('2.000'))
    expect(proyeksiSel({ pagu: rp('2.000'), realisasi: rp('2.100') }, 6, pola)).toBe(rp('2.100'))
  })

  test('never below what is realised, never above pagu, as it stands in December', () => {
    sifat(arb, ({ pagu, realisasi, bulan, pola: p }) => {
      const akhir = proyeksiSel({ pagu, realisasi }, bulan, p)
      expect(akhir).toBeGreaterThanOrEqual(realisasi)
      expect(akhir).toBeLessThanOrEqual(pagu > realisasi ? pagu : realisasi)
      expect(proyeksiSel({ pagu, realisasi }, 12, p)).toBe(realisasi)
    })
  })

  test('more realised never ends lower', () => {
    sifat(fc.tuple(arb, fc.bigInt({ min: 0n, max: 10n ** 15n })), ([{ pagu, realisasi, bulan, pola: p }, lebih]) => {
      expect(proyeksiSel({ pagu, realisasi: sen(realisasi + lebih) }, bulan, p)).toBeGreaterThanOrEqual(proyeksiSel({ pagu, realisasi }, bulan, p))
    })
  })
})

describe('susunPola', () => {
  test('from one year alone a unit borrows from its category, a thin category from the jenis, a new jenis from everything', () => {
    const cari = susunPola([sel({}), sel({ unit: '2' }), sel({ unit: '3' }), sel({ unit: '4', kategori: 'RSUD' }), sel({ unit: '5', pagu: NOL })])
    expect(cari({ unit: '1', jenis: '5.1.01', kategori: 'DINAS' })).toMatchObject({ kolam: 'KATEGORI', pagu: rp('3.000') })
    expect(cari({ unit: '4', jenis: '5.1.01', kategori: 'RSUD' })).toMatchObject({ kolam: 'JENIS', pagu: rp('4.000') })
    expect(cari({ unit: '4', jenis: '5.2.02', kategori: 'RSUD' })?.kolam).toBe('KABUPATEN')
  })

  test('two years stand alone; no year is no pattern', () => {
    expect(susunPola([sel({}), sel({ tahun: 2021 })])({ unit: '1', jenis: '5.1.01', kategori: 'DINAS' })).toMatchObject({ kolam: 'SENDIRI', pagu: rp('2.000') })
    expect(susunPola([])(sel({}))).toBeNull()
  })
})

describe('proyeksiUnit', () => {
  const kini = [sel({ tahun: 2023 }), sel({ tahun: 2023, jenis: '5.2.02', pagu: rp('500') }), sel({ tahun: 2023, unit: '2' })]

  test('adds the cells of a unit, and leans on the month that it has reported', () => {
    const hasil = proyeksiUnit(kini, [sel({}), sel({ unit: '2' })], new Map([['1', 6], ['2', 5]]), 6)
    expect(hasil?.map(({ unit, bulan, akhir }) => [unit, bulan, akhir])).toEqual([['1', 6, rp('1.400')], ['2', 5, rp('900')]])
    expect(hasil?.[0]).toMatchObject({ pagu: rp('1.500'), realisasi: rp('1.000'), berisiko: rp('100'), kolam: 'KABUPATEN' })
    expect(jumlah((hasil ?? []).map(({ pagu }) => pagu))).toBe(jumlah(kini.map(({ pagu }) => pagu)))
  })

  test('without a finished year nothing is foretold', () => expect(proyeksiUnit(kini, [], new Map(), 6)).toBeNull())
})
