import { z } from 'zod'
import { isianTanggal } from '@/lib/dasar/format/isian-tanggal'

const bulat = z.coerce.number().int().positive().max(2 ** 31 - 1)

/** A dated step about an obstacle. */
export const skemaLangkah = z.object({
  unitId: bulat,
  asalId: bulat,
  tanggal: isianTanggal('Tulis tanggal langkahnya, misalnya 31/12/2023.'),
  uraian: z.string({ error: 'Langkah belum diisi.' }).trim().min(10, 'Tulis apa yang dilakukan, paling sedikit 10 huruf.').max(1_000, 'Paling panjang 1.000 huruf.'),
})
