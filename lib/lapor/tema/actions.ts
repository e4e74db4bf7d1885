'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { AppError } from '@/lib/dasar/akses/galat'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { jumlah } from '@/lib/realisasi/rupiah'
import { loadTandaTema, sidikDaftar } from './loaders'
import * as mutasi from './mutations'
import { skemaPutus, skemaTema, skemaUrung, type MasukanPutus } from './schema'
import type { BarisTanda } from './types'
import { saringTanda, versiDi } from './utils'

const kantor = aksiPeran(['ADMIN', 'ANALIS'])
const segarkan = (): void => revalidatePath('/', 'layout')
const KATA = { YA: 'ditandai termasuk', TIDAK: 'dicatat bukan', BATAL: 'dikembalikan ke belum diputus' } as const

/** What is decided about: the ticked rows, or all of the filter as it was looked at. */
function dipilih(baris: readonly BarisTanda[], { semua, sidik, pilih, urutan, ...saring }: MasukanPutus): { subId: number; versi: number }[] {
  if (semua !== '1') return pilih
  const terpilih = saringTanda(baris, saring)
  if (sidikDaftar(terpilih, urutan) !== sidik) throw new AppError('BERSAMAAN', { pesan: 'Daftar ini sudah berubah sejak dibuka, jadi belum ada yang dicatat. Muat ulang daftar lalu periksa lagi.' })
  return terpilih.map((satu) => ({ subId: satu.subId, versi: versiDi(satu, urutan) }))
}

export const putuskanTema = kantor.inputSchema(formulir(skemaPutus), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  const scope = scopeKantor(pengguna)
  const { tahun, urutan, tema, putusan } = parsedInput
  const { baris, tema: { nama } } = await loadTandaTema({ tahun, urutan }, tema)
  const butir = dipilih(baris, parsedInput)
  const { berubah, sama, urung } = await mutasi.putuskan(scope, { tahun, urutan, tema }, putusan, butir, new Set(baris.flatMap(({ subId, sebab }) => (sebab === null ? [] : [subId]))))
  segarkan()
  const ubah = new Set(urung.map(({ subId }) => subId))
  const pagu = jumlah(baris.filter(({ subId }) => ubah.has(subId)).map((satu) => satu.pagu))
  const pesan = berubah === 0 ? 'Semua sudah tercatat begitu.' : `${nama}: ${bilangan(berubah)} sub-kegiatan ${KATA[putusan]}, pagu ${rupiahSingkat(pagu)}${sama > 0 ? `; ${bilangan(sama)} sudah tercatat begitu` : ''}.`
  return { pesan, urung: urung.length === 0 ? null : JSON.stringify(urung) }
})

export const urungkanTema = kantor.inputSchema(formulir(skemaUrung), bentukIsian).stateAction(async ({ parsedInput: { butir, ...tempat }, ctx: { pengguna } }) => {
  const banyak = await mutasi.urungkan(scopeKantor(pengguna), tempat, butir)
  segarkan()
  return { pesan: banyak === 0 ? 'Semua sudah seperti semula.' : `${bilangan(banyak)} sub-kegiatan dikembalikan seperti semula.`, urung: null }
})

export const simpanTema = kantor.inputSchema(formulir(skemaTema), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await mutasi.simpanTema(scopeKantor(pengguna), parsedInput)
  segarkan()
  return { pesan: `Tema ${parsedInput.nama} disimpan.` }
})
