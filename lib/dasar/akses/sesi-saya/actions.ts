'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { alamatPeminta } from '@/lib/dasar/akses/alamat'
import { aksi, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { AppError } from '@/lib/dasar/akses/galat'
import { kosongSchema, sesiSchema } from '@/lib/dasar/akses/schema'
import { readSesiKini } from '@/lib/dasar/akses/sesi'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import * as sesi from './mutations'

/** Ends one of the person's own sessions; this one leads to the sign-in page. */
export const akhiriSesi = aksi.inputSchema(formulir(sesiSchema), bentukIsian).stateAction(async ({ parsedInput: { id }, ctx: { pengguna } }) => {
  const kepala = await headers()
  const kini = await readSesiKini(kepala)
  await sesi.akhiriSesi(pengguna.id, id)
  await catatKeamanan({ peristiwa: 'SESI_DIAKHIRI', penggunaId: pengguna.id, username: pengguna.username, alamat: alamatPeminta(kepala) })
  if (kini?.id === id) redirect('/masuk?keluar=1')
  revalidatePath('/akun')
  return { pesan: 'Sesi diakhiri.' }
})

/** Ends all of the person's sessions but this one. */
export const akhiriSesiLain = aksi.inputSchema(formulir(kosongSchema), bentukIsian).stateAction(async ({ ctx: { pengguna } }) => {
  const kepala = await headers()
  const kini = await readSesiKini(kepala)
  if (kini === null) throw new AppError('TIDAK_MASUK')
  const banyak = await sesi.akhiriSesiLain(pengguna.id, kini.id)
  await catatKeamanan({ peristiwa: 'SESI_DIAKHIRI', penggunaId: pengguna.id, username: pengguna.username, alamat: alamatPeminta(kepala), rincian: `${banyak} sesi lain` })
  revalidatePath('/akun')
  return { pesan: banyak === 0 ? 'Tidak ada sesi lain.' : `${banyak} sesi lain diakhiri.` }
})
