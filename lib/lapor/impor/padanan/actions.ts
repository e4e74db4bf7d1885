'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import * as padanan from './mutations'
import { skemaAmbil, skemaHapusPadanan, skemaSalin, skemaUbahPadanan } from './schema'

/** Codes and mappings hold for everybody: the admin's. */
const admin = aksiPeran(['ADMIN'])
const segarkan = (): void => revalidatePath('/', 'layout')
const lagi = (batch: number): string => (batch === 0 ? 'Angka yang sudah diterapkan tidak berubah.' : `${bilangan(batch)} berkas yang menunggu dicocokkan lagi; angka yang sudah diterapkan tidak berubah.`)

/** Takes codes of a DPA file over into the books. */
export const ambilKodeBaru = admin.inputSchema(formulir(skemaAmbil), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { kode, induk } = await padanan.ambilKode(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: `${bilangan(kode)} kode diambil ke kodefikasi${induk > 0 ? `, dengan ${bilangan(induk)} induknya` : ''}. Berkas sudah dicocokkan lagi.` }
})

/** Another target, reason or reach of a mapping. */
export const ubahPadanan = admin.inputSchema(formulir(skemaUbahPadanan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { batch } = await padanan.ubahPadanan(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: `Padanan disimpan. ${lagi(batch)}` }
})

/** Forgets a mapping. */
export const hapusPadanan = admin.inputSchema(formulir(skemaHapusPadanan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { batch } = await padanan.hapusPadanan(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: `Padanan dihapus. ${lagi(batch)}` }
})

/** Copies a year's mappings into another year. */
export const salinPadanan = admin.inputSchema(formulir(skemaSalin), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { disalin, tidak } = await padanan.salinPadanan(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: `${bilangan(disalin)} padanan disalin ke tahun ${parsedInput.ke}${tidak.length > 0 ? `; ${bilangan(tidak.length)} tidak, lihat daftarnya` : ''}.` }
})
