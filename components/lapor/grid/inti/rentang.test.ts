import { expect, it } from 'vitest'
import { lebar, rentangDari, tinggi, titikDalam } from './rentang'

it('is the same rectangle from whichever corner it was drawn', () => {
  const r = { atas: 1, bawah: 3, kiri: 2, kanan: 5 }
  expect(rentangDari({ b: 1, k: 2 }, { b: 3, k: 5 })).toEqual(r)
  expect(rentangDari({ b: 3, k: 2 }, { b: 1, k: 5 })).toEqual(r)
  expect([tinggi(r), lebar(r)]).toEqual([3, 4])
})
it('lists its cells row by row', () => {
  expect([...titikDalam({ atas: 0, bawah: 1, kiri: 4, kanan: 5 })]).toEqual([{ b: 0, k: 4 }, { b: 0, k: 5 }, { b: 1, k: 4 }, { b: 1, k: 5 }])
})
