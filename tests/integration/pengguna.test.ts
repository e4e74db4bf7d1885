import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAkun, hashSandi } from '@/lib/dasar/akses/akun'
import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireApi } from '@/lib/dasar/akses/gate-api'
import { signIn } from '@/lib/dasar/akses/masuk'
import { periksaSandi } from '@/lib/dasar/akses/sandi'
import { scopeBaca, scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import { hitungPercobaan, tutupPembatas } from '@/lib/dasar/akses/pembatas'
import { readPengguna } from '@/lib/dasar/akses/sesi'
import type { OpdScope, Pengguna, Peran } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { tulis } from '@/lib/dasar/database/tulis'
import { queryJejak } from '@/lib/lihat/jejak/data'
import { parseSaring } from '@/lib/lihat/jejak/schema'
import { kalimatPerubahan } from '@/lib/lihat/jejak/utils'
import { queryPengguna } from '@/lib/tahun/pengguna/data'
import { createPengguna, resetSandi, setAktif, updatePengguna } from '@/lib/tahun/pengguna/mutations'
import { buatPenggunaSchema } from '@/lib/tahun/pengguna/schema'
import { queryToken } from '@/lib/tahun/token/data'
import { createToken, revokeToken } from '@/lib/tahun/token/mutations'
import { pasti } from '@/tests/support/pasti'
import { pasangDatabase } from '@/tests/support/pasang-database'

const sistem = { pelaku: 'sistem:uji', lingkup: '*', sumber: 'sistem' } as const
const semua = { cari: '', peran: null }
let admin: Pengguna
let kantor: OpdScope
let unit: number[]
let hash: string

beforeAll(async () => {
  await pasangDatabase()
  hash = await hashSandi('lumbung padi di tepi danau')
  unit = await tulis(sistem, async (tx) => {
    const ids: number[] = []
    for (const nama of ['Dinas Kesehatan', 'Dinas Pendidikan']) {
      const { id } = await tx.unit.create({ data: { kode: nama } })
      await tx.unitMasa.create({ data: { unitId: id, nama, namaSingkat: nama, kategori: 'DINAS', berlakuMulai: new Date('2022-01-01') } })
      ids.push(id)
    }
    return ids
  })
  admin = await orang('ADMIN', 'admin')
  kantor = scopeKantor(admin)
})
afterAll(async () => {
  await tutupPembatas()
  await prisma().$disconnect()
})

async function orang(peran: Peran, username: string, unitIds: number[] = []): Promise<Pengguna> {
  const akun = { nama: `Uji ${username}`, username, sandiHash: hash, peran, wajibGantiSandi: false, contoh: false, unitIds }
  const id = await tulis(sistem, (tx) => createAkun(tx, akun))
  return pasti(await readPengguna(id))
}
const isian = (lain: object) => buatPenggunaSchema.parse({ nama: 'Operator Dinas Kesehatan', username: 'Operator.Dinkes', peran: 'OPERATOR', unitIds: [String(unit[0])], ...lain })
const masuk = (username: string, sandi: string) => signIn(username, sandi, new Headers({ host: '127.0.0.1:3000' }))

test('a new operator gets a good temporary password that she has to change', async () => {
  const serahan = await createPengguna(kantor, isian({}), false)
  expect(serahan.username).toBe('operator.dinkes')
  expect(await periksaSandi(serahan.sandi, { username: serahan.username, nama: 'Operator' }, true)).toBeNull()
  await masuk(serahan.username, serahan.sandi)
  expect(await queryPengguna({ cari: 'DINKES', peran: 'OPERATOR' })).toMatchObject([{ unit: ['Dinas Kesehatan'], wajibGantiSandi: true, aktif: true, terkunci: false }])
  await expect(createPengguna(kantor, isian({}), false)).rejects.toMatchObject({ isian: { username: expect.stringContaining('sudah dipakai') } })
})

test('an operator needs a unit, the office has none', () => {
  expect(() => isian({ unitIds: [] })).toThrow(/paling sedikit satu/)
  expect(isian({ peran: 'ANALIS' }).unitIds).toEqual([])
})

test('sample accounts are refused beside real ones, with a code that has a sentence', async () => {
  await expect(createPengguna(kantor, isian({ username: 'contoh.satu' }), true)).rejects.toThrow(/berdampingan/)
  expect(await prisma().pengguna.count({ where: { contoh: true } })).toBe(0)
})

test('units and role change; the admin keeps at least one admin and does not shut herself out', async () => {
  const { id } = await orang('OPERATOR', 'pindah', [pasti(unit[0])])
  await updatePengguna(kantor, { id, nama: 'Pindah Unit', peran: 'OPERATOR', unitIds: [pasti(unit[1])] })
  expect(await readPengguna(id)).toMatchObject({ nama: 'Pindah Unit', unitIds: [unit[1]] })
  await expect(updatePengguna(kantor, { id: admin.id, nama: admin.nama, peran: 'ANALIS', unitIds: [] })).rejects.toMatchObject({ kode: 'AKUN_SENDIRI' })
  await expect(setAktif(kantor, admin.id, false)).rejects.toMatchObject({ kode: 'AKUN_SENDIRI' })
  await expect(resetSandi(kantor, admin.id)).rejects.toMatchObject({ kode: 'AKUN_SENDIRI' })
  const lain = await orang('ADMIN', 'admin2')
  await setAktif(kantor, lain.id, false)
  await expect(setAktif({ ...kantor, pelaku: lain.id }, admin.id, false)).rejects.toMatchObject({ kode: 'ADMIN_TERAKHIR' })
  await expect(setAktif(kantor, 'tidak-ada', false)).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
})

test('two admins who close each other at the same moment leave one', async () => {
  const [a, b] = [await orang('ADMIN', 'kembar1'), await orang('ADMIN', 'kembar2')]
  await tulis(sistem, (tx) => tx.pengguna.updateMany({ where: { id: admin.id }, data: { aktif: false } }))
  const hasil = await Promise.allSettled([setAktif({ ...kantor, pelaku: a.id }, b.id, false), setAktif({ ...kantor, pelaku: b.id }, a.id, false)])
  expect(hasil.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await prisma().pengguna.count({ where: { peran: 'ADMIN', aktif: true } })).toBe(1)
  await tulis(sistem, (tx) => tx.pengguna.updateMany({ where: { id: admin.id }, data: { aktif: true } }))
})

test('a reset opens the lock, ends the sessions and forces a change', async () => {
  const { id, username } = await orang('ANALIS', 'lupa')
  await masuk(username, 'lumbung padi di tepi danau')
  for (let kali = 0; kali < 6; kali += 1) await hitungPercobaan({ jenis: 'masuk', username, alamat: '10.1.1.1', perangkat: null })
  expect(await queryPengguna({ cari: 'lupa', peran: null })).toMatchObject([{ terkunci: true }])
  const { sandi } = await resetSandi(kantor, id)
  expect(await prisma().sesi.count({ where: { penggunaId: id } })).toBe(0)
  await masuk(username, sandi)
  expect(await queryPengguna({ cari: 'lupa', peran: null })).toMatchObject([{ terkunci: false, wajibGantiSandi: true }])
})

test('closing an account ends its sessions', async () => {
  const { id, username } = await orang('ANALIS', 'pergi')
  await masuk(username, 'lumbung padi di tepi danau')
  await setAktif(kantor, id, false)
  expect(await prisma().sesi.count({ where: { penggunaId: id } })).toBe(0)
  expect(await readPengguna(id)).toBeNull()
})

const minta = (token: string) => requireApi(new Request('http://x/api/v1/posisi', { headers: { authorization: `Bearer ${token}` } }))

test('a token reads as its maker, is kept only as a hash, and ends by revoking, by time and with its maker', async () => {
  const token = await createToken(kantor, 'Dasbor', 30)
  expect(token).toMatch(/^rpop_[\w-]{43}$/)
  expect(await minta(token)).toMatchObject({ pengguna: { id: admin.id }, scope: { units: '*', bolehTulis: false } })
  const [baris] = await prisma().tokenApi.findMany()
  expect(baris?.sidik).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify([baris, await prisma().jejak.findMany({ where: { tabel: 'token_api' }, select: { sesudah: true } })])).not.toContain(token.slice(12))
  expect(await queryToken(new Date())).toMatchObject([{ nama: 'Dasbor', status: 'AKTIF' }])
  await expect(minta(`${token}x`)).rejects.toMatchObject({ kode: 'TOKEN_TIDAK_SAH' })
  await expect(requireApi(new Request('http://x/api/v1/posisi'))).rejects.toMatchObject({ kode: 'TIDAK_MASUK' })
  expect(balasGalat(new AppError('TOKEN_TIDAK_SAH')).status).toBe(401)

  await tulis(sistem, (tx) => tx.pengguna.update({ where: { id: admin.id }, data: { wajibGantiSandi: true } }))
  await expect(minta(token)).rejects.toMatchObject({ kode: 'TOKEN_TIDAK_SAH' })
  await tulis(sistem, (tx) => tx.pengguna.update({ where: { id: admin.id }, data: { wajibGantiSandi: false } }))

  await prisma().tokenApi.updateMany({ data: { berlakuSampai: new Date(Date.now() - 1000) } })
  await expect(minta(token)).rejects.toMatchObject({ kode: 'TOKEN_TIDAK_SAH' })
  await prisma().tokenApi.updateMany({ data: { berlakuSampai: new Date(Date.now() + 60_000) } })
  await minta(token)
  await revokeToken(kantor, pasti(baris).id)
  await expect(minta(token)).rejects.toMatchObject({ kode: 'TOKEN_TIDAK_SAH' })
  await expect(revokeToken(kantor, pasti(baris).id)).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
  expect(await prisma().jejak.count({ where: { tabel: 'token_api', pelaku: admin.id } })).toBe(2)
})

