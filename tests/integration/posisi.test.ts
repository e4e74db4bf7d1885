import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { bacaBaris, type BarisPosisi } from '@/lib/posisi/baca'
import { queryPosisi } from '@/lib/posisi/data'
import { dimRekap } from '@/lib/posisi/sql/rekap'
import { sqlDariEntri } from '@/lib/posisi/sql/susun'
import type { FilterPosisi, ParamPosisi, PilihanVersi } from '@/lib/posisi/types'
import { PER, type Posisi } from '@/lib/realisasi/posisi'
import { buatApbd } from '@/tests/support/apbd-acak'
import { tanamApbd } from '@/tests/support/apbd-tanam'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, scopeUji } from '@/tests/support/lingkungan'
import { posisiAcuan, type AngkaPosisi } from '@/tests/support/posisi-acuan'

const apbd = buatApbd({ seed: 20230712, unit: 14, subPerUnit: 9, barisPerSub: 6 })
const semua = scopeUji('*')
let db: TestDatabase

beforeAll(async () => {
  db = await createTestDatabase()
  pakaiDatabase(db.connectionString)
  await tanamApbd(db.connectionString, apbd)
})

afterAll(async () => {
  await prisma().$disconnect()
  await db.drop()
})

const TEKS = ['kode', 'nama', 'kategori', 'diperbarui']

/** The figures alone, in one order, so that two lists can be held side by side. */
function angka(list: readonly (Posisi | AngkaPosisi)[]): AngkaPosisi[] {
  return list
    .map((item) => Object.fromEntries(Object.entries(item).filter(([kolom]) => !TEKS.includes(kolom))) as unknown as AngkaPosisi)
    .sort((a, b) => (a.kunci < b.kunci ? -1 : 1))
}

async function bandingkan(param: ParamPosisi, units: readonly number[] | '*' = '*'): Promise<void> {
  const acuan = posisiAcuan(apbd, units, param)
  if (acuan.length === 0) return
  expect(angka(await queryPosisi(scopeUji(units), param)), JSON.stringify(param)).toEqual(angka(acuan))
  // where the kept sums answer, the entries themselves must say the same
  if (dimRekap(param) === null) return
  const rows = await prisma().$queryRaw<BarisPosisi[]>(sqlDariEntri(scopeUji(units), param))
  expect(angka(rows.map((row) => bacaBaris(param.per, row))), `entri ${JSON.stringify(param)}`).toEqual(angka(acuan))
}

const CUT_OFF: [number, PilihanVersi][] = [[1, 'berlaku'], [4, 'berlaku'], [6, 'berlaku'], [6, 0], [6, 2], [8, 'berlaku'], [12, 'berlaku'], [12, 0]]
const FILTER: FilterPosisi[] = [
  { unitIds: [1, 4, 8] }, { kategori: 'DINAS' }, { kelompokSumber: 'DAK_FISIK' }, { jenisKode: '5.1.02' }, { programKode: '1.01.02' },
  { subKegiatanId: 17 }, { indukUnitId: 2 }, { kelompokSumber: 'DAK_FISIK', jenisKode: '5.2.02' }, { unitIds: [4, 5], programKode: '1.01.01', jenisKode: '5.1.01' },
  { asisten: 'Asisten II' }, { asisten: '', kelompokSumber: 'PAD' }, { sumberDanaId: 3 }, { sumberDanaId: 3, jenisKode: '5.1.02' }, { tanpa: ['gaji'] }, { tanpa: ['gaji', 'transfer', 'btt'], kategori: 'DINAS' },
  { tema: 'uji-a' }, { tema: 'tanpa' }, { tema: 'uji-kosong' }, { tema: 'uji-b', kategori: 'DINAS', kelompokSumber: 'DAK_FISIK' },
  { kecamatanId: 501 }, { kecamatanId: -1 }, { kecamatanId: 0, kelompokSumber: 'DAU' }, { kecamatanId: 503, unitIds: [2, 3], jenisKode: '5.2.02' },
]

