'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { aksiPeran, aksiTamu, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { alamatPeminta } from '@/lib/dasar/akses/alamat'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { readEnv } from '@/lib/dasar/env/env'
import { KUKI_AULA } from './constants'
import { bukaKodeAula, loadDekRapat } from './loaders'
import * as paparan from './mutations'
import { skemaKode, skemaRapatSaja, skemaTayang } from './schema'

const kantor = aksiPeran(['ADMIN', 'ANALIS'])
/** Longer than a meeting lasts; the code is good only while it is under way. */
const UMUR_KUKI_DETIK = 12 * 60 * 60

/** Shows the meeting: on the screen, and on the phones of who follows. */
export const mulaiPaparan = kantor.inputSchema(formulir(skemaTayang), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const dek = await loadDekRapat(String(parsedInput.rapatId))
  await paparan.mulaiPaparan(scopeKantor(pengguna), { ...parsedInput, ...dek })
  return { pesan: 'Paparan disiarkan.' }
})

export const hentikanPaparan = kantor.inputSchema(formulir(skemaTayang), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await paparan.hentikanPaparan(scopeKantor(pengguna), parsedInput)
  return { pesan: 'Siaran paparan dihentikan.' }
})

export const terbitkanKode = kantor.inputSchema(formulir(skemaRapatSaja), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await paparan.terbitkanKode(scopeKantor(pengguna), parsedInput)
  return { pesan: 'Kode aula dibuat.' }
})

export const cabutKode = kantor.inputSchema(formulir(skemaRapatSaja), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await paparan.cabutKode(scopeKantor(pengguna), parsedInput)
  return { pesan: 'Kode aula dicabut.' }
})

/** Somebody in the hall without an account: the code on the screen lets her follow. */
export const masukAula = aksiTamu.inputSchema(formulir(skemaKode), bentukIsian).stateAction(async ({ parsedInput: { kode } }) => {
  const { rapatId, kuki } = await bukaKodeAula(kode, alamatPeminta(await headers()))
  ;(await cookies()).set(KUKI_AULA, kuki, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: UMUR_KUKI_DETIK, secure: readEnv().baseUrl?.startsWith('https:') ?? false })
  redirect(`/rakor/${rapatId}/ikut`)
})
