'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { alamatPeminta } from '@/lib/dasar/akses/alamat'
import { aksiPeranTerbukti, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { bukaAlamat, bukaKunci } from '@/lib/dasar/akses/pembatas'
import { bukaTertutupSchema, duaFaktorSchema } from '@/lib/dasar/akses/schema'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import * as setelan from './mutations'

const terbukti = aksiPeranTerbukti(['ADMIN'])

/** Who has to have a second factor. */
export const aturDuaFaktor = terbukti.inputSchema(formulir(duaFaktorSchema), bentukIsian).stateAction(async ({ parsedInput: { duaFaktor }, ctx: { pengguna } }) => {
  await setelan.aturDuaFaktor(scopeKantor(pengguna), duaFaktor)
  await catatKeamanan({ peristiwa: 'SETELAN_DIUBAH', penggunaId: pengguna.id, username: pengguna.username, alamat: alamatPeminta(await headers()), rincian: `Faktor kedua: ${duaFaktor}` })
  revalidatePath('/pengaturan/masuk')
  return { pesan: 'Tersimpan. Berlaku sejak masuk berikutnya tiap orang.' }
})

/** Opens an account or an address where guesses have to wait. */
export const bukaTertutup = terbukti.inputSchema(formulir(bukaTertutupSchema), bentukIsian).stateAction(async ({ parsedInput: { macam, nilai }, ctx: { pengguna } }) => {
  scopeKantor(pengguna)
  await (macam === 'akun' ? bukaKunci(nilai) : bukaAlamat(nilai))
  await catatKeamanan({ peristiwa: 'KUNCI_DIBUKA', penggunaId: pengguna.id, username: pengguna.username, alamat: alamatPeminta(await headers()), rincian: `${macam === 'akun' ? 'Akun' : 'Alamat'} ${nilai}` })
  revalidatePath('/pengaturan/masuk')
  return { pesan: `${macam === 'akun' ? 'Akun' : 'Alamat'} ${nilai} dibuka.` }
})
