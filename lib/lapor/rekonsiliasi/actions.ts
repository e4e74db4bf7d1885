'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, aksiPeranTerbukti, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import * as rekon from './mutations'
import { skemaAngka, skemaBuang, skemaJawab, skemaJelaskan, skemaSetujuTiada, skemaSetujuToleransi, skemaTarik, skemaTerapkan, skemaTerbitkan, skemaTerima, skemaTiada, skemaTolakToleransi, skemaToleransi } from './schema'
import { jawabBerkas } from './unggah'

const kantor = aksiPeran(['ADMIN', 'ANALIS'])
const terbukti = aksiPeranTerbukti(['ADMIN', 'ANALIS'])
/** The mark of a published period stands on other pages too. */
const segarkan = (): void => revalidatePath('/', 'layout')

export const simpanAngkaBkad = kantor
  .inputSchema(formulir(skemaAngka), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const hasil = await rekon.simpanAngka(scopeKantor(pengguna), parsedInput)
    segarkan()
    return hasil
  })

export const tandaiTiada = kantor
  .inputSchema(formulir(skemaTiada), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const { menunggu } = await rekon.tandaiTiada(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: menunggu ? 'Dicatat, menunggu disetujui orang kedua: unit ini melaporkan realisasi yang tidak ada di BKAD.' : 'Dicatat: unit ini tidak ada di BKAD.' }
  })

export const setujuiTiada = kantor
  .inputSchema(formulir(skemaSetujuTiada), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await rekon.setujuiTiada(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Disetujui: unit ini tidak ada di BKAD.' }
  })

export const jelaskanSelisih = kantor
  .inputSchema(formulir(skemaJelaskan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const hasil = await rekon.jelaskan(scopeKantor(pengguna), parsedInput)
    segarkan()
    return hasil
  })

export const terimaPenjelasan = kantor
  .inputSchema(formulir(skemaTerima), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const hasil = await rekon.terima(scopeKantor(pengguna), parsedInput)
    segarkan()
    return hasil
  })

export const terapkanBerkas = kantor
  .inputSchema(formulir(skemaTerapkan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const hasil = await rekon.terapkanBerkas(scopeKantor(pengguna), parsedInput)
    segarkan()
    return hasil
  })

/** Answers questions about a file; it is read again with the answers. */
export const jawabBerkasBkad = kantor
  .inputSchema(formulir(skemaJawab), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await jawabBerkas(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Jawaban disimpan; berkas sudah dibaca ulang.' }
  })

export const buangBerkas = kantor
  .inputSchema(formulir(skemaBuang), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await rekon.buangBerkas(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Berkas dibuang; tidak ada yang disimpan.' }
  })

export const aturToleransi = kantor
  .inputSchema(formulir(skemaToleransi), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const { menunggu } = await rekon.usulkanToleransi(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: menunggu ? 'Usul toleransi disimpan dan menunggu persetujuan orang kedua. Yang berlaku belum berubah.' : 'Toleransi disimpan.' }
  })

export const setujuiToleransi = kantor
  .inputSchema(formulir(skemaSetujuToleransi), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await rekon.setujuiToleransi(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Toleransi disetujui dan berlaku.' }
  })

export const tolakToleransi = kantor
  .inputSchema(formulir(skemaTolakToleransi), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await rekon.tolakToleransi(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Usul toleransi ditolak atau ditarik; yang berlaku tetap.' }
  })

export const terbitkanPeriode = terbukti
  .inputSchema(formulir(skemaTerbitkan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await rekon.terbitkan(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Periode diterbitkan.' }
  })

export const tarikPenerbitan = terbukti
  .inputSchema(formulir(skemaTarik), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await rekon.tarikPenerbitan(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Penerbitan ditarik.' }
  })
