'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { aksiPeran, aksiPeranTerbukti, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { bukaKunci } from '@/lib/dasar/akses/pembatas'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { AppError } from '@/lib/dasar/akses/galat'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { alamatPublik } from '@/lib/dasar/akses/alamat-publik'
import { queryPenggunaSatu } from './data'
import { createAkunUnit, resetBanyakSandi } from './mutations-banyak'
import { createPengguna, hapusNamaPengguna, resetFaktor, resetSandi, setAktif, updatePengguna } from './mutations'
import { aktifPenggunaSchema, akunUnitSchema, aturBanyakSchema, buatPenggunaSchema, hapusNamaSchema, satuPenggunaSchema, ubahPenggunaSchema } from './schema'

const admin = aksiPeran(['ADMIN'])
/** what gives somebody power or opens an account to others: asks who sits there */
const terbukti = aksiPeranTerbukti(['ADMIN'])

/** Makes an account; the answer carries its temporary password once. */
export const buatPengguna = terbukti
  .inputSchema(formulir(buatPenggunaSchema), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const serahan = await createPengguna(scopeKantor(pengguna), parsedInput, pengguna.contoh)
    await catatKeamanan({ peristiwa: 'AKUN_DIBUAT', penggunaId: pengguna.id, username: pengguna.username, rincian: `Akun ${serahan.username}, ${parsedInput.peran}` })
    revalidatePath('/pengaturan/pengguna')
    return serahan
  })

/** Changes name, role and units. */
export const ubahPengguna = terbukti
  .inputSchema(formulir(ubahPenggunaSchema), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await updatePengguna(scopeKantor(pengguna), parsedInput)
    await catatKeamanan({ peristiwa: 'PERAN_DIUBAH', penggunaId: pengguna.id, username: pengguna.username, rincian: `Akun ${(await queryPenggunaSatu(parsedInput.id))?.username ?? parsedInput.id}: ${parsedInput.peran}, unit ${parsedInput.unitIds.join(', ') || 'tidak ada'}` })
    revalidatePath('/pengaturan/pengguna', 'layout')
    return { tersimpan: true }
  })

/** Closes or reopens an account. */
export const aturAktif = terbukti
  .inputSchema(formulir(aktifPenggunaSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { id, aktif }, ctx: { pengguna } }) => {
    await setAktif(scopeKantor(pengguna), id, aktif === 'ya')
    await catatKeamanan({ peristiwa: aktif === 'ya' ? 'AKUN_DIBUKA' : 'AKUN_DITUTUP', penggunaId: pengguna.id, username: pengguna.username, rincian: `Akun ${(await queryPenggunaSatu(id))?.username ?? id}` })
    revalidatePath('/pengaturan/pengguna', 'layout')
    return { tersimpan: true }
  })

/** Erases the name of somebody who left. The log names the account by its number alone. */
export const hapusNama = terbukti
  .inputSchema(formulir(hapusNamaSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { id, alasan }, ctx: { pengguna } }) => {
    await hapusNamaPengguna(scopeKantor(pengguna), { id, alasan })
    await catatKeamanan({ peristiwa: 'NAMA_DIHAPUS', penggunaId: pengguna.id, username: pengguna.username, rincian: `Akun nomor ${id}. Alasan: ${alasan}` })
    revalidatePath('/pengaturan/pengguna', 'layout')
    return { tersimpan: true }
  })

/** A new temporary password for somebody who forgot hers; the answer carries it once. */
export const aturUlangSandi = terbukti
  .inputSchema(formulir(satuPenggunaSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { id }, ctx: { pengguna } }) => {
    const serahan = await resetSandi(scopeKantor(pengguna), id)
    await catatKeamanan({ peristiwa: 'SANDI_DIATUR_ULANG', penggunaId: pengguna.id, username: pengguna.username, rincian: `Akun ${serahan.username}` })
    revalidatePath('/pengaturan/pengguna', 'layout')
    return serahan
  })

/** Takes away the second factor of somebody who lost it; its owner and the other admins are told. */
export const aturUlangFaktor = terbukti
  .inputSchema(formulir(satuPenggunaSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { id }, ctx: { pengguna } }) => {
    const username = await resetFaktor(scopeKantor(pengguna), id)
    await catatKeamanan({ peristiwa: 'FAKTOR_KEDUA_DIATUR_ULANG', penggunaId: pengguna.id, username: pengguna.username, rincian: `Akun ${username}` })
    revalidatePath('/pengaturan/pengguna', 'layout')
    return { tersimpan: true }
  })

/** Opens an account that failed sign-ins closed. */
export const bukaKunciAkun = admin
  .inputSchema(formulir(satuPenggunaSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { id }, ctx: { pengguna } }) => {
    const orang = await queryPenggunaSatu(id)
    if (orang === null) throw new AppError('TIDAK_DITEMUKAN')
    await bukaKunci(orang.username)
    await catatKeamanan({ peristiwa: 'KUNCI_DIBUKA', penggunaId: pengguna.id, username: pengguna.username, rincian: `Akun ${orang.username}` })
    revalidatePath('/pengaturan/pengguna', 'layout')
    return { tersimpan: true }
  })

/** Accounts for units that have none; the answer carries their first passwords, once. */
export const buatAkunUnit = terbukti
  .inputSchema(formulir(akunUnitSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { pilih }, ctx: { pengguna } }) => {
    const alamat = alamatPublik(await headers())
    const hasil = await createAkunUnit(scopeKantor(pengguna), pilih, pengguna.contoh)
    for (const { username } of hasil.slip) await catatKeamanan({ peristiwa: 'AKUN_DIBUAT', penggunaId: pengguna.id, username: pengguna.username, rincian: `Akun ${username}` })
    return { ...hasil, alamat }
  })

/** New first passwords for chosen accounts; the answer carries them, once. */
export const aturUlangBanyak = terbukti
  .inputSchema(formulir(aturBanyakSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { ids, dilihat }, ctx: { pengguna } }) => {
    const alamat = alamatPublik(await headers())
    const hasil = await resetBanyakSandi(scopeKantor(pengguna), ids, dilihat)
    for (const { username } of hasil.slip) await catatKeamanan({ peristiwa: 'SANDI_DIATUR_ULANG', penggunaId: pengguna.id, username: pengguna.username, rincian: `Akun ${username}` })
    return { ...hasil, alamat }
  })
