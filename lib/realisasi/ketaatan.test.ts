import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aturanBulan, bandingkanSkor, nilaiKetaatan, rumusKetaatan, sumbanganUnsur, UNSUR_KETAATAN, type AturanKetaatan, type BahanKetaatan, type UnsurKetaatan,
} from './ketaatan'
import { bandingkanRasio, bulatkanPersen, type Rasio, type RasioAda } from './rasio'
import type { Sen } from './rupiah'

const sen = (nilai: bigint): Sen => nilai as Sen
const dasar: BahanKetaatan = {
  jatuhTempo: true, hariTerlambat: 0, sub: 5, subTerisi: 5, dikembalikan: 0, dibukaKembali: 0,
  angkas: sen(1_000n), realisasi: sen(1_000n),
}
const ATURAN: AturanKetaatan = {
  mulaiBulan: 1, potonganPerHari: 10, potonganPerKembali: 50, dasar: 'uji',
  bobot: { tepatWaktu: 40, lengkap: 25, tanpaDikembalikan: 15, tanpaBukaKunci: 10, angkasRealistis: 10 },
}
const skor = (isi: Partial<BahanKetaatan>, aturan = ATURAN): number | null => bulatkanPersen(nilaiKetaatan({ ...dasar, ...isi }, aturan).skor)

test('a month is judged by the last rules that begin no later', () => {
  const daftar = [{ ...ATURAN, mulaiBulan: 7 }, ATURAN, { ...ATURAN, mulaiBulan: 4 }]
  expect([1, 3, 4, 6, 7, 12].map((bulan) => aturanBulan(daftar, bulan)?.mulaiBulan)).toEqual([1, 1, 4, 4, 7, 7])
  expect(aturanBulan([{ ...ATURAN, mulaiBulan: 4 }], 3)).toBeNull()
})

test('other weights and deductions of a year count, and the formula says them', () => {
  const lain: AturanKetaatan = { ...ATURAN, potonganPerHari: 20, bobot: { tepatWaktu: 60, lengkap: 40, tanpaDikembalikan: 0, tanpaBukaKunci: 0, angkasRealistis: 0 } }
  expect(skor({ hariTerlambat: 2, dikembalikan: 2 }, lain)).toBe(7_600)
  expect(rumusKetaatan(lain).keterangan).toContain('Tepat waktu (bobot 60%)')
  expect(rumusKetaatan(lain).keterangan).toContain('berkurang 20% per hari')
})

describe('a report', () => {
  test.each<[string, Partial<BahanKetaatan>, number | null]>([
    ['without a fault', {}, 10_000],
    ['three days late loses 30 % of 40', { hariTerlambat: 3 }, 8_800],
    ['a month late loses the whole part, not more', { hariTerlambat: 31 }, 6_000],
    ['returned once loses half of 15', { dikembalikan: 1 }, 9_250],
    ['reopened loses 10', { dibukaKembali: 1 }, 9_000],
    ['two of five sub-kegiatan', { subTerisi: 2 }, 8_500],
    ['half of the anggaran kas', { realisasi: sen(500n) }, 9_500],
    ['three times the anggaran kas', { realisasi: sen(3_000n) }, 9_000],
    ['without anggaran kas: the rest is the whole', { angkas: null }, 10_000],
    ['not handed in, and the deadline has passed: nothing for time', { hariTerlambat: null, subTerisi: 0, realisasi: null }, 0],
    ['not handed in, not due', { hariTerlambat: null, jatuhTempo: false }, null],
  ])('%s', (_, isi, hasil) => expect(skor(isi)).toBe(hasil))

  test('says why there is no score', () => {
    expect(nilaiKetaatan({ ...dasar, hariTerlambat: null, jatuhTempo: false }, ATURAN).skor).toEqual({ ada: false, alasan: 'Belum jatuh tempo' })
  })
})

