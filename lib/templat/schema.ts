import { z } from 'zod'
import { isiFormulir } from '@/lib/akses/hasil'
import { skemaLaporan } from '@/lib/pelaporan/schema'

/** The fields of a form with its file; plain values pass unchanged. */
const denganBerkas = (masukan: unknown): unknown =>
  masukan instanceof FormData ? { ...(isiFormulir(masukan) as object), berkas: masukan.get('berkas') } : masukan

/** A returned template for one unit and month. The file itself is judged after the right to the unit. */
export const skemaUnggah = z.preprocess(denganBerkas, skemaLaporan.extend({ berkas: z.unknown().optional() }))

/** Applying an upload. */
export const skemaTerapkan = z.preprocess(denganBerkas, z.object({
  unitId: z.coerce.number().int().positive(),
  id: z.uuid('Unggahan tidak dikenal. Unggah templatnya sekali lagi.'),
  bentrok: z.enum(['server', 'berkas']).nullable().catch(null),
}))
