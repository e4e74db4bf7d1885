import { describe, expect, it } from 'vitest'
import { rupiah } from '@/lib/dasar/format/angka'
import type { Posisi } from '@/lib/realisasi/posisi'
import { sen } from '@/lib/realisasi/rupiah'
import { bandingkanKontrol, kalimatKontrol } from './banding-kontrol'

const rp = (nilai: number) => sen(BigInt(nilai) * 100n)
const posisi = (kunci: string, realisasi: number | null, nonRkud = 0): Posisi => ({ kunci, realisasi: realisasi === null ? null : rp(realisasi), nonRkud: rp(nonRkud) }) as Posisi
const JULI = { bulan: 7, posisi: [posisi('1', 130, 30), posisi('2', 50), posisi('3', null)], kabupaten: posisi('kabupaten', 180, 30) }
const hasil = (unitId: number | null, bulan: number, nilai: string) =>
  bandingkanKontrol([{ unitId, unit: 'U', bulan, nilai }], [JULI]).map((satu) => kalimatKontrol(satu, rupiah).replace(/\u00a0/g, ' '))[0]

describe('a control figure', () => {
  it.each([
    [1, 7, '100.00', 'cocok'],
    [1, 7, '130.00', 'cocok bila Non-RKUD ikut dihitung'],
    [1, 7, '90.00', 'berbeda, berkas lebih kecil Rp10'],
    [2, 7, '62.00', 'berbeda, berkas lebih besar Rp12'],
    [3, 7, '62.00', 'unit belum mengisi realisasi'],
    [9, 7, '62.00', 'unit belum mengisi realisasi'],
    [1, 0, '100.00', 'bulannya tidak disebut; unggah lagi dengan memilih bulan'],
    [null, 7, '150.00', 'cocok'],
  ])('of unit %s in month %s of Rp%s: %s', (unitId, bulan, nilai, kata) => {
    expect(hasil(unitId, bulan, nilai)).toBe(kata)
  })
})
