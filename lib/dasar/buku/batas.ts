import type { BatasBuku } from './types'

/** How large a file may be, and what the process that reads it may use, unless told otherwise. */
export const BATAS_BUKU: Required<BatasBuku> = {
  maksByte: 25 * 1024 * 1024,
  maksBaris: 200_000,
  maksKolom: 256,
  maksSel: 12_000_000,
  // what an honest file of 150 MB unpacked can hold
  maksHuruf: 160_000_000,
  maksHeapMb: 256,
  waktuMs: 120_000,
}

/** Of a workbook that is held whole: a template or a list. At most some 100 MB in the process that serves. */
export const BATAS_UTUH = { maksBaris: 50_000, maksSel: 1_500_000, maksHuruf: 12_000_000 } as const satisfies BatasBuku

/** Files that are read at a time in one process, and how many more may wait. */
export const BACA_BERSAMA = 2
export const BACA_ANTRE = 40
