import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { queryAnak, queryIdentitas, queryJalur, queryMasa, queryTahunSub } from '@/lib/lihat/perangkat-daerah/data'
import { queryBaris, queryFisik } from '@/lib/lihat/perangkat-daerah/entri/data'
import { queryJejakSub } from '@/lib/lihat/perangkat-daerah/entri/data-jejak'
import { susunPohon } from '@/lib/lihat/perangkat-daerah/pohon'
import { queryKendala, queryLaporan, queryStatus } from '@/lib/lihat/perangkat-daerah/riwayat/data'
import { queryPosisi } from '@/lib/posisi/data'
import { queryLaporTerakhir } from '@/lib/posisi/data-lapor'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import type { Per } from '@/lib/realisasi/posisi'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'
import { isiDuaUnit, type DuaUnit } from './perangkat-daerah.fixture'

let db: TestDatabase
let dua: DuaUnit
let kantor: OpdScope
let operator: OpdScope

const scope = (units: OpdScope['units']): OpdScope =>
  ({ pelaku: 'u-dinas', peran: 'OPERATOR', units, bolehTulis: true }) as unknown as OpdScope

beforeAll(async () => {
  db = await createTestDatabase()
  process.env.DATABASE_URL = db.connectionString
  process.env.BETTER_AUTH_SECRET ??= 'u'.repeat(32)
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= Buffer.alloc(32).toString('base64')
  dua = await isiDuaUnit(db.connectionString)
  kantor = scope('*')
  operator = scope([dua.dinas])
})

afterAll(async () => {
  await prisma().$disconnect()
  await db.drop()
})

describe('identity', () => {
  test('a unit has the name of the day, its parent and its children', async () => {
    expect(await queryIdentitas(kantor, dua.dinas, '2023-01-31')).toMatchObject({ nama: 'Dinas Lama', kategori: 'DINAS', induk: null })
    expect(await queryIdentitas(kantor, dua.dinas, '2023-06-30')).toMatchObject({ nama: 'Dinas Baru' })
    expect((await queryIdentitas(kantor, dua.puskesmas, '2023-01-31'))?.induk).toEqual({ id: dua.dinas, nama: 'Dinas Lama' })
    expect((await queryAnak(kantor, dua.dinas, '2023-06-30')).map((unit) => unit.id)).toEqual([dua.puskesmas])
  })

  test('before it existed a unit goes by its nearest name', async () => {
    expect(await queryIdentitas(kantor, dua.dinas, '2019-01-31')).toMatchObject({ nama: 'Dinas Lama' })
  })

  test('every name it has had, newest first', async () => {
    expect(await queryMasa(kantor, dua.dinas)).toEqual([
      { nama: 'Dinas Baru', kategori: 'DINAS', induk: null, mulai: '2023-03-01', sampai: null },
      { nama: 'Dinas Lama', kategori: 'DINAS', induk: null, mulai: '2020-01-01', sampai: '2023-02-28' },
    ])
  })
})

describe('reports', () => {
  test('state and lateness of each month, judged by the first hand-in', async () => {
    const bulan = await queryLaporan(operator, dua.dinas, 2023)
    expect(bulan.map((row) => [row.bulan, row.status, row.terlambat])).toEqual([
      [1, 'DIVERIFIKASI', false], [2, 'DIAJUKAN', true], [3, 'DRAF', true], [4, null, true],
    ])
    expect(bulan[1]?.peristiwa).toMatchObject([{ ke: 'DIAJUKAN', oleh: 'Operator Dinas Uji', pada: '2023-03-20T02:00:00.000Z' }])
    expect(bulan[0]?.tenggat).toBe('2023-02-11T00:00:00.000Z')
  })

  test('the list knows the state of every unit of the scope', async () => {
    expect(await queryStatus(kantor, 2023, 2)).toEqual([
      { unitId: dua.dinas, status: 'DIAJUKAN', terlambat: true, diajukanPada: '2023-03-20T02:00:00.000Z' },
    ])
  })

  test('the last reported month of a unit: handed in, not begun, and not beyond the cut-off', async () => {
    const di = async (bulan: number) => [...(await queryLaporTerakhir(kantor, { tahun: 2023, bulan }))]
    expect(await di(1)).toEqual([[String(dua.dinas), 1]])
    expect(await di(4)).toEqual([[String(dua.dinas), 2]])
  })

  test('kendala up to the month, with the sub-kegiatan it belongs to', async () => {
    const [kendala, ...lain] = await queryKendala(operator, dua.dinas, { tahun: 2023, bulan: 3 })
    expect(lain).toEqual([])
    expect(kendala).toMatchObject({
      uraian: 'Lelang ulang', tenggat: '2023-03-31', oleh: 'Operator Dinas Uji', subKegiatan: { id: dua.subDinas },
    })
    expect(await queryKendala(operator, dua.dinas, { tahun: 2023, bulan: 3 }, dua.subLain)).toEqual([])
  })
})

