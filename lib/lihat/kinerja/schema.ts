import { NAMA_PREDIKAT, PREDIKAT, type Predikat } from '@/lib/realisasi/predikat'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const KEADAAN_SARING = ['belum', 'lengkap', 'tanpa', ...PREDIKAT] as const
export type KeadaanSaring = '' | 'belum' | 'lengkap' | 'tanpa' | Predikat

/** What the page shows: units by words of their name, by how far they filled in, by predikat. */
export interface SaringanKinerja {
  cari: string
  keadaan: KeadaanSaring
}

export const OPSI_KEADAAN: readonly { nilai: KeadaanSaring; nama: string }[] = [
  { nilai: '', nama: 'Semua unit' }, { nilai: 'belum', nama: 'Belum lengkap' }, { nilai: 'lengkap', nama: 'Sudah lengkap' }, { nilai: 'tanpa', nama: 'Tanpa indikator' },
  ...PREDIKAT.map((nilai) => ({ nilai, nama: `Predikat ${NAMA_PREDIKAT[nilai].toLowerCase()}` })),
]

const satu = (nilai: string | string[] | undefined): string => (Array.isArray(nilai) ? nilai.at(-1) : nilai) ?? ''

/** `?cari=dinkes&keadaan=belum`; what is not known asks for all. */
export function parseSaringan(params: SearchParams): SaringanKinerja {
  const keadaan = satu(params.keadaan)
  return { cari: satu(params.cari).trim().slice(0, 80), keadaan: KEADAAN_SARING.find((item) => item === keadaan) ?? '' }
}
