'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor, scopeTulis } from '@/lib/dasar/akses/scope'
import * as putusan from './mutations'
import { skemaBatalBawa, skemaBawa, skemaHapusPutusan, skemaKembali, skemaKomitmen, skemaPutusan, skemaTarik, skemaTutup } from './schema'

const kantor = aksiPeran(['ADMIN', 'ANALIS'])
const segarkan = (): void => revalidatePath('/', 'layout')

export const simpanPutusan = kantor.inputSchema(formulir(skemaPutusan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { nomor } = await putusan.simpanPutusan(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: `Keputusan nomor ${nomor} disimpan.` }
})

export const hapusPutusan = kantor.inputSchema(formulir(skemaHapusPutusan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await putusan.hapusPutusan(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Keputusan dihapus.' }
})

/** Carries an open decision to a later meeting. */
export const bawaPutusan = kantor.inputSchema(formulir(skemaBawa), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await putusan.bawaPutusan(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Keputusan dilanjutkan ke rapat ini.' }
})

export const batalBawa = kantor.inputSchema(formulir(skemaBatalBawa), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await putusan.batalBawa(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Pelanjutan dibatalkan.' }
})

/** Sends back what a unit reported as done. */
export const kembalikanPutusan = kantor.inputSchema(formulir(skemaKembali), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await putusan.kembalikan(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Dikembalikan untuk dilanjutkan.' }
})

export const tutupPutusan = kantor.inputSchema(formulir(skemaTutup), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await putusan.tutup(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Keputusan ditutup.' }
})

/** Takes an attachment back: whoever sent it, or the office. */
export const tarikLampiran = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR']).inputSchema(formulir(skemaTarik), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await putusan.tarikLampiran(scopeTulis(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Lampiran ditarik. Alasan dan sidiknya tetap tercatat.' }
})

/** What a unit promises a meeting, month by month. */
export const simpanKomitmen = kantor.inputSchema(formulir(skemaKomitmen), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { berubah } = await putusan.simpanKomitmen(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: berubah ? 'Komitmen disimpan.' : 'Komitmen sudah seperti ini; tidak ada yang berubah.' }
})
