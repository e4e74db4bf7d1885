'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import * as pernyataan from './mutations'
import { skemaPenilaian, skemaPernyataan } from './schema'

/** What a unit says with its report: its operator, or the office for it. */
export const simpanPernyataan = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])
  .inputSchema(formulir(skemaPernyataan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await pernyataan.simpanPernyataan(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    revalidatePath('/', 'layout')
    return { pesan: 'Pernyataan disimpan.' }
  })

/** What the office thinks of a unit's year-end: the office alone. */
export const simpanPenilaian = aksiPeran(['ADMIN', 'ANALIS'])
  .inputSchema(formulir(skemaPenilaian), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await pernyataan.simpanPenilaian(scopeKantor(pengguna), parsedInput)
    revalidatePath('/', 'layout')
    return { pesan: 'Penilaian disimpan.' }
  })
