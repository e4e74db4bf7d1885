import { randomBytes } from 'node:crypto'
import { createAkun, hashSandi } from '@/lib/dasar/akses/akun'
import { auth } from '@/lib/dasar/akses/auth'
import { readSesi } from '@/lib/dasar/akses/sesi'
import type { Peran, Pengguna } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import { pasti } from './pasti'

export const SANDI_UJI = 'lumbung padi di tepi danau'
let hash: string | undefined

/** The headers of one browser at one address. */
export const kepalaDari = (alamat: string, lain: Record<string, string> = {}): Headers => new Headers({ 'x-forwarded-for': alamat, host: '127.0.0.1:3000', ...lain })

export async function buatOrang(peran: Peran, lain: { wajibGantiSandi?: boolean } = {}): Promise<{ id: string; username: string }> {
  hash ??= await hashSandi(SANDI_UJI)
  const username = `${peran.toLowerCase()}.${randomBytes(4).toString('hex')}`
  const akun = { nama: `Uji ${peran}`, username, sandiHash: hash, peran, wajibGantiSandi: false, contoh: false, unitIds: [], ...lain }
  return { id: await tulis({ pelaku: 'sistem:uji', lingkup: '*', sumber: 'sistem' }, (tx) => createAkun(tx, akun)), username }
}

const kueDari = (headers: Headers): string => headers.getSetCookie().map((satu) => satu.split(';')[0] ?? '').join('; ')

/** Signs in with the password. @returns the cookies of session and browser */
export async function masukSandi(username: string, kepala: Headers, sandi = SANDI_UJI): Promise<string> {
  const { headers } = await auth().api.signInUsername({ body: { username, password: sandi }, headers: kepala, returnHeaders: true })
  return kueDari(headers)
}

/** Somebody signed in: who she is and her headers. */
export async function orangMasuk(peran: Peran, alamat: string): Promise<{ pengguna: Pengguna; kepala: Headers; username: string }> {
  const { username } = await buatOrang(peran)
  const kepala = kepalaDari(alamat, { cookie: await masukSandi(username, kepalaDari(alamat)) })
  return { pengguna: pasti(await readSesi(kepala)), kepala, username }
}