const bahan = fc.record({
  jatuhTempo: fc.boolean(), hariTerlambat: fc.option(fc.nat(400)), sub: fc.nat(200), subTerisi: fc.nat(200),
  dikembalikan: fc.nat(6), dibukaKembali: fc.nat(3), angkas: fc.option(fc.bigInt(0n, 10n ** 15n).map(sen)), realisasi: fc.option(fc.bigInt(-(10n ** 12n), 10n ** 15n).map(sen)),
}).map((isi) => ({ ...isi, subTerisi: Math.min(isi.subTerisi, isi.sub) }))
const antara = (nilai: Rasio): boolean => !nilai.ada || (nilai.pembilang >= 0n && nilai.pembilang <= nilai.penyebut)

/** Five whole weights that add up to 100. */
const bobot = fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }).map((isi) => {
  const potong = [0, ...isi.sort((a, b) => a - b), 100]
  return Object.fromEntries(UNSUR_KETAATAN.map((nama, i) => [nama, (potong[i + 1] ?? 0) - (potong[i] ?? 0)])) as Record<UnsurKetaatan, number>
})
const aturan = fc.record({ mulaiBulan: fc.integer({ min: 1, max: 12 }), potonganPerHari: fc.integer({ min: 1, max: 100 }), potonganPerKembali: fc.integer({ min: 1, max: 100 }), bobot, dasar: fc.constant('uji') })

test('a score and its parts lie between 0 and 100 %, whatever the weights', () => {
  fc.assert(fc.property(bahan, aturan, (isi, a) => {
    const hasil = nilaiKetaatan(isi, a)
    return antara(hasil.skor) && UNSUR_KETAATAN.every((nama) => antara(hasil.unsur[nama]))
  }))
})
test('the score lies between its worst and its best part that counts', () => {
  fc.assert(fc.property(bahan, aturan, (isi, a) => {
    const { skor: hasil, unsur } = nilaiKetaatan(isi, a)
    const ada = UNSUR_KETAATAN.filter((nama) => a.bobot[nama] > 0).map((nama) => unsur[nama]).filter((satu): satu is RasioAda => satu.ada)
    if (!hasil.ada) return ada.length === 0
    return ada.some((satu) => bandingkanRasio(satu, hasil) <= 0) && ada.some((satu) => bandingkanRasio(satu, hasil) >= 0)
  }))
})
test('what the parts add sums to the score exactly', () => {
  fc.assert(fc.property(bahan, aturan, (isi, a) => {
    const { skor: hasil, unsur } = nilaiKetaatan(isi, a)
    const jumlah = Object.values(sumbanganUnsur(unsur, a)).reduce<RasioAda>((kini, satu) => (satu.ada
      ? { ada: true, pembilang: kini.pembilang * satu.penyebut + satu.pembilang * kini.penyebut, penyebut: kini.penyebut * satu.penyebut }
      : kini), { ada: true, pembilang: 0n, penyebut: 1n })
    return !hasil.ada || bandingkanRasio(jumlah, hasil) === 0
  }))
})
test('without a fault the score is 100 % under any weights', () => {
  fc.assert(fc.property(aturan, (a) => bulatkanPersen(nilaiKetaatan(dasar, a).skor) === 10_000))
})
test('a day later, another return, a reopening, a progress left out never raise it', () => {
  fc.assert(fc.property(bahan.filter((isi) => isi.hariTerlambat !== null), aturan, (isi, a) => {
    const kini = nilaiKetaatan(isi, a).skor
    const buruk = [
      { hariTerlambat: (isi.hariTerlambat ?? 0) + 1 }, { dikembalikan: isi.dikembalikan + 1 }, { dibukaKembali: isi.dibukaKembali + 1 },
      { subTerisi: Math.max(0, isi.subTerisi - 1) },
    ]
    return buruk.every((lain) => bandingkanSkor(kini, nilaiKetaatan({ ...isi, ...lain }, a).skor) <= 0)
  }))
})
test('nearer to the anggaran kas, from either side, never lowers it', () => {
  fc.assert(fc.property(bahan, aturan, fc.bigInt(1n, 10n ** 12n), (isi, a, selisih) => {
    const angkas = sen(10n ** 13n)
    const di = (jarak: bigint): Rasio => nilaiKetaatan({ ...isi, angkas, realisasi: sen(angkas + jarak) }, a).skor
    return [1n, -1n].every((arah) => bandingkanSkor(di(arah * selisih), di(arah * selisih * 2n)) <= 0)
  }))
})
