import 'server-only'
import { isAPIError } from 'better-auth/api'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { alamatPeminta } from './alamat'
import { auth } from './auth'
import { consumeLangkah, pakaiKode } from './faktor/mutations'
import { queryLangkah } from './faktor/data'
import { AppError } from './galat'
import { tolakTunggu } from './mutations'
import { hitungPercobaan, lupakanPercobaan, type Percobaan } from './pembatas'
import { perangkatDikenal } from './mutations-perangkat'
import { readSesiKini } from './sesi'

const DIKENAL = ['MASUK_TERKUNCI', 'AKUN_NONAKTIF', 'SANDI_KEDALUWARSA', 'PERLU_KODE'] as const

/**
 * Signs in and sets the session's cookie. Attempts are counted and limited inside lib/dasar/akses/auth.ts, for every door.
 * @throws AppError MASUK_GAGAL (the same for a wrong name and a wrong password), MASUK_TERKUNCI, AKUN_NONAKTIF,
 * SANDI_KEDALUWARSA; PERLU_KODE when the password was right and the second factor is still to be proven
 */
export async function signIn(username: string, sandi: string, headers: Headers): Promise<void> {
  try {
    await auth().api.signInUsername({ body: { username: username.toLowerCase(), password: sandi }, headers })
  } catch (error) {
    if (!isAPIError(error)) throw error
    if (error.statusCode >= 500) throw error
    const kode = DIKENAL.find((satu) => satu === error.body?.code)
    throw new AppError(kode ?? 'MASUK_GAGAL', kode === 'MASUK_TERKUNCI' && error.body?.message ? { pesan: error.body.message } : {})
  }
}

/**
 * The second half of signing in: the code. Whoever gets here knows the password, so codes are counted apart from passwords, and only a
 * right code clears that count, and with it what this sign-in's own password was counted for.
 * @throws AppError LANGKAH_HABIS, KODE_SALAH, MASUK_TERKUNCI, AKUN_NONAKTIF, SANDI_KEDALUWARSA
 */
export async function signInKode(token: string | undefined, kode: string, headers: Headers): Promise<string> {
  const langkah = await queryLangkah(token)
  if (token === undefined || langkah === null) throw new AppError('LANGKAH_HABIS')
  const { username, penggunaId } = langkah
  const percobaan: Percobaan = { jenis: 'kode', username, alamat: alamatPeminta(headers), perangkat: await perangkatDikenal(username, headers) }
  const detik = await hitungPercobaan(percobaan)
  if (detik > 0) await catatKeamanan({ peristiwa: 'MASUK_TERTUTUP', penggunaId, username, alamat: percobaan.alamat, rincian: 'Kode faktor kedua.' })
  tolakTunggu(detik)
  if (!(await pakaiKode(penggunaId, kode))) {
    await catatKeamanan({ peristiwa: 'MASUK_GAGAL', penggunaId, username, alamat: percobaan.alamat, rincian: 'Kata sandi benar, kode faktor kedua salah.' })
    throw new AppError('KODE_SALAH', { isian: { kode: 'Kode tidak cocok atau sudah dipakai.' } })
  }
  // the password before it was no failure either: it was counted before anybody could know
  await Promise.all([lupakanPercobaan(percobaan), lupakanPercobaan({ ...percobaan, jenis: 'masuk' })])
  if (!(await consumeLangkah(token))) throw new AppError('LANGKAH_HABIS')
  await bukaSesi(penggunaId, headers)
  await catatKeamanan({ peristiwa: 'MASUK', penggunaId, username, alamat: percobaan.alamat, rincian: 'Dengan faktor kedua.' })
  return username
}

/** Opens a new session for somebody who has just proven herself; the one of these cookies ends. */
export async function bukaSesi(penggunaId: string, headers: Headers): Promise<void> {
  try {
    await auth().api.bukaSesi({ body: { penggunaId }, headers })
  } catch (error) {
    const kode = isAPIError(error) ? DIKENAL.find((satu) => satu === error.body?.code) : undefined
    throw kode === undefined ? error : new AppError(kode)
  }
}

/** Ends the session of these cookies, in the database and in the browser. */
export async function signOut(headers: Headers): Promise<void> {
  const sesi = await readSesiKini(headers)
  await auth().api.signOut({ headers })
  if (sesi !== null) await catatKeamanan({ peristiwa: 'KELUAR', penggunaId: sesi.penggunaId, alamat: alamatPeminta(headers) })
}
