import { afterAll, beforeAll, expect, test } from 'vitest'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { tulis } from '@/lib/dasar/database/tulis'
import { queryJejak } from '@/lib/lihat/jejak/data'
import { queryTempatDicari, queryTindak } from '@/lib/lihat/jejak/data-tindak'
import { parseSaring } from '@/lib/lihat/jejak/schema'
import { kalimatTindak } from '@/lib/lihat/jejak/utils'
import { queryUnitCocok } from '@/lib/tahun/unit/data-cari'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'
import { pasti } from '@/tests/support/pasti'
import { isiDuaUnit, type DuaUnit } from './perangkat-daerah.fixture'

// What somebody does in one transaction is one entry of the trail.

let db: TestDatabase
let dua: DuaUnit
const scope = (units: OpdScope['units']): OpdScope => ({ pelaku: 'u-dinas', peran: 'OPERATOR', units, bolehTulis: true }) as unknown as OpdScope
const kantor = scope('*')
const semua = parseSaring({})

const simpan = (unit: number, sub: number, bulan: readonly number[], baris?: number) => tulis(pelakuDari(scope([unit]), 'form'), async (tx) => {
  for (const satu of bulan) await tx.$executeRaw`INSERT INTO realisasi_fisik (sub_kegiatan_id, bulan, persen) VALUES (${sub}, ${satu}, ${satu}) ON CONFLICT (sub_kegiatan_id, bulan) DO UPDATE SET persen = excluded.persen + 1`
  if (baris) await tx.$executeRaw`INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (${baris}, 3, 2023, 123.45)`
})

beforeAll(async () => {
  db = await createTestDatabase()
  process.env.DATABASE_URL = db.connectionString
  process.env.BETTER_AUTH_SECRET ??= 'u'.repeat(32)
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= Buffer.alloc(32).toString('base64')
  dua = await isiDuaUnit(db.connectionString)
  await simpan(dua.dinas, dua.subDinas, [3], dua.barisDinas)
  await Promise.all([simpan(dua.lain, dua.subLain, [2, 3]), simpan(dua.dinas, dua.subDinas, [3])])
})
afterAll(async () => {
  await prisma().$disconnect()
  await db.drop()
})

test('one transaction is one act, also while another writes; newest first, in words and with names', async () => {
  const { tindak } = await queryTindak(kantor, semua, null, 3)
  expect(tindak.map(kalimatTindak).slice(0, 2).sort()).toEqual(['Menyimpan 1 sel fisik, Maret 2023, Dinas Baru', 'Menyimpan 2 sel fisik, Februari–Maret 2023, Dinas Lain'])
  const satu = pasti(tindak[2])
  expect(kalimatTindak(satu)).toBe('Menyimpan 1 sel realisasi, menyimpan 1 sel fisik, Maret 2023, Dinas Baru')
  expect(satu).toMatchObject({ jumlah: 2, namaPelaku: 'Operator Dinas Uji', sumber: 'form' })
  const uang = pasti(satu.baris.find(({ tabel }) => tabel === 'realisasi'))
  expect(uang).toMatchObject({ subKegiatan: '1.02.02.2.01.02 SUB_KEGIATAN 1.02.02.2.01.02', baris: '5.1.02.01 Belanja Barang, Dana Alokasi Umum', unit: 'Dinas Baru' })
  expect(uang.perubahan).toContainEqual({ kolom: 'nilai', dari: null, ke: '123.45' })
})

test('pages follow each other without loss or repeat, and every row belongs to one act', async () => {
  const nomor: string[] = []
  let jumlah = 0
  for (let sebelum: string | null = null, ke = 0; ke < 100; ke += 1) {
    const halaman = await queryTindak(kantor, { ...semua, sebelum }, null, 4)
    nomor.push(...halaman.tindak.map(({ tindak }) => tindak))
    jumlah += halaman.tindak.reduce((n, satu) => n + satu.jumlah, 0)
    sebelum = halaman.lanjut
    if (sebelum === null) break
  }
  expect(new Set(nomor).size).toBe(nomor.length)
  expect(jumlah).toBe(await prisma().jejak.count())
  const satu = pasti(nomor[0])
  expect((await queryJejak(kantor, { ...semua, tindak: satu })).baris.every(({ tindak }) => tindak === satu)).toBe(true)
})

test('a reader of one unit sees her acts alone, and words narrow them', async () => {
  const milik = await queryTindak(scope([dua.lain]), semua, null, 100)
  expect(milik.tindak.length).toBeGreaterThan(0)
  expect(milik.tindak.flatMap(({ baris }) => baris.map(({ unit }) => unit)).every((nama) => nama === 'Dinas Lain')).toBe(true)
  const cari = async (kata: string) => (await queryTindak(kantor, semua, await queryTempatDicari(kata, await queryUnitCocok(kantor, kata)), 100)).tindak
  expect((await cari('dinas lain')).every(({ unit }) => unit.includes('Dinas Lain'))).toBe(true)
  expect((await cari('1.02.02.2.01.02')).length).toBeGreaterThan(2)
  expect(await cari('tidak ada kata ini')).toEqual([])
})
