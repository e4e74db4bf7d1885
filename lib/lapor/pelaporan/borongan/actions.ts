'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { skemaBanyak } from '../schema'
import * as borongan from './mutations'

const kantor = aksiPeran(['ADMIN', 'ANALIS'])

export const langkahBanyak = kantor
  .inputSchema(formulir(skemaBanyak), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const hasil = await borongan.langkahBanyak(scopeKantor(pengguna), parsedInput)
    revalidatePath('/', 'layout')
    return hasil
  })
