import { prisma } from '@/lib/database/client'
import type { Transaksi } from '@/lib/database/tulis'

/** Where reads outside a transaction go. */
export const db = (): Transaksi => prisma()
