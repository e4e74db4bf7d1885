'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian } from '@/lib/dasar/akses/aksi'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import { terapkanUnggahan } from './mutations'
import { skemaTerapkan } from './schema'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])

/** Saves what the preview showed, all or nothing. */
export const terapkanTemplat = pengisi
  .inputSchema(skemaTerapkan, bentukIsian)
  .stateAction(async ({ parsedInput: { unitId, id, pilihan }, ctx: { pengguna } }) => {
    const hasil = await terapkanUnggahan(scopeUnit(pengguna, unitId, 'tulis'), unitId, id, pilihan)
    revalidatePath('/', 'layout')
    return hasil
  })
