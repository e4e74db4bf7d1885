import { describe, expect, it } from 'vitest'
import type { CatatanDak } from '@/lib/realisasi/dak/types'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import { periksaCatatan, type CatatanBaru, type Tempat } from './periksa'

const dasar = { tahap: null, syarat: null, nilai: null, persen: null, terpenuhi: null, dokumen: 'D-1', gantiId: null } as const
const ndk = (tanggal: string, nilai: string, lain: Partial<CatatanBaru> = {}): CatatanBaru => ({ ...dasar, jenis: 'NDK', tanggal, nilai: rp(nilai), ...lain })
const salur = (tahap: 0 | 1 | 2 | 3, tanggal: string, nilai: string, lain: Partial<CatatanBaru> = {}): CatatanBaru => ({ ...dasar, jenis: 'SALUR', tahap, tanggal, nilai: rp(nilai), ...lain })
const output = (tanggal: string, persen: number): CatatanBaru => ({ ...dasar, jenis: 'OUTPUT', tanggal, persen })
const tempat = (...catatan: CatatanBaru[]): Tempat => ({ tahun: 2023, mekanisme: 'BERTAHAP', pagu: rp('1.000'), hariIni: '2023-08-01', catatan: catatan.map((satu, i): CatatanDak => ({ ...satu, id: i + 1 })) })
const putusan = (baru: CatatanBaru, ...ada: CatatanBaru[]) => periksaCatatan(baru, tempat(...ada))

describe('a record', () => {
  it('is new, the same, or another of one day', () => {
    expect(putusan(ndk('2023-06-01', '500'))).toEqual({ macam: 'baru' })
    expect(putusan(ndk('2023-06-01', '500'), ndk('2023-06-01', '500'))).toEqual({ macam: 'sama' })
    expect(putusan(ndk('2023-06-01', '501'), ndk('2023-06-01', '500'))).toMatchObject({ macam: 'salah', isian: 'tanggal' })
    expect(putusan(ndk('2023-06-02', '400'), ndk('2023-06-01', '500'))).toEqual({ macam: 'baru' })
  })
  it('is of the year and not of tomorrow', () => {
    for (const hari of ['2022-12-31', '2024-01-01', '2023-08-02']) expect(putusan(ndk(hari, '5'))).toMatchObject({ macam: 'salah', isian: 'tanggal' })
    expect(putusan(ndk('2023-08-01', '5'))).toEqual({ macam: 'baru' })
  })
  it('is never more than the allocation, nor are the payments together', () => {
    expect(putusan(ndk('2023-06-01', '1.000'))).toEqual({ macam: 'baru' })
    expect(putusan(ndk('2023-06-01', '1.000,01'))).toMatchObject({ macam: 'salah', pesan: expect.stringContaining('bagian kontrak yang dibiayai DAK') as string })
    expect(putusan(salur(2, '2023-07-01', '750'), salur(1, '2023-06-01', '250'))).toEqual({ macam: 'baru' })
    expect(putusan(salur(2, '2023-07-01', '750,01'), salur(1, '2023-06-01', '250'))).toMatchObject({ macam: 'salah', pesan: expect.stringContaining('semua tahap') as string })
    expect(putusan(salur(0, '2023-07-01', '5'))).toMatchObject({ macam: 'salah', pesan: expect.stringContaining('bertahap') as string })
  })
  it('of money that came or work that was done does not go back', () => {
    expect(putusan(salur(1, '2023-07-02', '100'), salur(1, '2023-07-01', '250'))).toMatchObject({ pesan: expect.stringContaining('Lebih kecil') as string })
    expect(putusan(output('2023-06-30', 4_000), output('2023-07-30', 3_000))).toMatchObject({ pesan: expect.stringContaining('Lebih besar') as string })
    expect(putusan(output('2023-07-31', 3_000), output('2023-07-30', 3_000))).toEqual({ macam: 'baru' })
  })
  it('takes the place of another once, of the same kind, with something changed', () => {
    const ada = ndk('2023-06-01', '500')
    expect(putusan(ndk('2023-06-01', '50', { gantiId: 1 }), ada)).toEqual({ macam: 'baru' })
    expect(putusan(ndk('2023-06-01', '500', { gantiId: 1 }), ada)).toMatchObject({ macam: 'salah', isian: 'nilai' })
    expect(putusan(salur(1, '2023-06-01', '50', { gantiId: 1 }), ada)).toMatchObject({ isian: 'gantiId' })
    expect(putusan(ndk('2023-06-01', '60', { gantiId: 1 }), ada, ndk('2023-06-01', '50', { gantiId: 1 }))).toMatchObject({ isian: 'gantiId' })
    expect(putusan(ndk('2023-06-02', '60', { gantiId: 1 }), ada, ndk('2023-06-02', '70'))).toMatchObject({ isian: 'tanggal' })
    // what was taken back stands in nobody's way
    expect(putusan(salur(1, '2023-06-03', '10'), salur(1, '2023-06-01', '900'), { ...salur(1, '2023-06-01', '0'), nilai: null, gantiId: 1 })).toEqual({ macam: 'baru' })
  })
})
