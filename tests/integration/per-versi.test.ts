import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { perVersi } from '@/lib/dasar/database/per-versi'
import { tulis } from '@/lib/dasar/database/tulis'
import { pasangDatabase } from '@/tests/support/pasang-database'

beforeAll(async () => { await pasangDatabase() })
afterAll(async () => { await prisma().$disconnect() })

let urut = 0
/** Anything that is data. */
const simpan = () => tulis({ pelaku: 'sistem:uji', lingkup: '*', sumber: 'sistem' }, (tx) => tx.kategoriKendala.create({ data: { kode: `UJI_${urut}`, nama: `Uji ${urut}`, urutan: 900 + urut++ } }))
const banyak = () => prisma().kategoriKendala.count({ where: { kode: { startsWith: 'UJI' } } })

it('reads once until somebody saves, then anew: never what was before the save', async () => {
  const baca = vi.fn(banyak)
  const [a, b] = [await perVersi('uji', baca), await perVersi('uji', baca)]
  expect([a, b, baca.mock.calls.length]).toEqual([0, 0, 1])
  for (let kali = 1; kali <= 5; kali++) {
    await simpan()
    expect(await perVersi('uji', baca)).toBe(kali)
  }
  expect(baca).toHaveBeenCalledTimes(6)
})

it('many at once share one reading, another key has its own', async () => {
  await simpan()
  const baca = vi.fn(banyak)
  const hasil = await Promise.all(Array.from({ length: 20 }, () => perVersi('bersama', baca)))
  expect(new Set(hasil).size).toBe(1)
  // those whose version came back before the first one stored its promise are the same turn: one reading
  expect(baca).toHaveBeenCalledTimes(1)
  await perVersi('lain', baca)
  expect(baca).toHaveBeenCalledTimes(2)
})

it('a reading that fails is not kept', async () => {
  await expect(perVersi('gagal', () => Promise.reject(new Error('putus')))).rejects.toThrow('putus')
  expect(await perVersi('gagal', () => Promise.resolve(7))).toBe(7)
})
