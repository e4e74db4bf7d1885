'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, aksiPeranTerbukti, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { createToken, revokeToken } from './mutations'
import { buatTokenSchema, cabutTokenSchema } from './schema'

/** Makes an API token; the answer carries it once. */
export const buatToken = aksiPeranTerbukti(['ADMIN'])
  .inputSchema(formulir(buatTokenSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { nama, hari }, ctx: { pengguna } }) => {
    const token = await createToken(scopeKantor(pengguna), nama, hari)
    await catatKeamanan({ peristiwa: 'TOKEN_DIBUAT', penggunaId: pengguna.id, username: pengguna.username, rincian: `${nama}, ${hari} hari` })
    revalidatePath('/pengaturan/token')
    return { nama, token }
  })

/** Revokes an API token. */
export const cabutToken = aksiPeran(['ADMIN'])
  .inputSchema(formulir(cabutTokenSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { id }, ctx: { pengguna } }) => {
    await revokeToken(scopeKantor(pengguna), id)
    await catatKeamanan({ peristiwa: 'TOKEN_DICABUT', penggunaId: pengguna.id, username: pengguna.username, rincian: `Token nomor ${id}` })
    revalidatePath('/pengaturan/token')
    return { dicabut: id }
  })
