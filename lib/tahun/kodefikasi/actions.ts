'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { pelakuDari, scopeKantor } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import { tambahSatu } from './mutations-tambah'
import { buatBuku as buat, hapusBuku as hapus, ubahBuku as ubah } from './mutations-buku'
import { akhiriKode as akhiri, ubahNamaKode as gantiNama } from './mutations-kode'
import * as skema from './schema'

const admin = aksiPeran(['ADMIN'])
/** Names stand on every page. */
const segarkan = (): void => revalidatePath('/', 'layout')

export const tambahNomenklatur = admin
  .inputSchema(formulir(skema.skemaNomenklatur), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await tambahSatu(pelakuDari(scopeKantor(pengguna), 'form'), { macam: 'buku', ...parsedInput })
    segarkan()
    return { pesan: `${parsedInput.kode} ${parsedInput.nama} ditambahkan.` }
  })

export const tambahRekening = admin
  .inputSchema(formulir(skema.skemaRekening), bentukIsian)
  .stateAction(async ({ parsedInput: { nomor, nama, induk }, ctx: { pengguna } }) => {
    await tambahSatu(pelakuDari(scopeKantor(pengguna), 'form'), { macam: 'rekening', kode: nomor, nama, indukNama: induk })
    segarkan()
    return { pesan: `${nomor} ${nama} ditambahkan.` }
  })

export const tambahSumberDana = admin
  .inputSchema(formulir(skema.skemaSumber), bentukIsian)
  .stateAction(async ({ parsedInput: { nomor, ...isi }, ctx: { pengguna } }) => {
    await tambahSatu(pelakuDari(scopeKantor(pengguna), 'form'), { macam: 'sumber', kode: nomor, ...isi })
    segarkan()
    return { pesan: `${nomor} ${isi.nama} ditambahkan.` }
  })

export const ubahNamaKode = admin
  .inputSchema(formulir(skema.skemaUbahNama), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const tahun = await gantiNama(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: tahun.length > 0 ? `Nama diubah; tampil pada tahun ${tahun.join(', ')}.` : 'Nama diubah.' }
  })

export const akhiriKode = admin
  .inputSchema(formulir(skema.skemaAkhiriKode), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const { kode } = await akhiri(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: parsedInput.berakhir ? `${kode} diakhiri: tidak lagi ditawarkan untuk baris baru.` : `${kode} ditawarkan lagi untuk baris baru.` }
  })

export const buatBuku = admin
  .inputSchema(formulir(skema.skemaBukuBaru), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const { disalin } = await buat(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: disalin > 0 ? `${parsedInput.nomor} dibuat dengan ${bilangan(disalin)} kode salinan.` : `${parsedInput.nomor} dibuat, masih kosong. Muat daftarnya.` }
  })

export const ubahBuku = admin
  .inputSchema(formulir(skema.skemaUbahBuku), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await ubah(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Kodefikasi disimpan.' }
  })

export const hapusBuku = admin
  .inputSchema(formulir(skema.skemaHapusBuku), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await hapus(scopeKantor(pengguna), parsedInput)
    segarkan()
    redirect('/pengaturan/kodefikasi')
  })
