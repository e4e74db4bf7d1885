'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { simpanAturan } from './mutations'
import { skemaAturan } from './schema'

export const ubahBobotKetaatan = aksiPeran(['ADMIN'])
  .inputSchema(formulir(skemaAturan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await simpanAturan(scopeKantor(pengguna), parsedInput)
    revalidatePath('/', 'layout')
    return { pesan: `Bobot skor ketaatan disimpan, berlaku mulai ${bulanTahun(parsedInput.tahun, parsedInput.mulaiBulan)}.` }
  })
