import type { IdentitasUnit } from '@/lib/lihat/perangkat-daerah/types'
import type { Rapat } from '@/lib/rakor/rapat/types'

type Triwulan = Pick<Rapat, 'tahun' | 'triwulan'>

/** Letters, digits and hyphens only, as every system takes them. */
const siput = (teks: string): string => teks.normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80)

/** "lembar-evaluasi-dpupr-7-tw-2-2023": the unit's number makes it the unit's own, however units are called. */
export const namaLembar = ({ tahun, triwulan }: Triwulan, { id, namaSingkat }: Pick<IdentitasUnit, 'id' | 'namaSingkat'>): string => `lembar-evaluasi-${siput(namaSingkat)}-${id}-tw-${triwulan}-${tahun}`

/** "lembar-evaluasi-semua-unit-tw-2-2023" */
export const namaSemua = ({ tahun, triwulan }: Triwulan): string => `lembar-evaluasi-semua-unit-tw-${triwulan}-${tahun}`
