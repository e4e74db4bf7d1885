import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { persen, teks, uang } from '@/lib/lihat/panel/sel'
import type { BarisTabel, Panel } from '@/lib/lihat/panel/types'
import { rasio } from '@/lib/realisasi/rasio'
import { sen } from '@/lib/realisasi/rupiah'
import { lipatTabel } from './potong'

const baris = (ke: number, pagu: bigint, selisih: bigint | null): BarisTabel => ({
  kunci: `u${ke}`, sel: { nama: teks(`Unit ${ke}`), pagu: uang(sen(pagu)), selisih: uang(selisih === null ? null : sen(selisih)), serapan: persen(rasio(1n, 2n, '')) },
})
const panel = (isi: readonly BarisTabel[]): Panel => ({
  kunci: 'uji', judul: 'Uji', rumus: [], tabel: { caption: 'Uji', kolom: [{ kunci: 'nama', nama: 'Unit' }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp', angka: true }, { kunci: 'serapan', nama: 'Serapan', satuan: '%', angka: true }, { kunci: 'selisih', nama: 'Selisih', satuan: 'Rp', angka: true }], baris: isi },
})
const penting = ({ sel: { selisih } }: BarisTabel): bigint => (selisih?.jenis === 'rupiah' && selisih.nilai !== null ? -selisih.nilai : 10n ** 30n)
const lipat = (isi: readonly BarisTabel[], maks = 3) => lipatTabel(panel(isi), { maks, penting, apa: 'unit', hampa: 'belum lapor' }).tabel.baris
const jumlah = (isi: readonly BarisTabel[], kunci: string): bigint => isi.reduce((sum, { sel }) => sum + (sel[kunci]?.jenis === 'rupiah' ? (sel[kunci].nilai ?? 0n) : 0n), 0n)

describe('lipatTabel', () => {
  it('keeps those that lack most in their order, counts the others and says how many of them have a hole', () => {
    const hasil = lipat([baris(1, 100n, -1n), baris(2, 200n, -90n), baris(3, 300n, 5n), baris(4, 400n, null), baris(5, 500n, -50n), baris(6, 600n, null)], 2)
    expect(hasil.map(({ kunci }) => kunci)).toEqual(['u4', 'u6', 'lain'])
    expect(hasil.at(-1)?.sel).toMatchObject({ nama: { nilai: 'dan 4 unit lain' }, pagu: { nilai: 1_100n }, selisih: { nilai: -136n }, serapan: { jenis: 'tanpa' } })
    expect(lipat([baris(1, 100n, -9n), baris(2, 1n, -8n), baris(3, 1n, null), baris(4, 1n, null)], 1).at(-1)?.sel.nama).toMatchObject({ rinci: '1 belum lapor' })
  })
  it('a table that would lose no row stays', () => {
    const isi = [1, 2, 3, 4].map((ke) => baris(ke, 1n, -1n))
    expect(lipat(isi)).toEqual(isi)
  })
  it('loses no rupiah, however many rows there are', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.option(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }))), { maxLength: 60 }), (isi) => {
      const semua = isi.map(([pagu, selisih], ke) => baris(ke, pagu, selisih))
      const hasil = lipat(semua)
      expect([jumlah(hasil, 'pagu'), jumlah(hasil, 'selisih')]).toEqual([jumlah(semua, 'pagu'), jumlah(semua, 'selisih')])
      expect(hasil.length).toBeLessThanOrEqual(4)
    }))
  })
})
