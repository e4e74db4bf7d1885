'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeTulis, scopeUnit } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import * as tempat from './mutations'
import { skemaTempatPaket, skemaTempatSub, skemaTerapTempat, skemaUrungTempat } from './schema'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])

export const simpanTempatSub = pengisi.inputSchema(formulir(skemaTempatSub), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tempat.simpanTempatSub(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: parsedInput.wilayah.length === 0 ? 'Tempat dikosongkan.' : 'Tempat disimpan.' }
})

export const simpanTempatPaket = pengisi.inputSchema(formulir(skemaTempatPaket), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tempat.simpanTempatPaket(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: parsedInput.wilayah.length === 0 ? 'Tempat dikosongkan.' : 'Tempat disimpan.' }
})

/** Confirms many rows at once; the answer can be taken back. */
export const terapkanTempat = pengisi.inputSchema(formulir(skemaTerapTempat), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { sasaran, dilewati, ditulis } = await tempat.terapkanTempat(scopeTulis(pengguna), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: `${bilangan(sasaran)} baris ditempatkan.${dilewati > 0 ? ` ${bilangan(dilewati)} dibiarkan karena sudah memiliki tempat.` : ''}`, ditulis, sasaran }
})

/** Takes one confirmation back. */
export const urungkanTempat = pengisi.inputSchema(formulir(skemaUrungTempat), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { tempat: banyak, dibiarkan } = await tempat.urungkanTempat(scopeTulis(pengguna), parsedInput.tahun, parsedInput.ditulis)
  revalidatePath('/', 'layout')
  const lain = dibiarkan === 0 ? '' : ` ${bilangan(dibiarkan)} baris dibiarkan karena tempatnya sudah diubah sesudahnya.`
  return { pesan: `${banyak === 0 ? 'Tidak ada lagi yang dapat diurungkan.' : `${bilangan(banyak)} tempat ditarik kembali.`}${lain}` }
})
