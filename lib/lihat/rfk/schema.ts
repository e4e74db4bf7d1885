import { z } from 'zod'
import { BENTUK } from './constants'

const angka = (min: number, max: number) => {
  const error = `Isi dengan bilangan bulat ${min}–${max}.`
  return z.string({ error }).regex(/^\d{1,9}$/, error).transform(Number).pipe(z.int().min(min, error).max(max, error))
}

/** The query of GET /api/rfk. */
export const kueriRfkSchema = z.strictObject({
  bentuk: z.enum(BENTUK, { error: `Pilih salah satu: ${BENTUK.join(', ')}.` }),
  tahun: angka(2000, 2100),
  bulan: angka(1, 12),
  /** without it: the whole regency */
  unit: z.union([z.literal('').transform(() => undefined), angka(1, 999_999_999)]).optional(),
})
export type KueriRfk = z.output<typeof kueriRfkSchema>
