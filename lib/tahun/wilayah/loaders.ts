import 'server-only'
import { cache } from 'react'
import { requirePengguna, requirePeran } from '@/lib/dasar/akses/gate'
import { baca, queryBatas, queryKantorKecamatan, queryKecamatan, queryWilayah } from './data'
import { tulisDaftarWilayah } from './daftar'
import { SUMBER_WILAYAH, WILAYAH_LAMPUNG_BARAT } from './lampung-barat'
import type { BatasPeta, Kecamatan, Wilayah } from './types'
import { wilayahTegak } from './utils'

/** The kecamatan of the regency, for whoever is signed in. */
export const loadKecamatan = cache(async (): Promise<Kecamatan[]> => {
  await requirePengguna()
  return queryKecamatan(baca())
})

/** Every place that stands, and those that ended: what is there already keeps its name, though nothing new can be put there. */
export const loadWilayahSemua = cache(async (): Promise<{ tegak: Wilayah[]; berakhir: Wilayah[] }> => {
  await requirePengguna()
  const semua = await queryWilayah(baca())
  const tegak = wilayahTegak(semua)
  return { tegak, berakhir: semua.filter((satu) => !tegak.includes(satu)) }
})

/** Every place that stands, for whoever is signed in: what a place can be chosen from. */
export const loadWilayahTegak = async (): Promise<Wilayah[]> => (await loadWilayahSemua()).tegak

/** The boundaries that maps are drawn of; null: tiles. */
export const loadBatas = cache(async (): Promise<BatasPeta | null> => {
  await requirePengguna()
  return queryBatas(baca())
})

export interface HalamanWilayah {
  wilayah: Wilayah[]
  batas: BatasPeta | null
  /** units that may be a kecamatan's office */
  unit: { id: number; nama: string }[]
  /** a list to begin with, while there is nothing yet */
  awal: { teks: string; sumber: string }
}

/** What the office keeps of places. */
export async function loadHalamanWilayah(): Promise<HalamanWilayah> {
  await requirePeran('ADMIN', 'ANALIS')
  const [wilayah, batas, unit] = await Promise.all([queryWilayah(baca()), queryBatas(baca()), queryKantorKecamatan(baca())])
  return { wilayah, batas, unit, awal: { teks: tulisDaftarWilayah(WILAYAH_LAMPUNG_BARAT), sumber: SUMBER_WILAYAH } }
}
