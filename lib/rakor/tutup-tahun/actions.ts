'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeranTerbukti, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import * as tutup from './mutations'
import { skemaAlasan, skemaSetuju, skemaUsul } from './schema'

const kantor = aksiPeranTerbukti(['ADMIN', 'ANALIS'])
const segarkan = (): void => revalidatePath('/', 'layout')

export const usulkanTutup = kantor.inputSchema(formulir(skemaUsul), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tutup.usulkanTutup(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: `Penutupan ${parsedInput.tahun} diusulkan. Orang kedua dari kantor memeriksa dan menyetujuinya.` }
})

export const setujuiTutup = kantor.inputSchema(formulir(skemaSetuju), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tutup.setujuiTutup(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: `Tahun ${parsedInput.tahun} ditutup. Posisinya dibekukan dan isinya tidak dapat diubah lagi.` }
})

export const tolakTutup = kantor.inputSchema(formulir(skemaAlasan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tutup.tolakTutup(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: `Usul penutupan ${parsedInput.tahun} tidak dilanjutkan.` }
})

export const usulkanBuka = kantor.inputSchema(formulir(skemaAlasan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tutup.usulkanBuka(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: `Pembukaan kembali ${parsedInput.tahun} diminta. Orang kedua dari kantor memutusnya.` }
})

export const setujuiBuka = kantor.inputSchema(formulir(skemaSetuju), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tutup.setujuiBuka(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: `Tahun ${parsedInput.tahun} dibuka kembali. Posisi yang dibekukan sebelumnya tetap tersimpan.` }
})

export const tolakBuka = kantor.inputSchema(formulir(skemaSetuju), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tutup.tolakBuka(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: `Tahun ${parsedInput.tahun} tetap ditutup.` }
})
