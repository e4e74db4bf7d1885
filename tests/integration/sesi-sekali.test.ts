import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAkun, hashSandi } from '@/lib/dasar/akses/akun'
import { auth } from '@/lib/dasar/akses/auth'
import { SESI_CATAT_MS, SESI_DIAM_MS } from '@/lib/dasar/akses/constants'
import { tutupPembatas } from '@/lib/dasar/akses/pembatas'
import { readSesi } from '@/lib/dasar/akses/sesi'
import { readSesiSekali } from '@/lib/dasar/akses/sesi-sekali'
import type { Peran } from '@/lib/dasar/akses/types'
import { tertahan } from '@/lib/dasar/akses/utils'
import { prisma } from '@/lib/dasar/database/client'
import { tulis } from '@/lib/dasar/database/tulis'
import { pasangDatabase } from '@/tests/support/pasang-database'

const SANDI = 'lumbung padi di tepi danau'
const PELAKU = { pelaku: 'sistem:uji', lingkup: '*', sumber: 'sistem' } as const
let hash: string

beforeAll(async () => {
  await pasangDatabase()
  hash = await hashSandi(SANDI)
})
afterAll(async () => {
  await tutupPembatas()
  await prisma().$disconnect()
})

async function masuk(peran: Peran): Promise<{ id: string; kue: string }> {
  const username = `${peran.toLowerCase()}.${randomBytes(4).toString('hex')}`
  const id = await tulis(PELAKU, (tx) => createAkun(tx, { nama: `Uji ${peran}`, username, sandiHash: hash, peran, wajibGantiSandi: false, contoh: false, unitIds: [] }))
  const { headers } = await auth().api.signInUsername({ body: { username, password: SANDI }, headers: new Headers({ host: '127.0.0.1:3000' }), returnHeaders: true })
  return { id, kue: (headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
}

const mundur = (id: string, ms: number) => prisma().sesi.updateMany({ where: { penggunaId: id }, data: { diubahPada: new Date(Date.now() - ms) } })
const tulisPengguna = (id: string, data: { aktif?: boolean; wajibGantiSandi?: boolean; peran?: Peran }) => tulis(PELAKU, (tx) => tx.pengguna.update({ where: { id }, data }))

interface Kasus {
  nama: string
  peran?: Peran
  ubah?: (id: string) => Promise<unknown>
  kue?: (kue: string) => string
  /** true: both let her in at once. false: the quick way lets nobody in */
  langsung: boolean
}

const KASUS: Kasus[] = [
  { nama: 'fresh', langsung: true },
  { nama: 'operator of no unit', peran: 'OPERATOR', langsung: true },
  { nama: 'idle, within its time', ubah: (id) => mundur(id, SESI_DIAM_MS - 60_000), langsung: true },
  { nama: 'idle for too long', ubah: (id) => mundur(id, SESI_DIAM_MS + 1_000), langsung: false },
  { nama: 'ended', ubah: (id) => prisma().sesi.updateMany({ where: { penggunaId: id }, data: { berakhirPada: new Date(Date.now() - 1_000) } }), langsung: false },
  { nama: 'signed out elsewhere', ubah: (id) => prisma().sesi.deleteMany({ where: { penggunaId: id } }), langsung: false },
  { nama: 'account closed', ubah: (id) => tulisPengguna(id, { aktif: false }), langsung: false },
  { nama: 'password to be changed', ubah: (id) => tulisPengguna(id, { wajibGantiSandi: true }), langsung: false },
  { nama: 'second factor to be set up', ubah: (id) => prisma().sesi.updateMany({ where: { penggunaId: id }, data: { wajibFaktorKedua: true } }), langsung: false },
  { nama: 'role changed', ubah: (id) => tulisPengguna(id, { peran: 'PIMPINAN' }), langsung: true },
  { nama: 'no signature', kue: (kue) => kue.replace(/\.[^.]*$/, ''), langsung: false },
  { nama: 'another signature', kue: (kue) => kue.replace(/\.[^.]*$/, `.${'A'.repeat(43)}%3D`), langsung: false },
  { nama: 'another name of the cookie', kue: (kue) => kue.replace('rakor.', 'lain.'), langsung: false },
  { nama: 'among others', kue: (kue) => `a=1; ${kue}; b=2`, langsung: true },
  { nama: 'empty', kue: () => '', langsung: false },
]

it.each(KASUS)('the quick proof of a session says what the gate says: $nama', async ({ peran = 'ANALIS', ubah, kue = (satu) => satu, langsung }) => {
  const { id, kue: asli } = await masuk(peran)
  await ubah?.(id)
  const header = kue(asli)
  const cepat = await readSesiSekali(header, { catat: false })
  const gerbang = await readSesi(new Headers(header === '' ? {} : { cookie: header }), { catat: false })
  expect(cepat !== null).toBe(langsung)
  expect(gerbang !== null && tertahan(gerbang) === null).toBe(langsung)
  if (cepat !== null) expect([cepat.penggunaId, cepat.nama, cepat.peran, cepat.unitIds, cepat.contoh]).toEqual([gerbang?.id, gerbang?.nama, gerbang?.peran, gerbang?.unitIds, gerbang?.contoh])
})

/** How a Cookie header can hold two sessions that two readers of cookies tell apart otherwise. */
const DUA_SESI: [string, (lain: string, milik: string) => string][] = [
  ['a space before the sign', (lain, milik) => `${lain.replace('=', ' =')}; ${milik}`],
  ['the same, behind', (lain, milik) => `${milik}; ${lain.replace('=', ' =')}`],
  ['a comma in place of the semicolon', (lain, milik) => `a=1, ${lain}; ${milik}`],
  ['quotes around', (lain, milik) => `a="; ${lain.replace('=', ' =')}; b="; ${milik}`],
  ['the prefix of https', (lain, milik) => `__Secure-${lain}; ${milik}`],
]

it.each(DUA_SESI)('what a kept page is made with holds the session of its key and no other: %s', async (_, susun) => {
  const [milik, lain] = [await masuk('OPERATOR'), await masuk('PIMPINAN')]
  const cepat = await readSesiSekali(susun(lain.kue, milik.kue), { catat: false })
  expect(cepat?.penggunaId).toBe(milik.id)
  expect((await readSesi(new Headers({ cookie: cepat?.kuki ?? '' }), { catat: false }))?.id).toBe(milik.id)
})

it('the use of a session is noted as by the gate: after some minutes, and not by what a page asks by itself', async () => {
  const { id, kue } = await masuk('ADMIN')
  await mundur(id, SESI_CATAT_MS + 60_000)
  const lama = async () => Date.now() - ((await prisma().sesi.findFirst({ where: { penggunaId: id } }))?.diubahPada.getTime() ?? 0)
  await readSesiSekali(kue, { catat: false })
  expect(await lama()).toBeGreaterThan(SESI_CATAT_MS)
  await readSesiSekali(kue)
  expect(await lama()).toBeLessThan(SESI_CATAT_MS)
})

it('the data version is read with the session, and is another after a write', async () => {
  const { id, kue } = await masuk('ADMIN')
  const versi = async () => (await readSesiSekali(kue))?.versiData
  const dulu = await versi()
  expect(dulu).toMatch(/^\d+ [0-9a-f]{64}$/)
  expect(await versi()).toBe(dulu)
  await tulisPengguna(id, { peran: 'ANALIS' })
  expect(await versi()).not.toBe(dulu)
})
