'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { createPermintaan } from './mutations'
import { mintaCadanganSchema } from './schema'

/** Asks for a copy, or for a drill of the newest one. */
export const mintaCadangan = aksiPeran(['ADMIN'])
  .inputSchema(formulir(mintaCadanganSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { kerja }, ctx: { pengguna } }) => {
    await createPermintaan(scopeKantor(pengguna), kerja)
    revalidatePath('/pengaturan/cadangan')
    return { kerja }
  })
