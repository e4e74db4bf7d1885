import 'server-only'
import { isAPIError } from 'better-auth/api'
import { auth } from './auth'
import { AppError } from './galat'

/**
 * Signs in and sets the session's cookie. Attempts are counted and limited inside lib/dasar/akses/auth.ts, for every door.
 * @throws AppError MASUK_GAGAL (the same for a wrong name and a wrong password), MASUK_TERKUNCI, AKUN_NONAKTIF,
 * SANDI_KEDALUWARSA
 */
export async function signIn(username: string, sandi: string, headers: Headers): Promise<void> {
  try {
    await auth().api.signInUsername({ body: { username: username.toLowerCase(), password: sandi }, headers })
  } catch (error) {
    if (!isAPIError(error)) throw error
    if (error.statusCode >= 500) throw error
    const kode = error.body?.code
    throw new AppError(kode === 'MASUK_TERKUNCI' || kode === 'AKUN_NONAKTIF' || kode === 'SANDI_KEDALUWARSA' ? kode : 'MASUK_GAGAL')
  }
}

/** Ends the session of these cookies, in the database and in the browser. */
export async function signOut(headers: Headers): Promise<void> {
  await auth().api.signOut({ headers })
}
