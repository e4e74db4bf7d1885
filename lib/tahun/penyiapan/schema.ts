import { z } from 'zod'
import { BUTIR_SALIN } from './types'

const tahun = z.coerce.number({ error: 'Tahun tidak dikenal.' }).int('Tahun tidak dikenal.').min(2000).max(2100)
const centang = z.literal('ya').optional().transform((nilai) => nilai === 'ya')
const banyak = z.preprocess((isi) => (isi === undefined ? [] : Array.isArray(isi) ? isi : [isi]), z.array(z.enum(BUTIR_SALIN, { error: 'Pilihan tidak dikenal.' })))

/** What is taken over from the year before. */
export const skemaSalin = z
  .object({ tahun, butir: banyak, rangka: centang, tanda: z.string().max(40).default('') })
  .refine(({ butir, rangka }) => butir.length > 0 || rangka, { message: 'Centang paling sedikit satu hal yang disalin.', path: ['butir'] })

/** Deadlines of the months that are not planned yet: a day of the month after, 16.00 WIB. */
export const skemaRencana = z.object({
  tahun,
  hari: z.coerce.number({ error: 'Tulis tanggal 1 sampai 28.' }).int('Tulis tanggal 1 sampai 28.').min(1, 'Tulis tanggal 1 sampai 28.').max(28, 'Tulis tanggal 1 sampai 28.'),
})
