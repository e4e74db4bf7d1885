'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import { baca } from './data'
import * as wilayah from './mutations'
import { skemaLihat, skemaTerap, skemaWilayah } from './schema'

const kantor = aksiPeran(['ADMIN', 'ANALIS'])

export const simpanWilayah = kantor.inputSchema(formulir(skemaWilayah), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await wilayah.simpanWilayah(scopeKantor(pengguna), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: `${parsedInput.nama} disimpan.` }
})

/** Looks at a list: what it would change. Nothing is saved. */
export const lihatDaftarWilayah = kantor.inputSchema(formulir(skemaLihat), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  scopeKantor(pengguna)
  return { teks: parsedInput.teks, sumber: parsedInput.sumber, rencana: await wilayah.rencanakan(baca(), parsedInput.teks) }
})

/** Saves a list as it was looked at. */
export const terapkanDaftarWilayah = kantor.inputSchema(formulir(skemaTerap), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const jumlah = await wilayah.terapkanDaftar(scopeKantor(pengguna), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: `${bilangan(jumlah.BARU)} wilayah ditambahkan, ${bilangan(jumlah.UBAH)} diubah.` }
})
