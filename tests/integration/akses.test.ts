import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createAkun, hashSandi } from '@/lib/dasar/akses/akun'
import { auth } from '@/lib/dasar/akses/auth'
import { tutupPembatas } from '@/lib/dasar/akses/pembatas'
import { BATAS } from '@/lib/dasar/akses/pembatas-aturan'
import { signIn, signOut } from '@/lib/dasar/akses/masuk'
import { changeSandi, createAdminPertama } from '@/lib/dasar/akses/mutations'
import { readSesi } from '@/lib/dasar/akses/sesi'
import { scopeBaca } from '@/lib/dasar/akses/scope'
import type { Peran } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { tulis } from '@/lib/dasar/database/tulis'
import { pasti } from '@/tests/support/pasti'
import { pasangDatabase } from '@/tests/support/pasang-database'
import { GET, POST } from '@/app/api/auth/[...all]/route'

const SANDI = 'lumbung padi di tepi danau'
const KODE = 'kode-pemasangan-uji'
let hash: string
let nomor = 0

beforeAll(async () => {
  await pasangDatabase({ KODE_PERTAMA: KODE })
  hash = await hashSandi(SANDI)
})
afterAll(async () => {
  await tutupPembatas()
  await prisma().$disconnect()
})

/** A fresh address per test, so that one test's failures do not close another's door. */
let alamat = ''
beforeEach(() => {
  nomor += 1
  alamat = `10.0.0.${nomor}`
})
const kepala = (lain: Record<string, string> = {}) => new Headers({ 'x-forwarded-for': alamat, host: '127.0.0.1:3000', ...lain })

interface Lain {
  wajibGantiSandi?: boolean
  unitIds?: number[]
}
async function buat(peran: Peran, lain: Lain = {}): Promise<{ id: string; username: string }> {
  const username = `${peran.toLowerCase()}.${randomBytes(4).toString('hex')}`
  const akun = { nama: `Uji ${peran}`, username, sandiHash: hash, peran, wajibGantiSandi: false, contoh: false, unitIds: [], ...lain }
  const id = await tulis({ pelaku: 'sistem:uji', lingkup: '*', sumber: 'sistem' }, (tx) => createAkun(tx, akun))
  return { id, username }
}

