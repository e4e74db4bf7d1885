import { expect, it } from 'vitest'
import { isiTurun } from './isi-turun'

// rows 0 and 3 are heads of groups: they can only be read
const boleh = ({ b }: { b: number }) => b !== 0 && b !== 3
const teks = ({ b, k }: { b: number; k: number }) => `${b}${k}`
const ringkas = (daftar: { b: number; k: number; teks: string }[]) => daftar.map((s) => `${s.b}${s.k}=${s.teks}`)

it('writes the first cell that can be changed into those below, over the heads of groups', () => {
  expect(ringkas(isiTurun({ atas: 0, bawah: 5, kiri: 1, kanan: 1 }, boleh, teks))).toEqual(['21=11', '41=11', '51=11'])
})
it('goes column by column', () => {
  expect(ringkas(isiTurun({ atas: 1, bawah: 2, kiri: 0, kanan: 1 }, boleh, teks))).toEqual(['20=10', '21=11'])
})
it('with one row takes the nearest above', () => {
  expect(ringkas(isiTurun({ atas: 4, bawah: 4, kiri: 2, kanan: 2 }, boleh, teks))).toEqual(['42=22'])
  expect(isiTurun({ atas: 1, bawah: 1, kiri: 2, kanan: 2 }, boleh, teks)).toEqual([])
  expect(isiTurun({ atas: 3, bawah: 3, kiri: 2, kanan: 2 }, boleh, teks)).toEqual([])
})
