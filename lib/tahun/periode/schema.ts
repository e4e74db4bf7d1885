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
