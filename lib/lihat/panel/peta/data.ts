import { rupiahSingkat } from '@/lib/dasar/format/angka'
import type { DataPeta, HitunganTempat, PaketTempat } from '@/lib/lihat/peta/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { tanpaEntri } from '@/lib/realisasi/posisi'
import { sen } from '@/lib/realisasi/rupiah'

export type { DataPeta } from '@/lib/lihat/peta/types'

/** A kecamatan's own page in the same view. */
export const hrefKecamatan = (kueri: string, id: number | string): string => `/peta/${id}?${kueri}`

/** Of a year of which nothing was entered there is no figure of any place: the one rule of what is empty. */
export const tanpaIsi = ({ seluruh }: Pick<DataPeta, 'seluruh'>): boolean => tanpaEntri(seluruh.posisi)

/** Lines in several kecamatan, and those without a place. */
export const LINTAS = -1
export const BELUM = 0

export const paketDi = ({ paket }: Pick<DataPeta, 'paket'>, id: number): PaketTempat | undefined => paket.find(({ kecamatanId }) => kecamatanId === id)
export const kendalaDi = ({ kendala }: Pick<DataPeta, 'kendala'>, id: number): HitunganTempat | undefined => kendala.find(({ kecamatanId }) => kecamatanId === id)

/** Realisasi that the whole holds and none of its rows says, because nobody of theirs has handed the month in; undefined: there is none. */
export function kataLuarLapor(bagian: readonly Capaian[]): string | undefined {
  const luar = sen(bagian.filter(({ melapor }) => !melapor).reduce((n, { posisi }) => n + (posisi.realisasi ?? 0n), 0n))
  return luar === 0n ? undefined : `realisasi termasuk ${rupiahSingkat(luar)} menurut entri terakhir pada baris yang belum lapor`
}
