import 'server-only'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { db, queryDaerahTahun } from './data'
import type { DaerahTahun } from './types'

/** Who reads what other regencies publish beside the whole of ours. Somebody of one unit does not see the whole, so has nothing to hold it against. */
const PERAN_DAERAH = ['ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS'] as const

/** Every known place with its figures of a year. */
export async function loadDaerahTahun(tahun: number): Promise<DaerahTahun[]> {
  await requirePeran(...PERAN_DAERAH)
  return queryDaerahTahun(db(), [tahun])
}

/** Whether the reader may load figures. */
export async function loadBolehMuat(): Promise<boolean> {
  const { peran } = await requirePeran(...PERAN_DAERAH)
  return peran === 'ADMIN' || peran === 'ANALIS'
}
