import { expect, it } from 'vitest'
import { rasio } from '@/lib/realisasi/rasio'
import { sen } from '@/lib/realisasi/rupiah'
import { TIADA } from './constants'
import { susunPenutup } from './e81-penutup'
import { uangRenstra } from './kinerja'
import { kolomUangSampaiKini, kolomUangTingkat } from './kolom-kinerja'
import type { KolomRfk, Tempat } from './sel'
import type { BahanRfk, Simpul } from './types'

const simpul = (kode: string, anak: Simpul[] = []): Simpul => ({ tingkat: anak.length > 0 ? 'program' : 'subKegiatan', kode, nama: kode, anak, sub: anak.length > 0 ? null : { unitId: 1 }, capaian: { posisi: { realisasi: sen(500n) } } }) as unknown as Simpul
const PROGRAM = simpul('1', [simpul('1.1'), simpul('1.2')])
const bahan = (isi: Record<string, bigint>): BahanRfk => ({ kinerja: { renstra: new Map(Object.entries(isi).map(([kode, nilai]) => [`1/${kode}`, { target: sen(nilai), lalu: sen(nilai) }])) } }) as unknown as BahanRfk
const DASAR = { kunci: 'x', kepala: 'x', lebar: 1 }
const tempat = { simpul: PROGRAM, daun: false, urut: 1, sel: (kolom: string) => kolom, jumlah: () => '', anak: () => '' } as Tempat
const hitung = (isi: Record<string, bigint>) => [kolomUangSampaiKini(DASAR, bahan(isi), 'rp6', 'rp12').isi?.(tempat), kolomUangTingkat(DASAR, bahan(isi), 'rp14', 'rp5').isi?.(tempat)]

it('the mean of as many indicators as a large SKPD has, each with a target of its own, is a figure', () => {
  const [rata, predikat] = susunPenutup([{ kunci: 'k13' }] as unknown as KolomRfk[], { awal: 1, akhir: 200 }, Array.from({ length: 200 }, (_, i) => rasio(1n, 1_000_003n + BigInt(i), '')))
  expect(rata?.find((sel) => sel?.rupa === 'persenTebal')?.isi).toBeCloseTo(0.000001, 9)
  expect(predikat?.find((sel) => sel?.rumus !== undefined)?.isi).toBe('Sangat Rendah')
})

it('money of a part of the Renstra is not held against the money of the whole; whole parts and one of its own are', () => {
  expect(uangRenstra(bahan({ '1.1': 1_000n }), PROGRAM, 'target')).toEqual({ nilai: 1_000n, sendiri: false, lengkap: false })
  expect(hitung({ '1.1': 1_000n })).toEqual([{ isi: TIADA, rumus: `"${TIADA}"` }, { isi: TIADA, rumus: `"${TIADA}"` }])
  expect(hitung({ '1.1': 1_000n, '1.2': 500n }).map((satu) => satu?.isi)).toEqual([20, 2_000 / 1_500])
  expect(hitung({ 1: 1_000n }).map((satu) => satu?.isi)).toEqual([15, 1.5])
  expect(hitung({})[1]).toMatchObject({ isi: TIADA, rumus: expect.stringContaining('rp14') as string })
})
