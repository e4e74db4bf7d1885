'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import * as paket from './mutations'
import { skemaAdendum, skemaBayar, skemaHapusCatatan, skemaJadwal, skemaKontrak, skemaKritis, skemaPaket, skemaTahap } from './schema'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])

export const simpanPaket = pengisi.inputSchema(formulir(skemaPaket), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const hasil = await paket.simpanPaket(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
  revalidatePath('/', 'layout')
  return { ...hasil, pesan: 'Paket disimpan.' }
})

export const catatTahap = pengisi.inputSchema(formulir(skemaTahap), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await paket.catatTahap(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: parsedInput.tanggal === null ? 'Tahap ditarik kembali.' : 'Tanggal tahap dicatat.' }
})

export const simpanKontrak = pengisi.inputSchema(formulir(skemaKontrak), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await paket.simpanKontrak(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: 'Kontrak disimpan.' }
})

export const simpanJadwal = pengisi.inputSchema(formulir(skemaJadwal), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await paket.simpanJadwal(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: 'Jadwal disimpan.' }
})

export const tambahAdendum = pengisi.inputSchema(formulir(skemaAdendum), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await paket.tambahAdendum(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: 'Adendum dicatat.' }
})

export const tambahBayar = pengisi.inputSchema(formulir(skemaBayar), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await paket.tambahBayar(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: 'Pembayaran dicatat.' }
})

export const tambahKritis = pengisi.inputSchema(formulir(skemaKritis), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await paket.tambahKritis(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: 'Penanganan dicatat.' }
})

export const hapusCatatan = pengisi.inputSchema(formulir(skemaHapusCatatan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await paket.hapusCatatan(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: 'Catatan dihapus.' }
})
