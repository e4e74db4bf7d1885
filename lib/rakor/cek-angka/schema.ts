import { z } from 'zod'

const angka = (maks: number) => z.string().regex(/^\d{1,9}$/).transform(Number).pipe(z.number().min(0).max(maks))

/** What a text is held against: a frozen position of a meeting, or a live cut-off. Empty fields are not there. */
export const skemaCek = z.object({
  /** "hidup", or "<id of the meeting>/<number of its frozen position>" */
  posisi: z.string().regex(/^(?:hidup|\d{1,9}\/\d{1,4})$/, 'Pilih posisi dari daftar.').default('hidup'),
  tahun: angka(2200).optional(),
  bulan: angka(12).optional(),
  versi: z.string().regex(/^(?:berlaku|\d{1,4})$/).default('berlaku'),
})

export type IsianCek = z.infer<typeof skemaCek>
