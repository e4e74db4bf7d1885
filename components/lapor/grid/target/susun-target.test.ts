import { describe, expect, it } from 'vitest'
import { NOL, sen } from '@/lib/realisasi/rupiah'
import type { BarisIsian, SubIsian } from '@/lib/lapor/pelaporan/types'
import { ikutKas, ketikanTarget, merata } from './susun-target'

const KANAL = { nilai: null, koreksi: NOL, alasan: '', lalu: null }
const baris = (kas: (number | null)[]): BarisIsian => ({
  id: 1, rekeningKode: '5', rekeningNama: '', sumberDana: '', pagu: null, kas: Array.from({ length: 12 }, (_, i) => { const nilai = kas[i] ?? null; return nilai === null ? null : sen(BigInt(nilai)) }), kanal: { RKUD: KANAL, NON_RKUD: KANAL },
})
const sub = (...daftar: (number | null)[][]): SubIsian => ({
  id: 9, kode: '', nama: '', kegiatanKode: '', kegiatanNama: '', jumlahKendala: 0, baris: daftar.map(baris),
  fisik: { bulan: 7, rencana: Array(12).fill(null), persen: null, alasan: '', persenLalu: null, bulanLalu: null },
})

describe('in equal steps', () => {
  it('ends at 100 and never falls, whatever the months', () => {
    for (let dari = 1; dari <= 12; dari++) {
      for (let sampai = dari; sampai <= 12; sampai++) {
        const hasil = merata(dari, sampai)
        expect(hasil.slice(0, dari - 1).every((nilai) => nilai === null)).toBe(true)
        const isi = hasil.slice(dari - 1).map(Number)
        expect(isi).toEqual([...isi].sort((a, b) => a - b))
        expect(hasil[sampai - 1]).toBe(10_000)
      }
    }
    expect(merata(1, 12).slice(0, 3)).toEqual([833, 1667, 2500])
    expect(merata(4, 4)).toEqual([null, null, null, ...Array(9).fill(10_000)])
  })
})

describe('with the anggaran kas', () => {
  it('adds up the lines of the sub-kegiatan and rounds once', () => {
    expect(ikutKas(sub([1, 0, null, 1], [null, 1]))).toEqual([3333, 6667, 6667, ...Array(9).fill(10_000)])
  })
  it('says nothing where there is none, or nought', () => {
    expect(ikutKas(sub([]))).toBeNull()
    expect(ikutKas(sub([0, 0]))).toBeNull()
    expect(ikutKas(sub())).toBeNull()
  })
  it('is exact beyond what a number keeps', () => {
    expect(ikutKas(sub([9_007_199_254_740_991, 9_007_199_254_740_991]))?.[0]).toBe(5000)
  })
})

it('is typed as here', () => expect([ketikanTarget(3828), ketikanTarget(10_000), ketikanTarget(5)]).toEqual(['38,28', '100,00', '0,05']))
