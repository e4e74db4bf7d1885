import { randomBytes } from 'node:crypto'
import { AppError } from '@/lib/dasar/akses/galat'
import { AWALAN_TOKEN } from '@/lib/dasar/akses/kunci-api'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { sidik } from '@/lib/dasar/akses/utils'
import { tulis } from '@/lib/dasar/database/tulis'

/**
 * Makes a token that reads what its maker may read. Only its SHA-256 is kept, so it can be shown this once.
 * @param hari days of life
 * @returns the token itself
 */
export async function createToken(scope: OpdScope, nama: string, hari: number): Promise<string> {
  const token = AWALAN_TOKEN + randomBytes(32).toString('base64url')
  const berlakuSampai = new Date(Date.now() + hari * 86_400_000)
  await tulis(pelakuDari(scope, 'form'), (tx) =>
    tx.tokenApi.create({ data: { nama, sidik: sidik(token), awalan: token.slice(0, 10), dibuatOleh: scope.pelaku, berlakuSampai } }),
  )
  return token
}

/** Ends a token at once. @throws AppError TIDAK_DITEMUKAN when there is no living one */
export async function revokeToken(scope: OpdScope, id: number): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { count } = await tx.tokenApi.updateMany({ where: { id, dicabutPada: null }, data: { dicabutPada: new Date() } })
    if (count === 0) throw new AppError('TIDAK_DITEMUKAN')
  })
}
