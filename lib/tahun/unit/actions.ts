'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { isiFormulir } from '@/lib/dasar/akses/hasil'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { denganBuku } from '@/lib/dasar/unggah/terima'
import { pratinjauDaftar } from './daftar/pratinjau'
import { bacaTempelan } from './daftar/baca'
import * as unit from './mutations'
import { simpanDaftar as tulisDaftar } from './mutations-daftar'
import { ubahKode as tulisKode } from './mutations-kode'
import { skemaAkhiri, skemaMasa, skemaPratinjau, skemaSimpanDaftar, skemaUbahKode, skemaUnitBaru } from './schema'
import { kalimatDaftar, kalimatKode } from './utils'

const admin = aksiPeran(['ADMIN'])
/** Names stand on every page. */
const segarkan = (): void => revalidatePath('/', 'layout')

export const buatUnit = admin
  .inputSchema(formulir(skemaUnitBaru), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await unit.buatUnit(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: `${parsedInput.nama} ditambahkan.` }
  })

export const ubahMasa = admin
  .inputSchema(formulir(skemaMasa), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await unit.ubahMasa(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Perubahan disimpan.' }
  })

export const akhiriUnit = admin
  .inputSchema(formulir(skemaAkhiri), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await unit.akhiriUnit(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Masa unit diakhiri. Angkanya tetap tersimpan.' }
  })

/** Puts a code right; the answer says which decisions of imports named the old one. */
export const ubahKode = admin
  .inputSchema(formulir(skemaUbahKode), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const hasil = await tulisKode(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: kalimatKode(parsedInput.kode, hasil) }
  })

/** A form with a file beside its fields; an empty file field is none. */
const formulirBerkas = z.preprocess((masukan) => {
  if (!(masukan instanceof FormData)) return masukan
  const berkas = masukan.get('berkas')
  return { ...(isiFormulir(masukan) as object), ...(berkas instanceof File && berkas.size > 0 && { berkas }) }
}, skemaPratinjau)

/** Looks at a pasted or sent list: what it would change. Nothing is saved. */
export const lihatDaftar = admin
  .inputSchema(formulirBerkas, bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    scopeKantor(pengguna)
    return denganBuku(pengguna.id, () => pratinjauDaftar(parsedInput))
  })

/** Saves a list as it was looked at. */
export const simpanDaftar = admin
  .inputSchema(formulir(skemaSimpanDaftar), bentukIsian)
  .stateAction(async ({ parsedInput: { teks, berlakuMulai, tanda, paham }, ctx: { pengguna } }) => {
    const { baris } = await bacaTempelan(teks)
    const hasil = await tulisDaftar(scopeKantor(pengguna), { baris, berlakuMulai, tanda, paham: paham === 'ya' })
    segarkan()
    return { pesan: kalimatDaftar(hasil) }
  })
