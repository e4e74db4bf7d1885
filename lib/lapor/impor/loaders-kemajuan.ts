import 'server-only'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { queryBatch } from './data'
import { db } from './data-baca'
import { rapikanBatch } from './baca/mutations-baca'

export interface Kemajuan {
  status: string
  dibaca: number
  /** 0..1 of the file, where it is known */
  bagian: number | null
  /** how long the rest takes at the pace so far */
  sisaDetik: number | null
}

/** How far the reading of a batch is, for a caller who has proved what she may import. null: no such batch within her scope */
export async function loadKemajuan(scope: OpdScope, id: number): Promise<Kemajuan | null> {
  if (!Number.isInteger(id) || id < 1 || id > 2 ** 31 - 1) return null
  await rapikanBatch()
  const batch = await queryBatch(db(), id, scope)
  if (!batch) return null
  const bagian = batch.kontrol.bagian ?? null
  const jalan = (Date.now() - new Date(batch.dibuatPada).getTime()) / 1000
  return {
    status: batch.status, dibaca: batch.kontrol.dibaca ?? 0, bagian,
    sisaDetik: bagian !== null && bagian > 0.02 ? Math.max(1, Math.round((jalan * (1 - bagian)) / bagian)) : null,
  }
}
