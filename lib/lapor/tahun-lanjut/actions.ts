'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import * as lanjut from './mutations'
import { skemaLanjut, skemaUrung } from './schema'

export const lanjutkanTahun = aksiPeran(['ADMIN', 'ANALIS']).inputSchema(formulir(skemaLanjut), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const banyak = await lanjut.putuskanLanjut(scopeKantor(pengguna), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: `${bilangan(banyak)} ${parsedInput.putusan === 'BAWA' ? `dibawa ke ${parsedInput.ke}` : `ditinggalkan di ${parsedInput.dari}`}.${parsedInput.semua === null && parsedInput.butir.length > banyak ? ` ${bilangan(parsedInput.butir.length - banyak)} lainnya sudah diputus lebih dulu, jadi putusan dan alasannya yang lama tetap.` : ''}` }
})

export const urungkanLanjut = aksiPeran(['ADMIN', 'ANALIS']).inputSchema(formulir(skemaUrung), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const banyak = await lanjut.urungkanLanjut(scopeKantor(pengguna), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: banyak === 0 ? 'Tidak ada yang perlu diurungkan.' : `${bilangan(banyak)} putusan diurungkan.` }
})
