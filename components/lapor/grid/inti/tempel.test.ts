import { expect, it } from 'vitest'
import { rencanaTempel } from './tempel'

const UKURAN = { baris: 5, kolom: 4 }
const semua = () => true
const satu = { atas: 1, bawah: 1, kiri: 1, kanan: 1 }

it('puts every text in its place and selects the block', () => {
  const { isi, rentang } = rencanaTempel([['a', 'b'], ['c', 'd']], satu, UKURAN, semua)
  expect(isi.map(({ b, k, teks }) => `${b}${k}${teks}`)).toEqual(['11a', '12b', '21c', '22d'])
  expect(rentang).toEqual({ atas: 1, bawah: 2, kiri: 1, kanan: 2 })
})
it('leaves out cells that can only be read, and counts those that carried something', () => {
  const hasil = rencanaTempel([['a', 'b', ''], ['c', 'd', 'e']], satu, UKURAN, ({ k }) => k === 1)
  expect([hasil.isi.length, hasil.dilewati.map(({ teks }) => teks)]).toEqual([2, ['b', 'd', 'e']])
})
it('counts what is beyond the edge', () => {
  const hasil = rencanaTempel([['a'], ['b'], ['c']], { atas: 3, bawah: 3, kiri: 3, kanan: 3 }, UKURAN, semua)
  expect([hasil.isi.length, hasil.diLuar, hasil.barisDiLuar, hasil.rentang.bawah]).toEqual([2, 1, 1, 4])
})
it('fills a selection that is a multiple of the block, and no other', () => {
  expect(rencanaTempel([['7']], { atas: 0, bawah: 2, kiri: 0, kanan: 1 }, UKURAN, semua).isi).toHaveLength(6)
  expect(rencanaTempel([['7'], ['8']], { atas: 0, bawah: 3, kiri: 0, kanan: 0 }, UKURAN, semua).isi.map((s) => s.teks)).toEqual(['7', '8', '7', '8'])
  expect(rencanaTempel([['7'], ['8']], { atas: 0, bawah: 2, kiri: 0, kanan: 0 }, UKURAN, semua).isi).toHaveLength(2)
})
it('a short row of the block leaves its cells alone', () => {
  expect(rencanaTempel([['a', 'b'], ['c']], satu, UKURAN, semua).isi).toHaveLength(3)
})
