import { z } from 'zod'
import { KATEGORI } from '@/lib/realisasi/posisi'
import { ZONA } from '@/lib/realisasi/zona'

/** Columns of the list that can be sorted. */
export const URUT = [
  'kode', 'nama', 'pagu', 'angkas', 'realisasi', 'serapanAngkas', 'serapanPagu', 'target', 'deviasi', 'selisih', 'fisik',
] as const
export type Urut = (typeof URUT)[number]

export const ARAH = ['naik', 'turun'] as const
export type Arah = (typeof ARAH)[number]

/** One value of a query string; a repeated parameter counts with its first. */
const satu = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.unknown())
const pilihan = <T extends readonly [string, ...string[]]>(daftar: T) =>
  satu.pipe(z.enum(daftar).nullable()).catch(null)

/** What the list shows, from the address. Bad values fall back; nothing throws. */
const skemaDaftar = z.object({
  urut: satu.pipe(z.enum(URUT)).catch('kode'),
  arah: pilihan(ARAH),
  kategori: pilihan(KATEGORI),
  zona: pilihan([...ZONA, 'TANPA_NILAI']),
  cari: satu.pipe(z.string().trim().max(80)).catch(''),
  kelompok: satu.pipe(z.enum(['kategori', 'satu'])).catch('kategori'),
})
export type SaringanDaftar = Omit<z.infer<typeof skemaDaftar>, 'arah'> & { arah: Arah }

/** The direction a column is read in first: texts upwards, amounts from the largest, shortfalls from the worst. */
export const arahAwal = (urut: Urut): Arah =>
  urut === 'kode' || urut === 'nama' || urut === 'deviasi' || urut === 'selisih' || urut === 'serapanAngkas' || urut === 'serapanPagu'
    ? 'naik'
    : 'turun'

export function parseDaftar(searchParams: Record<string, string | string[] | undefined>): SaringanDaftar {
  const { arah, ...isi } = skemaDaftar.parse(searchParams)
  return { ...isi, arah: arah ?? arahAwal(isi.urut) }
}

/** A positive integer id in an address; null for everything else. */
export function parseId(text: string): number | null {
  const hasil = z.string().regex(/^[1-9]\d{0,8}$/).transform(Number).safeParse(text)
  return hasil.success ? hasil.data : null
}
