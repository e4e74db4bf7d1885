import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { requirePeran } from '@/lib/dasar/akses/gate'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { MAKS_CSV, PER_HALAMAN } from './constants'
import { queryKeamanan } from './data'
import type { SaringKeamanan } from './schema'
import type { LogKeamanan } from './types'

/** Who reads the security log. */
export const PERAN_LOG = ['ADMIN', 'PENGAWAS'] as const

/** A page of the security log, for the admin and the overseers. */
export async function loadKeamanan(saring: SaringKeamanan): Promise<{ daftar: LogKeamanan[]; lanjut: string | null }> {
  await requirePeran(...PERAN_LOG)
  return queryKeamanan(saring, PER_HALAMAN)
}

/** The rows for a file, for a caller that a gate has let in. @throws AppError TIDAK_BERHAK for other roles */
export async function loadKeamananUntuk(pengguna: Pengguna, saring: SaringKeamanan): Promise<LogKeamanan[]> {
  if (!PERAN_LOG.some((peran) => peran === pengguna.peran)) throw new AppError('TIDAK_BERHAK')
  return (await queryKeamanan(saring, MAKS_CSV)).daftar
}
