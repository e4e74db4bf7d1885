import { z } from 'zod'
import { skemaLaporan } from '@/lib/lapor/pelaporan/schema'
import { SIFAT } from './types'

const bulat = z.coerce.number().int()
const kosongJadiNull = (nama: string, maks: number) =>
  z.string().trim().max(maks, `${nama} paling panjang ${maks} huruf.`).default('').transform((isi) => isi || null)

/** One obstacle or support. An obstacle needs a plan, who is in charge (a position, not a person's name) and a date. */
export const skemaKendala = skemaLaporan
  .extend({
    id: bulat.positive().optional(),
    versi: bulat.min(0),
    subKegiatanId: z.union([z.literal('').transform(() => null), bulat.positive()]),
    sifat: z.enum(SIFAT, { error: 'Pilih kendala atau dukungan.' }),
    kategori: z.string().trim().min(1, 'Pilih kategori.').max(60),
    uraian: z.string({ error: 'Uraian belum diisi.' }).trim().min(5, 'Tulis uraian paling sedikit 5 huruf.').max(1_000, 'Uraian paling panjang 1.000 huruf.'),
    rencana: kosongJadiNull('Rencana', 1_000),
    penanggungJawab: kosongJadiNull('Penanggung jawab', 200),
    tenggat: z.union([z.literal('').transform(() => null), z.iso.date('Pilih tanggal.')]).default(null),
    selesai: z.literal('ya').optional().transform((nilai) => nilai === 'ya'),
  })
  .superRefine((isi, ctx) => {
    if (isi.sifat === 'DUKUNGAN') return
    const wajib = (nama: 'rencana' | 'penanggungJawab' | 'tenggat', message: string): void => {
      if (isi[nama] === null) ctx.addIssue({ code: 'custom', path: [nama], message })
    }
    wajib('rencana', 'Kendala harus disertai rencana penyelesaian.')
    wajib('penanggungJawab', 'Tulis jabatan penanggung jawabnya.')
    wajib('tenggat', 'Pilih tanggal penyelesaian.')
  })

export const skemaHapusKendala = skemaLaporan.extend({ id: bulat.positive(), versi: bulat.min(1) })
