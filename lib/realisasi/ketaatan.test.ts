import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandingkanSkor, BOBOT_KETAATAN, nilaiKetaatan, UNSUR_KETAATAN, type BahanKetaatan } from './ketaatan'
import { bulatkanPersen, type Rasio } from './rasio'
import type { Sen } from './rupiah'

const sen = (nilai: bigint): Sen => nilai as Sen
const dasar: BahanKetaatan = {
  jatuhTempo: true, hariTerlambat: 0, baris: 10, barisTerisi: 10, sub: 5, subTerisi: 5, dikembalikan: 0, dibukaKembali: 0,
  angkas: sen(1_000n), realisasi: sen(1_000n),
}
const skor = (isi: Partial<BahanKetaatan>): number | null => bulatkanPersen(nilaiKetaatan({ ...dasar, ...isi }).skor)

test('the weights add up to 100', () => {
  expect(UNSUR_KETAATAN.reduce((jumlah, nama) => jumlah + BOBOT_KETAATAN[nama], 0)).toBe(100)
})

describe('a report', () => {
  test.each<[string, Partial<BahanKetaatan>, number | null]>([
    ['without a fault', {}, 10_000],
    ['three days late loses 30 % of 40', { hariTerlambat: 3 }, 8_800],
    ['a month late loses the whole part, not more', { hariTerlambat: 31 }, 6_000],
    ['returned once loses half of 15', { dikembalikan: 1 }, 9_250],
    ['reopened loses 10', { dibukaKembali: 1 }, 9_000],
    ['half of the fields', { barisTerisi: 5, subTerisi: 2 }, 8_667],
    ['half of the anggaran kas', { realisasi: sen(500n) }, 9_500],
    ['three times the anggaran kas', { realisasi: sen(3_000n) }, 9_000],
    ['without anggaran kas: the rest is the whole', { angkas: null }, 10_000],
    ['not handed in, and the deadline has passed: nothing for time', { hariTerlambat: null, barisTerisi: 0, subTerisi: 0, realisasi: null }, 0],
    ['not handed in, not due', { hariTerlambat: null, jatuhTempo: false }, null],
  ])('%s', (_, isi, hasil) => expect(skor(isi)).toBe(hasil))

  test('says why there is no score', () => {
    expect(nilaiKetaatan({ ...dasar, hariTerlambat: null, jatuhTempo: false }).skor).toEqual({ ada: false, alasan: 'Belum jatuh tempo' })
  })
})

const bahan = fc.record({
  jatuhTempo: fc.boolean(), hariTerlambat: fc.option(fc.nat(400)), baris: fc.nat(500), barisTerisi: fc.nat(500), sub: fc.nat(200), subTerisi: fc.nat(200),
  dikembalikan: fc.nat(6), dibukaKembali: fc.nat(3), angkas: fc.option(fc.bigInt(0n, 10n ** 15n).map(sen)), realisasi: fc.option(fc.bigInt(-(10n ** 12n), 10n ** 15n).map(sen)),
}).map((isi) => ({ ...isi, barisTerisi: Math.min(isi.barisTerisi, isi.baris), subTerisi: Math.min(isi.subTerisi, isi.sub) }))
const antara = (nilai: Rasio): boolean => !nilai.ada || (nilai.pembilang >= 0n && nilai.pembilang <= nilai.penyebut)

test('a score and its parts lie between 0 and 100 %', () => {
  fc.assert(fc.property(bahan, (isi) => {
    const hasil = nilaiKetaatan(isi)
    return antara(hasil.skor) && UNSUR_KETAATAN.every((nama) => antara(hasil.unsur[nama]))
  }))
})
test('a day later, another return, a reopening never raise it', () => {
  fc.assert(fc.property(bahan.filter((isi) => isi.hariTerlambat !== null), (isi) => {
    const kini = nilaiKetaatan(isi).skor
    const buruk = [{ hariTerlambat: (isi.hariTerlambat ?? 0) + 1 }, { dikembalikan: isi.dikembalikan + 1 }, { dibukaKembali: isi.dibukaKembali + 1 }]
    return buruk.every((lain) => bandingkanSkor(kini, nilaiKetaatan({ ...isi, ...lain }).skor) <= 0)
  }))
})
