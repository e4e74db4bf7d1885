import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dilepasKomitmen, gantiKomitmen } from './komitmen'

const janji = (triwulan: number, bulan: number, target: bigint, unitId = 1, batasBulan = triwulan * 3) => ({ unitId, tahun: 2023, triwulan, tanggal: `2023-${String(triwulan * 3 + 1).padStart(2, '0')}-12`, batasBulan, bulan, target })
const berlaku = (daftar: Parameters<typeof gantiKomitmen<ReturnType<typeof janji>>>[0]) => gantiKomitmen(daftar).filter(({ diganti }) => diganti === null)

describe('gantiKomitmen', () => {
  it('of two meetings that were promised the same month the later one counts; months before its cut-off stay with the earlier one', () => {
    const semua = [janji(1, 6, 60n), janji(1, 9, 90n), janji(1, 12, 120n), janji(2, 9, 80n), janji(2, 12, 110n)]
    expect(gantiKomitmen(semua).map(({ diganti }) => diganti?.triwulan ?? null)).toEqual([null, 2, 2, null, null])
    expect(berlaku(semua).map(({ bulan, target }) => [bulan, target])).toEqual([[6, 60n], [9, 80n], [12, 110n]])
  })
  it('a month that the later promise leaves out has none: the earlier one is replaced with the rest', () => {
    expect(berlaku([janji(1, 11, 110n), janji(1, 12, 120n), janji(2, 12, 100n)]).map(({ bulan, target }) => [bulan, target])).toEqual([[12, 100n]])
  })
  it('what is left out is given up, which is said apart from what became another amount', () => {
    expect(gantiKomitmen([janji(1, 11, 110n), janji(1, 12, 120n), janji(2, 12, 100n)]).map(({ diganti }) => diganti?.cara ?? null)).toEqual(['DILEPAS', 'DIGANTI', null])
    const lama = [janji(1, 6, 60n), janji(1, 11, 110n), janji(1, 12, 120n), janji(1, 11, 9n, 1, 3)]
    const rapat = { tahun: 2023, triwulan: 2, tanggal: '2023-07-12', batasBulan: 6 }
    expect(dilepasKomitmen(lama.slice(0, 3), rapat, [12]).map(({ bulan }) => bulan)).toEqual([11])
    expect(dilepasKomitmen(lama.slice(0, 3), rapat, [11, 12])).toEqual([])
    // nothing promised here takes nothing's place; a later meeting and another year give up nothing
    expect(dilepasKomitmen(lama.slice(0, 3), rapat, [])).toEqual([])
    expect(dilepasKomitmen([janji(3, 11, 1n), { ...janji(1, 11, 1n), tahun: 2022 }], rapat, [12])).toEqual([])
    // of two earlier meetings the one that counts
    expect(dilepasKomitmen([janji(1, 10, 1n), janji(1, 11, 1n), janji(2, 11, 2n)], { tahun: 2023, triwulan: 3, tanggal: '2023-10-11', batasBulan: 9 }, [12]).map(({ triwulan, bulan }) => [triwulan, bulan])).toEqual([[2, 11]])
  })
  it('a month that had ended on the day of the later meeting stays as it was promised before, whatever that one is told', () => {
    // the third quarter's meeting, held in October on data to August: September is over
    const nanti = (bulan: number, target: bigint) => ({ ...janji(3, bulan, target, 1, 8), tanggal: '2023-10-11' })
    const semua = [janji(2, 9, 90n), janji(2, 12, 120n), nanti(9, 70n), nanti(12, 100n)]
    expect(gantiKomitmen(semua).map(({ diganti }) => diganti && [diganti.triwulan, diganti.cara])).toEqual([null, [3, 'DIGANTI'], [2, 'BERAKHIR'], null])
    expect(berlaku([janji(2, 9, 90n), nanti(12, 100n)]).map(({ bulan }) => bulan)).toEqual([9, 12])
    expect(dilepasKomitmen([janji(2, 9, 90n)], nanti(12, 1n), [12])).toEqual([])
    // promised by nobody before, it counts as it was told
    expect(berlaku([nanti(9, 70n)]).map(({ bulan }) => bulan)).toEqual([9])
  })
  it('other units and other years are not touched; of three meetings the last is named', () => {
    const lain = [janji(1, 12, 10n, 2), { ...janji(1, 12, 10n), tahun: 2022 }]
    expect(gantiKomitmen([...lain, janji(2, 12, 20n)]).map(({ diganti }) => diganti)).toEqual([null, null, null])
    expect(gantiKomitmen([janji(1, 12, 1n), janji(2, 12, 2n), janji(3, 12, 3n)]).map(({ diganti }) => diganti?.triwulan ?? null)).toEqual([3, 3, null])
  })
  it('the sum of a month holds each unit once, and it is what the unit promised last', () => {
    const satu = fc.record({ unitId: fc.integer({ min: 1, max: 3 }), triwulan: fc.integer({ min: 1, max: 4 }), geser: fc.integer({ min: 1, max: 9 }), target: fc.bigInt({ min: 0n, max: 10n ** 12n }) })
    fc.assert(fc.property(fc.array(satu, { maxLength: 40 }), (isi) => {
      const peta = new Map(isi.flatMap(({ unitId, triwulan, geser, target }) => {
        const bulan = triwulan * 3 + geser
        return bulan > 12 ? [] : [[`${unitId}/${triwulan}/${bulan}`, janji(triwulan, bulan, target, unitId)] as const]
      }))
      const semua = [...peta.values()].sort((a, b) => a.triwulan - b.triwulan)
      for (let bulan = 1; bulan <= 12; bulan++) {
        const jumlah = berlaku(semua).filter((item) => item.bulan === bulan)
        expect(new Set(jumlah.map(({ unitId }) => unitId)).size).toBe(jumlah.length)
        // told anew, unit by unit: what its last meeting before the month was promised for it
        const acuan = [1, 2, 3].reduce((sum, unitId) => {
          const milik = semua.filter((item) => item.unitId === unitId && item.batasBulan < bulan)
          const akhir = Math.max(0, ...milik.map(({ triwulan }) => triwulan))
          return sum + (milik.find((item) => item.triwulan === akhir && item.bulan === bulan)?.target ?? 0n)
        }, 0n)
        expect(jumlah.reduce((sum, { target }) => sum + target, 0n)).toBe(acuan)
      }
    }))
  })
})
