import { afterAll, beforeAll, expect, test } from 'vitest'
import { scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { queryMasaUnit } from '@/lib/tahun/unit/data'
import { akhiriUnit, buatUnit, ubahMasa } from '@/lib/tahun/unit/mutations'
import { skemaUnitBaru } from '@/lib/tahun/unit/schema'
import type { MasaUnit } from '@/lib/tahun/unit/types'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'

const baru = { kode: '9.99.0.00.0.00.01.0000', nama: 'Dinas Uji', namaSingkat: 'Disuji', kategori: 'DINAS', induk: '', berlakuMulai: '2023-01-01' }
let kantor: OpdScope

beforeAll(async () => {
  pakaiDatabase((await createSampleDatabase()).connectionString)
  const { id } = await prisma().pengguna.findUniqueOrThrow({ where: { username: 'admin' } })
  kantor = scopeKantor({ id, nama: 'Admin', username: 'admin', peran: 'ADMIN', unitIds: [], wajibGantiSandi: false, contoh: true })
})
afterAll(() => prisma().$disconnect())

const masa = async (): Promise<MasaUnit[]> => (await queryMasaUnit()).filter(({ kode }) => kode === baru.kode)

test('a unit is made once, renamed from an open month on, and ended; what a locked month was published under stays', async () => {
  await buatUnit(kantor, skemaUnitBaru.parse(baru))
  await expect(buatUnit(kantor, skemaUnitBaru.parse(baru))).rejects.toMatchObject({ kode: 'SUDAH_ADA', isian: { kode: expect.stringContaining('sudah dipakai') } })
  const unitId = (await masa())[0]?.unitId ?? 0

  const nama = { ...skemaUnitBaru.parse(baru), unitId, nama: 'Dinas Uji Baru' }
  await expect(ubahMasa(kantor, { ...nama, berlakuMulai: '2023-06-15' })).rejects.toMatchObject({ kode: 'PERIODE_TERTUTUP' })
  await ubahMasa(kantor, { ...nama, berlakuMulai: '2023-08-01' })
  await ubahMasa(kantor, { ...nama, nama: 'Dinas Uji Betul', berlakuMulai: '2023-08-01' })
  expect((await masa()).map(({ nama: n, berlakuMulai, berlakuSampai }) => [n, berlakuMulai, berlakuSampai])).toEqual([
    ['Dinas Uji', '2023-01-01', '2023-07-31'],
    ['Dinas Uji Betul', '2023-08-01', null],
  ])
  await expect(ubahMasa(kantor, { ...nama, induk: unitId, berlakuMulai: '2023-09-01' })).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })

  await expect(akhiriUnit(kantor, { unitId, berlakuSampai: '2023-06-30' })).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
  await akhiriUnit(kantor, { unitId, berlakuSampai: '2023-12-31' })
  await expect(akhiriUnit(kantor, { unitId, berlakuSampai: '2024-01-31' })).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
  await expect(ubahMasa(kantor, { ...nama, berlakuMulai: '2024-02-01' })).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
})

test('a code that differs by noughts alone is refused, and no unit stands above what stands above it', async () => {
  await expect(buatUnit(kantor, skemaUnitBaru.parse({ ...baru, kode: '01.02.0.00.0.00.02.0000' }))).rejects.toMatchObject({ kode: 'SUDAH_ADA', isian: { kode: expect.stringContaining('1.02.0.00.0.00.02.0000 (Dinas Kesehatan)') } })
  await buatUnit(kantor, skemaUnitBaru.parse({ ...baru, kode: '9.97.0.00.0.00.01.0000', nama: 'Dinas Atas', namaSingkat: 'Atas' }))
  const atas = (await queryMasaUnit()).find(({ kode }) => kode.startsWith('9.97'))?.unitId ?? 0
  await buatUnit(kantor, skemaUnitBaru.parse({ ...baru, kode: '9.96.0.00.0.00.01.0000', nama: 'Dinas Bawah', namaSingkat: 'Bawah', induk: String(atas) }))
  const bawah = (await queryMasaUnit()).find(({ kode }) => kode.startsWith('9.96'))?.unitId ?? 0
  const isi = { ...skemaUnitBaru.parse(baru), unitId: atas, berlakuMulai: '2023-08-01' }
  await expect(ubahMasa(kantor, { ...isi, induk: bawah })).rejects.toMatchObject({ kode: 'ISIAN_SALAH', isian: { induk: expect.stringContaining('di bawah unit ini') } })
})

test('the database refuses a change of units by someone whose scope is one unit', async () => {
  const operator: Pengguna = { id: 'x', nama: 'x', username: 'x', peran: 'OPERATOR', unitIds: [1], wajibGantiSandi: false, contoh: true }
  const satu = scopeUnit(operator, 1, 'tulis')
  await expect(buatUnit(satu, skemaUnitBaru.parse({ ...baru, kode: '9.98' }))).rejects.toThrow(/lingkup/)
  expect(await masa()).toHaveLength(2)
})
