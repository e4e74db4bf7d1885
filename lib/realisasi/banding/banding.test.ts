import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bulatkanPersen, kurangiRasio, rasio, samaRasio, type Rasio } from '../rasio'
import { jumlah, NOL, sen, type Sen } from '../rupiah'
import { arbDaftarPosisi, posisi, rp, sifat } from '../uji/pembangkit'
import { kodeDanNama, menurutKunci, pasangkan, type BagianBanding } from './pasang'
import { pisahSerapan, pisahTercetak } from './pisah'
import { KEADAAN, terbukti, UKUR, uraikan } from './urai'

const bagian = (kunci: string, isi: Partial<Parameters<typeof posisi>[0]> = {}, unit: string | null = null): BagianBanding =>
  ({ posisi: posisi({ kunci, kode: `1.${kunci}`, nama: `Bagian ${kunci}`, ...isi }), unit: unit === null ? null : { id: unit, nama: `Unit ${unit}` } })
const uang = (a: bigint): Sen => sen(a)
/** Two whole lists a run are fifty cases each: fewer runs say as much. */
const seringan = <T>(arb: fc.Arbitrary<T>, predicate: (value: T) => void): void => fc.assert(fc.property(arb, predicate), { seed: 20230712, numRuns: 60 })
const tambah = (a: Rasio, b: Rasio): Rasio => (a.ada && b.ada ? kurangiRasio(a, { ...b, pembilang: -b.pembilang }) : a)

describe('pasangkan', () => {
  it('pairs by code and name, whatever signs the name is written with, and leaves the rest alone', () => {
    const kiri = [bagian('1', { nama: 'Pengadaan Obat, Vaksin' }), bagian('2', { nama: 'Rehabilitasi Jalan' }), bagian('3', { nama: 'Jembatan' })]
    const kanan = [bagian('9', { kode: '1.1', nama: 'Pengadaan obat  vaksin' }), bagian('8', { kode: '1.2', nama: 'Pemeliharaan Jalan' }), bagian('7', { kode: '2.3', nama: 'Jembatan' })]
    const hasil = pasangkan(kiri, kanan, kodeDanNama(true))
    expect(hasil.map(({ kiri: a, kanan: b }) => [a?.posisi.kunci ?? null, b?.posisi.kunci ?? null])).toEqual([['1', '9'], ['2', null], [null, '8'], ['3', null], [null, '7']])
  })

  it('keeps units apart where both sides hold the same ones, and sums a thing of several units where they do not', () => {
    const dua = [bagian('1', { kode: 'x', nama: 'Gaji' }, 'A'), bagian('2', { kode: 'x', nama: 'Gaji' }, 'B')]
    expect(pasangkan(dua, [], kodeDanNama(true))).toHaveLength(2)
    const [satu, ...lain] = pasangkan(dua, [bagian('3', { kode: 'x', nama: 'Gaji' }, 'C')], kodeDanNama(false))
    expect([lain.length, satu?.kiri?.posisi.pagu, satu?.kiri?.unit]).toEqual([0, rp('2.000'), null])
  })

  it('loses and doubles nothing', () => {
    seringan(fc.tuple(arbDaftarPosisi, arbDaftarPosisi), ([a, b]) => {
      const [x, y] = [a, b].map((daftar) => daftar.map((satu) => ({ posisi: satu, unit: null })))
      for (const cocok of [kodeDanNama(false), menurutKunci]) {
        const hasil = pasangkan(x ?? [], y ?? [], cocok)
        expect(jumlah(hasil.map(({ kiri }) => kiri?.posisi.pagu ?? NOL))).toBe(jumlah(a.map(({ pagu }) => pagu)))
        expect(jumlah(hasil.map(({ kanan }) => kanan?.posisi.pagu ?? NOL))).toBe(jumlah(b.map(({ pagu }) => pagu)))
        expect(new Set(hasil.map((satu) => satu.cocok)).size).toBe(hasil.length)
      }
    })
  })
})

