'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { bukaKunci } from '@/lib/dasar/akses/pembatas'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { AppError } from '@/lib/dasar/akses/galat'
import { alamatPublik } from '@/lib/dasar/akses/alamat-publik'
import { queryPenggunaSatu } from './data'
import { createAkunUnit, resetBanyakSandi } from './mutations-banyak'
import { createPengguna, resetSandi, setAktif, updatePengguna } from './mutations'
import { aktifPenggunaSchema, akunUnitSchema, aturBanyakSchema, buatPenggunaSchema, satuPenggunaSchema, ubahPenggunaSchema } from './schema'

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

/** Accounts for units that have none; the answer carries their first passwords, once. */
export const buatAkunUnit = admin
  .inputSchema(formulir(akunUnitSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { pilih }, ctx: { pengguna } }) => {
    const alamat = alamatPublik(await headers())
    return { ...(await createAkunUnit(scopeKantor(pengguna), pilih, pengguna.contoh)), alamat }
  })

/** New first passwords for chosen accounts; the answer carries them, once. */
export const aturUlangBanyak = admin
  .inputSchema(formulir(aturBanyakSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { ids, dilihat }, ctx: { pengguna } }) => {
    const alamat = alamatPublik(await headers())
    return { ...(await resetBanyakSandi(scopeKantor(pengguna), ids, dilihat)), alamat }
  })
