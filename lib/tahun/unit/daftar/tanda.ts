import { sidik } from '@/lib/dasar/akses/utils'
import type { Pratinjau, Rencana } from './types'

/** Fingerprint of what a plan would write: what was looked at is what is saved. */
export const tandaRencana = ({ berlakuMulai, baris }: Rencana): string =>
  sidik(JSON.stringify([berlakuMulai, baris.filter(({ keadaan }) => keadaan === 'BARU' || keadaan === 'UBAH')]))

/** Fingerprint of a text, whatever way its lines end: a form ends them its own way. */
export const tandaTeks = (teks: string): string => sidik(teks.replace(/\r\n?/g, '\n').trim())

/** How many rows a plan makes, changes, leaves and cannot take. */
export function hitung({ baris }: Rencana): Pratinjau['jumlah'] {
  const jumlah = { BARU: 0, UBAH: 0, SAMA: 0, SALAH: 0 }
  for (const { keadaan } of baris) jumlah[keadaan]++
  return jumlah
}
