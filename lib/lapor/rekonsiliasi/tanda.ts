import { createHash } from 'node:crypto'
import type { Terlewat } from './types'

/** One figure of BKAD: `nilai` in sen, null where BKAD has none. */
export interface AngkaTanda {
  kunci: string
  versi: number
  nilai: bigint | null
}

/**
 * Stands for a state of BKAD's figures of a period: equal text = nothing has changed. Order does not matter. The value is part
 * of it, for a figure that was taken away and typed anew begins at version 1 again.
 */
export function tandaAngka(angka: readonly AngkaTanda[]): string {
  const isi = angka.map(({ kunci, versi, nilai }) => `${kunci}:${versi}:${nilai ?? ''}`).sort().join(',')
  return createHash('sha256').update(isi).digest('hex').slice(0, 32)
}

/** Stands for a proposed tolerance with what it would let pass: equal text = what was seen is what is agreed to. */
export const tandaUsul = (usul: bigint, terlewat: readonly Terlewat[]): string =>
  createHash('sha256').update([usul, ...terlewat.map(({ bulan, baris, rupiah }) => `${bulan}:${baris}:${rupiah}`)].join(',')).digest('hex').slice(0, 32)
