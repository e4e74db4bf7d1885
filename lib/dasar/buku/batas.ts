import type { BatasBuku } from './types'

/** How large a file may be, and what the worker that reads it may use, unless told otherwise. */
export const BATAS_BUKU: Required<BatasBuku> = {
  maksByte: 25 * 1024 * 1024,
  maksBaris: 200_000,
  maksKolom: 256,
  maksHeapMb: 384,
  waktuMs: 120_000,
}
