'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { aksi, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { AppError } from '@/lib/dasar/akses/galat'
import { readEnv } from '@/lib/dasar/env/env'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { tandaiDibaca, tandaiSampai } from './mutations'
import { kirimKode, pastikanSurel, simpanSurel as simpan } from './mutations-alamat'
import { skemaBaca, skemaKodeSurel, skemaSemua, skemaSurel } from './schema'

/** Opens a notification: it is read from now on, and the page it is about comes up. */
export const bukaPemberitahuan = aksi.inputSchema(formulir(skemaBaca), bentukIsian).stateAction(async ({ parsedInput: { id }, ctx: { pengguna } }) => {
  const tautan = await tandaiDibaca(pengguna.id, id)
  if (tautan === null) throw new AppError('TIDAK_DITEMUKAN')
  redirect(tautan)
})

/** Everything that the page shows is read. */
export const tandaiSemuaDibaca = aksi.inputSchema(formulir(skemaSemua), bentukIsian).stateAction(async ({ parsedInput: { sampai }, ctx: { pengguna } }) => {
  const jumlah = await tandaiSampai(pengguna.id, sampai)
  revalidatePath('/', 'layout')
  return { jumlah }
})

/** The person's own address for e-mail. A new one gets a code first. */
export const simpanSurel = aksi.inputSchema(formulir(skemaSurel), bentukIsian).stateAction(async ({ parsedInput: { surel }, ctx: { pengguna } }) => {
  const { smtp, baseUrl, port } = readEnv()
  const kode = await simpan(pengguna.id, surel, smtp !== undefined)
  await catatKeamanan({ peristiwa: 'SUREL_DIUBAH', penggunaId: pengguna.id, rincian: surel === null ? 'Alamat dihapus' : kode === null ? 'Alamat disimpan' : 'Alamat disimpan, belum dipastikan' })
  const terkirim = kode !== null && surel !== null && smtp !== undefined && (await kirimKode(smtp, baseUrl ?? `http://localhost:${port}`, surel, kode))
  revalidatePath('/pemberitahuan')
  if (surel === null) return { pesan: 'Alamat surel dihapus.', gagal: false }
  if (kode === null) return { pesan: `Alamat ${surel} tersimpan.`, gagal: false }
  return terkirim
    ? { pesan: `Kode dikirim ke ${surel}. Ketik kode itu di bawah ini; baru sesudahnya pemberitahuan dikirim ke sana.`, gagal: false }
    : { pesan: `Alamat ${surel} tersimpan, tetapi server surel tidak menerima surel kodenya. Periksa ejaan alamatnya, atau coba lagi nanti.`, gagal: true }
})

/** The code that came to the address: from now on notifications go there. */
export const pastikanAlamat = aksi.inputSchema(formulir(skemaKodeSurel), bentukIsian).stateAction(async ({ parsedInput: { kode }, ctx: { pengguna } }) => {
  const hasil = await pastikanSurel(pengguna.id, kode)
  if (hasil !== 'pasti') {
    const pesan = hasil === 'salah' ? 'Kode tidak cocok. Yang berlaku kode dari surel yang terakhir.' : 'Kode ini tidak berlaku lagi. Minta kode baru.'
    throw new AppError('KODE_SALAH', { pesan, isian: { kode: pesan } })
  }
  await catatKeamanan({ peristiwa: 'SUREL_DIUBAH', penggunaId: pengguna.id, rincian: 'Alamat dipastikan' })
  revalidatePath('/pemberitahuan')
  return { pesan: 'Alamat dipastikan. Pemberitahuan juga dikirim ke sana.' }
})