test('the trail is read newest first, by filter and page, and only within the scope', async () => {
  await tulis(sistem, async (tx) => {
    await tx.regulasi.create({ data: { kode: 'uji', nama: 'Uji' } })
    await tx.tahunAnggaran.create({ data: { tahun: 2031, regulasiKode: 'uji' } })
    await tx.periode.create({ data: { tahun: 2031, bulan: 1, status: 'TERBUKA', dibukaPada: new Date(), tenggat: new Date() } })
    for (const unitId of unit) await tx.laporan.create({ data: { tahun: 2031, bulan: 1, unitId } })
  })
  const laporan = await queryJejak(scopeBaca(admin), parseSaring({ tabel: 'laporan' }))
  expect(laporan.baris.map((item) => item.unit)).toEqual(['Dinas Pendidikan', 'Dinas Kesehatan'])
  expect(kalimatPerubahan(pasti(laporan.baris[0]).perubahan, 'INSERT')).toEqual(['status: draf'])
  const operator = await orang('OPERATOR', 'sempit', [pasti(unit[0])])
  const terlihat = await queryJejak(scopeUnit(operator, pasti(unit[0]), 'baca'), parseSaring({}))
  expect(new Set(terlihat.baris.map((item) => item.unit))).toEqual(new Set(['Dinas Kesehatan']))
  expect((await queryJejak(scopeBaca(operator), parseSaring({ unit: String(unit[1]) }))).baris).toEqual([])
  const satu = await queryJejak(scopeBaca(admin), parseSaring({}), 3)
  const dua = await queryJejak(scopeBaca(admin), parseSaring({ sebelum: satu.lanjut! }), 3)
  expect(satu.baris.concat(dua.baris).map(({ id }) => Number(id))).toEqual([...satu.baris, ...dua.baris].map(({ id }) => Number(id)).sort((a, b) => b - a))
  expect(new Set([...satu.baris, ...dua.baris].map(({ id }) => id)).size).toBe(6)
  expect((await queryJejak(scopeBaca(admin), parseSaring({ siapa: 'UJI ADM', dari: '2020-01-01', sampai: '2099-12-31' }))).baris.length).toBeGreaterThan(0)
  expect((await queryJejak(scopeBaca(admin), parseSaring({ siapa: "%' OR 1=1 --", sampai: '2020-01-01' }))).baris).toEqual([])
  expect(await queryPengguna(semua)).not.toHaveLength(0)
})
