import { rm } from 'node:fs/promises'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { sapuUnggahan, type BerkasUnggah } from '@/lib/dasar/unggah/kiriman'
import { mulaiBatch, type BatchBaru } from './mutations-baca'
import { prosesBerkas } from './proses'

/**
 * Begins to read an uploaded file; the reading goes on after the answer. The file is gone in the end, whatever comes of it.
 * @returns the batch to look at; `sudah`: this very file was applied before, and nothing is done
 */
export async function terimaImpor(
  scope: OpdScope, { jalur, sidik, ukuran }: BerkasUnggah, kiriman: Omit<BatchBaru, 'sidik' | 'ukuran'>,
): Promise<{ id: number; sudah: boolean; selesai: Promise<void> }> {
  try {
    await sapuUnggahan()
    const batch = await mulaiBatch(scope, { ...kiriman, sidik, ukuran })
    if (!batch.sudah) return { ...batch, selesai: prosesBerkas(batch.id, jalur, kiriman.nama) }
    await rm(jalur, { force: true })
    return { ...batch, selesai: Promise.resolve() }
  } catch (error) {
    await rm(jalur, { force: true })
    throw error
  }
}
