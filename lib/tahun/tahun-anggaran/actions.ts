'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import * as setelan from './mutations'
import { hapusTahun as hapus, ubahRegulasi as gantiBuku } from './mutations-hapus'
import * as versi from './mutations-versi'
import { skemaBesaran, skemaHapusTahun, skemaRegulasi, skemaTahunBaru, skemaUbahTahun, skemaVersiApbd, skemaVersiKas, skemaZona } from './schema'

const admin = aksiPeran(['ADMIN'])
const segarkan = (): void => revalidatePath('/', 'layout')

/** Leads to the steps that fill the new year. */
export const buatTahun = admin
  .inputSchema(formulir(skemaTahunBaru), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }): Promise<{ pesan: string }> => {
    await setelan.buatTahun(scopeKantor(pengguna), { ...parsedInput, regulasiKode: parsedInput.regulasi, contoh: pengguna.contoh })
    segarkan()
    redirect(`/pengaturan/menyiapkan?tahun=${parsedInput.tahun}&baru=1`)
  })

export const ubahTahun = admin
  .inputSchema(formulir(skemaUbahTahun), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await setelan.ubahTahun(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Setelan disimpan.' }
  })

export const ubahBesaran = admin
  .inputSchema(formulir(skemaBesaran), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await setelan.ubahBesaran(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Batas besaran disimpan. Berlaku untuk laporan yang dikirim sejak sekarang.' }
  })

export const ubahRegulasi = admin
  .inputSchema(formulir(skemaRegulasi), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await gantiBuku(scopeKantor(pengguna), parsedInput.tahun, parsedInput.regulasi)
    segarkan()
    return { pesan: `Kodefikasi tahun ${parsedInput.tahun} diganti.` }
  })

/** Leads away: the page of a deleted year is gone. */
export const hapusTahun = admin
  .inputSchema(formulir(skemaHapusTahun), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }): Promise<{ pesan: string }> => {
    await hapus(scopeKantor(pengguna), parsedInput.tahun)
    segarkan()
    redirect(`/pengaturan/tahun?dihapus=${parsedInput.tahun}`)
  })

export const ubahZona = admin
  .inputSchema(formulir(skemaZona), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await setelan.ubahZona(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Batas zona disimpan.' }
  })

export const buatVersiApbd = admin
  .inputSchema(formulir(skemaVersiApbd), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const { disalin } = await versi.buatVersiApbd(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: `Versi "${parsedInput.nama}" dibuat, ${bilangan(disalin)} baris pagu disalin.` }
  })

export const buatVersiKas = admin
  .inputSchema(formulir(skemaVersiKas), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const { disalin } = await versi.buatVersiKas(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: `Versi "${parsedInput.nama}" dibuat, ${bilangan(disalin)} nilai bulanan disalin.` }
  })
