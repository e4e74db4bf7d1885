'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, aksiPeranTerbukti, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { susunDokumen } from '@/lib/dasar/batas/dokumen'
import { tarikTanda, terbitkan } from './mutations'
import { skemaTarikTanda, skemaTerbitkan } from './schema'

/** A document that is not there after so long is not made any more (ms). */
const BATAS_MS = 60_000

export const terbitkanDokumen = aksiPeranTerbukti(['ADMIN', 'ANALIS']).inputSchema(formulir(skemaTerbitkan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { versi, sudahAda } = await susunDokumen(pengguna.id, AbortSignal.timeout(BATAS_MS), () => terbitkan(scopeKantor(pengguna), parsedInput))
  revalidatePath('/rakor', 'layout')
  return { pesan: sudahAda ? `Versi ${versi} sudah diterbitkan; tidak dibuat lagi.` : `Diterbitkan sebagai versi ${versi}.` }
})

/** Takes a signed copy back. */
export const tarikSalinan = aksiPeran(['ADMIN', 'ANALIS']).inputSchema(formulir(skemaTarikTanda), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tarikTanda(scopeKantor(pengguna), parsedInput)
  revalidatePath('/rakor', 'layout')
  return { pesan: 'Salinan ditarik. Sidik dan alasannya tetap tercatat.' }
})
