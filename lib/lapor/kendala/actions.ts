'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import * as kendala from './mutations'
import { skemaHapusKendala, skemaKendala, skemaSalinKendala, skemaTutupKendala } from './schema'

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

/** Carries open obstacles of the months before on into the open month. */
export const salinKendala = pengisi
  .inputSchema(formulir(skemaSalinKendala), bentukIsian)
  .stateAction(async ({ parsedInput: { pilih, ...alamat }, ctx: { pengguna } }) => {
    const jumlah = await kendala.salinKendala(scopeUnit(pengguna, alamat.unitId, 'tulis'), alamat, pilih)
    revalidatePath('/', 'layout')
    return { pesan: jumlah > 0 ? `${jumlah} kendala dilanjutkan ke bulan ini.` : 'Tidak ada yang dilanjutkan: yang dipilih sudah ada bulan ini.' }
  })

/** Closes an open obstacle of a month that its unit can no longer change. */
export const tutupKendala = pengisi
  .inputSchema(formulir(skemaTutupKendala), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await kendala.tutupKendala(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    revalidatePath('/', 'layout')
    return { pesan: 'Kendala ditutup. Catatannya tersimpan di halaman perangkat daerah.' }
  })
