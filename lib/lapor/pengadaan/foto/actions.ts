'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { PERAN_KANTOR, scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import * as foto from './mutations'
import { skemaHapusFoto } from './schema'

/** Takes a photo away: whoever sent it within a day, the office with a reason. */
export const hapusFoto = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])
  .inputSchema(formulir(skemaHapusFoto), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const scope = PERAN_KANTOR.includes(pengguna.peran) ? scopeKantor(pengguna) : scopeUnit(pengguna, parsedInput.unitId, 'tulis')
    await foto.hapusFoto(scope, parsedInput)
    revalidatePath('/', 'layout')
    return { pesan: 'Foto dihapus.' }
  })
