'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import { putuskanLanjut } from './mutations'
import { skemaLanjut } from './schema'

export const lanjutkanTahun = aksiPeran(['ADMIN', 'ANALIS']).inputSchema(formulir(skemaLanjut), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const banyak = await putuskanLanjut(scopeKantor(pengguna), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: `${bilangan(banyak)} ${parsedInput.putusan === 'BAWA' ? `dibawa ke ${parsedInput.ke}` : `ditinggalkan di ${parsedInput.dari}`}.` }
})
