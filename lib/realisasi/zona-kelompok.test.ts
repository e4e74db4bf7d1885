import { expect, test } from 'vitest'
import { computeCapaian } from './capaian'
import { arbDaftarPosisi, ATURAN_2023, capaian, rp, sifat } from './uji/pembangkit'
import { groupByZona } from './zona-kelompok'

test('counts with names, in the order of the scale, n/a last', () => {
  const groups = groupByZona([
    capaian({ kunci: 'b', kode: '2' }), capaian({ kunci: 'a', kode: '1' }),
    capaian({ kunci: 'c', realisasi: rp('1') }), capaian({ kunci: 'd', angkas: null }),
    capaian({ kunci: 'e', jumlahUnitMelapor: 0 }),
  ])
  expect(groups.map(({ zona, daftar }) => [zona, daftar.map((item) => item.posisi.kunci).join('')])).toEqual([
    ['MERAH', 'c'], ['KUNING', ''], ['HIJAU', 'ab'], ['MENDAHULUI', ''], ['BELUM_LAPOR', 'e'], [null, 'd'],
  ])
})

test('every unit stands in one group', () => {
  sifat(arbDaftarPosisi, (list) => {
    const daftar = list.map((item) => computeCapaian(item, { aturan: ATURAN_2023, bulan: 7 }))
    expect(groupByZona(daftar).reduce((total, group) => total + group.daftar.length, 0)).toBe(list.length)
  })
})
