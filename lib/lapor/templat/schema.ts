import { z } from 'zod'
import { isiFormulir } from '@/lib/dasar/akses/hasil'
import type { Isi } from './types'

const isi = z.enum(['server', 'berkas'])
/** What the radio of a cell is named. */
export const AWALAN_PILIH = 'pilih:'

/** The choices that were made cell by cell; another field of the form is none of them. */
const bacaSatu = (lain: Record<string, unknown>): Record<string, Isi> =>
  Object.fromEntries(Object.entries(lain).flatMap(([nama, nilai]) => {
    const baca = nama.startsWith(AWALAN_PILIH) ? isi.safeParse(nilai) : null
    return baca?.success ? [[nama.slice(AWALAN_PILIH.length), baca.data]] : []
  }))

/** Applying an upload, with what was chosen. */
export const skemaTerapkan = z.preprocess(isiFormulir, z.object({
  unitId: z.coerce.number().int().positive().max(2 ** 31 - 1),
  id: z.uuid('Unggahan tidak dikenal. Unggah templatnya sekali lagi.'),
  semua: isi.nullable().catch(null),
  lewati: z.array(z.string().max(60)).max(20_000).catch([]),
}).catchall(z.unknown())).transform(({ unitId, id, semua, lewati, ...lain }) => ({ unitId, id, pilihan: { semua, lewati, satu: bacaSatu(lain) } }))
