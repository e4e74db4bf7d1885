'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import * as besaran from './mutations'
import { skemaJawabBesaran } from './schema'

/** Answers a figure whose magnitude was asked about, at its cell. */
export const jawabBesaran = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])
  .inputSchema(formulir(skemaJawabBesaran), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await besaran.jawabBesaran(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    revalidatePath('/', 'layout')
    return { pesan: 'Sebabnya disimpan. Pemeriksa melihatnya di samping angkanya.' }
  })
