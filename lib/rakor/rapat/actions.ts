'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { aksiPeran, aksiPeranTerbukti, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import * as rapat from './mutations'
import { skemaAcara, skemaGeser, skemaHapusAcara, skemaLangkah, skemaRapat } from './schema'

const kantor = aksiPeran(['ADMIN', 'ANALIS'])
const kantorTerbukti = aksiPeranTerbukti(['ADMIN', 'ANALIS'])

export const simpanRapat = kantor.inputSchema(formulir(skemaRapat), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { id } = await rapat.simpanRapat(scopeKantor(pengguna), parsedInput)
  revalidatePath('/rakor', 'layout')
  if (parsedInput.rapatId === null) redirect(`/rakor/${id}`)
  return { pesan: 'Rapat disimpan.' }
})

export const hapusRapat = kantorTerbukti.inputSchema(formulir(skemaLangkah), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await rapat.hapusRapat(scopeKantor(pengguna), parsedInput)
  revalidatePath('/rakor', 'layout')
  redirect('/rakor')
})

export const mulaiRapat = kantor.inputSchema(formulir(skemaLangkah), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await rapat.majukanRapat(scopeKantor(pengguna), 'BERLANGSUNG', parsedInput)
  revalidatePath('/rakor', 'layout')
  return { pesan: 'Rapat dimulai.' }
})

export const tutupRapat = kantorTerbukti.inputSchema(formulir(skemaLangkah), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await rapat.majukanRapat(scopeKantor(pengguna), 'SELESAI', parsedInput)
  revalidatePath('/rakor', 'layout')
  return { pesan: 'Rapat ditutup.' }
})

export const simpanAcara = kantor.inputSchema(formulir(skemaAcara), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await rapat.simpanAcara(scopeKantor(pengguna), parsedInput)
  revalidatePath('/rakor', 'layout')
  return { pesan: parsedInput.acaraId === null ? 'Acara ditambahkan.' : 'Acara disimpan.' }
})

export const hapusAcara = kantor.inputSchema(formulir(skemaHapusAcara), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await rapat.hapusAcara(scopeKantor(pengguna), parsedInput)
  revalidatePath('/rakor', 'layout')
  return { pesan: 'Acara dihapus.' }
})

export const geserAcara = kantor.inputSchema(formulir(skemaGeser), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await rapat.geserAcara(scopeKantor(pengguna), parsedInput)
  revalidatePath('/rakor', 'layout')
  return { pesan: parsedInput.arah === 'naik' ? 'Acara dinaikkan.' : 'Acara diturunkan.' }
})
