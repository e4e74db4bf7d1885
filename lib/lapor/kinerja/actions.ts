'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { isiFormulir } from '@/lib/dasar/akses/hasil'
import { PERAN_KANTOR, scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import { bilangan } from '@/lib/dasar/format/angka'
import { denganBuku } from '@/lib/dasar/unggah/terima'
import { db } from './data-baca'
import { selTempelan } from './impor/buku'
import { terapkanImporKinerja as terapkan } from './impor/mutations'
import { pratinjauKinerja } from './impor/pratinjau'
import { skemaLihatKinerja, skemaTerapKinerja } from './impor/schema'
import * as kinerja from './mutations'
import { skemaCapaian, skemaCatatanKinerja, skemaHapusIndikator, skemaIndikator, skemaRenstra, skemaSalin, skemaVerifikator } from './schema'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])
const kantor = aksiPeran(['ADMIN', 'ANALIS'])
const segarkan = (): void => revalidatePath('/', 'layout')

/** The office writes as the office: what is closed is hers to change, with a reason. */
const scopePenulis = (pengguna: Pengguna, unitId: number): OpdScope => (PERAN_KANTOR.includes(pengguna.peran) ? scopeKantor(pengguna) : scopeUnit(pengguna, unitId, 'tulis'))

export const simpanCapaianKinerja = pengisi.inputSchema(formulir(skemaCapaian), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { ditulis, sama } = await kinerja.simpanCapaian(scopePenulis(pengguna, parsedInput.unitId), parsedInput)
  segarkan()
  return { pesan: ditulis === 0 ? 'Tidak ada yang berubah: semua sudah tersimpan.' : `${bilangan(ditulis)} capaian disimpan${sama > 0 ? `, ${bilangan(sama)} tidak berubah` : ''}.` }
})

export const simpanIndikatorKinerja = pengisi.inputSchema(formulir(skemaIndikator), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const hasil = await kinerja.simpanIndikator(scopePenulis(pengguna, parsedInput.unitId), parsedInput)
  segarkan()
  return { ...hasil, pesan: 'Indikator disimpan.' }
})

export const hapusIndikatorKinerja = pengisi.inputSchema(formulir(skemaHapusIndikator), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await kinerja.hapusIndikator(scopePenulis(pengguna, parsedInput.unitId), parsedInput)
  segarkan()
  return { pesan: 'Indikator dihapus.' }
})

export const simpanRenstraKinerja = pengisi.inputSchema(formulir(skemaRenstra), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { ditulis } = await kinerja.simpanRenstra(scopePenulis(pengguna, parsedInput.unitId), parsedInput)
  segarkan()
  return { pesan: ditulis === 0 ? 'Tidak ada yang berubah.' : `Uang Renstra ${bilangan(ditulis)} baris disimpan.` }
})

export const simpanCatatanEvaluasi = pengisi.inputSchema(formulir(skemaCatatanKinerja), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await kinerja.simpanCatatanKinerja(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
  segarkan()
  const { pendorong, penghambat, tindakTriwulan, tindakRenja } = parsedInput
  return { pesan: 'Catatan disimpan.', lihat: { pendorong: kinerja.sidikTeks(pendorong), penghambat: kinerja.sidikTeks(penghambat), tindakTriwulan: kinerja.sidikTeks(tindakTriwulan), tindakRenja: kinerja.sidikTeks(tindakRenja) } }
})

export const simpanCatatanVerifikator = kantor.inputSchema(formulir(skemaVerifikator), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await kinerja.simpanVerifikator(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: 'Catatan verifikator disimpan.', lihat: { verifikator: kinerja.sidikTeks(parsedInput.verifikator) } }
})

export const salinIndikatorTahunLalu = pengisi.inputSchema(formulir(skemaSalin), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const { disalin, tertinggal, takUtuh } = await kinerja.salinTahunLalu(scopePenulis(pengguna, parsedInput.unitId), parsedInput)
  segarkan()
  const sebut = (daftar: readonly string[], kata: string): string => (daftar.length === 0 ? '' : ` ${bilangan(daftar.length)} ${kata}: ${daftar.slice(0, 5).join('; ')}${daftar.length > 5 ? '; …' : ''}.`)
  return { pesan: `${bilangan(disalin)} indikator disalin tanpa target tahun ini; isi targetnya.${sebut(tertinggal, 'tidak disalin karena kodenya tidak ada lagi pada unit ini')}${sebut(takUtuh, 'disalin tanpa capaian s.d. tahun lalu karena triwulannya belum lengkap')}` }
})

/** A form with a file beside its fields; an empty file field is none. */
const formulirBerkas = z.preprocess((masukan) => {
  if (!(masukan instanceof FormData)) return masukan
  const berkas = masukan.get('berkas')
  return { ...(isiFormulir(masukan) as object), ...(berkas instanceof File && berkas.size > 0 && { berkas }) }
}, skemaLihatKinerja)

/** Looks at a sheet of indicators: what it would write. Nothing is saved. */
export const lihatImporKinerja = pengisi.inputSchema(formulirBerkas, bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const scope = scopeUnit(pengguna, parsedInput.unitId, 'tulis')
  return denganBuku(pengguna.id, parsedInput.berkas !== undefined, () => pratinjauKinerja(db(), scope, parsedInput))
})

/** Saves a sheet as it was looked at. */
export const terapkanImporKinerja = pengisi.inputSchema(formulir(skemaTerapKinerja), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const scope = scopePenulis(pengguna, parsedInput.unitId)
  const sel = await denganBuku(pengguna.id, false, () => selTempelan(parsedInput.teks))
  const { baru, diubah, ditinggalkan } = await terapkan(scope, parsedInput, sel)
  segarkan()
  return { pesan: baru + diubah === 0 ? 'Semua isi lembar ini sudah tercatat. Tidak ada yang berubah.' : `${bilangan(baru)} indikator baru dan ${bilangan(diubah)} perubahan disimpan${ditinggalkan > 0 ? `, ${bilangan(ditinggalkan)} baris ditinggalkan` : ''}.` }
})
