import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kunciSisa, susunSisa } from './sisa-lebih'
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
