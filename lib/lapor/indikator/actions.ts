'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { isiFormulir } from '@/lib/dasar/akses/hasil'
import { scopeKantor, scopeTulis } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import { ambilTempelan, sidikTempelan } from '@/lib/dasar/unggah/tempelan'
import { denganBuku } from '@/lib/dasar/unggah/terima'
import { skemaNilai, skemaRevisi, skemaRevisiTarget, skemaTarget, skemaTarik, skemaTarikTarget } from './catatan/schema'
import { skemaDaftar, skemaHapus, skemaMuat } from './daftar/schema'
import { selKiriman, teksDari } from './impor/buku'
import { skemaLihat, skemaTerap } from './impor/schema'
import { loadRencana } from './loaders-entri'
import * as tulis from './mutations'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])
const kantor = aksiPeran(['ADMIN', 'ANALIS'])
const segarkan = (): void => revalidatePath('/', 'layout')

export const simpanNilaiIndikator = pengisi.inputSchema(formulir(skemaNilai), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { ditulis } = await tulis.simpanNilai(scopeTulis(pengguna), parsedInput)
  segarkan()
  return { pesan: ditulis ? 'Nilai disimpan.' : 'Nilai ini sudah tercatat sama. Tidak ada yang berubah.' }
})

export const revisiNilaiIndikator = pengisi.inputSchema(formulir(skemaRevisi), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tulis.revisiNilai(scopeTulis(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Nilai direvisi. Yang lama tetap terlihat.' }
})

export const tarikNilaiIndikator = pengisi.inputSchema(formulir(skemaTarik), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tulis.tarikNilai(scopeTulis(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Nilai ditarik. Yang lama tetap terlihat.' }
})

export const simpanTargetIndikator = pengisi.inputSchema(formulir(skemaTarget), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { ditulis } = await tulis.simpanTarget(scopeTulis(pengguna), parsedInput)
  segarkan()
  return { pesan: ditulis ? 'Target disimpan.' : 'Target ini sudah tercatat sama. Tidak ada yang berubah.' }
})

export const revisiTargetIndikator = pengisi.inputSchema(formulir(skemaRevisiTarget), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tulis.revisiTarget(scopeTulis(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Target direvisi. Yang lama tetap terlihat.' }
})

export const tarikTargetIndikator = pengisi.inputSchema(formulir(skemaTarikTarget), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tulis.revisiTarget(scopeTulis(pengguna), { ...parsedInput, nilai: null, sumber: null })
  segarkan()
  return { pesan: 'Target ditarik. Yang lama tetap terlihat.' }
})

export const simpanDeretIndikator = kantor.inputSchema(formulir(skemaDaftar), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const hasil = await tulis.simpanDaftar(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { ...hasil, pesan: 'Deret disimpan.' }
})

export const hapusDeretIndikator = kantor.inputSchema(formulir(skemaHapus), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await tulis.hapusDaftar(scopeKantor(pengguna), parsedInput)
  segarkan()
  redirect('/indikator')
})

export const muatIndikatorAwal = kantor.inputSchema(formulir(skemaMuat), bentukIsian).stateAction(async ({ ctx: { pengguna } }) => {
  const { jumlah } = await tulis.muatDaftarAwal(scopeKantor(pengguna))
  segarkan()
  return { pesan: jumlah === 0 ? 'Semua deret daftar awal sudah ada.' : `${bilangan(jumlah)} deret ditambahkan, tanpa nilai. Pilih penanggung jawabnya, lalu catat nilainya.` }
})

/** A form with a file beside its fields; an empty file field is none. */
const formulirBerkas = z.preprocess((masukan) => {
  if (!(masukan instanceof FormData)) return masukan
  const berkas = masukan.get('berkas')
  return { ...(isiFormulir(masukan) as object), ...(berkas instanceof File && berkas.size > 0 && { berkas }) }
}, skemaLihat)

/** Looks at a pasted or sent sheet: what it would write. Nothing is saved. */
export const lihatImporIndikator = pengisi.inputSchema(formulirBerkas, bentukIsian).stateAction(async ({ parsedInput: { berkas, jawaban, dijawab, ...kiriman }, ctx: { pengguna } }) => {
  const scope = scopeTulis(pengguna)
  return denganBuku(pengguna.id, berkas !== undefined, async () => {
    const { teks, asal } = await ambilTempelan({ ...kiriman, berkas }, async () => ({ teks: teksDari(await selKiriman({ berkas, teks: '' })), keterangan: [] }))
    const sel = await selKiriman({ berkas: undefined, teks })
    const isi = teksDari(sel)
    const sidikIsi = sidikTempelan(isi)
    // answers are of the rows that they were given at: another sheet starts without any
    const dipakai = berkas === undefined && (dijawab === '' || dijawab === sidikIsi) ? jawaban : {}
    return { ...await loadRencana(scope, sel, dipakai), teks: isi, jawaban: dipakai, asal: berkas === undefined ? asal : sidikIsi, dijawab: sidikIsi }
  })
})

/** Saves a sheet as it was looked at. */
export const terapkanImporIndikator = pengisi.inputSchema(formulir(skemaTerap), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const scope = scopeTulis(pengguna)
  const sel = await denganBuku(pengguna.id, false, () => selKiriman({ berkas: undefined, teks: parsedInput.teks }))
  const { ditulis, ditinggalkan } = await tulis.terapkanImpor(scope, parsedInput, sel)
  segarkan()
  return { pesan: ditulis === 0 ? 'Semua nilai lembar ini sudah tercatat. Tidak ada yang berubah.' : `${bilangan(ditulis)} nilai disimpan${ditinggalkan > 0 ? `, ${bilangan(ditinggalkan)} baris ditinggalkan` : ''}.` }
})