/** Signs in through the library's own door and gives the cookie back. */
async function kue(username: string, sandi = SANDI): Promise<string> {
  const { headers } = await auth().api.signInUsername({ body: { username, password: sandi }, headers: kepala(), returnHeaders: true })
  return (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

describe('first admin', () => {
  const isi = { kode: KODE, nama: 'Admin Kantor', username: 'kantor', sandiBaru: SANDI }

  it('needs the code that the launcher printed, and a password worth the name', async () => {
    await expect(createAdminPertama({ ...isi, kode: 'salah-sekali' }, alamat)).rejects.toMatchObject({ kode: 'KODE_PEMASANGAN_SALAH' })
    await expect(createAdminPertama({ ...isi, sandiBaru: 'admin1234567' }, alamat)).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    expect(await prisma().pengguna.count()).toBe(0)
  })

  it('is made once, however many ask at the same time', async () => {
    const hasil = await Promise.allSettled([createAdminPertama(isi, alamat), createAdminPertama({ ...isi, username: 'kantor2' }, alamat)])
    expect(hasil.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await prisma().pengguna.findMany()).toMatchObject([{ peran: 'ADMIN', contoh: false, wajibGantiSandi: false }])
    await expect(createAdminPertama(isi, alamat)).rejects.toMatchObject({ kode: 'SUDAH_TERPASANG' })
  })
})

describe('session', () => {
  it('is opened by user name in any case and password, and closed by signing out', async () => {
    const { username } = await buat('ANALIS')
    const cookie = await kue(username.toUpperCase())
    expect(await readSesi(kepala({ cookie }))).toMatchObject({ username, peran: 'ANALIS', unitIds: [] })
    await signOut(kepala({ cookie }))
    expect(await readSesi(kepala({ cookie }))).toBeNull()
  })

  it('is refused with a cookie that somebody wrote', async () => {
    const { id, username } = await buat('ANALIS')
    const cookie = await kue(username)
    const sesi = await prisma().sesi.findFirstOrThrow({ where: { penggunaId: id } })
    expect(await readSesi(kepala({ cookie: `rakor.session_token=${sesi.token}` }))).toBeNull()
    expect(await readSesi(kepala({ cookie: `rakor.session_token=${sesi.token}.${'A'.repeat(43)}=` }))).toBeNull()
    expect(await readSesi(kepala({ cookie }))).not.toBeNull()
  })

  it('sees a changed role, changed units and a closed account at the next request', async () => {
    const unit = await tulis({ pelaku: 'sistem:uji', lingkup: '*', sumber: 'sistem' }, (tx) => tx.unit.create({ data: { kode: `u${nomor}` } }))
    const { id, username } = await buat('OPERATOR', { unitIds: [unit.id] })
    const cookie = await kue(username)
    const pertama = await readSesi(kepala({ cookie }))
    expect(pertama?.unitIds).toEqual([unit.id])
    expect(scopeBaca(pasti(pertama)).units).toEqual([unit.id])
    await prisma().penggunaUnit.deleteMany({ where: { penggunaId: id } })
    expect(scopeBaca(pasti(await readSesi(kepala({ cookie })))).units).toEqual([])
    await prisma().pengguna.update({ where: { id }, data: { peran: 'PENGAWAS' } })
    expect(scopeBaca(pasti(await readSesi(kepala({ cookie })))).units).toBe('*')
    await prisma().pengguna.update({ where: { id }, data: { aktif: false } })
    expect(await readSesi(kepala({ cookie }))).toBeNull()
    await expect(signIn(username, SANDI, kepala())).rejects.toMatchObject({ kode: 'AKUN_NONAKTIF' })
  })

  it('ends after two idle hours, and twelve hours after signing in', async () => {
    const { id, username } = await buat('ANALIS')
    const lalu = (jam: number) => new Date(Date.now() - jam * 3_600_000)
    const cookie = await kue(username)
    await prisma().sesi.updateMany({ where: { penggunaId: id }, data: { diubahPada: lalu(1.9) } })
    expect(await readSesi(kepala({ cookie }))).not.toBeNull()
    const { diubahPada, berakhirPada, dibuatPada } = await prisma().sesi.findFirstOrThrow({ where: { penggunaId: id } })
    expect(Date.now() - diubahPada.getTime()).toBeLessThan(600_000)
    expect((berakhirPada.getTime() - dibuatPada.getTime()) / 3_600_000).toBeCloseTo(12, 3)
    await prisma().sesi.updateMany({ where: { penggunaId: id }, data: { diubahPada: lalu(2.1) } })
    expect(await readSesi(kepala({ cookie }))).toBeNull()
    expect(await prisma().sesi.count({ where: { penggunaId: id } })).toBe(0)
    const lagi = await kue(username)
    await prisma().sesi.updateMany({ where: { penggunaId: id }, data: { berakhirPada: lalu(0.01) } })
    expect(await readSesi(kepala({ cookie: lagi }))).toBeNull()
  })
})

describe('lockout', () => {
  it('forgets failures after a success', async () => {
    const { username } = await buat('ANALIS')
    for (let kali = 0; kali < 3 * BATAS.pasangan.bebas; kali += 1) {
      if (kali % 4 === 3) await signIn(username, SANDI, kepala())
      else await expect(signIn(username, 'salah', kepala())).rejects.toMatchObject({ kode: 'MASUK_GAGAL' })
    }
  })

  it('holds when the guesses come all at once', async () => {
    const { username } = await buat('ANALIS')
    const hasil = await Promise.allSettled(Array.from({ length: 20 }, () => signIn(username, 'salah', kepala())))
    const gagal = hasil.filter((item) => item.status === 'rejected' && item.reason.kode === 'MASUK_GAGAL')
    // a slow machine may need the second after which one more is allowed
    expect(gagal.length).toBeGreaterThanOrEqual(BATAS.pasangan.bebas)
    expect(gagal.length).toBeLessThanOrEqual(BATAS.pasangan.bebas + 2)
  })

  it('counts at the library\'s own door as well', async () => {
    const { username } = await buat('ANALIS')
    const ketuk = () =>
      POST(new Request('http://127.0.0.1:3000/api/auth/sign-in/username', {
        method: 'POST',
        headers: kepala({ 'content-type': 'application/json', origin: 'http://127.0.0.1:3000' }),
        body: JSON.stringify({ username, password: 'salah' }),
      }))
    const status: number[] = []
    for (let kali = 0; kali <= 2 * BATAS.pasangan.bebas; kali += 1) status.push((await ketuk()).status)
    expect(status.slice(0, 5)).toEqual([401, 401, 401, 401, 401])
    expect(status.at(-1)).toBe(429)
  })
})

describe('the sign-in library\'s doors', () => {
  it.each(['sign-up/email', 'update-user', 'change-password', 'change-email', 'delete-user', 'sign-in/email', 'revoke-sessions', 'is-username-available', 'request-password-reset'])(
    'keeps /%s shut', async (jalur) => {
      const url = `http://127.0.0.1:3000/api/auth/${jalur}`
      const minta = { method: 'POST', headers: kepala({ 'content-type': 'application/json' }), body: '{}' }
      expect((await POST(new Request(url, minta))).status).toBe(404)
      expect((await GET(new Request(url, { headers: kepala() }))).status).toBe(404)
    },
  )
})

describe('password', () => {
  it('is changed by who knows the old one; every session ends and the force is lifted', async () => {
    const { id, username } = await buat('ANALIS', { wajibGantiSandi: true })
    const cookie = await kue(username)
    const pengguna = await readSesi(kepala({ cookie }))
    expect(pengguna?.wajibGantiSandi).toBe(true)
    await expect(changeSandi(pasti(pengguna), 'bukan ini', 'sungai way besai jernih', alamat)).rejects.toMatchObject({ kode: 'SANDI_LAMA_SALAH' })
    await expect(changeSandi(pasti(pengguna), SANDI, `${username}2023`, alamat)).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    await changeSandi(pasti(pengguna), SANDI, 'sungai way besai jernih', alamat)
    expect(await readSesi(kepala({ cookie }))).toBeNull()
    await expect(signIn(username, SANDI, kepala())).rejects.toMatchObject({ kode: 'MASUK_GAGAL' })
    expect(await readSesi(kepala({ cookie: await kue(username, 'sungai way besai jernih') }))).toMatchObject({ wajibGantiSandi: false })
    const jejak = await prisma().jejak.findMany({ where: { pelaku: id } })
    expect(jejak.map(({ tabel }) => tabel).sort()).toEqual(['akun_masuk', 'pengguna'])
    expect(JSON.stringify(jejak.map(({ sebelum, sesudah }) => [sebelum, sesudah]))).not.toContain('"sandi"')
  })
})

describe('sample accounts', () => {
  const baru = (contoh: boolean) => ({ nama: 'Uji', username: `c${randomBytes(4).toString('hex')}`, sandiHash: hash, peran: 'ANALIS' as const, wajibGantiSandi: false, contoh, unitIds: [] })
  const sistem = { pelaku: 'sistem:uji', lingkup: '*', sumber: 'sistem' } as const

  it('never stand beside real people or a real year', async () => {
    await buat('ANALIS')
    await expect(tulis(sistem, (tx) => createAkun(tx, baru(true)))).rejects.toThrow(/berdampingan/)
    await tulis(sistem, (tx) => tx.regulasi.create({ data: { kode: 'uji', nama: 'Uji' } }))
    await expect(tulis(sistem, (tx) => tx.tahunAnggaran.create({ data: { tahun: 2031, regulasiKode: 'uji', contoh: true } }))).rejects.toThrow(/berdampingan/)
    await tulis(sistem, (tx) => tx.tahunAnggaran.create({ data: { tahun: 2031, regulasiKode: 'uji', contoh: false } }))
  })
})
