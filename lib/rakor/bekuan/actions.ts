'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeranTerbukti, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { bekukan } from './mutations'
import { skemaBekukan } from './schema'

export const bekukanPosisi = aksiPeranTerbukti(['ADMIN', 'ANALIS']).inputSchema(formulir(skemaBekukan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { urutan, sudahAda } = await bekukan(scopeKantor(pengguna), parsedInput)
  revalidatePath('/rakor', 'layout')
  return { urutan, pesan: sudahAda ? `Posisi beku ke-${urutan} sudah ada; tidak dibuat lagi.` : `Posisi dibekukan (ke-${urutan}).` }
})
