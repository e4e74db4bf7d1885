'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeTulis } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import { denganBuku } from '@/lib/dasar/unggah/terima'
import * as rup from './mutations'
import { skemaBerkasRup, skemaJawabRup, skemaTempelRup, skemaTerapRup } from './schema'
import { terimaTempelan } from './unggah'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])

/** A list that was copied out of a spreadsheet. */
export const tempelRup = pengisi.inputSchema(formulir(skemaTempelRup), bentukIsian).stateAction(async ({ parsedInput: { teks, ...masukan }, ctx: { pengguna } }) => {
  const id = await denganBuku(pengguna.id, true, () => terimaTempelan(scopeTulis(pengguna), masukan, teks))
  redirect(`/pengadaan/impor/${id}`)
})

/** Answers a question about a list, or ties packages to a sub-kegiatan. */
export const jawabRup = pengisi.inputSchema(formulir(skemaJawabRup), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await rup.jawabRup(scopeTulis(pengguna), parsedInput)
  revalidatePath('/pengadaan/impor', 'layout')
  return { pesan: 'Jawaban disimpan.' }
})

/** Writes what the preview showed, all or nothing. */
export const terapkanRup = pengisi.inputSchema(formulir(skemaTerapRup), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { baru, berubah, dibatalkan, sudah } = await rup.terapkanRup(scopeTulis(pengguna), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: `${bilangan(baru)} paket baru, ${bilangan(berubah)} diperbarui, ${bilangan(dibatalkan)} dibatalkan${sudah ? ' (sudah disimpan sebelumnya)' : ''}.` }
})

/** Throws a list away; nothing of it is kept. */
export const buangRup = pengisi.inputSchema(formulir(skemaBerkasRup), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await rup.buangRup(scopeTulis(pengguna), parsedInput.berkasId)
  revalidatePath('/pengadaan/impor', 'layout')
  redirect('/pengadaan/impor')
})
