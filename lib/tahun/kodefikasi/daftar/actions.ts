'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { denganBuku } from '@/lib/dasar/unggah/terima'
import { bilangan } from '@/lib/dasar/format/angka'
import * as daftar from '../mutations-daftar'
import { terapkanDaftar as terapkan } from '../mutations-terap'
import { skemaBuang, skemaKolom, skemaPilih, skemaTerapkanDaftar } from '../schema'
import { aturKolom as atur } from '../unggah'

const admin = aksiPeran(['ADMIN'])
const segarkan = (): void => revalidatePath('/', 'layout')

export const aturKolom = admin
  .inputSchema(formulir(skemaKolom), bentukIsian)
  .stateAction(async ({ parsedInput: { id, lembar, mulai, kolomKodefikasi, kodeSampai, kolomNama }, ctx: { pengguna } }) => {
    await denganBuku(pengguna.id, false, () => atur(scopeKantor(pengguna), id, { lembar, mulai: mulai - 1, pasangan: [{ kode: kolomKodefikasi, kodeSampai, nama: kolomNama }] }))
    segarkan()
    return { pesan: 'Berkas dibaca ulang dengan kolom ini.' }
  })

export const pilihDaftar = admin
  .inputSchema(formulir(skemaPilih), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await daftar.pilihDaftar(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Pilihan dicatat.' }
  })

export const terapkanDaftar = admin
  .inputSchema(formulir(skemaTerapkanDaftar), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const hasil = await terapkan(scopeKantor(pengguna), parsedInput)
    segarkan()
    if (!('baru' in hasil)) return { pesan: `${bilangan(hasil.berubah)} kode berubah sejak pratinjau ini dibuat. Belum ada yang dimuat; periksa pratinjau yang baru, lalu terapkan lagi.` }
    return { pesan: `${bilangan(hasil.baru)} kode dimuat, ${bilangan(hasil.bergantiNama)} nama diganti${hasil.sudah ? ' (sudah diterapkan sebelumnya)' : ''}.` }
  })

export const buangDaftar = admin
  .inputSchema(formulir(skemaBuang), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await daftar.buangDaftar(scopeKantor(pengguna), parsedInput.id)
    redirect('/pengaturan/kodefikasi')
  })
