import { giliranBernama } from '@/lib/dasar/batas/giliran'
import { KONEKSI, prisma, TUNGGU_KONEKSI_MS } from './client'
import { didalamSaat, klienSaat } from './konteks-saat'
import type { PrismaClient } from './generated/client'

/**
 * A moment holds its connection while what stands beneath it may ask for another one outside of it (a session, a note of progress). So
 * moments never take all of them: were every connection a moment's, each would wait for one that none gives back.
 */
const giliran = giliranBernama('saat', { bersama: Math.ceil(KONEKSI / 2), antre: Infinity, perOrang: Infinity })

async function masuk(): Promise<() => void> {
  try {
    return await giliran.masuk(null, AbortSignal.timeout(TUNGGU_KONEKSI_MS))
  } catch (cause) {
    // as the pool says it of a connection
    throw Object.assign(new Error('Terlalu lama menunggu satu saat basis data', { cause }), { code: 'P2024' })
  }
}

/**
 * Runs `kerja` on one picture of the database (REPEATABLE READ, READ ONLY): every read through `prisma()` beneath it, however deep, is of
 * the same moment, and a write is refused. Readers and writers go on meanwhile.
 * @param opsi.batasMs how long the picture may be held
 * @throws with code P2024 when its turn does not come within `TUNGGU_KONEKSI_MS`
 */
export async function padaSatuSaat<T>(kerja: () => Promise<T>, { batasMs = 300_000 } = {}): Promise<T> {
  if (klienSaat() !== undefined) throw new Error('Sudah berada pada satu saat')
  const keluar = await masuk()
  try {
    return await prisma().$transaction(
      async (tx) => {
        await tx.$executeRaw`SET TRANSACTION READ ONLY`
        // a transaction is a client without the means to begin another one, which nobody who only reads asks for
        return didalamSaat(tx as PrismaClient, kerja)
      },
      { isolationLevel: 'RepeatableRead', maxWait: TUNGGU_KONEKSI_MS, timeout: batasMs },
    )
  } finally {
    keluar()
  }
}
