import { z } from 'zod'

export const skemaBaca = z.object({ id: z.coerce.number().int().positive().max(2 ** 31 - 1) })
export const skemaSemua = z.object({ sampai: z.coerce.number().int().positive().max(2 ** 31 - 1) })
export const skemaSurel = z.object({
  surel: z.union([
    z.literal('').transform(() => null),
    z.email('Tulis alamat surel yang lengkap, misalnya nama@contoh.go.id, atau kosongkan.').max(200, 'Alamat surel paling panjang 200 huruf.'),
  ]),
})

/** `sebelum` of the address; what makes no sense is the newest page. */
export const bacaSebelum = (params: Record<string, unknown>): number | null => z.coerce.number().int().positive().max(2 ** 31 - 1).nullable().catch(null).parse(params.sebelum ?? null)
