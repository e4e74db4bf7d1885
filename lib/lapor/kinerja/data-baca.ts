import { prisma } from '@/lib/dasar/database/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'

/** Where reads outside a transaction go. */
export const db = (): Transaksi => prisma()
