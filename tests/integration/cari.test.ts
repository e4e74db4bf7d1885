import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { cocokTeks } from '@/lib/dasar/format/cari'
import { queryKodeDicari, queryLaporanDicari, queryPaketDicari, queryUnitDicari } from '@/lib/lihat/cari/data'
import { queryUnitCocok } from '@/lib/tahun/unit/data-cari'
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database'
import { pasti } from '@/tests/support/pasti'

// The search over the sample year, for the office and for two operators.

let db: TestDatabase
let kantor: OpdScope
let dinkes: OpdScope
let dpupr: OpdScope
const scope = (units: OpdScope['units']): OpdScope => ({ pelaku: 'u', peran: 'OPERATOR', units, bolehTulis: false }) as unknown as OpdScope
const idUnit = async (username: string): Promise<number> =>
  pasti((await prisma().penggunaUnit.findFirst({ where: { pengguna: { username } } }))).unitId
const namaUnit = async (untuk: OpdScope, cari: string): Promise<string[]> =>
  (await queryUnitDicari(untuk, cari, await queryUnitCocok(untuk, cari), 100)).baris.map(({ namaSingkat }) => namaSingkat)

beforeAll(async () => {
  db = await createSampleDatabase()
  process.env.DATABASE_URL = db.connectionString
  process.env.BETTER_AUTH_SECRET ??= 'u'.repeat(32)
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= Buffer.alloc(32).toString('base64')
  kantor = scope('*')
  dinkes = scope([await idUnit('operator.dinkes')])
  dpupr = scope([await idUnit('operator.dpupr')])
})
afterAll(async () => {
  await prisma().$disconnect()
  await db.drop()
})

describe('units', () => {
  test('are found by short name, by parts of the name and by code, the exact short name first', async () => {
    expect((await namaUnit(kantor, 'PUPR'))[0]).toBe('DPUPR')
    expect((await namaUnit(kantor, 'dinkes'))[0]).toBe('Dinkes')
    expect(await namaUnit(kantor, 'umum pekerjaan')).toContain('DPUPR')
    const { kode } = pasti(await prisma().unit.findFirst({ where: { id: Number((dinkes.units as number[])[0]) } }))
    expect((await namaUnit(kantor, kode))[0]).toBe('Dinkes')
    expect((await namaUnit(kantor, kode.replaceAll('.', '')))[0]).toBe('Dinkes')
  })

  test('SQL and the pure rule find the same', async () => {
    const semua = await prisma().unitMasa.findMany({ include: { unit: true } })
    for (const cari of ['pupr', 'kec', 'kec.belalau', 'dinas sosial', '1.02', '%', '_', "o'brien", 'zzz']) {
      const murni = [...new Set(semua.filter(({ unit, nama, namaSingkat }) => cocokTeks(cari, unit.kode, namaSingkat, nama)).map(({ unitId }) => unitId))]
      expect((await queryUnitCocok(kantor, cari)).sort((a, b) => a - b), cari).toEqual(murni.sort((a, b) => a - b))
    }
  })

  test('of others do not exist for an operator', async () => {
    expect(await namaUnit(dinkes, 'pupr')).toEqual([])
    expect(await namaUnit(dpupr, 'dinkes')).toEqual([])
    expect(await queryUnitCocok(scope([]), '')).toEqual([])
  })
})

describe('codes of the year', () => {
  const cari = (untuk: OpdScope, q: string, tingkat: 'subKegiatan' | 'kegiatan' | 'program' = 'subKegiatan') => queryKodeDicari(untuk, { q, tahun: 2023, bulan: 6 }, tingkat, 20)

  test('by name and code, each with its unit; within the scope alone', async () => {
    const semua = await cari(kantor, 'gizi')
    expect(semua.jumlah).toBeGreaterThan(0)
    const satu = pasti((await cari(kantor, 'gaji')).baris[0])
    expect((await cari(kantor, satu.kode)).baris[0]).toMatchObject({ kode: satu.kode })
    for (const [untuk, lain] of [[dinkes, dpupr], [dpupr, dinkes]] as const) {
      const milik = await cari(untuk, 'gaji')
      expect(milik.jumlah).toBeGreaterThan(0)
      expect(milik.baris.every(({ unitId }) => (untuk.units as number[]).includes(unitId))).toBe(true)
      expect(milik.baris.some(({ unitId }) => (lain.units as number[]).includes(unitId))).toBe(false)
    }
  })

  test('the unit may be named beside the work, but not alone', async () => {
    const gaji = await cari(kantor, 'gaji dinkes')
    expect(gaji.jumlah).toBeGreaterThan(0)
    expect(gaji.baris.every(({ unit }) => unit === 'Dinkes')).toBe(true)
    expect((await cari(kantor, 'dinkes')).jumlah).toBe(0)
    for (const tingkat of ['kegiatan', 'program'] as const) expect((await cari(kantor, 'penunjang', tingkat)).jumlah).toBeGreaterThan(50)
  })
})

test('packages by RUP code, name and provider, of the scope alone; a unit alone finds none', async () => {
  const cari = (untuk: OpdScope, q: string) => queryPaketDicari(untuk, { q, tahun: 2023, bulan: 6 }, 20)
  const satu = pasti(await prisma().paket.findFirst({ where: { unitId: Number((dpupr.units as number[])[0]), kodeRup: { not: null } } }))
  expect((await cari(kantor, pasti(satu.kodeRup))).baris).toMatchObject([{ id: satu.id, unit: 'DPUPR' }])
  expect((await cari(dpupr, `${satu.nama} dpupr`)).baris.map(({ id }) => id)).toContain(satu.id)
  expect((await cari(dinkes, pasti(satu.kodeRup))).jumlah).toBe(0)
  expect((await cari(kantor, 'dpupr')).jumlah).toBe(0)
})

test('reports of a month by the unit, only of months that were opened', async () => {
  const cari = async (untuk: OpdScope, bulan: number, sisa: string) => queryLaporanDicari(untuk, { tahun: 2023, bulan, sisa }, await queryUnitCocok(untuk, sisa), 5)
  expect((await cari(kantor, 7, 'dinkes')).baris[0]).toMatchObject({ tahun: 2023, bulan: 7, terbuka: true, unitId: (dinkes.units as number[])[0] })
  expect((await cari(kantor, 12, 'dinkes')).jumlah).toBe(0)
  expect((await cari(dpupr, 6, 'dinkes')).jumlah).toBe(0)
  expect((await cari(dpupr, 6, '')).jumlah).toBe(1)
})
