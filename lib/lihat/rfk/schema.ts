import { z } from 'zod'
import { BENTUK, URAIAN_BENTUK } from './constants'

const angka = (min: number, max: number) => {
  const error = `Isi dengan bilangan bulat ${min}–${max}.`
  return z.string({ error }).regex(/^\d{1,9}$/, error).transform(Number).pipe(z.int().min(min, error).max(max, error))
}

const pilihan = z.union([z.literal('').transform(() => undefined), angka(1, 999_999_999)]).optional()

/** The query of GET /api/rfk. */
export const kueriRfkSchema = z.strictObject({
  bentuk: z.enum(BENTUK, { error: `Pilih salah satu: ${BENTUK.join(', ')}.` }),
  tahun: angka(2000, 2100),
  bulan: angka(1, 12),
  /** one unit; without it and without `skpd`: the whole regency */
  unit: pilihan,
  /** a unit with the units under it */
  skpd: pilihan,
}).refine(({ unit, skpd }) => unit === undefined || skpd === undefined, { error: 'Isi salah satu saja: unit, atau skpd untuk unit itu bersama unit di bawahnya.', path: ['skpd'] })
export type KueriRfk = z.output<typeof kueriRfkSchema>

/** The query of GET /api/rfk/paket: one form for every unit of the reader; `kerja` is the number under which the page asks how far it is. */
export const kueriPaketSchema = z.strictObject({
  bentuk: z.enum(BENTUK.filter((bentuk) => URAIAN_BENTUK[bentuk].unit), { error: 'Pilih bentuk yang dibuat per unit.' }),
  tahun: angka(2000, 2100),
  bulan: angka(1, 12),
  kerja: z.string().regex(/^[a-z0-9]{0,24}$/, 'Nomor paket tidak dikenal.').default(''),
})
export type KueriPaket = z.output<typeof kueriPaketSchema>
