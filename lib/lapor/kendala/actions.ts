'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import * as kendala from './mutations'
import { skemaHapusKendala, skemaKendala } from './schema'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])

export const simpanKendala = pengisi
  .inputSchema(formulir(skemaKendala), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const { kategori: kategoriKode, ...isi } = parsedInput
    const hasil = await kendala.simpanKendala(scopeUnit(pengguna, isi.unitId, 'tulis'), { ...isi, kategoriKode })
    revalidatePath('/', 'layout')
    return { ...hasil, pesan: 'Catatan disimpan.' }
  })

export const hapusKendala = pengisi
  .inputSchema(formulir(skemaHapusKendala), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await kendala.hapusKendala(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    revalidatePath('/', 'layout')
    return { pesan: 'Catatan dihapus.' }
  })
