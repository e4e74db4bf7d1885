import type { Per } from '@/lib/realisasi/posisi'

/** Address of the CSV with the positions a block shows. `kueri` is the view: "tahun=2023&bulan=6&versi=berlaku". */
export const hrefCsv = (kueri: string, per: Per, filter: string = ''): string =>
  `/api/v1/posisi?${kueri}&per=${per}${filter ? `&${filter}` : ''}&format=csv`

/** A unit's page in the same view. */
export const hrefUnit = (kueri: string, unitId: string): string => `/perangkat-daerah/${unitId}?${kueri}`
