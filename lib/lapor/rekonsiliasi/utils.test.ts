import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sen, type Sen } from '@/lib/realisasi/rupiah'
import type { AngkaBkad, KeadaanRekon, Penjelasan, UnitRekon } from './types'
import { bandingkan, isBeres, jumlahkan, selisihDiterima, tandaBanding, terberat, urutSelisih } from './utils'

const angka = (nilai: Sen | null, alasanTiada: string | null = null): AngkaBkad =>
  ({ unitId: 1, subId: 0, basis: nilai === null ? null : 'LRA', nilai, alasanTiada, tiada: null, versi: 1, berkas: null, oleh: 'A', pada: '2023-07-10T00:00:00Z' })
const penjelasan = (diterima: { dilaporkan: Sen | null; bkad: Sen | null } | null, tentang = diterima ?? { dilaporkan: null, bkad: null }): Penjelasan => ({
  id: 1, unitId: 1, subId: 0, kategori: 'LAINNYA', uraian: 'sebab', ...tentang, versi: 1, olehId: 'a', oleh: 'A', pada: '2023-07-10T00:00:00Z',
  diterima: diterima && { oleh: 'B', pada: '2023-07-11T00:00:00Z', ...diterima },
})
const uang = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map(sen)
const toleransi = fc.bigInt({ min: 0n, max: 10n ** 6n }).map(sen)
const banding = (dilaporkan: Sen | null, bkad: Sen | null, lain: { penjelasan?: Penjelasan; toleransi?: Sen; rinci?: boolean } = {}) =>
  bandingkan({ dilaporkan, angka: bkad === null ? null : angka(bkad), penjelasan: lain.penjelasan ?? null, toleransi: lain.toleransi ?? sen(0n), rinci: lain.rinci ?? false })

describe('one row', () => {
  it('differs exactly, and turns its sign when the sides change places', () => {
    fc.assert(fc.property(uang, uang, (a, b) => {
      expect(banding(a, b).selisih).toBe(a - b)
      expect(banding(b, a).selisih).toBe(b - a)
    }))
  })
  it('needs words exactly when the difference is beyond the tolerance', () => {
    fc.assert(fc.property(uang, fc.bigInt({ min: -2n * 10n ** 6n, max: 2n * 10n ** 6n }), toleransi, (a, beda, t) => {
      const { keadaan } = banding(a, sen(a - beda), { toleransi: t })
      expect(keadaan).toBe(beda === 0n ? 'COCOK' : (beda < 0n ? -beda : beda) <= t ? 'TOLERANSI' : 'SELISIH')
    }))
  })
  it('is accepted for those two figures and no others', () => {
    fc.assert(fc.property(uang, uang, uang, uang, (a, b, c, d) => {
      fc.pre(a !== b)
      const { keadaan } = banding(a, b, { penjelasan: penjelasan({ dilaporkan: c, bkad: d }) })
      expect(keadaan).toBe(a === c && b === d ? 'DITERIMA' : 'BERUBAH')
      expect(banding(a, b, { penjelasan: penjelasan({ dilaporkan: a, bkad: b }) }).keadaan).toBe('DITERIMA')
    }))
  })
  it('stays accepted where a tolerance that was raised since would let it pass; never without a difference, nor for other figures', () => {
    const diterima = penjelasan({ dilaporkan: sen(100n), bkad: sen(90n) })
    for (const batas of [0n, 10n]) expect(selisihDiterima(banding(sen(100n), sen(90n), { penjelasan: diterima, toleransi: sen(batas) })), String(batas)).toBe(true)
    expect(selisihDiterima(banding(sen(100n), sen(91n), { penjelasan: diterima, toleransi: sen(10n) }))).toBe(false)
    expect(selisihDiterima(banding(sen(90n), sen(90n), { penjelasan: penjelasan({ dilaporkan: sen(90n), bkad: sen(90n) }) }))).toBe(false)
    expect(selisihDiterima(banding(sen(100n), sen(90n), { penjelasan: penjelasan(null, { dilaporkan: sen(100n), bkad: sen(90n) }) }))).toBe(false)
    expect(selisihDiterima(bandingkan({ dilaporkan: sen(100n), angka: angka(null, 'Tergabung'), penjelasan: penjelasan({ dilaporkan: sen(100n), bkad: null }), toleransi: sen(0n), rinci: true }))).toBe(false)
  })
  it('is explained for the two figures that the words are about and no others', () => {
    fc.assert(fc.property(uang, uang, uang, uang, (a, b, c, d) => {
      fc.pre(a !== b)
      expect(banding(a, b, { penjelasan: penjelasan(null, { dilaporkan: c, bkad: d }) }).keadaan).toBe(a === c && b === d ? 'DIJELASKAN' : 'BERUBAH')
      expect(banding(a, b, { penjelasan: penjelasan(null, { dilaporkan: a, bkad: b }) }).keadaan).toBe('DIJELASKAN')
    }))
  })
  it('without a figure of BKAD cannot be compared; an item that BKAD does not list is 0 there', () => {
    expect(banding(sen(5n), null)).toMatchObject({ selisih: null, keadaan: 'BELUM_ADA' })
    expect(banding(sen(5n), null, { rinci: true })).toMatchObject({ selisih: 5n, keadaan: 'SELISIH' })
    expect(banding(null, sen(7n))).toMatchObject({ selisih: -7n, keadaan: 'SELISIH' })
  })
  it('that BKAD does not have at all waits for a second person as soon as rupiah were reported', () => {
    const tiada = (dilaporkan: Sen | null) => bandingkan({ dilaporkan, angka: angka(null, 'Tergabung'), penjelasan: null, toleransi: sen(0n), rinci: false })
    expect(tiada(sen(5n))).toMatchObject({ selisih: null, keadaan: 'TIADA_MENUNGGU' })
    expect(tiada(sen(0n))).toMatchObject({ selisih: null, keadaan: 'TIADA' })
    expect(tiada(null)).toMatchObject({ selisih: null, keadaan: 'TIADA' })
  })
  it('tells not entered from nought in its mark', () => {
    expect(tandaBanding(banding(null, sen(0n)))).not.toBe(tandaBanding(banding(sen(0n), sen(0n))))
  })
})

