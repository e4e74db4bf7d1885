import { afterAll, beforeAll, expect, test } from 'vitest'
import { scopeBaca, scopePeringkat } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { loadRiwayat } from '@/lib/lihat/proyeksi/bahan'
import { queryPosisi } from '@/lib/posisi/data'
import { queryLaporTerakhir } from '@/lib/posisi/data-lapor'
import { querySel } from '@/lib/posisi/data-sel'
import { proyeksiUnit } from '@/lib/realisasi/proyeksi/proyeksi'
import { jumlah } from '@/lib/realisasi/rupiah'
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, scopeUji } from '@/tests/support/lingkungan'

let db: TestDatabase
const semua = scopeUji('*')

beforeAll(async () => {
  db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
})
afterAll(async () => {
  await prisma().$disconnect()
  await db.drop()
})

test.each([1, 5, 6, 7])('the cells of month %i add up to the position, of the kabupaten and of each unit', async (bulan) => {
  const cutOff = { tahun: 2023, bulan, versi: 'berlaku' } as const
  const [sel, perBulan, perUnit, lalu] = await Promise.all([
    querySel(semua, cutOff, [2022]), queryPosisi(semua, { ...cutOff, per: 'bulan' }), queryPosisi(semua, { ...cutOff, per: 'unit' }),
    queryPosisi(semua, { tahun: 2022, bulan: 12, versi: 'berlaku', per: 'bulan' }),
  ])
  for (const [tahun, deret, sampai] of [[2023, perBulan, bulan], [2022, lalu, 12]] as const) {
    const milik = sel.filter((satu) => satu.tahun === tahun)
    expect(jumlah(milik.map(({ pagu }) => pagu))).toBe(deret[sampai - 1]?.pagu)
    for (let b = 1; b <= sampai; b += 1) expect(jumlah(milik.map(({ kumulatif }) => kumulatif[b - 1] ?? expect.fail()))).toBe(deret[b - 1]?.realisasi)
  }
  for (const { kunci, pagu, realisasi, kategori } of perUnit) {
    const milik = sel.filter((satu) => satu.tahun === 2023 && satu.unit === kunci)
    expect([jumlah(milik.map((satu) => satu.pagu)), jumlah(milik.map((satu) => satu.kumulatif[bulan - 1] ?? expect.fail()))]).toEqual([pagu, realisasi ?? 0n])
    expect(new Set(milik.map((satu) => satu.kategori))).toEqual(new Set([kategori]))
  }
})

test('what finished years teach is read once: for the office and for each unit\'s own projection alike', async () => {
  const orang = (peran: 'ANALIS' | 'OPERATOR', unitIds: number[]): Pengguna => ({ id: peran, username: peran, nama: peran, peran, unitIds, wajibGantiSandi: false, contoh: true })
  const kantor = await loadRiwayat(scopeBaca(orang('ANALIS', [])), [2022])
  expect([kantor.belajar, kantor.ditinggal, kantor.riwayat.length > 100]).toEqual([[2022], [], true])
  expect(await loadRiwayat(scopePeringkat(orang('OPERATOR', [1])), [2022])).toBe(kantor)
  // a reader of one unit, without the right to all, gets her own
  const sendiri = await loadRiwayat(scopeUji([1]), [2022])
  expect(new Set(sendiri.riwayat.map(({ unit }) => unit))).toEqual(new Set(['1']))
})

test('another unit is in no cell', async () => {
  const [satu, lain] = (await queryPosisi(semua, { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'unit' })).map(({ kunci }) => kunci)
  const sel = await querySel(scopeUji([Number(satu)]), { tahun: 2023, bulan: 6, versi: 'berlaku' }, [2022])
  expect(new Set(sel.map(({ unit }) => unit))).toEqual(new Set([satu]))
  expect(lain).not.toBe(satu)
  expect(await querySel(scopeUji([]), { tahun: 2023, bulan: 6, versi: 'berlaku' }, [2022])).toEqual([])
})

test('the year ends between what is realised and the pagu, for every unit', async () => {
  const cutOff = { tahun: 2023, bulan: 6, versi: 'berlaku' } as const
  const [sel, terakhir, perUnit, lalu] = await Promise.all([
    querySel(semua, cutOff, [2022]), queryLaporTerakhir(semua, cutOff), queryPosisi(semua, { ...cutOff, per: 'unit' }), queryPosisi(semua, { tahun: 2022, bulan: 12, versi: 'berlaku', per: 'bulan' }),
  ])
  expect(lalu.every(({ jumlahUnit, jumlahUnitMelapor }) => jumlahUnit > 0 && jumlahUnitMelapor === jumlahUnit)).toBe(true)
  const unit = proyeksiUnit(sel.filter(({ tahun }) => tahun === 2023), sel.filter(({ tahun }) => tahun === 2022), terakhir, 6)
  expect(unit?.map((satu) => satu.unit).sort()).toEqual(perUnit.map(({ kunci }) => kunci).sort())
  for (const { pagu, realisasi, akhir } of unit ?? []) {
    expect(akhir).toBeGreaterThanOrEqual(realisasi)
    expect(akhir).toBeLessThanOrEqual(pagu > realisasi ? pagu : realisasi)
  }
})
