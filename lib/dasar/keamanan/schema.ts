import { z } from 'zod'
import { bacaTanggal } from '@/lib/dasar/format/tanggal-baca'
import { NAMA_KELOMPOK, PERISTIWA, type KelompokKeamanan, type PeristiwaKeamanan } from './constants'

const hari = z.string().max(80).transform(bacaTanggal).nullable().catch(null)
const kata = z.string().trim().max(100).catch('')

const schema = z.object({
  /** one event, or a group of them */
  peristiwa: z.string().refine((isi) => Object.hasOwn(PERISTIWA, isi) || Object.hasOwn(NAMA_KELOMPOK, isi)).nullable().catch(null),
  /** a part of the user name or name */
  siapa: kata,
  /** the beginning of an address */
  alamat: kata,
  dari: hari,
  sampai: hari,
  sebelum: z.string().regex(/^\d{1,18}$/).nullable().catch(null),
})
export type SaringKeamanan = z.infer<typeof schema>

/** Reads the filter from an address; what makes no sense is left out. */
export const parseSaring = (params: Record<string, unknown>): SaringKeamanan => schema.parse(params)

/** The events that a choice of the filter stands for. */
export const peristiwaDari = (pilihan: string): PeristiwaKeamanan[] =>
  (Object.keys(PERISTIWA) as PeristiwaKeamanan[]).filter((nama) => nama === pilihan || PERISTIWA[nama].kelompok === (pilihan as KelompokKeamanan))

/** Days of the filter that cannot be read, as they were typed: a filter that is not followed has to say so. */
export function hariTakTerbaca(params: Record<string, unknown>): { dari?: string; sampai?: string } {
  const salah = (isi: unknown): isi is string => typeof isi === 'string' && isi.trim() !== '' && bacaTanggal(isi) === null
  return { ...(salah(params.dari) ? { dari: params.dari } : {}), ...(salah(params.sampai) ? { sampai: params.sampai } : {}) }
}
