'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, aksiPeranTerbukti, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { createToken, revokeToken } from './mutations'
import { buatTokenSchema, cabutTokenSchema } from './schema'

/** Makes an API token; the answer carries it once. */
export const buatToken = aksiPeranTerbukti(['ADMIN'])
  .inputSchema(formulir(buatTokenSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { nama, hari }, ctx: { pengguna } }) => {
    const token = await createToken(scopeKantor(pengguna), nama, hari)
    revalidatePath('/pengaturan/token')
    return { nama, token }
  })

/** Revokes an API token. */
export const cabutToken = aksiPeran(['ADMIN'])
  .inputSchema(formulir(cabutTokenSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { id }, ctx: { pengguna } }) => {
    await revokeToken(scopeKantor(pengguna), id)
    revalidatePath('/pengaturan/token')
    return { dicabut: id }
  })
