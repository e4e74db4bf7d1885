import { readEnv } from '@/lib/dasar/env/env'
import { GAWAI_DETIK, KUKI_TIKET, TIKET_DETIK } from './constants'

/** A cookie of the door: for its pages alone, unread by scripts, and over https where the product is reached so. */
export const kukiPintu = (name: string, value: string) => ({
  name, value, httpOnly: true, sameSite: 'lax' as const, path: '/hadir', secure: readEnv().baseUrl?.startsWith('https:') ?? false, maxAge: name === KUKI_TIKET ? TIKET_DETIK : GAWAI_DETIK,
})
