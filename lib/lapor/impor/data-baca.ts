import { prisma } from '@/lib/dasar/database/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'

/** The connection for reads of a request; the same queries run inside a write's transaction. */
export const db = (): Transaksi => prisma()
