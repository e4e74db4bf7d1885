import { createHash } from 'node:crypto'
import type { GolonganRup, Putusan } from './golong/types'

/** A mark of all that a preview says would be written: what is applied has to be what was seen. */
export function tandaRup({ butir, hilang }: GolonganRup, putusan: Putusan): string {
  const isi = butir.map(({ baris, keadaan, unitId, paketId, versi, isi: jadi, rup }) => [baris.urut, keadaan, unitId, paketId, versi, jadi, rup])
  return createHash('sha256').update(JSON.stringify([isi, hilang, Object.entries(putusan).sort()])).digest('hex').slice(0, 32)
}
