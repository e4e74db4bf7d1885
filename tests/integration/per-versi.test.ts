import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { KONEKSI, prisma, TUNGGU_KONEKSI_MS } from '@/lib/dasar/database/client'
import { perVersi } from '@/lib/dasar/database/per-versi'
import { perTabel } from '@/lib/dasar/database/perubahan'
import { tanpaSaat } from '@/lib/dasar/database/konteks-saat'
import { padaSatuSaat } from '@/lib/dasar/database/saat'
import { tulis } from '@/lib/dasar/database/tulis'
import { penulis } from '@/tests/support/segel'
import { pasangDatabase } from '@/tests/support/pasang-database'

let db: Awaited<ReturnType<typeof pasangDatabase>>
beforeAll(async () => { db = await pasangDatabase() })
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

const KATEGORI = { tabel: new Set(['kategori_kendala']) }
const lain = () => tulis({ pelaku: 'sistem:uji', lingkup: '*', sumber: 'sistem' }, (tx) => tx.regulasi.create({ data: { kode: `UJI-${urut++}`, nama: 'Uji' } }))

it('by tables: read anew when one of them changed, and not for what else is saved', async () => {
  const baca = vi.fn(banyak)
  const awal = await perTabel('tabel', KATEGORI, baca)
  for (let kali = 1; kali <= 3; kali++) {
    await lain()
    await perTabel('tabel', KATEGORI, baca)
    expect(baca).toHaveBeenCalledTimes(kali)
    await simpan()
    expect(await perTabel('tabel', KATEGORI, baca)).toBe(awal + kali)
  }
})

it('by tables: a change without a trail, or in a moment of the past, is never taken for none', async () => {
  const baca = vi.fn(banyak)
  const awal = await perTabel('tanpa jejak', KATEGORI, baca)
  // raises the data version without a link in the chain
  const pemilik = await penulis(db)
  await pemilik.query(`SET session_replication_role = replica; INSERT INTO kategori_kendala (kode, nama, urutan) VALUES ('UJI_TANPA_JEJAK', 'Uji', 899)`)
  await pemilik.end()
  expect(await perTabel('tanpa jejak', KATEGORI, baca)).toBe(awal + 1)
  await padaSatuSaat(async () => {
    const pada = await perTabel('saat', KATEGORI, banyak)
    await tanpaSaat(simpan)
    expect(await perTabel('saat', KATEGORI, banyak)).toBe(pada)
  })
  expect(await perTabel('saat', KATEGORI, banyak)).toBe(await banyak())
})

it('by tables: many writers and readers at once, and nobody reads what was before her own save', async () => {
  const salah: number[] = []
  await Promise.all(Array.from({ length: 6 }, async () => {
    for (let kali = 0; kali < 12; kali++) {
      await (kali % 2 === 0 ? simpan() : lain())
      const sedikitnya = await banyak()
      const isi = await perTabel('ramai', KATEGORI, banyak)
      if (isi < sedikitnya) salah.push(isi - sedikitnya)
    }
  }))
  expect(salah).toEqual([])
})

it('by tables: a reading that fails is not kept', async () => {
  await expect(perTabel('gagal tabel', KATEGORI, () => Promise.reject(new Error('putus')))).rejects.toThrow('putus')
  expect(await perTabel('gagal tabel', KATEGORI, () => Promise.resolve(7))).toBe(7)
})

it('many moments at once that each ask for something outside of themselves all end: they never hold every connection', async () => {
  const mulai = Date.now()
  const hasil = await Promise.all(Array.from({ length: 3 * KONEKSI }, () => padaSatuSaat(async () => {
    const dalam = await banyak()
    // so that as many as may are held at once
    await new Promise((lanjut) => setTimeout(lanjut, 50))
    return [dalam, await tanpaSaat(banyak)]
  })))
  expect(hasil).toHaveLength(3 * KONEKSI)
  for (const [dalam, luar] of hasil) expect(luar).toBe(dalam)
  // had they taken every connection, each would wait until that is given up
  expect(Date.now() - mulai).toBeLessThan(TUNGGU_KONEKSI_MS)
})
