import { expect, it } from 'vitest'
import { jumlah } from '@/lib/realisasi/rupiah'
import { ATURAN_2023, capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import { kelompokkanSumber } from './utils'

const konteks = { aturan: ATURAN_2023, bulan: 6 }
const per = [
  capaian({ kunci: '1', nama: 'PAD', pagu: rp('100'), angkas: rp('60'), realisasi: rp('50') }),
  capaian({ kunci: '2', nama: 'DAK Jalan', pagu: rp('40'), angkas: rp('20'), realisasi: rp('2') }),
  capaian({ kunci: '3', nama: 'DAK Irigasi', pagu: rp('60'), angkas: null, realisasi: null }),
  capaian({ kunci: '4', nama: 'DAK Jalan penugasan', pagu: rp('10'), angkas: rp('5'), realisasi: rp('1') }),
]
const sumber = [
  { id: '1', kelompok: 'PAD', bidangDak: null },
  { id: '2', kelompok: 'DAK_FISIK', bidangDak: 'Jalan' },
  { id: '3', kelompok: 'DAK_FISIK', bidangDak: 'Irigasi' },
  { id: '4', kelompok: 'DAK_FISIK', bidangDak: 'Jalan' },
] as const

it('adds sources into groups without losing a rupiah', () => {
  const { sumberDana, dakFisik, dakFisikSeluruh } = kelompokkanSumber(per, sumber, konteks)
  expect(sumberDana.map(({ posisi }) => [posisi.nama, posisi.pagu])).toEqual([['PAD', rp('100')], ['DAK Fisik', rp('110')]])
  expect(dakFisik.map(({ posisi }) => [posisi.nama, posisi.pagu, posisi.realisasi])).toEqual([
    ['Jalan', rp('50'), rp('3')], ['Irigasi', rp('60'), null],
  ])
  expect(dakFisikSeluruh?.posisi.pagu).toBe(jumlah(dakFisik.map(({ posisi }) => posisi.pagu)))
  expect(dakFisikSeluruh?.posisi.realisasi).toBe(rp('3'))
})

it('puts an unknown source under Lainnya and says when there is no DAK Fisik', () => {
  const hasil = kelompokkanSumber(per.slice(0, 1), [], konteks)
  expect(hasil.sumberDana.map(({ posisi }) => posisi.nama)).toEqual(['Lainnya'])
  expect(hasil.dakFisikSeluruh).toBeNull()
  expect(hasil.dakFisik).toEqual([])
})
