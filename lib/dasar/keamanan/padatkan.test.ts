import { describe, expect, it } from 'vitest'
import { HITUNG_MS, MAKS_PER_ALAMAT, MAKS_SEMUA } from './constants'
import { buatPemadat } from './padatkan'
import type { BarisKeamanan } from './types'

const gagal = (lain: Partial<BarisKeamanan> = {}): BarisKeamanan => ({
  peristiwa: 'MASUK_GAGAL', hasil: 'GAGAL', penggunaId: null, username: 'admin', alamat: '10.0.0.1', rincian: null, jumlah: 1, sejak: new Date(0), ...lain,
})

describe('a flood', () => {
  it('of equal events is one row at once and one with the number of the rest', () => {
    const padat = buatPemadat()
    const langsung = Array.from({ length: 100_000 }, () => padat.terima(gagal(), 0)).filter((satu) => satu !== null)
    expect(langsung).toHaveLength(1)
    expect(padat.ambil(HITUNG_MS - 1)).toEqual([])
    expect(padat.ambil(HITUNG_MS)).toEqual([gagal({ jumlah: 99_999 })])
    expect(padat.ambil()).toEqual([])
  })
  it('of ever new names from one address is bounded, and none is lost from the count', () => {
    const padat = buatPemadat()
    const langsung = Array.from({ length: 10_000 }, (_, n) => padat.terima(gagal({ username: `tebak${n}` }), 0)).filter((satu) => satu !== null)
    const nanti = padat.ambil()
    expect(langsung).toHaveLength(MAKS_PER_ALAMAT + 1)
    expect([...langsung, ...nanti].reduce((jumlah, satu) => jumlah + satu.jumlah, 0)).toBe(10_000)
  })
  it('from ever new addresses is bounded too', () => {
    const padat = buatPemadat()
    const langsung = Array.from({ length: 10_000 }, (_, n) => padat.terima(gagal({ alamat: `10.1.${n >> 8}.${n & 255}` }), 0)).filter((satu) => satu !== null)
    expect(langsung.length).toBeLessThanOrEqual(MAKS_SEMUA + 1)
    expect([...langsung, ...padat.ambil()].reduce((jumlah, satu) => jumlah + satu.jumlah, 0)).toBe(10_000)
  })
})

describe('the bound', () => {
  it('is lifted when the minute has passed', () => {
    const padat = buatPemadat()
    for (let n = 0; n < 100; n += 1) padat.terima(gagal({ username: `a${n}` }), 0)
    padat.ambil(HITUNG_MS)
    expect(padat.terima(gagal({ username: 'baru' }), HITUNG_MS)?.username).toBe('baru')
  })
  it('is of each person who is signed in, not of the address that a whole office shares', () => {
    const padat = buatPemadat()
    const unduh = (n: number) => gagal({ peristiwa: 'UNDUH', hasil: 'BERHASIL', penggunaId: `p${n % 130}`, username: null, rincian: `berkas ${n}` })
    expect(Array.from({ length: 1_000 }, (_, n) => padat.terima(unduh(n), 0)).slice(0, 400).every((satu) => satu !== null)).toBe(true)
  })
})
