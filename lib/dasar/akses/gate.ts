import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { diLuarSaat } from '@/lib/dasar/database/konteks-saat'
import { catatTolak } from '@/lib/dasar/keamanan/tolak'
import { HEADER_JALUR } from './constants'
import { bolehUnit, idMungkin, scopeUnit, type Maksud } from './scope'
import { readSesi } from './sesi'
import type { OpdScope, Pengguna, Peran } from './types'
import { HALAMAN_TERTAHAN, kembaliAman, tertahan } from './utils'

export { bolehUnit, idMungkin, memuat, scopeBaca, scopeBeberapa, scopeKantor, scopePeringkat, scopeSetempat, scopeUnit } from './scope'

/** Who is signed in, or null; read once per request. */
export const penggunaKini = cache((): Promise<Pengguna | null> => diLuarSaat('pengguna', async () => readSesi(await headers())))

/** Signed in, perhaps still with a temporary password: for the page that changes it. Redirects to /masuk. */
export async function requireSesi(): Promise<Pengguna> {
  const pengguna = await penggunaKini()
  if (pengguna !== null) return pengguna
  const kembali = kembaliAman((await headers()).get(HEADER_JALUR))
  redirect(kembali === '/' ? '/masuk' : `/masuk?kembali=${encodeURIComponent(kembali)}`)
}

/**
 * Signed in and allowed to work. Redirects to /masuk, to /ganti-sandi while the password is a temporary one, to /faktor-kedua while a
 * second factor is asked for and not set up.
 */
export async function requirePengguna(): Promise<Pengguna> {
  const pengguna = await requireSesi()
  const sebab = tertahan(pengguna)
  if (sebab !== null) redirect(HALAMAN_TERTAHAN[sebab])
  return pengguna
}

/** Signed in with one of these roles. To the others the page does not exist (404). */
export async function requirePeran(...peran: readonly Peran[]): Promise<Pengguna> {
  const pengguna = await requirePengguna()
  if (!peran.includes(pengguna.peran)) {
    await catatTolak('DI_LUAR_LINGKUP', pengguna.id)
    notFound()
  }
  return pengguna
}

/** For a page about one unit: the scope, or 404 for a unit that is not hers. */
export function scopeUnitHalaman(pengguna: Pengguna, unitId: number, maksud: Maksud): OpdScope {
  if (!idMungkin(unitId) || !bolehUnit(pengguna, unitId, maksud)) {
    void catatTolak('DI_LUAR_LINGKUP', pengguna.id)
    notFound()
  }
  return scopeUnit(pengguna, unitId, maksud)
}
