'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { aksi, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { AppError } from '@/lib/dasar/akses/galat'
import { simpanSurel as simpan, tandaiDibaca, tandaiSampai } from './mutations'
import { skemaBaca, skemaSemua, skemaSurel } from './schema'

/** Opens a notification: it is read from now on, and the page it is about comes up. */
export const bukaPemberitahuan = aksi.inputSchema(formulir(skemaBaca), bentukIsian).stateAction(async ({ parsedInput: { id }, ctx: { pengguna } }) => {
  const tautan = await tandaiDibaca(pengguna.id, id)
  if (tautan === null) throw new AppError('TIDAK_DITEMUKAN')
  redirect(tautan)
})

/** Everything that the page shows is read. */
export const tandaiSemuaDibaca = aksi.inputSchema(formulir(skemaSemua), bentukIsian).stateAction(async ({ parsedInput: { sampai }, ctx: { pengguna } }) => {
  const jumlah = await tandaiSampai(pengguna.id, sampai)
  revalidatePath('/', 'layout')
  return { jumlah }
})

/** The person's own address for e-mail. */
export const simpanSurel = aksi.inputSchema(formulir(skemaSurel), bentukIsian).stateAction(async ({ parsedInput: { surel }, ctx: { pengguna } }) => {
  await simpan(pengguna.id, surel)
  revalidatePath('/pemberitahuan')
  return { pesan: surel === null ? 'Alamat surel dihapus.' : `Pemberitahuan juga dikirim ke ${surel}.` }
})
