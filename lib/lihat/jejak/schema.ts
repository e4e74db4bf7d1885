import { z } from 'zod'
import { bacaTanggal } from '@/lib/dasar/format/tanggal-baca'
import { NAMA_TABEL } from './constants'
import type { SaringJejak } from './types'

const hari = z.string().max(80).transform(bacaTanggal).nullable().catch(null)

const schema = z.object({
  tahun: z.coerce.number().int().min(2000).max(2100).nullable().catch(null),
  unitId: z.coerce.number().int().positive().max(2 ** 31 - 1).nullable().catch(null),
  tabel: z.string().refine((tabel) => Object.hasOwn(NAMA_TABEL, tabel)).nullable().catch(null),
  siapa: z.string().trim().max(100).catch(''),
  dari: hari,
  sampai: hari,
  sebelum: z.string().regex(/^\d{1,18}$/).nullable().catch(null),
  tindak: z.string().regex(/^\d{1,18}$/).nullable().catch(null),
  cari: z.string().trim().max(80).catch(''),
})

/** Reads the trail's filter from the URL; what makes no sense is left out. */
export function parseSaring(params: Record<string, unknown>): SaringJejak {
  const { tahunJejak, unit, ...lain } = params
  return schema.parse({ ...lain, tahun: tahunJejak, unitId: unit })
}

/** Days of the filter that cannot be read, as they were typed, by field: a filter that is not followed has to say so. */
export function hariTakTerbaca(params: Record<string, unknown>): { dari?: string; sampai?: string } {
  const salah = (isi: unknown): isi is string => typeof isi === 'string' && isi.trim() !== '' && bacaTanggal(isi) === null
  return { ...(salah(params.dari) ? { dari: params.dari } : {}), ...(salah(params.sampai) ? { sampai: params.sampai } : {}) }
}
