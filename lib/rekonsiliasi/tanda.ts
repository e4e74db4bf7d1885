import { createHash } from 'node:crypto'

/** Stands for a state of BKAD's figures of a period: equal text = nothing has changed. Order does not matter. */
export function tandaAngka(angka: readonly { kunci: string; versi: number }[]): string {
  const isi = angka.map(({ kunci, versi }) => `${kunci}:${versi}`).sort().join(',')
  return createHash('sha256').update(isi).digest('hex').slice(0, 32)
}
