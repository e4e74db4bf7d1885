'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { isiFormulir } from '@/lib/dasar/akses/hasil'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import { denganBuku } from '@/lib/dasar/unggah/terima'
import { db } from './data'
import { selTempelan } from './impor/buku'
import { pratinjauDaerah } from './impor/pratinjau'
import { terapkanDaerah } from './mutations'
import { skemaLihatDaerah, skemaTerapDaerah } from './schema'

const kantor = aksiPeran(['ADMIN', 'ANALIS'])

/** A form with a file beside its fields; an empty file field is none. */
const formulirBerkas = z.preprocess((masukan) => {
  if (!(masukan instanceof FormData)) return masukan
  const berkas = masukan.get('berkas')
  return { ...(isiFormulir(masukan) as object), ...(berkas instanceof File && berkas.size > 0 && { berkas }) }
}, skemaLihatDaerah)

/** Looks at a pasted or sent list: what it would write, row by row. Nothing is saved. */
export const lihatDaerah = kantor.inputSchema(formulirBerkas, bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  scopeKantor(pengguna)
  return denganBuku(pengguna.id, parsedInput.berkas !== undefined, () => pratinjauDaerah(db(), parsedInput))
})

/** Saves a list as it was looked at. */
export const terapkanAngkaDaerah = kantor.inputSchema(formulir(skemaTerapDaerah), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const scope = scopeKantor(pengguna)
  const sel = await denganBuku(pengguna.id, false, () => selTempelan(parsedInput.teks))
  const { angka, daerah, ditinggalkan } = await terapkanDaerah(scope, parsedInput, sel)
  revalidatePath('/banding/daerah')
  if (angka === 0) return { pesan: 'Semua angka ini sudah tercatat. Tidak ada yang berubah.' }
  return { pesan: `${bilangan(angka)} angka disimpan${daerah > 0 ? `, ${bilangan(daerah)} daerah baru` : ''}${ditinggalkan > 0 ? `, ${bilangan(ditinggalkan)} baris ditinggalkan` : ''}.` }
})