describe('uraikan', () => {
  it('names what is new, gone, more, less and the same, and sums to the whole', () => {
    const kiri = [bagian('1', { pagu: rp('100') }), bagian('2', { pagu: rp('50') }), bagian('3', { pagu: rp('30') }), bagian('4', { pagu: rp('0') }), bagian('5', { pagu: rp('7') })]
    const kanan = [bagian('1', { pagu: rp('160') }), bagian('2', { pagu: rp('40') }), bagian('3', { pagu: rp('0') }), bagian('4', { pagu: rp('20') }), bagian('5', { pagu: rp('7') })]
    const urai = uraikan(pasangkan(kiri, kanan, menurutKunci), 'pagu')
    expect(urai.baris.map(({ kanan: b, keadaan, beda }) => [b?.posisi.kunci, keadaan, beda])).toEqual([
      ['1', 'NAIK', rp('60')], ['4', 'BARU', rp('20')], ['3', 'HILANG', sen(-rp('30'))], ['2', 'TURUN', sen(-rp('10'))], ['5', 'TETAP', NOL],
    ])
    expect(urai.beda).toBe(rp('40'))
    expect(urai.baris.map(({ kumulatif }) => bulatkanPersen(kumulatif))).toEqual([7_500, 10_000, null, null, null])
    expect(bulatkanPersen(urai.baris[0]?.bagian ?? rasio(1n, 0n, ''))).toBe(15_000)
  })

  it('takes nothing entered for nothing to count, not for a part that is gone', () => {
    const urai = uraikan(pasangkan([bagian('1', { realisasi: rp('5') })], [bagian('1', { realisasi: null })], menurutKunci), 'realisasi')
    // not reported is not nought: it counts in the sum, and nobody says that it fell
    expect(urai.baris[0]).toMatchObject({ keadaan: 'BELUM', nilaiKiri: rp('5'), nilaiKanan: null, beda: sen(-rp('5')) })
    const lalu = uraikan(pasangkan([bagian('1', { realisasi: rp('5'), jumlahUnit: 1, jumlahUnitMelapor: 1 })], [bagian('1', { realisasi: rp('5'), jumlahUnit: 1, jumlahUnitMelapor: 0 })], menurutKunci), 'realisasi')
    expect(lalu.baris[0]?.keadaan).toBe('BELUM')
    expect(uraikan(pasangkan([bagian('1', { angkas: null })], [bagian('1', { angkas: rp('5') })], menurutKunci), 'angkas').baris[0]?.keadaan).toBe('BELUM')
    expect(uraikan(pasangkan([bagian('1', { realisasi: null })], [bagian('1', { realisasi: rp('5') })], menurutKunci), 'pagu').baris[0]?.keadaan).toBe('TETAP')
  })

  it('sums exactly to the difference of the wholes, by kind too, for any two sides', () => {
    seringan(fc.tuple(arbDaftarPosisi, arbDaftarPosisi, fc.constantFrom(...UKUR)), ([a, b, ukur]) => {
      const urai = uraikan(pasangkan(a.map((satu) => ({ posisi: satu, unit: null })), b.map((satu) => ({ posisi: satu, unit: null })), menurutKunci), ukur)
      const seluruh = (daftar: typeof a): Sen => jumlah(daftar.map((satu) => satu[ukur] ?? NOL))
      expect(urai.beda).toBe(seluruh(b) - seluruh(a))
      expect(jumlah(urai.baris.map(({ beda }) => beda))).toBe(urai.beda)
      expect(jumlah(KEADAAN.map((nama) => urai.menurut[nama].beda))).toBe(urai.beda)
      const bersih = urai.baris.reduce((jalan, { bagian: satu }) => jalan + (satu.ada ? satu.pembilang * (urai.beda < 0n ? -1n : 1n) : 0n), 0n)
      if (urai.beda !== 0n) expect(uang(bersih)).toBe(urai.beda)
      const akhir = urai.baris.map(({ kumulatif }) => kumulatif).filter((satu) => satu.ada).at(-1)
      if (akhir !== undefined) expect(bulatkanPersen(akhir)).toBe(10_000)
      expect(terbukti(urai, { kiri: posisi({ [ukur]: seluruh(a) }), kanan: posisi({ [ukur]: seluruh(b) }) }, ukur)).toBe(true)
      expect(terbukti(urai, { kiri: posisi({ [ukur]: sen(seluruh(a) + 1n) }), kanan: posisi({ [ukur]: seluruh(b) }) }, ukur)).toBe(false)
    })
  })
})

describe('pisahSerapan', () => {
  // printed hundredths of a percent are exact to 2^53
  const arb = fc.record({ pagu: fc.bigInt({ min: 10n ** 9n, max: 10n ** 16n }).map(sen), realisasi: fc.bigInt({ min: -(10n ** 8n), max: 10n ** 16n }).map(sen) })

  it('parts a change into what realisasi and what pagu made', () => {
    // 40 % to 50 %: of 100 spent 40, then of 120 spent 60
    const { realisasi, pagu, beda } = pisahTercetak({ pagu: rp('100'), realisasi: rp('40') }, { pagu: rp('120'), realisasi: rp('60') })
    expect([beda, realisasi, pagu].map((satu) => bulatkanPersen(satu))).toEqual([1_000, 1_833, -833])
  })

  it('sums exactly to the change, and as printed to the printed change; turning the sides round turns the signs', () => {
    sifat(fc.tuple(arb, arb), ([a, b]) => {
      const tepat = pisahSerapan(a, b)
      expect(samaRasio(tambah(tepat.realisasi, tepat.pagu), tepat.beda)).toBe(true)
      const balik = pisahSerapan(b, a)
      expect(samaRasio(tambah(balik.realisasi, tepat.realisasi), rasio(0n, 1n, ''))).toBe(true)
      const [beda, realisasi, pagu] = Object.values(pisahTercetak(a, b)).map((satu) => BigInt(bulatkanPersen(satu) ?? 0))
      expect((realisasi ?? 0n) + (pagu ?? 0n)).toBe(beda)
    })
  })

  it('is nothing where one factor stayed, and n/a without pagu or realisasi', () => {
    const { pagu } = pisahSerapan({ pagu: rp('100'), realisasi: rp('40') }, { pagu: rp('100'), realisasi: rp('60') })
    expect(bulatkanPersen(pagu)).toBe(0)
    expect(pisahTercetak({ pagu: rp('0'), realisasi: rp('1') }, { pagu: rp('1'), realisasi: rp('1') }).beda).toEqual({ ada: false, alasan: 'Pagu nol' })
    expect(pisahSerapan({ pagu: rp('1'), realisasi: rp('1') }, { pagu: rp('1'), realisasi: null }).pagu).toEqual({ ada: false, alasan: 'Realisasi belum dientri' })
  })
})
