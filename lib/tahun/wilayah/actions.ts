'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { isiFormulir } from '@/lib/dasar/akses/hasil'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import { denganBuku } from '@/lib/dasar/unggah/terima'
import { baca } from './data'
import * as wilayah from './mutations'
import { hapusBatas as tulisHapusBatas, simpanBatas as tulisBatas } from './mutations-batas'
import { skemaBatas, skemaHapusBatas, skemaLihat, skemaTerap, skemaWilayah } from './schema'

const kantor = aksiPeran(['ADMIN', 'ANALIS'])

export const simpanWilayah = kantor.inputSchema(formulir(skemaWilayah), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await wilayah.simpanWilayah(scopeKantor(pengguna), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: `${parsedInput.nama} disimpan.` }
})

/** Looks at a list: what it would change. Nothing is saved. */
export const lihatDaftarWilayah = kantor.inputSchema(formulir(skemaLihat), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  scopeKantor(pengguna)
  return { teks: parsedInput.teks, sumber: parsedInput.sumber, rencana: await wilayah.rencanakan(baca(), parsedInput.teks) }
})

/** Saves a list as it was looked at. */
export const terapkanDaftarWilayah = kantor.inputSchema(formulir(skemaTerap), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const jumlah = await wilayah.terapkanDaftar(scopeKantor(pengguna), parsedInput)
  revalidatePath('/', 'layout')
  return { pesan: `${bilangan(jumlah.BARU)} wilayah ditambahkan, ${bilangan(jumlah.UBAH)} diubah.` }
})

/** A form with a file beside its fields. */
const formulirBatas = z.preprocess((masukan) => (masukan instanceof FormData ? { ...(isiFormulir(masukan) as object), berkas: masukan.get('berkas') } : masukan), skemaBatas)

/** Keeps boundaries for the map, as numbers. */
export const simpanBatas = kantor.inputSchema(formulirBatas, bentukIsian).stateAction(async ({ parsedInput: { berkas, ...isi }, ctx: { pengguna } }) => {
  const scope = scopeKantor(pengguna)
  const banyak = await denganBuku(pengguna.id, true, async () => tulisBatas(scope, { ...isi, teks: await berkas.text(), namaBerkas: berkas.name.slice(0, 200) || 'batas.geojson' }))
  revalidatePath('/', 'layout')
  return { pesan: `Batas ${bilangan(banyak)} kecamatan disimpan.` }
})

/** Takes the boundaries away: the map is of tiles again. */
export const hapusBatas = kantor.inputSchema(formulir(skemaHapusBatas), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tulisHapusBatas(scopeKantor(pengguna), parsedInput.versi)
  revalidatePath('/', 'layout')
  return { pesan: 'Batas dihapus; peta kembali berupa petak.' }
})
