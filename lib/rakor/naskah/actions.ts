'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import * as naskah from './mutations'
import { skemaTeks } from './schema'

export const simpanTeks = aksiPeran(['ADMIN', 'ANALIS']).inputSchema(formulir(skemaTeks), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { diubah } = await naskah.simpanTeks(scopeKantor(pengguna), parsedInput)
  revalidatePath('/pengaturan/naskah')
  revalidatePath('/rakor', 'layout')
  return { pesan: !diubah ? 'Tidak ada yang berubah.' : parsedInput.bawaan === 'ya' ? 'Kata-kata semula dipakai lagi.' : 'Teks disimpan.' }
})
