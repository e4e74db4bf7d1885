import { describe, expect, it } from 'vitest'
import { antrean } from './antrean'

const baris = (unitId: number, status: 'DIAJUKAN' | 'DIPERIKSA' | 'DIVERIFIKASI' | 'DRAF' | null, kategori: 'DINAS' | 'KECAMATAN' = 'DINAS', terlambat = false) =>
  ({ unitId, nama: `Unit ${unitId}`, status, kategori, terlambat })
const PAPAN = [baris(1, 'DIAJUKAN'), baris(2, null), baris(3, 'DIPERIKSA', 'KECAMATAN', true), baris(4, 'DIVERIFIKASI'), baris(5, 'DIAJUKAN')]

describe('the queue of the office', () => {
  it('counts what waits and leads on, from the last to the first', () => {
    expect(antrean(PAPAN, {}, 3)).toEqual({ ke: 2, jumlah: 3, sebelum: { unitId: 1, nama: 'Unit 1' }, berikut: { unitId: 5, nama: 'Unit 5' } })
    expect(antrean(PAPAN, {}, 5).berikut?.unitId).toBe(1)
  })
  it('goes on from a report that was just decided, in its place', () => {
    expect(antrean(PAPAN, {}, 4)).toMatchObject({ ke: null, jumlah: 3, berikut: { unitId: 5 } })
  })
  it('keeps to the filter of the board, but for the state', () => {
    expect(antrean(PAPAN, { kategori: 'DINAS', keadaan: 'DIVERIFIKASI' }, 1)).toMatchObject({ ke: 1, jumlah: 2, berikut: { unitId: 5 } })
    expect(antrean(PAPAN, { telat: 'ya' }, 3)).toEqual({ ke: 1, jumlah: 1, sebelum: null, berikut: null })
  })
})
