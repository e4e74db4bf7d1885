import { z } from 'zod'
import { isiFormulir } from '@/lib/dasar/akses/hasil'

/** Applying an upload. */
export const skemaTerapkan = z.preprocess(isiFormulir, z.object({
  unitId: z.coerce.number().int().positive().max(2 ** 31 - 1),
  id: z.uuid('Unggahan tidak dikenal. Unggah templatnya sekali lagi.'),
  bentrok: z.enum(['server', 'berkas']).nullable().catch(null),
}))