describe('the query equals the sums taken in memory', () => {
  test.each(PER)('per %s, every version and cut-off', async (per) => {
    for (const [bulan, versi] of CUT_OFF) await bandingkan({ tahun: 2023, bulan, versi, per })
  })

  test.each(PER)('per %s, every filter', async (per) => {
    for (const filter of FILTER) for (const bulan of [5, 8]) await bandingkan({ tahun: 2023, bulan, versi: 'berlaku', per, filter })
  })

  test.each(PER)('per %s, within a scope', async (per) => {
    await bandingkan({ tahun: 2023, bulan: 6, versi: 'berlaku', per }, [4])
    await bandingkan({ tahun: 2023, bulan: 6, versi: 'berlaku', per, filter: { unitIds: [3, 4], kelompokSumber: 'PAD' } }, [4, 7])
  })
})

describe('places', () => {
  test('kecamatan, those in several and those without a place are together the kabupaten, to the sen', async () => {
    const tambah = (daftar: readonly Posisi[], nilai: (satu: Posisi) => bigint | null): bigint => daftar.reduce((n, satu) => n + (nilai(satu) ?? 0n), 0n)
    for (const [bulan, versi] of CUT_OFF) {
      const bagian = await queryPosisi(semua, { tahun: 2023, bulan, versi, per: 'kecamatan' })
      const seluruh = await queryPosisi(semua, { tahun: 2023, bulan, versi, per: 'kabupaten' })
      expect(bagian.map(({ kunci }) => kunci)).toEqual(['501', '502', '503', '504', '505', '-1', '0'])
      for (const nilai of [({ pagu }: Posisi) => pagu, ({ angkas }: Posisi) => angkas, ({ realisasi }: Posisi) => realisasi, ({ fisik }: Posisi) => fisik.tertimbang]) expect(tambah(bagian, nilai)).toBe(tambah(seluruh, nilai))
    }
  })
})

