'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor, scopeTulis } from '@/lib/dasar/akses/scope'
import { batalkanBatch, hentikanBatch, petakan, terapkanBatch } from './mutations'
import { jawab, petakanKolom } from './tanya/jawab'
import { lupakanBentuk } from './tanya/mutations-bentuk'
import { putuskan } from './terap/mutations-putusan'
import { skemaBatal, skemaBatch, skemaBentuk, skemaJawab, skemaPadanan, skemaPetakan, skemaPutusan, skemaTerapkan } from './schema'

const kantor = aksiPeran(['ADMIN', 'ANALIS'])
const pengimpor = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])
const segarkan = (): void => revalidatePath('/', 'layout')

/** Stops a reading, or throws a read file away. */
export const hentikanImpor = pengimpor.inputSchema(formulir(skemaBatch), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await hentikanBatch(scopeTulis(pengguna), parsedInput.batchId)
  segarkan()
  return { pesan: 'Dihentikan. Tidak ada angka yang berubah.' }
})

/** Says what an unknown code means, for every file of the year: the office alone. */
export const petakanKode = kantor.inputSchema(formulir(skemaPadanan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await petakan(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Padanan disimpan.' }
})

/** Answers questions about a file; it is read again with the answers, apart from this request. */
export const jawabBerkas = pengimpor.inputSchema(formulir(skemaJawab), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { selesai } = await jawab(scopeTulis(pengguna), parsedInput)
  void selesai
  segarkan()
  return { pesan: 'Jawaban disimpan; berkas dibaca ulang.' }
})

/** Says what every column means; the file is read again with it, and the office's mapping is remembered for the next of this shape. */
export const petakanBerkas = pengimpor.inputSchema(formulir(skemaPetakan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { selesai } = await petakanKolom(scopeTulis(pengguna), parsedInput)
  void selesai
  segarkan()
  redirect(`/impor/${parsedInput.batchId}`)
})

/** Forgets a mapping by hand. */
export const lupakanBentukBerkas = kantor.inputSchema(formulir(skemaBentuk), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await lupakanBentuk(scopeKantor(pengguna), parsedInput.sidik)
  segarkan()
  return { pesan: 'Pemetaan dilupakan. Berkas berikutnya dengan bentuk ini ditanyakan lagi.' }
})

/** Says what happens to lines that are only here, or to corrections that stand; nothing is applied by it. */
export const putuskanImpor = pengimpor.inputSchema(formulir(skemaPutusan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await putuskan(scopeTulis(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Pilihan disimpan; perbandingannya dihitung ulang.' }
})

/** Applies what the preview showed, all or nothing. */
export const terapkanImpor = pengimpor.inputSchema(formulir(skemaTerapkan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const hasil = await terapkanBatch(scopeTulis(pengguna), parsedInput)
  segarkan()
  return hasil
})

/** Takes an applied batch back. */
export const batalkanImpor = pengimpor.inputSchema(formulir(skemaBatal), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const hasil = await batalkanBatch(scopeTulis(pengguna), parsedInput)
  segarkan()
  return hasil
})
