import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kunciSisa, sisaAkhirTahun, susunSisa } from './sisa-lebih'
import { jumlah, sen } from './rupiah'

const uang = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map(sen)
const sel = fc.record({ baris: fc.constantFrom('a', 'b', 'c'), kolom: fc.constantFrom('5.1.01', '5.2.02'), pagu: uang, realisasi: fc.option(uang, { nil: null }) })
const daftar = fc.uniqueArray(sel, { selector: ({ baris, kolom }) => `${baris}|${kolom}`, maxLength: 6 })

describe('what was not spent', () => {
  it('is the same sum by row, by column and in all, to the sen', () => fc.assert(fc.property(daftar, (isi) => {
    const hasil = susunSisa(isi)
    expect(jumlah(hasil.perBaris.values())).toBe(hasil.seluruh)
    expect(jumlah(hasil.perKolom.values())).toBe(hasil.seluruh)
    expect(jumlah([...hasil.sel.values()].flatMap((satu) => satu ?? []))).toBe(hasil.seluruh)
    const lapor = isi.filter(({ realisasi }) => realisasi !== null)
    expect(hasil.seluruh).toBe(jumlah(lapor.map(({ pagu }) => pagu)) - jumlah(lapor.map(({ realisasi }) => realisasi ?? sen(0n))))
  })))
  it('takes what no report says as unknown, not as unspent, and an overspent line as less than nothing', () => {
    const hasil = susunSisa([{ baris: 'a', kolom: '1', pagu: sen(100n), realisasi: null }, { baris: 'a', kolom: '2', pagu: sen(50n), realisasi: sen(60n) }, { baris: 'b', kolom: '1', pagu: sen(0n), realisasi: null }])
    expect(hasil.seluruh).toBe(-10n)
    expect(hasil.sel.get(kunciSisa('a', '1'))).toBeNull()
    expect([...hasil.belumLapor]).toEqual(['a'])
    expect(hasil.perBaris.has('b')).toBe(false)
  })
  it('is nothing of nothing', () => expect(susunSisa([])).toMatchObject({ seluruh: 0n }))
})

describe('what a year did not spend', () => {
  const satu = (kunci: string, pagu: bigint, paguMelapor: bigint, realisasi: bigint | null) => ({ kunci, pagu: sen(pagu), paguMelapor: sen(paguMelapor), realisasi: realisasi === null ? null : sen(realisasi) })
  it('names what nobody reported, and what was reported in part, apart from what was not spent', () => {
    expect(sisaAkhirTahun([satu('a', 100n, 100n, 60n), satu('b', 50n, 0n, 10n), satu('c', 70n, 0n, null), satu('d', 0n, 0n, null), satu('e', 30n, 30n, 35n)])).toEqual({
      pasti: { baris: 2, sisa: 35n }, sementara: { baris: 1, sisa: 40n }, belumLapor: { baris: 1, pagu: 70n },
    })
    expect(sisaAkhirTahun([])).toEqual({ pasti: { baris: 0, sisa: 0n }, sementara: { baris: 0, sisa: 0n }, belumLapor: { baris: 0, pagu: 0n } })
  })
  it('adds up to the one figure of what was not spent, and to the whole pagu', () => fc.assert(fc.property(fc.array(fc.record({ pagu: uang, realisasi: fc.option(uang, { nil: null }), lapor: fc.boolean() }), { maxLength: 8 }), (isi) => {
    const daftar = isi.map(({ pagu, realisasi, lapor }, i) => ({ kunci: String(i), pagu, paguMelapor: lapor ? pagu : sen(0n), realisasi }))
    const hasil = sisaAkhirTahun(daftar)
    expect(hasil.pasti.sisa + hasil.sementara.sisa).toBe(susunSisa(daftar.map(({ kunci, pagu, realisasi }) => ({ baris: kunci, kolom: '', pagu, realisasi }))).seluruh)
    expect(hasil.pasti.sisa + hasil.sementara.sisa + hasil.belumLapor.pagu).toBe(jumlah(daftar.map(({ pagu }) => pagu)) - jumlah(daftar.flatMap(({ realisasi }) => realisasi ?? [])))
  })))
})
