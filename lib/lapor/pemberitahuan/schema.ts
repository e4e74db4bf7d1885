import { z } from 'zod'

export const skemaBaca = z.object({ id: z.coerce.number().int().positive().max(2 ** 31 - 1) })
export const skemaSemua = z.object({ sampai: z.coerce.number().int().positive().max(2 ** 31 - 1) })
export const skemaSurel = z.object({
  surel: z.union([
    z.literal('').transform(() => null),
    z.email('Tulis alamat surel yang lengkap, misalnya nama@contoh.go.id, atau kosongkan.').max(200, 'Alamat surel paling panjang 200 huruf.'),
  ]),
})
/** A code as typed: small letters, spaces and hyphens do not matter. */
export const skemaKodeSurel = z.object({
  kode: z.string({ error: 'Isi kode dari surel.' }).transform((isi) => isi.toUpperCase().replace(/[\s-]/g, ''))
    .pipe(z.string().min(1, 'Isi kode dari surel.').max(40, 'Kode terlalu panjang.')),
})

/** `sebelum` of the address; what makes no sense is the newest page. */
export const bacaSebelum = (params: Record<string, unknown>): number | null => z.coerce.number().int().positive().max(2 ** 31 - 1).nullable().catch(null).parse(params.sebelum ?? null)
