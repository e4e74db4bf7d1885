import { describe, expect, test } from 'vitest'
import { kebutuhanBulan, kebutuhanHariLapor, kebutuhanLapor, kelompokLapor, kelompokPada, lajuLapor, lajuTerbaikLapor, satuKelompok, seragam, sisaLapor } from './kelompok-lapor'
import { lajuTerbaik, lajuTerkini, deretRealisasi } from './laju'
import type { Posisi } from './posisi'
import { hariKerjaSisa, kebutuhanPerBulan, kebutuhanPerHari } from './proyeksi/kebutuhan'
import { posisi, rp } from './uji/pembangkit'

/** A unit with so much a month, that has reported up to a month; after it a draft or what stood before. */
const unit = (id: string, pagu: string, sebulan: number, lapor: number, lain: Partial<Posisi> = {}): Posisi[] => Array.from({ length: 12 }, (_, i) =>
  posisi({ kunci: `${id}/${i + 1}`, pagu: rp(pagu), realisasi: lapor === 0 ? null : rp(String(sebulan * Math.min(i + 1, lapor))), jumlahUnitMelapor: i < lapor ? 1 : 0, ...lain }))
const bulanan = (...unit: readonly Posisi[][]): Posisi[] => Array.from({ length: 12 }, (_, i) => posisi({
  kunci: String(i + 1), pagu: unit.reduce((n, satu) => rp(String(Number(n / 100n) + Number((satu[i]?.pagu ?? 0n) / 100n))), rp('0')),
  realisasi: rp(String(unit.reduce((n, satu) => n + Number((satu[i]?.realisasi ?? 0n) / 100n), 0))), jumlahUnit: unit.length, jumlahUnitMelapor: unit.filter((satu) => satu[i]?.jumlahUnitMelapor === 1).length,
}))

describe('units by their last report', () => {
  const A = unit('1', '600', 60, 7)
  const B = unit('2', '400', 30, 6)

  test('two units, one late: each counts up to its own report, a draft after it does not', () => {
    const B2 = B.map((satu, i) => (i < 6 ? satu : { ...satu, realisasi: rp('999') }))
    const kelompok = kelompokLapor([...A, ...B2], 7)
    expect(kelompok.map(({ bulan, unit: n, pagu }) => [bulan, n, pagu])).toEqual([[7, 1, rp('600')], [6, 1, rp('400')]])
    expect([sisaLapor(kelompok), lajuLapor(kelompok), lajuTerbaikLapor(kelompok)]).toEqual([rp('400'), rp('90'), rp('90')])
    // 180/5 + 220/6; to 95 %: (570 - 420)/5 + (380 - 180)/6
    expect([kebutuhanLapor(kelompok, 100), kebutuhanLapor(kelompok, 95), kebutuhanBulan(kelompok, 7), kebutuhanBulan(kelompok, 6)]).toEqual([rp('72,67'), rp('63,33'), rp('36,67'), null])
    // 180/109 + 220/130 working days
    expect([hariKerjaSisa(2023, 7), hariKerjaSisa(2023, 6), kebutuhanHariLapor(kelompok, 2023, 100)]).toEqual([109, 130, rp('3,34')])
  })

  test('who has never reported has no pace, and all of the pagu left for twelve months', () => {
    const kelompok = kelompokLapor([...A, ...unit('2', '240', 0, 0)], 7)
    expect(kelompok.map(({ bulan }) => bulan)).toEqual([7, 0])
    expect([lajuLapor(kelompok), kebutuhanLapor(kelompok, 100), sisaLapor(kelompok)]).toEqual([rp('60'), rp('56'), rp('420')])
  })

  test('who has spent more than the pagu takes from what the others need, as in the whole', () => {
    const kelompok = kelompokLapor([...unit('1', '120', 20, 7), ...B], 7)
    expect([kebutuhanLapor(kelompok, 100), sisaLapor(kelompok)]).toEqual([rp('32,67'), rp('200')])
  })

  test('a unit without pagu owes no report and goes with the latest; of a year that nobody has reported nothing is reckoned', () => {
    expect(kelompokLapor([...A, ...unit('2', '0', 5, 7, { jumlahUnit: 0, jumlahUnitMelapor: 0 })], 7).map(({ bulan, unit: n }) => [bulan, n])).toEqual([[7, 1]])
    const kosong = kelompokLapor([...unit('1', '600', 0, 0), ...unit('2', '400', 0, 0)], 7)
    expect([kebutuhanLapor(kosong, 100), lajuLapor(kosong), lajuTerbaikLapor(kosong), sisaLapor(kosong)]).toEqual([null, null, null, null])
  })

  test('where all have reported the same month it is the whole, to the sen', () => {
    const C = unit('2', '401', 29, 7)
    const perBulan = bulanan(A, C)
    expect([seragam(perBulan, 7), seragam(perBulan, 9), seragam(bulanan(A, B), 7), seragam(bulanan(A, B), 6)]).toEqual([true, true, false, true])
    for (const kelompok of [kelompokLapor([...A, ...C], 7), satuKelompok(perBulan, 7)]) {
      const [deret, akhir] = [deretRealisasi(perBulan), perBulan[6] ?? posisi()]
      expect([lajuLapor(kelompok), lajuTerbaikLapor(kelompok), kebutuhanLapor(kelompok, 95), kebutuhanHariLapor(kelompok, 2023, 95)])
        .toEqual([lajuTerkini(deret, 7), lajuTerbaik(deret, 7), kebutuhanPerBulan(akhir, 7, 95), kebutuhanPerHari(akhir, 2023, 7, 95)])
      expect(kebutuhanLapor(kelompokPada(akhir, 7), 90)).toBe(kebutuhanPerBulan(akhir, 7, 90))
    }
  })
})
