import { z } from 'zod'
import { UMUR_TOKEN } from './constants'

export const buatTokenSchema = z.object({
  nama: z.string({ error: 'Isi nama token.' }).trim().min(3, 'Nama paling sedikit 3 karakter.').max(80, 'Nama paling banyak 80 karakter.'),
  hari: z.coerce.number().refine((hari) => UMUR_TOKEN.some((umur) => umur === hari), 'Pilih masa berlaku dari daftar.'),
})

export const cabutTokenSchema = z.object({ id: z.coerce.number().int().positive().max(2 ** 31 - 1) })