describe('entries', () => {
  test('lines with pagu, anggaran kas, realisasi and who entered them', async () => {
    const [baris] = await queryBaris(operator, dua.subDinas, dua.kasVersi)
    expect(baris).toMatchObject({
      id: dua.barisDinas,
      rekening: { kode: '5.1.02.01' },
      pagu: [{ versiId: dua.apbdVersi, nilai: 100050n, oleh: 'Operator Dinas Uji' }],
      kas: [{ bulan: 1, nilai: 40000n }, { bulan: 2, nilai: 60050n }],
      realisasi: [{ bulan: 1, kanal: 'RKUD', nilai: 30000n, koreksi: -5025n, alasanKoreksi: 'Setoran kembali' }],
    })
  })

  test('physical progress in hundredths of a percent, twelve months', async () => {
    const fisik = await queryFisik(operator, dua.subDinas)
    expect(fisik).toHaveLength(12)
    expect(fisik[0]).toMatchObject({ target: { persen: 2000 }, realisasi: { persen: 1250 } })
    expect(fisik[1]).toEqual({ bulan: 2, target: null, realisasi: null })
  })

  test('the trail of one sub-kegiatan, newest first, amounts as text, nothing of another unit', async () => {
    const jejak = await queryJejakSub(operator, { id: dua.subDinas, unitId: dua.dinas, tahun: 2023 }, 100)
    expect(new Set(jejak.map((row) => row.tabel))).toEqual(
      new Set(['sub_kegiatan', 'baris', 'pagu', 'anggaran_kas', 'realisasi', 'realisasi_fisik', 'target_fisik', 'kendala']),
    )
    const koreksi = jejak.find((row) => row.tabel === 'realisasi' && row.tindakan === 'UPDATE')
    expect(koreksi).toMatchObject({
      oleh: 'Operator Dinas Uji', bulan: 1,
      sebelum: { nilai: '300.00', koreksi: '0.00' },
      sesudah: { nilai: '300.00', koreksi: '-50.25', alasan_koreksi: 'Setoran kembali' },
    })
    expect(jejak).toHaveLength(10)
    expect(await queryJejakSub(operator, { id: dua.subDinas, unitId: dua.dinas, tahun: 2023 }, 3)).toHaveLength(4)
  })
})

test('an operator of another unit reads nothing, by any query', async () => {
  const asing = scope([dua.lain])
  const sub = { id: dua.subDinas, unitId: dua.dinas, tahun: 2023 }
  expect(await queryIdentitas(asing, dua.dinas, '2023-06-30')).toBeNull()
  expect(await queryMasa(asing, dua.dinas)).toEqual([])
  expect(await queryAnak(asing, dua.dinas, '2023-06-30')).toEqual([])
  expect(await queryJalur(asing, dua.dinas, 2023)).toEqual([])
  expect(await queryLaporan(asing, dua.dinas, 2023)).toEqual([])
  expect(await queryStatus(asing, 2023, 2)).toEqual([])
  expect([...(await queryLaporTerakhir(asing, { tahun: 2023, bulan: 4 }))]).toEqual([])
  expect(await queryKendala(asing, dua.dinas, { tahun: 2023, bulan: 12 })).toEqual([])
  expect(await queryBaris(asing, dua.subDinas, dua.kasVersi)).toEqual([])
  expect((await queryFisik(asing, dua.subDinas)).every((row) => row.target === null && row.realisasi === null)).toBe(true)
  expect(await queryJejakSub(asing, sub, 100)).toEqual([])
  expect(await queryTahunSub(asing, dua.dinas, dua.subDinas)).toBeNull()
  expect(await queryTahunSub(asing, dua.lain, dua.subDinas)).toBeNull()
  expect(await queryJalur(asing, dua.lain, 2023)).toHaveLength(1)
})

test('a scope without units reads nothing', async () => {
  expect(await queryIdentitas(scope([]), dua.dinas, '2023-06-30')).toBeNull()
  expect(await queryStatus(scope([]), 2023, 2)).toEqual([])
})

test('the tree of a unit holds its figures at every level, as the one query gives them', async () => {
  const aturan = { tahun: 2023, kuningMulai: 65, hijauMulai: 80, batasSementara: 90, sumber: 'uji' }
  const baca = async (per: Per): Promise<Capaian[]> => {
    const posisi = await queryPosisi(operator, { tahun: 2023, bulan: 2, versi: 'berlaku', per, filter: { unitIds: [dua.dinas] } })
    return posisi.map((item) => computeCapaian(item, { aturan, bulan: 2 }))
  }
  const [program, kegiatan, subKegiatan] = await Promise.all([baca('program'), baca('kegiatan'), baca('subKegiatan')])
  const pohon = susunPohon(await queryJalur(operator, dua.dinas, 2023), { program, kegiatan, subKegiatan })
  expect(pohon).toHaveLength(1)
  expect(pohon[0]).toMatchObject({ kode: '1.02.02', nama: 'PROGRAM 1.02.02', capaian: { posisi: { pagu: 100050n, realisasi: 24975n } } })
  expect(pohon[0]?.kegiatan[0]?.sub).toMatchObject([{ id: dua.subDinas, capaian: { posisi: { angkas: 100050n, realisasi: 24975n } } }])
})
