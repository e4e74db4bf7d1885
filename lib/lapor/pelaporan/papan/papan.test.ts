import { describe, expect, it } from 'vitest'
import { bacaSaringan, hitungKeadaan, saring } from './papan'

const PAPAN = [
  { id: 1, status: null, kategori: 'DINAS', terlambat: true },
  { id: 2, status: 'DRAF', kategori: 'DINAS', terlambat: false },
  { id: 3, status: 'DIAJUKAN', kategori: 'KECAMATAN', terlambat: true },
] as const
const id = (parameter: Record<string, string>): number[] => saring(PAPAN, bacaSaringan(parameter)).map((row) => row.id)

describe('the board', () => {
  it('filters by state, category and lateness, together', () => {
    expect(id({})).toEqual([1, 2, 3])
    expect(id({ keadaan: 'BELUM_MULAI' })).toEqual([1])
    expect(id({ telat: 'ya', kategori: 'KECAMATAN' })).toEqual([3])
    expect([id({ telat: 'ya' }), id({ telat: 'masuk' })]).toEqual([[1, 3], [3]])
    expect(id({ keadaan: 'bukan', telat: 'x' })).toEqual([1, 2, 3])
  })
  it('counts every unit once', () => {
    const jumlah = hitungKeadaan(PAPAN)
    expect(jumlah).toMatchObject({ BELUM_MULAI: 1, DRAF: 1, DIAJUKAN: 1, TERKUNCI: 0 })
    expect(Object.values(jumlah).reduce((a, b) => a + b)).toBe(PAPAN.length)
  })
})
