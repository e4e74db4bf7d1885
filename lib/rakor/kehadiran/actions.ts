'use server'

import { randomUUID } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { aksiPeran, aksiPeranTerbukti, aksiTamu, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { alamatPeminta } from '@/lib/dasar/akses/alamat'
import { AppError } from '@/lib/dasar/akses/galat'
import { penggunaKini } from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import { KUKI_GAWAI, KUKI_TIKET, SEBAB_PINTU } from './constants'
import { sidikGawai } from './loaders-pintu'
import { kukiPintu } from './kuki'
import * as hadir from './mutations'
import { skemaAturan, skemaBatal, skemaKode, skemaLuar, skemaPintu, skemaRapatSaja, skemaTamu, skemaUndangan } from './schema'

const kantor = aksiPeran(['ADMIN', 'ANALIS'])
const kantorTerbukti = aksiPeranTerbukti(['ADMIN', 'ANALIS'])
const segarkan = (): void => revalidatePath('/rakor', 'layout')

export const susunUndangan = kantor.inputSchema(formulir(skemaAturan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { baru, hapus, jumlah } = await hadir.susunUndangan(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: `Aturan disimpan: ${bilangan(baru)} undangan ditambahkan, ${bilangan(hapus)} dihapus, seluruhnya ${bilangan(jumlah)}.` }
})

export const tambahLuar = kantor.inputSchema(formulir(skemaLuar), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { baru, lama } = await hadir.tambahLuar(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: `${bilangan(baru)} undangan ditambahkan${lama > 0 ? `; ${bilangan(lama)} baris sudah ada` : ''}.` }
})

export const hapusUndangan = kantor.inputSchema(formulir(skemaUndangan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await hadir.hapusUndangan(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Undangan dihapus dari daftar.' }
})

export const catatHadir = kantor.inputSchema(formulir(skemaUndangan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const hasil = await hadir.catatHadir(scopeKantor(pengguna), parsedInput)
  segarkan()
  return hasil
})

export const batalHadir = kantor.inputSchema(formulir(skemaBatal), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const hasil = await hadir.batalHadir(scopeKantor(pengguna), parsedInput)
  segarkan()
  return hasil
})

export const jawabTanya = kantor.inputSchema(formulir(skemaUndangan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const hasil = await hadir.jawabTanya(scopeKantor(pengguna), parsedInput)
  segarkan()
  return hasil
})

export const tambahTamu = kantor.inputSchema(formulir(skemaTamu), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const hasil = await hadir.tambahTamu(scopeKantor(pengguna), parsedInput)
  segarkan()
  return hasil
})

export const hapusNamaSatu = kantorTerbukti.inputSchema(formulir(skemaUndangan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const jumlah = await hadir.hapusNama(scopeKantor(pengguna), parsedInput.rapatId, parsedInput.undanganId)
  segarkan()
  return { pesan: jumlah === 0 ? 'Tidak ada nama yang tersimpan di sini.' : 'Nama dihapus; kehadirannya tetap.' }
})

export const hapusNamaSemua = kantorTerbukti.inputSchema(formulir(skemaRapatSaja), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const jumlah = await hadir.hapusNama(scopeKantor(pengguna), parsedInput.rapatId, null)
  segarkan()
  return { pesan: `${bilangan(jumlah)} nama dihapus; kehadirannya tetap.` }
})

/** At the door, without an account: a code that is typed gives this browser a ticket. */
export const bukaDenganKode = aksiTamu.inputSchema(formulir(skemaKode), bentukIsian).stateAction(async ({ parsedInput }) => {
  const hasil = await hadir.bukaPintu(parsedInput.kode, alamatPeminta(await headers()))
  if ('sebab' in hasil) throw new AppError('ISIAN_SALAH', { isian: { kode: SEBAB_PINTU[hasil.sebab] } })
  const kuki = await cookies()
  kuki.set(kukiPintu(KUKI_TIKET, hasil.tiket))
  if (!kuki.has(KUKI_GAWAI)) kuki.set(kukiPintu(KUKI_GAWAI, randomUUID()))
  redirect('/hadir')
})

/** At the door: the ticket of this browser ticks one invitation. Without a ticket it does nothing. */
export const catatDiPintu = aksiTamu.inputSchema(formulir(skemaPintu), bentukIsian).stateAction(async ({ parsedInput }) => {
  const kuki = await cookies()
  const [tiket, gawai] = [kuki.get(KUKI_TIKET)?.value, kuki.get(KUKI_GAWAI)?.value]
  if (tiket === undefined || gawai === undefined) throw new AppError('TIDAK_BERHAK', { pesan: SEBAB_PINTU.tiket })
  const hasil = await hadir.catatDiPintu({ tiket, gawai: sidikGawai(gawai), pengguna: await penggunaKini() }, parsedInput)
  segarkan()
  return hasil
})
