import { z } from 'zod'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import { skemaLaporan } from '@/lib/lapor/pelaporan/schema'
import { bacaTanggal } from '@/lib/dasar/format/tanggal-baca'
import { SIFAT } from './types'

const bulat = z.coerce.number().int()
const kosongJadiNull = (nama: string, maks: number) =>
  z.string().overwrite(rapikanProsa).trim().max(maks, `${nama} paling panjang ${maks} huruf.`).default('').transform((isi) => isi || null)

/** A day as it is typed here. */
function hari(teks: string, ctx: z.RefinementCtx): string {
  const isi = bacaTanggal(teks)
  if (isi !== null) return isi
  ctx.addIssue({ code: 'custom', message: `${teks.slice(0, 40)} bukan tanggal. Tulis misalnya 31/12/2023 atau 31 Desember 2023.` })
  return z.NEVER
}

/** One obstacle or support. An obstacle needs a plan, who is in charge (a position, not a person's name) and a date. */
export const skemaKendala = skemaLaporan
  .extend({
    id: bulat.positive().optional(),
    versi: bulat.min(0),
    subKegiatanId: z.union([z.literal('').transform(() => null), bulat.positive()]),
    sifat: z.enum(SIFAT, { error: 'Pilih kendala atau dukungan.' }),
    kategori: z.string().trim().min(1, 'Pilih kategori.').max(60),
    uraian: z.string({ error: 'Uraian belum diisi.' }).overwrite(rapikanProsa).trim().min(5, 'Tulis uraian paling sedikit 5 huruf.').max(1_000, 'Uraian paling panjang 1.000 huruf.'),
    rencana: kosongJadiNull('Rencana', 1_000),
    penanggungJawab: kosongJadiNull('Penanggung jawab', 200),
    tenggat: z.string().trim().default('').transform((teks, ctx) => (teks === '' ? null : hari(teks, ctx))),
    selesai: z.literal('ya').optional().transform((nilai) => nilai === 'ya'),
  })
  .superRefine((isi, ctx) => {
    if (isi.sifat === 'DUKUNGAN') return
    const wajib = (nama: 'rencana' | 'penanggungJawab' | 'tenggat', message: string): void => {
      if (isi[nama] === null) ctx.addIssue({ code: 'custom', path: [nama], message })
    }
    wajib('rencana', 'Kendala harus disertai rencana penyelesaian.')
    wajib('penanggungJawab', 'Tulis jabatan penanggung jawabnya.')
    wajib('tenggat', 'Tulis tanggal penyelesaian, misalnya 31/12/2023.')
  })

export const skemaHapusKendala = skemaLaporan.extend({ id: bulat.positive(), versi: bulat.min(1) })

/** Carrying open obstacles on: which of them. */
export const skemaSalinKendala = skemaLaporan.extend({ pilih: z.array(bulat.positive().max(2 ** 31 - 1)).max(2_000).default([]) })

/** Closing an obstacle by a dated note of its own. */
export const skemaTutupKendala = skemaLaporan.omit({ bulan: true }).extend({
  id: bulat.positive().max(2 ** 31 - 1),
  tanggal: z.string().trim().min(1, 'Tulis tanggal selesainya, misalnya 31/12/2023.').transform(hari),
  uraian: z.string().overwrite(rapikanProsa).trim().min(10, 'Tulis bagaimana kendala ini selesai, paling sedikit 10 huruf.').max(1_000, 'Paling panjang 1.000 huruf.'),
})
