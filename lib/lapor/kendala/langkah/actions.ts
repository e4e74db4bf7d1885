'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import * as langkah from './mutations'
import { skemaLangkah } from './schema'

/** Writes a dated step about an open obstacle: the unit's operator and the office. */
export const catatLangkah = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])
  .inputSchema(formulir(skemaLangkah), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await langkah.catatLangkah(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    revalidatePath('/', 'layout')
    return { pesan: 'Langkah dicatat.' }
  })
