import type { DataPeta, HitunganTempat, PaketTempat } from '@/lib/lihat/peta/types'

export type { DataPeta } from '@/lib/lihat/peta/types'

/** A kecamatan's own page in the same view. */
export const hrefKecamatan = (kueri: string, id: number | string): string => `/peta/${id}?${kueri}`

/** Lines in several kecamatan, and those without a place. */
export const LINTAS = -1
export const BELUM = 0

export const paketDi = ({ paket }: Pick<DataPeta, 'paket'>, id: number): PaketTempat | undefined => paket.find(({ kecamatanId }) => kecamatanId === id)
export const kendalaDi = ({ kendala }: Pick<DataPeta, 'kendala'>, id: number): HitunganTempat | undefined => kendala.find(({ kecamatanId }) => kecamatanId === id)
