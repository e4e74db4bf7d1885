'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { aksiPeran, bentukIsian } from '@/lib/akses/aksi'
import { scopeUnit } from '@/lib/akses/scope'
import { terapkanUnggahan } from './mutations'
import { skemaTerapkan, skemaUnggah } from './schema'
import { unggahTemplat as unggah } from './unggah'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])

/** Takes a returned template in and leads to what it would change. */
export const unggahTemplat = pengisi
  .inputSchema(skemaUnggah, bentukIsian)
  .stateAction(async ({ parsedInput: { berkas, ...alamat }, ctx: { pengguna } }) => {
    const id = await unggah(pengguna, alamat, berkas)
    redirect(`/entri/${alamat.unitId}/templat?tahun=${alamat.tahun}&bulan=${alamat.bulan}&unggahan=${id}`)
  })

/** Saves what the preview showed, all or nothing. */
export const terapkanTemplat = pengisi
  .inputSchema(skemaTerapkan, bentukIsian)
  .stateAction(async ({ parsedInput: { unitId, id, bentrok }, ctx: { pengguna } }) => {
    const hasil = await terapkanUnggahan(scopeUnit(pengguna, unitId, 'tulis'), unitId, id, bentrok)
    revalidatePath('/', 'layout')
    return hasil
  })
