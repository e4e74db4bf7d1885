import { describe, expect, test } from 'vitest'
import { computeCapaian, type Capaian } from './capaian'
import { NAMA_KATEGORI, rankPerKategori } from './peringkat'
import { KATEGORI } from './posisi'
import { NOL, sen } from './rupiah'
import { acak, arbDaftarPosisi, ATURAN_2023, capaian, sifat } from './uji/pembangkit'

const unit = (kunci: string, persen: number, isi: Parameters<typeof capaian>[0] = {}, bulan = 6): Capaian =>
  capaian({ kunci, kode: kunci, pagu: sen(1000n), angkas: sen(100n), realisasi: sen(BigInt(persen)), ...isi }, bulan)

const kunci = (list: readonly Capaian[]) => list.map((item) => item.posisi.kunci).join('')
const satu = (list: readonly Capaian[]) => {
  const [group] = rankPerKategori(list, 'angkas')
  if (!group) throw new Error('no group')
  return group
}

describe('rankPerKategori', () => {
  test('three highest from the top, three lowest from the bottom', () => {
    const group = satu([...'abcdefgh'].map((k, index) => unit(k, 90 - index)))
    expect([kunci(group.tertinggi), kunci(group.terendah), group.jumlah]).toEqual(['abc', 'hgf', 8])
  })

  test.each([
    [1, 'a', ''], [2, 'a', 'b'], [3, 'ab', 'c'], [4, 'ab', 'dc'], [5, 'abc', 'ed'], [6, 'abc', 'fed'], [7, 'abc', 'gfe'],
  ])('with %i units the lists do not overlap', (n, atas, bawah) => {
    const group = satu([...'abcdefg'].slice(0, n).map((k, index) => unit(k, 90 - index)))
    expect([kunci(group.tertinggi), kunci(group.terendah)]).toEqual([atas, bawah])
  })

  test('equal values share a rank and stand in the order of their codes', () => {
    const group = satu([unit('d', 50), unit('c', 70), unit('b', 70), unit('a', 60)])
    expect(group.urutan.map((row) => [row.capaian.posisi.kunci, row.peringkat]))
      .toEqual([['b', 1], ['c', 1], ['a', 3], ['d', 4]])
  })

  test('those without a report or without a value are listed apart, never ranked', () => {
    const group = satu([unit('a', 50), unit('b', 99, { jumlahUnitMelapor: 0 }), unit('c', 99, { angkas: null })])
    expect([kunci(group.tertinggi), kunci(group.terendah)]).toEqual(['a', ''])
    expect([kunci(group.belumLapor), kunci(group.tanpaNilai), group.jumlah]).toEqual(['b', 'c', 3])
  })

  test('all that tie with the third are named, on both ends, and nobody twice', () => {
    const group = satu([unit('a', 90), unit('b', 80), unit('c', 70), unit('d', 70), unit('e', 70), unit('f', 50), unit('g', 40), unit('h', 40), unit('i', 30), unit('j', 40)])
    expect([kunci(group.tertinggi), kunci(group.terendah)]).toEqual(['abcde', 'ijhg'])
    const sama = satu([...'abcdefgh'].map((k) => unit(k, 100)))
    expect([kunci(sama.tertinggi), kunci(sama.terendah)]).toEqual(['abcdefgh', ''])
  })

  test('a serapan by a wrong anggaran kas is marked, not first; on pagu it is ranked', () => {
    const list = [unit('a', 90), unit('b', 3000), unit('c', 80)]
    const group = satu(list)
    expect([kunci(group.tertinggi), kunci(group.tidakWajar)]).toEqual(['a', 'b'].map((k, i) => (i === 0 ? 'a' : k)))
    expect(kunci(rankPerKategori(list, 'pagu')[0]?.tertinggi ?? [])).toBe('ba')
  })

  test('the basis decides', () => {
    const list = [unit('a', 50, { pagu: sen(100n) }), unit('b', 60, { pagu: sen(1000n) })]
    expect(kunci(rankPerKategori(list, 'angkas')[0]?.tertinggi ?? [])).toBe('b')
    expect(kunci(rankPerKategori(list, 'pagu')[0]?.tertinggi ?? [])).toBe('a')
  })

  test('pagu 0 has no place on the basis of pagu', () => {
    const [group] = rankPerKategori([unit('a', 50, { pagu: NOL })], 'pagu')
    expect([group?.urutan.length, group?.tanpaNilai.length]).toEqual([0, 1])
  })

  test('categories stand in one order; empty ones are left out', () => {
    const list = [unit('a', 1, { kategori: 'KECAMATAN' }), unit('b', 2, { kategori: 'BADAN' })]
    expect(rankPerKategori(list, 'angkas').map((group) => group.kategori)).toEqual(['BADAN', 'KECAMATAN'])
    expect(Object.keys(NAMA_KATEGORI)).toEqual([...KATEGORI])
  })

  test('refuses units at different months, and what is no unit', () => {
    expect(() => rankPerKategori([unit('a', 1), unit('b', 1, {}, 5)], 'angkas')).toThrow(RangeError)
    expect(() => rankPerKategori([unit('a', 1, { kategori: null })], 'angkas')).toThrow(RangeError)
  })

  test('order of arrival does not matter, and every unit stands in one place', () => {
    sifat(acak(arbDaftarPosisi), ([list, other]) => {
      const hitung = (items: typeof list) =>
        rankPerKategori(items.map((item) => computeCapaian(item, { aturan: ATURAN_2023, bulan: 6 })), 'pagu')
      const groups = hitung(list)
      expect(hitung(other)).toEqual(groups)
      expect(groups.reduce((total, group) => total + group.jumlah, 0)).toBe(list.length)
      for (const { urutan, tertinggi, terendah, belumLapor, tanpaNilai, tidakWajar, jumlah } of groups) {
        expect(urutan.length + belumLapor.length + tanpaNilai.length + tidakWajar.length).toBe(jumlah)
        expect(tertinggi.filter((item) => terendah.includes(item))).toEqual([])
        expect(tertinggi.length + terendah.length).toBeGreaterThanOrEqual(Math.min(6, urutan.length))
      }
    })
  })
})
