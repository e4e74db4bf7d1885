import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { queryPosisi } from '@/lib/posisi/data'
import type { FilterPosisi } from '@/lib/posisi/types'
import { ALASAN } from '@/lib/realisasi/alasan'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import { jumlahSelisih } from '@/lib/realisasi/kesenjangan'
import { PER, type Per } from '@/lib/realisasi/posisi'
import { jumlah } from '@/lib/realisasi/rupiah'
import { ATURAN_2023 } from '@/lib/realisasi/uji/pembangkit'
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, scopeUji } from '@/tests/support/lingkungan'

// What a screen shows in parts is what it shows as a whole: over every grouping, in months with all reports (May, June) and
// in one without (July).
let db: TestDatabase
beforeAll(async () => {
  db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
})
afterAll(() => prisma().$disconnect())

/** Groupings that part the whole; themes overlap and are never added up (decision 0039). */
const BAGIAN = PER.filter((per) => per !== 'kabupaten' && per !== 'tema' && per !== 'bulan' && per !== 'unitBulan')
const FILTER: FilterPosisi[] = [{}, { kategori: 'KECAMATAN' }, { jenisKode: '5.2.03' }, { kelompokSumber: 'DAK_FISIK' }, { programKode: '1.02.02' }, { tanpa: ['gaji', 'transfer', 'btt'] }]
const KASUS = [5, 6, 7].flatMap((bulan) => BAGIAN.flatMap((per) => FILTER.map((filter) => [bulan, per, filter] as const)))

async function capaian(bulan: number, per: Per, filter: FilterPosisi): Promise<Capaian[]> {
  const posisi = await queryPosisi(scopeUji('*'), { tahun: 2023, bulan, versi: 'berlaku', per, filter })
  return posisi.map((satu) => computeCapaian(satu, { aturan: ATURAN_2023, bulan }))
}
const uang = (bagian: readonly Capaian[], nama: 'angkas' | 'realisasi'): bigint => jumlah(bagian.flatMap(({ posisi }) => posisi[nama] ?? []))

describe.each(KASUS)('month %i per %s of %j', (bulan, per, filter) => {
  test('pagu, anggaran kas, realisasi and gaps of the parts add up to the whole; what reported has a zona or says why not', async () => {
    const [semua, bagian] = await Promise.all([capaian(bulan, 'kabupaten', filter), capaian(bulan, per, filter)])
    const utuh = semua[0]
    if (!utuh || bagian.length === 0) throw new Error('tidak ada data')
    expect(jumlah(bagian.map(({ posisi }) => posisi.pagu))).toBe(utuh.posisi.pagu)
    expect(jumlah(bagian.map(({ posisi }) => posisi.angkasMelapor))).toBe(utuh.posisi.angkasMelapor)
    expect([uang(bagian, 'angkas'), uang(bagian, 'realisasi')]).toEqual([utuh.posisi.angkas, utuh.posisi.realisasi])
    const { bersih, luarHitungan, tanpaData } = jumlahSelisih(bagian)
    // selisih counts from the anggaran kas: negative = behind, so the gap of the whole is its opposite
    expect(-(bersih + luarHitungan)).toBe(utuh.selisih)
    const tanpaSelisih = bagian.filter((satu) => satu.selisih === null)
    expect(tanpaSelisih).toHaveLength(tanpaData)
    // a part without a gap has no anggaran kas at all, or is of units that never handed in anything
    for (const { posisi } of tanpaSelisih) expect(posisi.angkas === null || posisi.realisasi === null).toBe(true)
    if (bulan < 7) expect(bagian.filter(({ posisi }) => posisi.realisasi === null)).toEqual([])
    for (const satu of bagian) {
      if (!satu.melapor) expect(satu).toMatchObject({ zona: 'BELUM_LAPOR', alasanZona: ALASAN.belumLapor })
      else expect(satu.zona !== null || satu.alasanZona !== '', satu.posisi.nama).toBe(true)
    }
  })
})

test('June, every report in: no sub-kegiatan is without a figure, and those that typed none say so', async () => {
  const sub = await capaian(6, 'subKegiatan', {})
  const berpagu = sub.filter(({ posisi }) => posisi.pagu > 0n)
  expect(berpagu).toHaveLength(1673)
  const kosong = berpagu.filter(({ posisi }) => !posisi.realisasiDiisi)
  expect(kosong.length).toBeGreaterThan(200)
  expect(kosong.every(({ posisi, selisih, melapor }) => posisi.realisasi === 0n && melapor && (posisi.angkas === null || -(selisih ?? 0n) === posisi.angkas))).toBe(true)
})
