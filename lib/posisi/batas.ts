import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '@/lib/dasar/akses/galat'

/** Answers of the API per person and minute in one server process, whatever she calls with. */
export const BATAS_API = { points: 600, duration: 60 } as const
const pembatas = new RateLimiterMemory({ ...BATAS_API, keyPrefix: 'api' })

/** @throws AppError TERLALU_SERING */
export async function batasiApi(penggunaId: string): Promise<void> {
  try {
    await pembatas.consume(penggunaId)
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new AppError('TERLALU_SERING')
    throw error
  }
}
