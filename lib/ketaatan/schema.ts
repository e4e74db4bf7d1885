import { z } from 'zod'
import { KATEGORI } from '@/lib/realisasi/posisi'

export const URUT = ['skor', 'kode'] as const
const skema = z.object({
  urut: z.enum(URUT).catch('skor'),
  kategori: z.enum(KATEGORI).nullable().catch(null),
})
export type SaringanKetaatan = z.infer<typeof skema>

/** Reads order and category from the address; what makes no sense is left out. */
export const bacaSaringanKetaatan = (params: Record<string, unknown>): SaringanKetaatan =>
  skema.parse({ urut: params.urut, kategori: params.kategori ?? null })
