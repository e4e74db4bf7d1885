import { prisma, TUNGGU_KONEKSI_MS } from './client'
import { didalamSaat, klienSaat } from './konteks-saat'
import type { PrismaClient } from './generated/client'

/**
 * Runs `kerja` on one picture of the database (REPEATABLE READ, READ ONLY): every read through `prisma()` beneath it, however deep, is of
 * the same moment, and a write is refused. Readers and writers go on meanwhile.
 * @param opsi.batasMs how long the picture may be held
 */
export async function padaSatuSaat<T>(kerja: () => Promise<T>, { batasMs = 300_000 } = {}): Promise<T> {
  if (klienSaat() !== undefined) throw new Error('Sudah berada pada satu saat')
  return prisma().$transaction(
    async (tx) => {
      await tx.$executeRaw`SET TRANSACTION READ ONLY`
      // a transaction is a client without the means to begin another one, which nobody who only reads asks for
      return didalamSaat(tx as PrismaClient, kerja)
    },
    { isolationLevel: 'RepeatableRead', maxWait: TUNGGU_KONEKSI_MS, timeout: batasMs },
  )
}
