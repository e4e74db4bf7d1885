'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/akses/aksi'
import { scopeKantor } from '@/lib/akses/scope'
import { batalkanBatch, hentikanBatch, petakan, terapkanBatch } from './mutations'
import { skemaBatal, skemaBatch, skemaPadanan, skemaTerapkan } from './schema'

const kantor = aksiPeran(['ADMIN', 'ANALIS'])
const segarkan = (): void => revalidatePath('/', 'layout')

/** Stops a reading, or throws a read file away. */
export const hentikanImpor = kantor.inputSchema(formulir(skemaBatch), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await hentikanBatch(scopeKantor(pengguna), parsedInput.batchId)
  segarkan()
  return { pesan: 'Dihentikan. Tidak ada angka yang berubah.' }
})

/** Says what an unknown code means. */
export const petakanKode = kantor.inputSchema(formulir(skemaPadanan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await petakan(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Padanan disimpan.' }
})

/** Applies what the preview showed, all or nothing. */
export const terapkanImpor = kantor.inputSchema(formulir(skemaTerapkan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const hasil = await terapkanBatch(scopeKantor(pengguna), parsedInput)
  segarkan()
  return hasil
})

/** Takes an applied batch back. */
export const batalkanImpor = kantor.inputSchema(formulir(skemaBatal), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const hasil = await batalkanBatch(scopeKantor(pengguna), parsedInput)
  segarkan()
  return hasil
})
