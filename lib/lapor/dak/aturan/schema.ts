import { z } from 'zod'
import { isianTanggal } from '@/lib/dasar/format/isian-tanggal'
import { senFromText } from '@/lib/realisasi/rupiah'
import { rupiahPositif, tahun, teks, versi } from '../schema-isian'

/** As text first: a number coerced from an empty field would be 0. */
const persen = (nama: string, min: number) =>
  z.string({ error: `${nama} belum diisi.` }).trim().transform((isi) => isi.replace(/\s*%$/, '')).pipe(z.string().regex(/^\d{1,3}$/, { error: `${nama}: tulis persen bulat.`, abort: true }).transform(Number)
    .pipe(z.number().min(min, `${nama} paling kecil ${min}.`).max(100, `${nama} paling besar 100.`)))

/** The rules of a year as their form sends them. `tanda`: of what was looked at; empty: only look. */
export const skemaAturanDak = z.object({
  tahun, versi,
  tanda: z.string().max(100).default(''),
  dasar: teks('Dasar', 5, 300),
  batasSekaligus: rupiahPositif,
  bagianSatu: persen('Bagian tahap I', 1), bagianDua: persen('Bagian tahap II', 1),
  ndkPenuh: persen('Batas kontrak untuk tahap II penuh', 1), ndkSedikit: persen('Batas kontrak tanpa tahap II', 0),
  serapDua: persen('Serapan untuk tahap II', 0), serapTiga: persen('Serapan untuk tahap III', 0), outputTiga: persen('Output untuk tahap III', 0),
  tenggatSatu: isianTanggal('Isi tenggat tahap I.'), tenggatDua: isianTanggal('Isi tenggat tahap II.'), tenggatTiga: isianTanggal('Isi tenggat tahap III.'),
}).superRefine((isi, ctx) => {
  const salah = (path: string, message: string): void => ctx.addIssue({ code: 'custom', path: [path], message })
  if (isi.bagianSatu + isi.bagianDua > 100) salah('bagianDua', `Tahap I dan II bersama ${isi.bagianSatu + isi.bagianDua}%; paling banyak 100%.`)
  if (isi.ndkSedikit >= isi.ndkPenuh) salah('ndkPenuh', `Harus di atas batas kontrak tanpa tahap II (${isi.ndkSedikit}%).`)
  for (const nama of ['tenggatSatu', 'tenggatDua', 'tenggatTiga'] as const) if (!isi[nama].startsWith(`${isi.tahun}-`)) salah(nama, `Tenggat harus dalam tahun ${isi.tahun}.`)
  if (isi.tenggatDua <= isi.tenggatSatu) salah('tenggatDua', 'Harus sesudah tenggat tahap I.')
  if (isi.tenggatTiga <= isi.tenggatDua) salah('tenggatTiga', 'Harus sesudah tenggat tahap II.')
}).transform(({ batasSekaligus, ...isi }) => ({ ...isi, batasSekaligus: senFromText(batasSekaligus) }))

export type MasukanAturan = z.output<typeof skemaAturanDak>
