/** A meeting only goes forward through these. */
export const KEADAAN = ['DRAF', 'DIBEKUKAN', 'BERLANGSUNG', 'SELESAI'] as const
export type KeadaanRapat = (typeof KEADAAN)[number]

export const NAMA_KEADAAN: Readonly<Record<KeadaanRapat, string>> = { DRAF: 'draf', DIBEKUKAN: 'posisi dibekukan', BERLANGSUNG: 'berlangsung', SELESAI: 'selesai' }

/** What units are told of the same: how far the office's preparations are is not theirs. */
export const NAMA_KEADAAN_UNIT: Readonly<Record<KeadaanRapat, string>> = { DRAF: 'dijadwalkan', DIBEKUKAN: 'dijadwalkan', BERLANGSUNG: 'berlangsung', SELESAI: 'selesai' }

const ROMAWI = ['I', 'II', 'III', 'IV'] as const
/** "Rakor triwulan II 2023" */
export const namaRapat = ({ tahun, triwulan }: { tahun: number; triwulan: number }): string => `Rakor triwulan ${ROMAWI[triwulan - 1] ?? triwulan} ${tahun}`
export { namaTriwulan } from '@/lib/dasar/format/triwulan'

export const MAKS_ACARA = 100
