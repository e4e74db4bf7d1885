import { z } from 'zod'
import type { PermintaanPeriode } from './types'

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

const angka = (min: number, max: number) => z.string().regex(/^\d{1,4}$/).transform(Number).pipe(z.int().min(min).max(max))

/** The last of a repeated parameter counts, as in a form that overwrites. */
const satu = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value.at(-1) : value)

const schema = z.object({
  tahun: angka(2000, 2100).optional().catch(undefined),
  bulan: angka(1, 12).optional().catch(undefined),
  versi: z.union([z.literal('berlaku'), angka(0, 999)]).catch('berlaku'),
})

/** Reads `?tahun=2023&bulan=6&versi=berlaku`. What is missing or nonsense is left to the default; it never throws. */
export function parsePeriode(params: SearchParams): PermintaanPeriode {
  const { tahun, bulan, versi } = schema.parse({ tahun: satu(params.tahun), bulan: satu(params.bulan), versi: satu(params.versi) })
  return { ...(tahun !== undefined && { tahun }), ...(bulan !== undefined && { bulan }), versi }
}

/**
 * A version that an address asks for and the year does not have, as written there. null: nothing of the kind. The version in force is
 * shown instead (a change of the year in the top bar keeps the number), and that is said.
 */
export function versiTiada(params: SearchParams, urutan: readonly number[]): string | null {
  const teks = satu(params.versi) ?? ''
  if (teks === '' || teks === 'berlaku') return null
  const { versi } = schema.parse({ versi: teks })
  return versi !== 'berlaku' && urutan.includes(versi) ? null : teks.slice(0, 20)
}

/**
 * What an address asks for and cannot be had, in words: "Tahun 2024" that is not in the list, "Bulan 13", a year that is no number.
 * null: nothing of the kind. Another year or month must never be shown in its place.
 */
export function mintaTiada(params: SearchParams, daftarTahun: readonly number[]): string | null {
  // the pages of entry write both as one: periode=2023-7
  const [teksTahun = '', teksBulan = ''] = satu(params.periode)?.split('-') ?? [satu(params.tahun), satu(params.bulan)]
  const { tahun, bulan } = schema.parse({ tahun: teksTahun, bulan: teksBulan, versi: 'berlaku' })
  if (teksTahun !== '' && daftarTahun.length > 0 && (tahun === undefined || !daftarTahun.includes(tahun))) return `Tahun anggaran ${teksTahun.slice(0, 20)}`
  return teksBulan !== '' && bulan === undefined ? `Bulan ${teksBulan.slice(0, 20)}` : null
}
