import { describe, expect, test } from 'vitest'
import { computeCapaian } from './capaian'
import { jumlahSelisih, kurangDari, pareto } from './kesenjangan'
import { jumlahkanPosisi } from './posisi-jumlah'
import { bulatkanPersen } from './rasio'
import { jumlah, NOL } from './rupiah'
import { acak, arbDaftarPosisi, ATURAN_2023, capaian, rp, sifat } from './uji/pembangkit'

const unit = (kunci: string, angkas: string, realisasi: string | null) =>
  capaian({ kunci, kode: kunci, angkas: rp(angkas), realisasi: realisasi === null ? null : rp(realisasi) })

const daftar = [unit('a', '100', '90'), unit('b', '100', '70'), unit('c', '100', '150'), unit('d', '100', null)]

describe('kesenjangan', () => {
  test('largest gap first, with its share and the running share', () => {
    const rows = pareto(daftar)
    expect(rows.map((row) => row.capaian.posisi.kunci)).toEqual(['b', 'a'])
    // the whole: 400 planned, 310 realised, 90 behind (the one without an entry included)
    expect(rows.map((row) => bulatkanPersen(row.bagian))).toEqual([3333, 1111])
    expect(rows.map((row) => bulatkanPersen(row.kumulatif))).toEqual([3333, 4444])
    expect(rows.map((row) => bulatkanPersen(row.dariTertinggal))).toEqual([7500, 2500])
    expect(rows.map((row) => bulatkanPersen(row.kumulatifTertinggal))).toEqual([7500, 10000])
  })

  test("one that runs ahead does not hide another's shortfall; the n/a ones are counted apart", () => {
    expect(jumlahSelisih(daftar)).toEqual({
      tertinggal: rp('40'), mendahului: rp('50'), bersih: rp('-10'), luarHitungan: rp('100'), tanpaData: 1, belumLapor: 0, luarBelumLapor: NOL,
    })
  })

  test('who has not reported the month is not behind in it: no row, no lack, and its part of the gap named', () => {
    const terlambat = capaian({ kunci: 'e', kode: 'e', angkas: rp('100'), realisasi: rp('0'), jumlahUnitMelapor: 0 })
    expect(kurangDari(terlambat)).toBeNull()
    const rows = pareto([...daftar, terlambat])
    expect(rows.map((row) => [row.capaian.posisi.kunci, bulatkanPersen(row.bagian)])).toEqual([['b', 1579], ['a', 526]])
    expect(jumlahSelisih([...daftar, terlambat])).toMatchObject({ tertinggal: rp('40'), bersih: rp('-10'), luarHitungan: rp('200'), tanpaData: 1, belumLapor: 1, luarBelumLapor: rp('100') })
  })

  test("the whole ahead: no share of a net gap that is none, but one of those behind", () => {
    const [row] = pareto([unit('a', '100', '50'), unit('b', '100', '200')])
    expect([row?.bagian.ada, row?.dariTertinggal.ada]).toEqual([false, true])
  })

  test("nobody behind: no rows, no division", () => {
    expect(pareto([unit('a', '100', '100')])).toEqual([])
    expect(jumlahSelisih([])).toMatchObject({ tertinggal: NOL, mendahului: NOL, bersih: NOL })
  })

  test('equal gaps stand in the order of their codes', () => {
    const rows = pareto([unit('z', '10', '5'), unit('a', '10', '5')])
    expect(rows.map((row) => row.capaian.posisi.kunci)).toEqual(['a', 'z'])
  })

  test('the shares are of the whole, whatever the order; the gaps add up to the gap of the whole', () => {
    sifat(acak(arbDaftarPosisi), ([list, other]) => {
      const hitung = (items: typeof list) => items.map((item) => computeCapaian(item, { aturan: ATURAN_2023, bulan: 6 }))
      const rows = pareto(hitung(list))
      expect(pareto(hitung(other))).toEqual(rows)
      const sums = jumlahSelisih(hitung(list))
      expect(jumlah(rows.map((row) => row.kurang))).toBe(sums.tertinggal)
      for (const { kurang, bagian } of rows) {
        if (bagian.ada) expect(bagian.pembilang * (sums.bersih + sums.luarHitungan)).toBe(kurang * bagian.penyebut)
      }
      const last = rows.at(-1)?.kumulatifTertinggal
      if (last?.ada) expect(last.pembilang).toBe(last.penyebut)
      const whole = jumlahkanPosisi(list, { kunci: 'kabupaten', nama: 'Kabupaten' })
      expect(sums.bersih + sums.luarHitungan).toBe((whole.angkas ?? 0n) - (whole.realisasi ?? 0n))
    })
  })
})
