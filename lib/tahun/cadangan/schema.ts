import { z } from 'zod'

export const mintaCadanganSchema = z.object({ kerja: z.enum(['cadang', 'latih'], { error: 'Pilih cadangan atau latihan.' }) })
