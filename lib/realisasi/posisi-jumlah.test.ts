import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Posisi } from './posisi'
import { jumlahkanPosisi } from './posisi-jumlah'
import { NOL } from './rupiah'
import { acak, arbDaftarPosisi, posisi, rp, sifat } from './uji/pembangkit'

const SEMUA = { kunci: 'kabupaten', nama: 'Kabupaten' }

/** Parts a list by a generated assignment to groups. */
const arbKelompok = arbDaftarPosisi.chain((daftar) =>
  fc.array(fc.integer({ min: 0, max: 4 }), { minLength: daftar.length, maxLength: daftar.length })
    .map((groups) => {
      const parts = new Map<number, Posisi[]>()
      daftar.forEach((item, index) => {
        const group = groups[index] ?? 0
        parts.set(group, [...(parts.get(group) ?? []), item])
      })
      return { daftar, parts: [...parts.entries()] }
    }))

describe('jumlahkanPosisi', () => {
  test('parts add up to the whole, for any grouping', () => {
    sifat(arbKelompok, ({ daftar, parts }) => {
      const groups = parts.map(([group, items]) => jumlahkanPosisi(items, { kunci: `g${group}`, nama: 'Kelompok' }))
      expect(jumlahkanPosisi(groups, SEMUA)).toEqual(jumlahkanPosisi(daftar, SEMUA))
    })
  })

  test('order does not matter', () => {
    sifat(acak(arbDaftarPosisi), ([daftar, lain]) => {
      expect(jumlahkanPosisi(lain, SEMUA)).toEqual(jumlahkanPosisi(daftar, SEMUA))
    })
  })

  test('never entered stays never entered; with a value it is the value', () => {
    const a = posisi({ kunci: 'a', angkas: null, realisasi: null })
    const b = posisi({ kunci: 'b', angkas: null, realisasi: rp('5') })
    const sum = jumlahkanPosisi([a, b], SEMUA)
    expect(sum.angkas).toBeNull()
    expect(sum.realisasi).toBe(rp('5'))
  })

  test('nothing added is an empty position, not a reported zero', () => {
    const sum = jumlahkanPosisi([], SEMUA)
    expect(sum).toMatchObject({ pagu: NOL, angkas: null, realisasi: null, jumlahUnit: 0, diperbarui: null })
  })

  test('carries the newest time and the given identity', () => {
    const sum = jumlahkanPosisi(
      [
        posisi({ kunci: 'a', diperbarui: '2023-07-09T02:00:00.000Z' }),
        posisi({ kunci: 'b', diperbarui: '2023-07-11T02:00:00.000Z' }),
        posisi({ kunci: 'c', diperbarui: null }),
      ],
      { kunci: 'DINAS', nama: 'Dinas', kode: '1', kategori: 'DINAS' },
    )
    expect(sum).toMatchObject({ kunci: 'DINAS', kode: '1', kategori: 'DINAS', diperbarui: '2023-07-11T02:00:00.000Z' })
  })

  test('refuses to count the same part twice', () => {
    expect(() => jumlahkanPosisi([posisi(), posisi()], SEMUA)).toThrow(RangeError)
  })
})
