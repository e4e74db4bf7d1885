import { z } from 'zod'

const satu = z.preprocess((nilai) => (Array.isArray(nilai) ? nilai[0] : nilai), z.unknown())
const bulat = (min: number, maks: number) => satu.pipe(z.string().regex(/^\d{1,4}$/).transform(Number).pipe(z.int().min(min).max(maks))).nullable().catch(null)

const skema = z.object({ q: satu.pipe(z.string().trim().max(80)).catch(''), tahun: bulat(2000, 2100), bulan: bulat(1, 12) })

/** What an address looks for: `?q=pupr&tahun=2023&bulan=6`; what makes no sense is left out. */
export const bacaMinta = (params: Readonly<Record<string, unknown>>): z.output<typeof skema> =>
  skema.parse({ q: params.q, tahun: params.tahun, bulan: params.bulan })
