import { z } from 'zod'

const bulat = z.coerce.number({ error: 'Muat ulang halaman.' }).int('Muat ulang halaman.')

/** `urutan`: number of the frozen position that is to be made, as its form saw it; `dini`: known that the cut-off's month still runs on the meeting's day. */
export const skemaBekukan = z.object({ rapatId: bulat.positive().max(2 ** 31 - 1), urutan: bulat.min(1).max(9_999), dini: z.literal('ya').optional().transform((isi) => isi === 'ya') })
