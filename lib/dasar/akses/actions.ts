'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { alamatPeminta } from './alamat'
import { aksiSesi, aksiTamu, bentukIsian, formulir } from './aksi'
import { queryAwal } from './data'
import { signIn, signOut } from './masuk'
import { changeSandi, createAdminPertama } from './mutations'
import { gantiSandiSchema, masukSchema, pertamaSchema } from './schema'
import { beranda } from './utils'

/**
 * Signs in and goes to where the visitor wanted to go; without a wish, to where her role begins. At once to the final page: a
 * redirect that meets another one shows an empty page in between.
 */
export const masuk = aksiTamu.inputSchema(formulir(masukSchema), bentukIsian).stateAction(async ({ parsedInput }) => {
  await signIn(parsedInput.username, parsedInput.sandi, await headers())
  const awal = await queryAwal(parsedInput.username)
  if (awal?.wajibGantiSandi) redirect('/ganti-sandi')
  redirect(parsedInput.kembali === '/' && awal ? beranda(awal.peran) : parsedInput.kembali)
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
    await signIn(pengguna.username, parsedInput.sandiBaru, await headers())
    redirect(beranda(pengguna.peran))
  })

/** The first admin of an empty database; there is no year yet, so she is led to where the first one is made. */
export const buatAdminPertama = aksiTamu.inputSchema(formulir(pertamaSchema), bentukIsian).stateAction(async ({ parsedInput }) => {
  await createAdminPertama(parsedInput, alamatPeminta(await headers()))
  await signIn(parsedInput.username, parsedInput.sandiBaru, await headers())
  redirect('/pengaturan/menyiapkan')
})
