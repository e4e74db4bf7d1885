'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { catatMulai, jalankanPeriksa } from './mutations'
import { mulaiSchema } from './schema'

/** Starts a check of the whole history in the background; the page shows how far it is. A second click meets the one that runs. */
export const mulaiPeriksa = aksiPeran(['ADMIN', 'PENGAWAS'])
  .inputSchema(formulir(mulaiSchema), bentukIsian)
  .stateAction(async ({ ctx: { pengguna } }) => {
    const id = await catatMulai(pengguna.id)
    if (id !== null) void jalankanPeriksa(id)
    revalidatePath('/jejak/periksa')
    return { dimulai: id !== null }
  })
