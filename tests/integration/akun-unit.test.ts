import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createAkun, hashSandi } from '@/lib/dasar/akses/akun'
import { signIn } from '@/lib/dasar/akses/masuk'
import { changeSandi } from '@/lib/dasar/akses/mutations'
import { tutupPembatas } from '@/lib/dasar/akses/pembatas'
import { periksaSandi } from '@/lib/dasar/akses/sandi'
import { scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import { readPengguna } from '@/lib/dasar/akses/sesi'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { tulis } from '@/lib/dasar/database/tulis'
import { baca, queryAkunAtur, queryRencanaAkun } from '@/lib/tahun/pengguna/data-unit'
import { createPengguna, resetSandi } from '@/lib/tahun/pengguna/mutations'
import { createAkunUnit, resetBanyakSandi } from '@/lib/tahun/pengguna/mutations-banyak'
import { buatPenggunaSchema } from '@/lib/tahun/pengguna/schema'
import { pasangDatabase } from '@/tests/support/pasang-database'
import { pasti } from '@/tests/support/pasti'

const sistem = { pelaku: 'sistem:uji', lingkup: '*', sumber: 'sistem' } as const
const semua = { cari: '', keadaan: null } as const
let admin: Pengguna
let kantor: OpdScope
let unit: number[]

beforeAll(async () => {
  await pasangDatabase()
  const sandiHash = await hashSandi('lumbung padi di tepi danau')
  unit = await tulis(sistem, async (tx) => {
    const ids: number[] = []
    for (const [urut, singkat, sampai] of [[1, 'Dinkes', null], [2, 'DINKES', null], [3, 'Kec. Suoh', null], [4, 'Tamat', '2022-12-31']] as const) {
      const { id } = await tx.unit.create({ data: { kode: `9.0${urut}` } })
      await tx.unitMasa.create({ data: { unitId: id, nama: urut === 3 ? 'Kecamatan Suoh' : `Dinas ${urut}`, namaSingkat: singkat, kategori: urut === 3 ? 'KECAMATAN' : 'DINAS', berlakuMulai: new Date('2022-01-01'), berlakuSampai: sampai === null ? null : new Date(sampai) } })
      ids.push(id)
    }
    return ids
  })
  const id = await tulis(sistem, (tx) => createAkun(tx, { nama: 'Admin Uji', username: 'admin', sandiHash, peran: 'ADMIN', wajibGantiSandi: false, contoh: false, unitIds: [] }))
  admin = pasti(await readPengguna(id))
  kantor = scopeKantor(admin)
})
afterAll(async () => {
  await tutupPembatas()
  await prisma().$disconnect()
})

const masuk = (username: string, sandi: string) => signIn(username, sandi, new Headers({ host: '127.0.0.1:3000', 'x-forwarded-for': '10.9.9.9' }))
const geser = (username: string, hari: number) => tulis(sistem, (tx) => tx.$executeRaw`
  UPDATE pengguna SET sandi_berlaku_sampai = sandi_berlaku_sampai - make_interval(days => ${hari}::int) WHERE username = ${username}`)
const idDari = async (username: string) => (await prisma().pengguna.findUniqueOrThrow({ where: { username } })).id
const pilih = (...dari: [letak: number, peran: string][]) => dari.map(([letak, peran]) => `${unit[letak]}:${peran}`)

test('accounts are proposed for living units that have none, collisions solved', async () => {
  const { calon } = await queryRencanaAkun(baca())
  expect(calon.map(({ username, nama, bentrok }) => [username, nama, bentrok])).toEqual([
    ['operator.dinkes', 'Operator Dinas 1', false], ['kepala.dinkes', 'Kepala Dinas 1', false], ['operator.dinkes2', 'Operator Dinas 2', true], ['kepala.dinkes2', 'Kepala Dinas 2', true],
    ['operator.kecsuoh', 'Operator Kecamatan Suoh', false], ['kepala.kecsuoh', 'Camat Suoh', false],
  ])
})

test('two admins who press together make every account once; what is there is named', async () => {
  const mau = pilih([0, 'OPERATOR'], [0, 'KEPALA'], [1, 'OPERATOR'])
  const hasil = await Promise.all([createAkunUnit(kantor, mau, false), createAkunUnit(kantor, mau, false)])
  expect(hasil.map(({ slip }) => slip.length).sort()).toEqual([0, 3])
  expect(hasil.flatMap(({ dilewati }) => dilewati)).toHaveLength(3)
  const { slip } = pasti(hasil.find((satu) => satu.slip.length === 3))
  for (const { username, sandi, nama } of slip) {
    expect(sandi).not.toMatch(/[0O1lI]/)
    expect(await periksaSandi(sandi, { username, nama }, true)).toBeNull()
    await masuk(username, sandi)
  }
  expect(await prisma().pengguna.findMany({ where: { username: 'operator.dinkes2' }, include: { penggunaUnit: true } })).toMatchObject([{ wajibGantiSandi: true, peran: 'OPERATOR', penggunaUnit: [{ unitId: unit[1] }] }])
  expect(await createAkunUnit(kantor, pilih([0, 'KEPALA'], [3, 'OPERATOR']), false)).toEqual({ slip: [], dilewati: [expect.stringContaining('Kepala Dinas 1 sudah memiliki akun'), expect.stringContaining('tidak melapor lagi')] })

  const jejak = JSON.stringify(await prisma().$queryRaw`SELECT sebelum, sesudah FROM jejak WHERE tabel IN ('pengguna', 'akun_masuk', 'pengguna_unit')`)
  for (const { sandi } of slip) expect(jejak).not.toContain(sandi)
  const hash = await prisma().akunMasuk.findMany({ select: { sandi: true } })
  for (const { sandi } of hash) expect(jejak).not.toContain(pasti(sandi))
  expect(await prisma().jejak.count({ where: { tabel: 'pengguna', tindakan: 'INSERT', pelaku: admin.id } })).toBe(3)
})

test('a first password ends after 14 days, with a sentence; only to those who know it; a change ends the ending', async () => {
  const { sandi } = await createPengguna(kantor, buatPenggunaSchema.parse({ nama: 'Analis Uji', username: 'analis.uji', peran: 'ANALIS' }), false)
  await geser('analis.uji', 13)
  await masuk('analis.uji', sandi)
  await geser('analis.uji', 1)
  await expect(masuk('analis.uji', sandi)).rejects.toMatchObject({ kode: 'SANDI_KEDALUWARSA', message: expect.stringMatching(/14 hari.*admin Bagian Administrasi Pembangunan/) })
  await expect(masuk('analis.uji', 'tebakan yang salah')).rejects.toMatchObject({ kode: 'MASUK_GAGAL' })
  expect(await queryAkunAtur(admin.id, { cari: 'analis', keadaan: 'belum' })).toMatchObject([{ username: 'analis.uji', keadaan: 'HABIS' }])

  const id = await idDari('analis.uji')
  const baru = await resetSandi(kantor, id)
  await masuk('analis.uji', baru.sandi)
  await changeSandi(pasti(await readPengguna(id)), baru.sandi, 'sungai way besai jernih', '10.9.9.9')
  expect(await prisma().pengguna.findUniqueOrThrow({ where: { id } })).toMatchObject({ wajibGantiSandi: false, sandiBerlakuSampai: null })
  await masuk('analis.uji', 'sungai way besai jernih')
  await expect(tulis(sistem, (tx) => tx.pengguna.update({ where: { id }, data: { sandiBerlakuSampai: new Date() } }))).rejects.toThrow(/pengguna_sandi_pertama/)
})

test('passwords are set anew by the block, once per list that was looked at; sessions end', async () => {
  const dilihat = new Date().toISOString()
  const ids = await Promise.all(['operator.dinkes', 'kepala.dinkes'].map(idDari))
  const { slip } = await resetBanyakSandi(kantor, [...ids, ...ids, admin.id], dilihat)
  expect(slip.map(({ username }) => username)).toEqual(['kepala.dinkes', 'operator.dinkes'])
  expect(await prisma().sesi.count({ where: { penggunaId: { in: ids } } })).toBe(0)
  for (const { username, sandi } of slip) await masuk(username, sandi)
  expect(await resetBanyakSandi(kantor, ids, dilihat)).toMatchObject({ slip: [], dilewati: [expect.stringContaining('sudah berubah'), expect.stringContaining('sudah berubah')] })
  for (const { username, sandi } of slip) await masuk(username, sandi)
  expect((await queryAkunAtur(admin.id, semua)).map(({ username }) => username)).not.toContain('admin')
})

test('a fault half way leaves no account', async () => {
  const sebelum = await prisma().pengguna.count()
  await expect(createAkunUnit(kantor, pilih([2, 'OPERATOR'], [2, 'KEPALA']), true)).rejects.toThrow(/berdampingan/)
  expect(await prisma().pengguna.count()).toBe(sebelum)
  expect((await createAkunUnit(kantor, pilih([2, 'OPERATOR'], [2, 'KEPALA']), false)).slip.map(({ nama }) => nama)).toEqual(['Operator Kecamatan Suoh', 'Camat Suoh'])
})

test('an operator makes no account, whatever she calls', async () => {
  const operator: Pengguna = { ...admin, id: 'x', peran: 'OPERATOR', unitIds: [pasti(unit[0])] }
  expect(() => scopeKantor(operator)).toThrow()
  await expect(createAkunUnit(scopeUnit(operator, pasti(unit[0]), 'baca'), pilih([1, 'KEPALA']), false)).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
})

test('while many passwords are hashed the server answers others', async () => {
  const banyak = await tulis(sistem, async (tx) => {
    const ids: number[] = []
    for (let urut = 0; urut < 10; urut++) {
      const { id } = await tx.unit.create({ data: { kode: `8.${urut}` } })
      await tx.unitMasa.create({ data: { unitId: id, nama: `Dinas Banyak ${urut}`, namaSingkat: `Banyak ${urut}`, kategori: 'DINAS', berlakuMulai: new Date('2022-01-01') } })
      ids.push(id)
    }
    return ids
  })
  const log = vi.spyOn(console, 'error')
  let terlama = 0
  const mulai = performance.now()
  let lalu = mulai
  const detak = setInterval(() => { const kini = performance.now(); terlama = Math.max(terlama, kini - lalu); lalu = kini }, 10)
  const { slip } = await createAkunUnit(kantor, banyak.flatMap((id) => [`${id}:OPERATOR`, `${id}:KEPALA`]), false)
  clearInterval(detak)
  const lama = performance.now() - mulai
  expect(new Set(slip.map(({ sandi }) => sandi)).size).toBe(20)
  expect(terlama).toBeLessThan(lama / 3)
  expect(log).not.toHaveBeenCalled()
})
