'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { bukaKunci } from '@/lib/dasar/akses/pembatas'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { AppError } from '@/lib/dasar/akses/galat'
import { queryPenggunaSatu } from './data'
import { createPengguna, resetSandi, setAktif, updatePengguna } from './mutations'
import { aktifPenggunaSchema, buatPenggunaSchema, satuPenggunaSchema, ubahPenggunaSchema } from './schema'

const admin = aksiPeran(['ADMIN'])

/** Makes an account; the answer carries its temporary password once. */
export const buatPengguna = admin
  .inputSchema(formulir(buatPenggunaSchema), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const serahan = await createPengguna(scopeKantor(pengguna), parsedInput, pengguna.contoh)
    revalidatePath('/pengaturan/pengguna')
    return serahan
  })

/** Changes name, role and units. */
export const ubahPengguna = admin
  .inputSchema(formulir(ubahPenggunaSchema), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await updatePengguna(scopeKantor(pengguna), parsedInput)
    revalidatePath('/pengaturan/pengguna', 'layout')
    return { tersimpan: true }
  })

/** Closes or reopens an account. */
export const aturAktif = admin
  .inputSchema(formulir(aktifPenggunaSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { id, aktif }, ctx: { pengguna } }) => {
    await setAktif(scopeKantor(pengguna), id, aktif === 'ya')
    revalidatePath('/pengaturan/pengguna', 'layout')
    return { tersimpan: true }
  })

/** A new temporary password for somebody who forgot hers; the answer carries it once. */
export const aturUlangSandi = admin
  .inputSchema(formulir(satuPenggunaSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { id }, ctx: { pengguna } }) => {
    const serahan = await resetSandi(scopeKantor(pengguna), id)
    revalidatePath('/pengaturan/pengguna', 'layout')
    return serahan
  })

/** Opens an account that failed sign-ins closed. */
export const bukaKunciAkun = admin
  .inputSchema(formulir(satuPenggunaSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { id } }) => {
    const orang = await queryPenggunaSatu(id)
    if (orang === null) throw new AppError('TIDAK_DITEMUKAN')
    await bukaKunci(orang.username)
    revalidatePath('/pengaturan/pengguna', 'layout')
    return { tersimpan: true }
  })
