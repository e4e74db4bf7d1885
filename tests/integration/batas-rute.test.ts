import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAkun, hashSandi } from '@/lib/dasar/akses/akun'
import { auth } from '@/lib/dasar/akses/auth'
import { tutupPembatas } from '@/lib/dasar/akses/pembatas'
import { BATAS_API, BATAS_TAMU } from '@/lib/dasar/batas/constants'
import { hitungLaju, tutupLaju } from '@/lib/dasar/batas/data-laju'
import { prisma } from '@/lib/dasar/database/client'
import { tulis } from '@/lib/dasar/database/tulis'
import { BATAS_RUTE } from '@/tests/support/batas-rute'
import { daftarRute } from '@/tests/support/hak/daftar'
import { pasangDatabase } from '@/tests/support/pasang-database'
import { pasti } from '@/tests/support/pasti'

// No route handler does work for who asks without end: each has a count, or a reason why it needs none. Routes are listed from the code.

type Pintu = (request: Request, konteks: { params: Promise<Record<string, string>> }) => Promise<Response> | Response
const METODE = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
const SANDI = 'lumbung padi di tepi danau'
const PARAM = { unitId: '1', batchId: '1', rapatId: '1', kunci: 'x', halaman: 'x', paketId: '1', sidik: 'a', keputusanId: '1', terbitanId: '1' }

const pola = daftarRute().filter(({ jenis }) => jenis === 'api').map((satu) => satu.pola)
const pintu = new Map<string, Pintu>()
const kue = new Map<string, string>()

beforeAll(async () => {
  await pasangDatabase()
  for (const satu of pola) {
    const isi = (await import(/* @vite-ignore */ `../../app${satu}/route.ts`)) as Partial<Record<(typeof METODE)[number], Pintu>>
    for (const metode of METODE) if (isi[metode]) pintu.set(`${metode} ${satu}`, isi[metode])
  }
  const sandiHash = await hashSandi(SANDI)
  for (const username of ['habis', 'segar']) {
    const akun = { nama: username, username, sandiHash, peran: 'ADMIN' as const, wajibGantiSandi: false, contoh: false, unitIds: [] }
    const id = await tulis({ pelaku: 'sistem:uji', lingkup: '*', sumber: 'sistem' }, (tx) => createAkun(tx, akun))
    const { headers } = await auth().api.signInUsername({ body: { username, password: SANDI }, headers: new Headers({ host: '127.0.0.1:3000' }), returnHeaders: true })
    kue.set(username, pasti(headers.get('set-cookie')?.split(';')[0]))
    if (username === 'habis') for (let i = 0; i < BATAS_API.points; i++) await hitungLaju('api', id)
  }
}, 300_000)
afterAll(async () => {
  await tutupLaju()
  await tutupPembatas()
  await prisma().$disconnect()
})

test('every route handler of the code has its row, and no row is left over', () => {
  expect([...pintu.keys()].sort()).toEqual(Object.keys(BATAS_RUTE).sort())
})

describe('who has asked too often is told so before anything is done, by', () => {
  const sesi = Object.entries(BATAS_RUTE).flatMap(([nama, batas]) => ('sesi' in batas ? [[nama, batas.kueri ?? 'tahun=2023&bulan=6'] as const] : []))
  const panggil = async (nama: string, kueri: string, siapa: string): Promise<number> => {
    const request = new Request(`http://127.0.0.1:3000/uji?${kueri}`, { headers: { cookie: pasti(kue.get(siapa)), host: '127.0.0.1:3000' }, signal: AbortSignal.timeout(5_000) })
    return (await pasti(pintu.get(nama))(request, { params: Promise.resolve(PARAM) })).status
  }
  test.each(sesi)('%s', async (nama, kueri) => {
    expect(await panggil(nama, kueri, 'habis')).toBe(429)
  })

  test('and only she: another person of the same address is answered', async () => {
    expect(await panggil('GET /api/pribadi', '', 'segar')).toBe(200)
    expect(await panggil('GET /api/rfk/paket/kemajuan', '', 'segar')).toBe(200)
  })
})

test('a hall of 130 behind one address follows a screen, and comes back three times in a minute; a program from there is held off, alone', async () => {
  const minta = async (nama: string, alamat: string): Promise<number> => {
    const request = new Request(`http://127.0.0.1:3000/uji?v=${'a'.repeat(64)}`, { headers: { host: '127.0.0.1:3000', 'x-forwarded-for': alamat } })
    return (await pasti(pintu.get(nama))(request, { params: Promise.resolve(PARAM) })).status
  }
  const [dek, siaran] = ['GET /api/rakor/[rapatId]/paparan/dek', 'GET /api/rakor/[rapatId]/paparan/siaran']
  const aula = '203.0.113.9'
  for (let i = 0; i < 3 * 130; i++) await hitungLaju('tamu', aula)
  expect([await minta(dek, aula), await minta(siaran, aula)]).toEqual([401, 401])
  for (let i = 0; i < BATAS_TAMU.points; i++) await hitungLaju('tamu', aula).catch(() => undefined)
  expect([await minta(dek, aula), await minta(siaran, aula), await minta(siaran, '203.0.113.10')]).toEqual([429, 429, 401])
  // the hall's screen and the office's desk stand behind that very address: who is signed in is counted for herself
  const masuk = async (nama: string, siapa: string): Promise<number> => {
    const request = new Request(`http://127.0.0.1:3000/uji?v=${'a'.repeat(64)}`, { headers: { host: '127.0.0.1:3000', 'x-forwarded-for': aula, cookie: pasti(kue.get(siapa)) } })
    return (await pasti(pintu.get(nama))(request, { params: Promise.resolve(PARAM) })).status
  }
  expect(await masuk(siaran, 'segar')).toBe(404)
  expect(await masuk(siaran, 'habis'), 'and is held off by her own number').toBe(429)
  // a session that nobody signed is none
  kue.set('karangan', pasti(kue.get('segar')).replace(/=.{8}/, '=aaaaaaaa'))
  expect(await masuk(siaran, 'karangan')).toBe(429)
})

const sumber = (nama: string): string => readFileSync(`app${nama.split(' ')[1] ?? ''}/route.ts`, 'utf8')

test.each(Object.entries(BATAS_RUTE).flatMap(([nama, batas]) => ('kiriman' in batas ? [nama] : [])))('%s takes what is sent in by the one door, which counts', (nama) => {
  expect(sumber(nama)).toMatch(/\b(terimaFormulir|denganBerkas|terimaRingkas)\(/)
})

test.each(Object.entries(BATAS_RUTE).flatMap(([nama, batas]) => ('sendiri' in batas ? [[nama, batas.sendiri] as const] : [])))('%s has a count of its own: %s', (_, hitungan) => {
  const berkas = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((satu) => satu.endsWith('.ts') && !satu.endsWith('.test.ts'))
  expect(berkas.some((satu) => readFileSync(`lib/${satu}`, 'utf8').includes(`await ${hitungan}`) || readFileSync(`lib/${satu}`, 'utf8').includes(`= ${hitungan}(`))).toBe(true)
})

test('a reason is a sentence', () => {
  for (const batas of Object.values(BATAS_RUTE)) if ('bebas' in batas) expect(batas.bebas.length).toBeGreaterThan(30)
})
