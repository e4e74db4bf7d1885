'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { skemaSimpan } from '@/lib/lapor/pelaporan/schema'
import { senFromText } from '@/lib/realisasi/rupiah'
import * as anggaran from './mutations'
import * as setelan from './mutations-tahun'
import { skemaHapus } from './schema-baris'
import { skemaBaris, skemaTahunBaru, skemaUbahTahun, skemaVersiApbd, skemaVersiKas, skemaZona } from './schema'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])
const admin = aksiPeran(['ADMIN'])
const segarkan = (): void => revalidatePath('/', 'layout')

export const simpanPagu = pengisi
  .inputSchema(formulir(skemaSimpan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const hasil = await anggaran.simpanPagu(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    segarkan()
    return hasil
  })

export const simpanAnggaranKas = pengisi
  .inputSchema(formulir(skemaSimpan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const hasil = await anggaran.simpanAnggaranKas(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    segarkan()
    return hasil
  })

export const simpanTargetFisik = pengisi
  .inputSchema(formulir(skemaSimpan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const hasil = await anggaran.simpanTargetFisik(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    segarkan()
    return hasil
  })

export const tambahBaris = pengisi
  .inputSchema(formulir(skemaBaris), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const { sub, rekening, sumberDana } = await anggaran.tambahBaris(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    segarkan()
    const pesan = `Ditambahkan: ${rekening} (${sumberDana}), pagu ${rupiah(senFromText(parsedInput.nilai))}, pada ${sub}. Isi anggaran kasnya di bagian Anggaran kas.`
    return { pesan, subKegiatan: sub, sumberDana: String(parsedInput.sumberDanaId) }
  })

/** Takes a line, or a sub-kegiatan, without any figure away. */
export const hapusTujuan = pengisi
  .inputSchema(formulir(skemaHapus), bentukIsian)
  .stateAction(async ({ parsedInput: { tujuan, ...alamat }, ctx: { pengguna } }) => {
    const scope = scopeUnit(pengguna, alamat.unitId, 'tulis')
    const hasil = tujuan.jenis === 'B' ? await anggaran.hapusBaris(scope, { ...alamat, barisId: tujuan.id }) : { baris: null, ...(await anggaran.hapusSub(scope, { ...alamat, subId: tujuan.id })) }
    segarkan()
    const sub = hasil.sub === null ? '' : `sub-kegiatan ${hasil.sub}`
    return { kunci: tujuan.kunci, pesan: `Dihapus: ${[hasil.baris, sub].filter(Boolean).join(', dan ')}. Penghapusannya tercatat di jejak.` }
  })

export const buatTahun = admin
  .inputSchema(formulir(skemaTahunBaru), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await setelan.buatTahun(scopeKantor(pengguna), { ...parsedInput, regulasiKode: parsedInput.regulasi, contoh: pengguna.contoh })
    segarkan()
    return { pesan: `Tahun ${parsedInput.tahun} dibuat dengan APBD murni dan anggaran kas awal yang masih kosong.` }
  })

export const ubahTahun = admin
  .inputSchema(formulir(skemaUbahTahun), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await setelan.ubahTahun(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Setelan disimpan.' }
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
    const { disalin } = await setelan.buatVersiApbd(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: `Versi "${parsedInput.nama}" dibuat, ${bilangan(disalin)} baris pagu disalin.` }
  })

export const buatVersiKas = admin
  .inputSchema(formulir(skemaVersiKas), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const { disalin } = await setelan.buatVersiKas(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: `Versi "${parsedInput.nama}" dibuat, ${bilangan(disalin)} nilai bulanan disalin.` }
  })
