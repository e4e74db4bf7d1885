'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor, scopeTulis } from '@/lib/dasar/akses/scope'
import { batalkanBatch, hentikanBatch, petakan, terapkanBatch } from './mutations'
import { skemaBatal, skemaBatch, skemaPadanan, skemaTerapkan } from './schema'

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
