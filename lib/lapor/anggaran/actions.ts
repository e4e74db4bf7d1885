'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import { skemaSimpan } from '@/lib/lapor/pelaporan/schema'
import * as anggaran from './mutations'
import { skemaBaris } from './schema'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])
const segarkan = (): void => revalidatePath('/', 'layout')

export const simpanPagu = pengisi
  .inputSchema(formulir(skemaSimpan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const hasil = await anggaran.simpanPagu(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    segarkan()
    return hasil
  })

export const simpanAnggaranKas = pengisi
  .inputSchema(formulir(skemaSimpan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const hasil = await anggaran.simpanAnggaranKas(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    segarkan()
    return hasil
  })

export const tambahBaris = pengisi
  .inputSchema(formulir(skemaBaris), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await anggaran.tambahBaris(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    segarkan()
    return { pesan: 'Baris ditambahkan. Isi anggaran kasnya di bagian Anggaran kas.' }
  })
