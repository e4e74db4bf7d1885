'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { AppError } from '@/lib/dasar/akses/galat'
import { isiFormulir } from '@/lib/dasar/akses/hasil'
import { scopeKantor, scopeTulis, scopeUnit } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { bilangan } from '@/lib/dasar/format/angka'
import { denganBuku } from '@/lib/dasar/unggah/terima'
import { db } from './data-baca'
import { selTempelan } from './impor/buku'
import { pratinjauDak } from './impor/pratinjau'
import { kalimatGerbang } from './kalimat'
import { loadAkibat, loadGerbangUntuk } from './loaders-entri'
import * as dak from './mutations'
import { tandaAturan } from './aturan/mutations'
import { skemaAlokasi, skemaPulihAlokasi, skemaTarikAlokasi } from './alokasi/schema'
import { skemaAturanDak } from './aturan/schema'
import { skemaBetul, skemaLembar, skemaTarikCatatan } from './catatan/schema'
import { skemaLihatDak, skemaTerapDak } from './impor/schema'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])
const kantor = aksiPeran(['ADMIN', 'ANALIS'])
const admin = aksiPeran(['ADMIN'])
const segarkan = (): void => revalidatePath('/', 'layout')

/** What the gates say now that something was written; a year without rules has none. */
async function gerbangKini(pengguna: Pengguna, { bidangId, hari }: { bidangId: number; hari?: string | undefined }): Promise<string> {
  const ada = await loadGerbangUntuk(pengguna, bidangId, hari)
  return ada ? ` ${kalimatGerbang(ada.kini, ada.hari)}` : ''
}

export const simpanLembarDak = pengisi.inputSchema(formulir(skemaLembar), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { ditulis, sama } = await dak.simpanLembar(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
  segarkan()
  const kata = ditulis === 0 ? 'Semua sudah tercatat sama.' : `${bilangan(ditulis)} catatan disimpan${sama > 0 ? `, ${bilangan(sama)} sudah tercatat sama` : ''}.`
  return { pesan: kata + (await gerbangKini(pengguna, parsedInput)) }
})

export const betulkanCatatanDak = pengisi.inputSchema(formulir(skemaBetul), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await dak.betulkanCatatan(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
  segarkan()
  return { pesan: `Catatan dibetulkan.${await gerbangKini(pengguna, parsedInput)}` }
})

export const tarikCatatanDak = pengisi.inputSchema(formulir(skemaTarikCatatan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await dak.tarikCatatan(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
  segarkan()
  return { pesan: `Catatan ditarik kembali.${await gerbangKini(pengguna, parsedInput)}` }
})

export const simpanAlokasiDak = kantor.inputSchema(formulir(skemaAlokasi), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const hasil = await dak.simpanAlokasi(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { ...hasil, pesan: 'Alokasi disimpan.' }
})

export const tarikAlokasiDak = kantor.inputSchema(formulir(skemaTarikAlokasi), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await dak.tarikAlokasi(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Alokasi ditarik. Catatannya tetap dapat dibaca.' }
})

export const pulihkanAlokasiDak = kantor.inputSchema(formulir(skemaPulihAlokasi), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await dak.pulihkanAlokasi(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Alokasi berlaku lagi.' }
})

/** Looks at rules first: what they would do to the gates. Sent again with the fingerprint of what was looked at, they are saved. */
export const simpanAturanDak = admin.inputSchema(formulir(skemaAturanDak), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const scope = scopeKantor(pengguna)
  const tanda = tandaAturan(parsedInput)
  if (parsedInput.tanda === '') return { lihat: { tanda, ...(await loadAkibat(scope, parsedInput)) }, pesan: null }
  if (parsedInput.tanda !== tanda) throw new AppError('ISIAN_SALAH', { pesan: 'Isian berubah sejak akibatnya ditunjukkan. Belum disimpan; lihat akibatnya sekali lagi.' })
  await dak.simpanAturan(scope, parsedInput)
  segarkan()
  return { lihat: null, pesan: `Aturan DAK Fisik ${parsedInput.tahun} disimpan.` }
})

/** A form with a file beside its fields; an empty file field is none. */
const formulirBerkas = z.preprocess((masukan) => {
  if (!(masukan instanceof FormData)) return masukan
  const berkas = masukan.get('berkas')
  return { ...(isiFormulir(masukan) as object), ...(berkas instanceof File && berkas.size > 0 && { berkas }) }
}, skemaLihatDak)

/** Looks at a pasted or sent sheet: what it would write. Nothing is saved. */
export const lihatImporDak = pengisi.inputSchema(formulirBerkas, bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const scope = scopeTulis(pengguna)
  return denganBuku(pengguna.id, parsedInput.berkas !== undefined, () => pratinjauDak(db(), scope, parsedInput))
})

/** Saves a sheet as it was looked at. */
export const terapkanImporDak = pengisi.inputSchema(formulir(skemaTerapDak), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const scope = scopeTulis(pengguna)
  const sel = await denganBuku(pengguna.id, false, () => selTempelan(parsedInput.teks))
  const { catatan, alokasi, ditinggalkan } = await dak.terapkanImpor(scope, parsedInput, sel)
  segarkan()
  if (catatan === 0) return { pesan: 'Semua angka lembar ini sudah tercatat. Tidak ada yang berubah.' }
  return { pesan: `${bilangan(catatan)} catatan pada ${bilangan(alokasi)} alokasi disimpan${ditinggalkan > 0 ? `, ${bilangan(ditinggalkan)} baris ditinggalkan` : ''}.` }
})
