import { sapuUnggahan } from '@/lib/dasar/unggah/kiriman'
import { sapuTahanan } from '@/lib/dasar/unggah/mutations-tahan'
import { rapikanBatch } from './mutations-baca'

const SEJAM = 3_600_000
const holder = globalThis as typeof globalThis & { rakorSapu?: NodeJS.Timeout }

/** Sweeps uploads and staged imports that nobody waits for: now what a process before us left, then every hour, whoever comes or not. */
export async function mulaiSapuan(): Promise<void> {
  await sapuUnggahan({ mulai: true })
  if (holder.rakorSapu !== undefined) return
  holder.rakorSapu = setInterval(() => {
    void Promise.all([sapuUnggahan(), sapuTahanan(), rapikanBatch()]).catch((error: unknown) => console.error('Menyapu unggahan:', error))
  }, SEJAM)
  holder.rakorSapu.unref()
}
