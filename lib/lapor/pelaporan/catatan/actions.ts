'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import * as catatan from './mutations'
import { skemaCatat, skemaJawab, skemaSelesai } from '../schema'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])
const kantor = aksiPeran(['ADMIN', 'ANALIS'])
const segarkan = (): void => revalidatePath('/', 'layout')

export const tulisCatatan = kantor
  .inputSchema(formulir(skemaCatat), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await catatan.tulisCatatan(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    segarkan()
    return { pesan: 'Catatan disimpan pada selnya. Unit melihatnya setelah laporan dikembalikan; klik angka lain untuk mencatat lagi.' }
  })

export const jawabCatatan = pengisi
  .inputSchema(formulir(skemaJawab), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await catatan.jawabCatatan(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    segarkan()
    return { pesan: 'Tanggapan disimpan.' }
  })

export const selesaikanCatatan = kantor
  .inputSchema(formulir(skemaSelesai), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await catatan.selesaikanCatatan(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    segarkan()
    return { pesan: 'Catatan diselesaikan.' }
  })
