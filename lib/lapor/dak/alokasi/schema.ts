import { z } from 'zod'
import { isianTanggal } from '@/lib/dasar/format/isian-tanggal'
import { id, rupiahPositif, tahun, teks, teksBoleh, versi } from '../schema-isian'

const kosongAtau = <T extends z.ZodType>(isi: T) => z.union([z.literal('').transform(() => null), isi]).default(null)

/** Codes of sub-kegiatan, one a line or between commas. */
const kodeSub = z.string().max(2_500, 'Terlalu banyak kode.').default('').transform((isi, ctx) => {
  const kode = [...new Set(isi.split(/[\s,;]+/).filter((satu) => satu !== ''))]
  const salah = kode.find((satu) => !/^[0-9X][0-9X.]{0,39}$/.test(satu))
  if (salah !== undefined) ctx.addIssue({ code: 'custom', message: `“${salah.slice(0, 40)}” bukan kode sub-kegiatan. Tulis seperti 1.03.10.2.01.0028, satu per baris.` })
  else if (kode.length > 50) ctx.addIssue({ code: 'custom', message: `Ada ${kode.length} kode; paling banyak 50.` })
  else return kode
  return z.NEVER
})

/** An allocation as its form sends it; without an id it is a new one. */
export const skemaAlokasi = z.object({
  tahun, bidangId: kosongAtau(id), versi, unitId: id,
  bidang: teks('Bidang', 2, 120),
  subbidang: z.string().trim().max(120, 'Subbidang paling panjang 120 huruf.').default(''),
  jenis: z.enum(['REGULER', 'PENUGASAN', 'AFIRMASI'], { error: 'Pilih jenis.' }),
  mekanisme: z.enum(['SEKALIGUS', 'BERTAHAP'], { error: 'Pilih cara salur.' }),
  sumberDanaId: id, pagu: rupiahPositif, subKegiatan: kodeSub,
  sumber: teksBoleh('Dasar alokasi', 500),
})

export const skemaTarikAlokasi = z.object({ unitId: id, bidangId: id, versi, ditarik: isianTanggal('Isi tanggal penarikan.'), alasan: teks('Alasan', 5, 500) })
export const skemaPulihAlokasi = z.object({ unitId: id, bidangId: id, versi })

export type MasukanAlokasi = z.output<typeof skemaAlokasi>
export type MasukanTarikAlokasi = z.output<typeof skemaTarikAlokasi>
export type MasukanPulihAlokasi = z.output<typeof skemaPulihAlokasi>
