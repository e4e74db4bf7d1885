import 'server-only'
import { requireSesi } from '@/lib/dasar/akses/gate'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { queryFaktor, queryRahasiaMulai, wajibDuaFaktor } from './data'
import { alamatOtp, base32 } from './totp'

export interface FaktorSaya {
  saya: Pengguna
  sejak: Date | null
  sisaPemulihan: number
  wajib: boolean
  /** a second factor that was begun: its secret as text and as an app reads it */
  mulai: { teks: string; alamat: string } | null
}

/** The person's own second factor. Its secret is shown only until its first code is given. */
export async function loadFaktorSaya(): Promise<FaktorSaya> {
  const saya = await requireSesi()
  const [{ sejak, sisaPemulihan }, rahasia, wajib] = await Promise.all([queryFaktor(saya.id), queryRahasiaMulai(saya.id), wajibDuaFaktor(saya.peran)])
  const mulai = sejak === null && rahasia !== null ? { teks: base32(rahasia), alamat: alamatOtp(rahasia, 'Rakor POP', saya.username) } : null
  return { saya, sejak, sisaPemulihan, wajib, mulai }
}
