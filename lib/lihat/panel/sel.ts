import type { Rasio } from '@/lib/realisasi/rasio'
import type { Sen } from '@/lib/realisasi/rupiah'
import type { Zona } from '@/lib/realisasi/zona'
import type { Sel } from './types'

/** Cells, by kind. */
export const teks = (nilai: string, rinci?: string): Sel => ({ jenis: 'teks', nilai, ...(rinci === undefined ? {} : { rinci }) })
export const uang = (nilai: Sen | null): Sel => ({ jenis: 'rupiah', nilai })
export const persen = (nilai: Rasio): Sel => ({ jenis: 'persen', nilai })
/** @param mutlak a size: written without sign */
export const poin = (nilai: Rasio, mutlak = false): Sel => ({ jenis: 'poin', nilai, ...(mutlak ? { mutlak } : {}) })
export const bilangan = (nilai: number | null): Sel => ({ jenis: 'bilangan', nilai })
export const tanggal = (nilai: string | null): Sel => ({ jenis: 'tanggal', nilai })
export const zona = (nilai: Zona | null, alasan?: string, sementara?: boolean): Sel =>
  ({ jenis: 'zona', nilai, ...(alasan === undefined ? {} : { alasan }), ...(sementara === undefined ? {} : { sementara }) })
/** Words where there is no value: never a figure. */
export const tanpa = (nilai: string): Sel => ({ jenis: 'tanpa', nilai })
