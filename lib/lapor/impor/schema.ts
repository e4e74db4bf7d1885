import { z } from 'zod'
import { MACAM, RUPA_BEDA } from './constants'
import { SEMUA_UNIT } from './padanan/constants'

const id = z.coerce.number().int().positive().max(2 ** 31 - 1)
const idAtauKosong = z.union([z.literal('').transform(() => null), id]).optional().transform((nilai) => nilai ?? null)

/** The fields beside the file of an upload. */
export const skemaUnggah = z.object({
  tahun: z.coerce.number().int().min(2000).max(2100),
  bulan: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(12)]).optional().transform((nilai) => nilai ?? null),
  apbdVersiId: idAtauKosong,
  kasVersiId: idAtauKosong,
})

export const skemaBatch = z.object({ batchId: id })
export const skemaTerapkan = z.object({ batchId: id, tanda: z.string().max(200), paham: z.literal('ya').optional() })
export const skemaBatal = z.object({ batchId: id, sisakan: z.literal('ya').optional() })

export const skemaPadanan = z.object({
  batchId: id,
  macam: z.enum(MACAM),
  kunci: z.string().max(400),
  // the unit for which it holds; none or "semua": every unit
  unitId: z.union([z.literal(''), z.literal(SEMUA_UNIT)]).transform(() => null).or(id).optional().transform((nilai) => nilai ?? null),
  tujuan: z.string().trim().max(100).default(''),
  alasan: z.string().trim().max(300).default(''),
}).transform(({ tujuan, alasan, ...isi }, ctx) => {
  if ((tujuan === '') === (alasan === '')) ctx.addIssue({ code: 'custom', path: ['tujuan'], message: 'Pilih padanannya, atau isi alasan mengabaikannya; salah satu saja.' })
  return { ...isi, tujuan: tujuan === '' ? null : tujuan, alasan: alasan === '' ? null : alasan }
})

const halaman = z.coerce.number().int().min(1).max(100_000).catch(1)
const saring = z.object({
  rupa: z.enum(RUPA_BEDA).nullable().catch(null),
  unitId: id.nullable().catch(null),
  halaman,
  cari: z.string().trim().max(100).catch(''),
  halamanKode: halaman,
  halamanBatas: halaman,
  halamanBaru: halaman,
})

export type SaringImpor = z.infer<typeof saring>

/** The preview's filter from its address; what makes no sense is left out. */
export const parseSaring = ({ rupa, unit, halaman, cari, kode, batas, baru }: Record<string, unknown>): SaringImpor =>
  saring.parse({ rupa, unitId: unit, halaman, cari, halamanKode: kode, halamanBatas: batas, halamanBaru: baru })
