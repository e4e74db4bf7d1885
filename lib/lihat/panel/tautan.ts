import type { Per } from '@/lib/realisasi/posisi'

/** Address of the CSV with the positions a block shows. `kueri` is the view: "tahun=2023&bulan=6&versi=berlaku". */
export const hrefCsv = (kueri: string, per: Per, filter: string = ''): string =>
  `/api/v1/posisi?${kueri}&per=${per}${filter ? `&${filter}` : ''}&format=csv`

/** Ringkasan in the same view at another month. */
export const hrefBulan = (kueri: string, bulan: number): string => `/?${kueri.replace(/(^|&)bulan=\d+/, `$1bulan=${bulan}`)}`

/** A unit's page in the same view. */
export const hrefUnit = (kueri: string, unitId: string): string => `/perangkat-daerah/${unitId}?${kueri}`

/** A sub-kegiatan's page in the same view. */
export const hrefSub = (kueri: string, unitId: number | string, subId: number | string): string => `/perangkat-daerah/${unitId}/sub-kegiatan/${subId}?${kueri}`
