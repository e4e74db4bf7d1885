import { z } from 'zod'

const bulat = z.string().regex(/^\d{1,9}$/).transform(Number)
const alamat = z.object({ tahun: bulat.pipe(z.number().min(2000).max(2100)), nomor: bulat.pipe(z.number().positive()) })

/** The receipt that an address names. null: it names none. */
export const bacaAlamatTandaTerima = (masukan: { tahun: string; nomor: string }): { tahun: number; nomor: number } | null =>
  alamat.safeParse(masukan).data ?? null
