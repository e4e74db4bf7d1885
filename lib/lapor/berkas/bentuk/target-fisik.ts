import { SUB, UNIT } from './umum'
import type { Bentuk } from './types'

/** The plan of physical progress: a cumulative percentage for each month, or for each quarter. */
export const TARGET_FISIK: Bentuk = {
  jenis: 'TARGET_FISIK', nama: 'Target fisik per bulan', persen: 'TARGET', peran: {}, wajib: [SUB, UNIT], tambah: null, waktu: 'tanpa',
}