describe('shape', () => {
  const param: ParamPosisi = { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'unit' }

  test('another unit is in no sum, asked for or not', async () => {
    expect((await queryPosisi(scopeUji([4]), param)).map((p) => p.kunci)).toEqual(['4'])
    expect(await queryPosisi(scopeUji([4]), { ...param, filter: { unitIds: [5] } })).toEqual([])
    expect(await queryPosisi(scopeUji([]), param)).toEqual([])
  })

  test('units carry the name and category of the cut-off day and come by code', async () => {
    const [mei, april] = await Promise.all([5, 4].map((bulan) => queryPosisi(semua, { ...param, bulan })))
    expect(april?.find((p) => p.kunci === '4')).toMatchObject({ nama: 'Unit 4', kategori: 'RSUD' })
    expect(mei?.find((p) => p.kunci === '4')).toMatchObject({ nama: 'Unit baru 4', kategori: 'DINAS', kode: '1.11' })
    expect(mei?.map((p) => p.kode)).toEqual(mei?.map((p) => p.kode).toSorted())
  })

  test('not entered is null, not 0; handed in and left empty is 0', async () => {
    const query = async (bulan: number) => (await queryPosisi(semua, { ...param, bulan })).find((p) => p.kunci === '7')
    const unit = new Map((await queryPosisi(semua, param)).map((p) => [p.kunci, p]))
    expect(unit.get('5')?.angkas).toBeNull()
    expect(unit.get('6')?.angkas).toBe(0n)
    // unit 7 has never typed a realisasi: nought from the first month on that it has handed in, unknown before
    const pertama = Math.min(...apbd.laporan.filter((l) => l.unitId === 7 && ['DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI'].includes(l.status)).map((l) => l.bulan))
    expect(await query(pertama)).toMatchObject({ realisasi: 0n, realisasiDiisi: false, jumlahUnitMelapor: 1 })
    if (pertama > 1) expect(await query(pertama - 1)).toMatchObject({ realisasi: null, realisasiDiisi: false })
    expect(await query(12)).toMatchObject({ realisasi: 0n, jumlahUnitMelapor: 0, angkasMelapor: 0n, fisikKini: 0n })
  })

  test('what the handed-in reports stand for is the sum over the units that handed in', async () => {
    for (const bulan of [2, 5, 8]) {
      const units = await queryPosisi(semua, { ...param, bulan })
      const [kabupaten] = await queryPosisi(semua, { ...param, bulan, per: 'kabupaten' })
      const melapor = units.filter((p) => p.jumlahUnitMelapor === 1)
      expect(kabupaten).toMatchObject({
        angkasMelapor: melapor.reduce((n, p) => n + (p.angkas ?? 0n), 0n), paguMelapor: melapor.reduce((n, p) => n + p.pagu, 0n),
        fisikKini: melapor.reduce((n, p) => n + p.fisikKini, 0n),
      })
    }
  })

  test('a decision about a theme holds until a later version decides anew, and a no takes it back', async () => {
    const tanda = (versiId: number, subId: number, putusan: string) => apbd.tanda.some((t) => t.tema === 'uji-a' && t.versiId === versiId && t.subId === subId && t.putusan === putusan)
    const diam = (versiId: number, subId: number) => !apbd.tanda.some((t) => t.tema === 'uji-a' && t.versiId === versiId && t.subId === subId)
    const tetap = apbd.sub.filter(({ id }) => tanda(11, id, 'YA') && diam(12, id) && diam(13, id)).map(({ id }) => String(id))
    const ditarik = apbd.sub.filter(({ id }) => tanda(11, id, 'YA') && tanda(12, id, 'TIDAK')).map(({ id }) => String(id))
    expect([tetap.length, ditarik.length].every((n) => n > 0)).toBe(true)
    const bertema = async (versi: PilihanVersi) => (await queryPosisi(semua, { ...param, per: 'subKegiatan', versi, bulan: 12, filter: { tema: 'uji-a' } })).map((p) => p.kunci)
    const [murni, geser, akhir] = [await bertema(0), await bertema(1), await bertema(2)]
    expect(tetap.every((id) => murni.includes(id) && geser.includes(id) && akhir.includes(id))).toBe(true)
    expect(ditarik.every((id) => murni.includes(id) && !geser.includes(id))).toBe(true)
  })

  test('a year without data has its shape: one kabupaten, twelve months, no units', async () => {
    expect(await queryPosisi(semua, { ...param, tahun: 2024, per: 'kabupaten' })).toMatchObject([{ kunci: 'kabupaten', pagu: 0n, angkas: null, realisasi: null }])
    expect(await queryPosisi(semua, { ...param, tahun: 2024, per: 'bulan' })).toHaveLength(12)
    expect(await queryPosisi(semua, { ...param, tahun: 2024 })).toEqual([])
  })

  test('a month after the cut-off has its plan and no realisation', async () => {
    const bulan = await queryPosisi(semua, { ...param, per: 'bulan' })
    expect(bulan.map((p) => p.kunci)).toEqual(Array.from({ length: 12 }, (_, i) => String(i + 1)))
    expect(bulan.slice(6).every((p) => p.realisasi === null && p.angkas !== null)).toBe(true)
    expect(new Set(bulan.map((p) => p.pagu)).size).toBe(1)
  })

  test('a part of the months is that part of the whole year', async () => {
    const utuh = await queryPosisi(semua, { ...param, bulan: 6, per: 'unitBulan' })
    const [dari, sampai] = [4, 6]
    const bagian = utuh.filter(({ kunci }) => { const m = Number(kunci.split('/')[1]); return m >= dari && m <= sampai })
    expect(await queryPosisi(semua, { ...param, bulan: sampai, per: 'unitBulan', dariBulan: dari })).toEqual(bagian)
    expect(bagian).toHaveLength(utuh.length / 4)
  })

  test('the time of the newest entry is a moment, whatever the zone of the server', async () => {
    expect((await queryPosisi(semua, { ...param, per: 'kabupaten' }))[0]?.diperbarui).toBe('2023-08-01T01:02:03.456Z')
  })
})
