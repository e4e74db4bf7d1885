'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { readEnv } from '@/lib/dasar/env/env'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { alamatPeminta } from './alamat'
import { aksiSesi, aksiTamu, bentukIsian, formulir } from './aksi'
import { queryAwal } from './data'
import { KUE_LANGKAH, UMUR_LANGKAH_MS } from './faktor/constants'
import { createLangkah } from './faktor/mutations'
import { AppError } from './galat'
import { bukaSesi, signIn, signInKode, signOut } from './masuk'
import { changeSandi, createAdminPertama } from './mutations'
import { gantiSandiSchema, kodeMasukSchema, masukSchema, pertamaSchema } from './schema'
import { beranda } from './utils'

/**
 * To where the visitor wanted to go; without a wish, to where her role begins. At once to the final page: a redirect that meets another
 * one shows an empty page in between.
 */
async function lanjut(username: string, kembali: string): Promise<never> {
  const awal = await queryAwal(username)
  if (awal?.wajibGantiSandi) redirect('/ganti-sandi')
  if (awal?.wajibFaktorKedua) redirect('/faktor-kedua')
  redirect(kembali === '/' && awal ? beranda(awal.peran) : kembali)
}

/** Signs in, or goes on to the code of the second factor. */
export const masuk = aksiTamu.inputSchema(formulir(masukSchema), bentukIsian).stateAction(async ({ parsedInput }) => {
  const { username, sandi, kembali } = parsedInput
  const perluKode = await signIn(username, sandi, await headers()).then(() => false, (error: unknown) => {
    if (error instanceof AppError && error.kode === 'PERLU_KODE') return true
    throw error
  })
  if (!perluKode) return lanjut(username, kembali)
  const kue = { httpOnly: true, sameSite: 'lax', path: '/masuk', maxAge: UMUR_LANGKAH_MS / 1000, secure: readEnv().baseUrl?.startsWith('https:') ?? false } as const
  ;(await cookies()).set(KUE_LANGKAH, await createLangkah(username), kue)
  redirect(kembali === '/' ? '/masuk/kode' : `/masuk/kode?kembali=${encodeURIComponent(kembali)}`)
})

/** The second half of signing in: a code of the authenticator app, or a recovery code. */
export const masukKode = aksiTamu.inputSchema(formulir(kodeMasukSchema), bentukIsian).stateAction(async ({ parsedInput: { kode, kembali } }) => {
  const kue = await cookies()
  const username = await signInKode(kue.get(KUE_LANGKAH)?.value, kode, await headers())
  kue.delete({ name: KUE_LANGKAH, path: '/masuk' })
  return lanjut(username, kembali)
})

/** Signs out; without a session it only leads to the sign-in page. */
export async function keluar(): Promise<void> {
  await signOut(await headers())
  redirect('/masuk?keluar=1')
}

/** The person's own change of password, also the forced one; her other sessions end, this one is opened anew. */
export const gantiSandi = aksiSesi
  .inputSchema(formulir(gantiSandiSchema), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await changeSandi(pengguna, parsedInput.sandiLama, parsedInput.sandiBaru, alamatPeminta(await headers()))
    await bukaSesi(pengguna.id, await headers())
    await catatKeamanan({ peristiwa: 'SANDI_DIGANTI', penggunaId: pengguna.id, username: pengguna.username, alamat: alamatPeminta(await headers()) })
    return lanjut(pengguna.username, '/')
  })

/** The first admin of an empty database; there is no year yet, so she is led to where the first one is made. */
export const buatAdminPertama = aksiTamu.inputSchema(formulir(pertamaSchema), bentukIsian).stateAction(async ({ parsedInput }) => {
  await createAdminPertama(parsedInput, alamatPeminta(await headers()))
  await signIn(parsedInput.username, parsedInput.sandiBaru, await headers())
  redirect('/pengaturan/menyiapkan')
})
