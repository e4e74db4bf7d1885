import { describe, expect, test } from 'vitest'
import type { StatusPeriode } from '@/lib/dasar/database/generated/enums'
import { mintaTiada, parsePeriode, versiTiada, type SearchParams } from './schema'
import type { TahunPeriode, VersiApbd, VersiKas } from './types'
import { alamatPeriode, pilihBulan, pilihVersi, versiPada } from './utils'

function tahun(nomor: number, status: Partial<Record<number, StatusPeriode>>): TahunPeriode {
  const bulan = Array.from({ length: 12 }, (_, i) => ({ bulan: i + 1, status: status[i + 1] ?? null, tenggat: null }))
  return { tahun: nomor, contoh: true, catatan: null, bulan }
}

const daftar = [tahun(2024, {}), tahun(2023, { 5: 'TERKUNCI', 6: 'TERKUNCI', 7: 'TERBUKA' }), tahun(2022, { 12: 'TERKUNCI' })]

describe('parsePeriode', () => {
  test('reads what is there', () => {
    expect(parsePeriode({ tahun: '2023', bulan: '6', versi: '1' })).toEqual({ tahun: 2023, bulan: 6, versi: 1 })
    expect(parsePeriode({ versi: 'berlaku' })).toEqual({ versi: 'berlaku' })
  })

  test.each([
    [{ tahun: 'x', bulan: '13', versi: 'baru' }], [{ tahun: '99999', bulan: '0', versi: '-1' }], [{ tahun: '2023.5', bulan: ' 6', versi: '' }],
    [{ tahun: "2023'; --", bulan: '1e1', versi: '٣' }], [{ tahun: [], bulan: [''], versi: ['1', 'x'] }], [{}],
  ])('leaves nonsense to the default: %j', (params) => {
    expect(parsePeriode(params)).toEqual({ versi: 'berlaku' })
  })

  test('the last of a repeated parameter counts', () => {
    expect(parsePeriode({ bulan: ['3', '6'] }).bulan).toBe(6)
  })
})

describe('mintaTiada', () => {
  test.each([
    [{ tahun: '2047' }, 'Tahun anggaran 2047'], [{ tahun: 'abc', bulan: '6' }, 'Tahun anggaran abc'], [{ tahun: '2023', bulan: '13' }, 'Bulan 13'], [{ bulan: 'x' }, 'Bulan x'],
    [{ periode: '2047-1' }, 'Tahun anggaran 2047'], [{ periode: '2023-0' }, 'Bulan 0'], [{ tahun: ['2023', '2047'] }, 'Tahun anggaran 2047'],
    [{ tahun: '2023', bulan: '12' }, null], [{ periode: '2023-7' }, null], [{ tahun: '', bulan: '' }, null], [{}, null],
  ])('%j: %s', (params, kalimat) => {
    expect(mintaTiada(params, [2023, 2022])).toBe(kalimat)
  })

  test('where there is no year at all, none can be missing', () => {
    expect(mintaTiada({ tahun: '2047' }, [])).toBeNull()
  })
})

describe('pilihBulan', () => {
  const pilih = (minta: { tahun?: number; bulan?: number }) => pilihBulan({ ...minta, versi: 'berlaku' }, daftar, 2026)

  test('by default the newest year with a closed period, and its latest closed month', () => {
    expect(pilih({})).toEqual({ tahun: 2023, bulan: 6 })
  })

  test('a year by its own latest closed month; a year without periods by January', () => {
    expect(pilih({ tahun: 2022 })).toEqual({ tahun: 2022, bulan: 12 })
    expect(pilih({ tahun: 2024 })).toEqual({ tahun: 2024, bulan: 1 })
  })

  test('the month asked for is taken, an unknown year is not', () => {
    expect(pilih({ tahun: 2023, bulan: 7 })).toEqual({ tahun: 2023, bulan: 7 })
    expect(pilih({ tahun: 2019, bulan: 2 })).toEqual({ tahun: 2023, bulan: 2 })
  })

  test('without a closed period the open one; without any year the year of today', () => {
    expect(pilihBulan({ versi: 'berlaku' }, [tahun(2025, { 1: 'TERBUKA', 2: 'TERBUKA' })], 2026)).toEqual({ tahun: 2025, bulan: 2 })
    expect(pilihBulan({ versi: 'berlaku' }, [], 2026)).toEqual({ tahun: 2026, bulan: 1 })
  })
})

describe('versions', () => {
  const apbd = [['2023-01-01', 0], ['2023-06-30', 1], ['2023-10-02', 2]].map(([berlakuMulai, urutan]) => ({ id: 10 + Number(urutan), urutan, berlakuMulai })) as VersiApbd[]
  const kas = [['2023-01-01', 10], ['2023-07-01', 11], ['2023-10-02', 12]].map(([berlakuMulai, apbdVersiId], urutan) => ({ id: 20 + urutan, urutan, apbdVersiId, berlakuMulai })) as VersiKas[]
  const pada = (bulan: number, versi: 'berlaku' | number) => {
    const { apbdVersi, kasVersi } = versiPada({ tahun: 2023, bulan, versi }, apbd, kas)
    return [apbdVersi?.id, kasVersi?.id]
  }

  test('in force means begun on or before the last day of the month', () => {
    expect(pada(5, 'berlaku')).toEqual([10, 20])
    expect(pada(6, 'berlaku')).toEqual([11, 20])
    expect(pada(7, 'berlaku')).toEqual([11, 21])
    expect(pada(12, 'berlaku')).toEqual([12, 22])
  })

  test('an explicit version takes the latest anggaran kas made for it or an older one', () => {
    expect(pada(12, 0)).toEqual([10, 20])
    expect(pada(1, 1)).toEqual([11, 21])
  })

  test('a version that the year does not have is "berlaku"', () => {
    expect(pilihVersi(2, apbd)).toBe(2)
    expect(pilihVersi(3, apbd)).toBe('berlaku')
  })
})

test('the address says the whole view', () => {
  expect(alamatPeriode({ tahun: 2023, bulan: 6, versi: 'berlaku' })).toBe('tahun=2023&bulan=6&versi=berlaku')
})

test.each<[SearchParams, string | null]>([
  [{}, null], [{ versi: 'berlaku' }, null], [{ versi: '' }, null], [{ versi: '1' }, null], [{ versi: ['99', '0'] }, null],
  [{ versi: '99' }, '99'], [{ versi: 'baru' }, 'baru'], [{ versi: '-1' }, '-1'], [{ versi: 'x'.repeat(50) }, 'x'.repeat(20)],
])('a version that is not there: %o', (params, harap) => {
  expect(versiTiada(params, [0, 1])).toBe(harap)
})
