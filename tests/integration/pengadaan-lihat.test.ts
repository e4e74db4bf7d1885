import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { queryPaket } from '@/lib/lihat/pengadaan/data'
import type { PaketKini } from '@/lib/lihat/pengadaan/types'
import { hitungPaket } from '@/lib/lihat/pengadaan/utils'
import { queryPosisi } from '@/lib/posisi/data'
import { JENIS_PENGADAAN_BELANJA } from '@/lib/realisasi/pengadaan/rup'
import { jumlah } from '@/lib/realisasi/rupiah'
import { createSampleDatabase, type TestDatabase } from '../support/database'
import { pakaiDatabase, scopeUji } from '../support/lingkungan'

let db: TestDatabase
beforeAll(async () => {
  db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
})
afterAll(async () => {
  await prisma().$disconnect()
  await db.drop()
})

const pada = async (bulan: number, units: number[] | '*' = '*'): Promise<PaketKini[]> => (await queryPaket(scopeUji(units), { tahun: 2023, bulan })).map((satu) => hitungPaket(satu, { tahun: 2023, bulan, hari: '2024-01-10' }))

describe('packages of the sample year', () => {
  it('tell what a room needs to see: every stage, three critical contracts, some late, some at risk', async () => {
    const juli = await pada(7)
    expect(juli.length).toBeGreaterThanOrEqual(55)
    if (process.env.LIHAT) {
      const tahap: Record<string, number> = {}
      for (const { kedudukan } of juli) tahap[kedudukan.tahap] = (tahap[kedudukan.tahap] ?? 0) + 1
      console.log(tahap, juli.filter((p) => p.kritis?.kritis).map((p) => [p.unit, p.nama, p.kritis]), juli.filter((p) => p.kritis?.kritis === null).length,
        juli.filter((p) => p.risiko).map((p) => [p.unit, p.nama, p.risiko]), juli.filter((p) => p.terlambatMulai).length)
      console.log(juli[0], juli[1])
    }
    expect(juli.filter(({ kritis }) => kritis?.kritis === true)).toHaveLength(3)
    expect(juli.filter(({ terlambatMulai }) => terlambatMulai).length).toBeGreaterThan(2)
    expect(juli.filter(({ risiko }) => risiko !== null).length).toBeGreaterThan(2)
  })

  it('a position takes nothing that is dated later', async () => {
    const [maret, juli] = [await pada(3), await pada(7)]
    expect(jumlah(maret.map(({ dibayar }) => dibayar))).toBeLessThan(jumlah(juli.map(({ dibayar }) => dibayar)))
    expect(maret.filter(({ kontrak }) => kontrak !== null).length).toBeLessThan(juli.filter(({ kontrak }) => kontrak !== null).length)
    expect(maret.every(({ fisik }) => fisik === null || fisik.bulan <= 3)).toBe(true)
  })

  it('a scope holds its units and nothing else', async () => {
    const semua = await pada(7)
    const [satu, dua] = [...new Set(semua.map(({ unitId }) => unitId))]
    expect((await pada(7, [satu ?? 0])).map(({ id }) => id)).toEqual(semua.filter(({ unitId }) => unitId === satu).map(({ id }) => id))
    expect((await pada(7, [dua ?? 0])).some(({ unitId }) => unitId === satu)).toBe(false)
    expect(await pada(7, [])).toEqual([])
  })

  it('procurement spending is the sum of its jenis belanja, and no package is larger than what its sub-kegiatan procures', async () => {
    const cutOff = { tahun: 2023, bulan: 7, versi: 'berlaku' } as const
    const bersama = await queryPosisi(scopeUji('*'), { ...cutOff, per: 'unit', filter: { jenisKodes: JENIS_PENGADAAN_BELANJA } })
    const satu = await queryPosisi(scopeUji('*'), { ...cutOff, per: 'jenisBelanja' })
    const terpilih = satu.filter(({ kunci }) => JENIS_PENGADAAN_BELANJA.includes(kunci))
    expect(jumlah(bersama.map(({ pagu }) => pagu))).toBe(jumlah(terpilih.map(({ pagu }) => pagu)))
    expect(jumlah(bersama.map(({ realisasi }) => realisasi ?? (0n as never)))).toBe(jumlah(terpilih.map(({ realisasi }) => realisasi ?? (0n as never))))
    const paket = await pada(7)
    const sub = await queryPosisi(scopeUji('*'), { ...cutOff, per: 'subKegiatan', filter: { jenisKodes: JENIS_PENGADAAN_BELANJA, subKegiatanIds: paket.flatMap(({ sub: milik }) => (milik ? [milik.id] : [])) } })
    for (const p of paket) expect(p.pagu).toBeLessThanOrEqual(sub.find(({ kunci }) => kunci === String(p.sub?.id))?.pagu ?? -1n)
  })
})