const unit = (unitId: number, dilaporkan: Sen | null, bkad: Sen | null): UnitRekon => {
  const satu = banding(dilaporkan, bkad)
  return { unitId, kode: String(unitId).padStart(3, '0'), nama: `U${unitId}`, kategori: 'DINAS', nonRkud: sen(1n), diperbarui: null, ...satu, keseluruhan: satu.keadaan, sub: [] }
}
const daftar = fc.array(fc.tuple(fc.option(uang), fc.option(uang)), { maxLength: 30 }).map((isi) => isi.map(([a, b], i) => unit(i, a, b)))

describe('many rows', () => {
  it('add up: the total difference is the difference of the totals and the sum of the differences', () => {
    fc.assert(fc.property(daftar, (units) => {
      const semua = jumlahkan(units)
      expect(semua.selisih).toBe(semua.dilaporkan - semua.bkad)
      expect(semua.selisih).toBe(units.reduce((n, { selisih }) => n + (selisih ?? 0n), 0n))
      expect(semua.dilaporkan + semua.dilaporkanTanpa).toBe(units.reduce((n, { dilaporkan }) => n + (dilaporkan ?? 0n), 0n))
      expect(semua.banyak + semua.tanpa).toBe(units.length)
    }))
  })
  it('stand with the largest difference first, whatever its sign, none lost', () => {
    fc.assert(fc.property(daftar, (units) => {
      const urut = urutSelisih(units)
      const besar = urut.map(({ selisih }) => (selisih === null ? 0n : selisih < 0n ? -selisih : selisih))
      expect(besar).toEqual([...besar].sort((a, b) => (a > b ? -1 : a < b ? 1 : 0)))
      expect(new Set(urut)).toEqual(new Set(units))
    }))
  })
  it('stand as their worst row', () => {
    const semua: KeadaanRekon[] = ['COCOK', 'SELISIH', 'TOLERANSI']
    expect(terberat(semua)).toBe('SELISIH')
    expect(terberat([])).toBe('COCOK')
    expect(isBeres(terberat(['COCOK', 'DITERIMA']))).toBe(true)
    expect(isBeres(terberat(['TIADA', 'DIJELASKAN']))).toBe(false)
  })
})
