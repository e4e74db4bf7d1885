import type { StatusLaporan } from '@/lib/dasar/database/generated/enums'
import { KATEGORI, type Kategori } from '@/lib/realisasi/posisi'
import { belumDiKantor } from './pengingat'

/** The columns of the board, in the order of a report's life. */
export const KEADAAN = ['BELUM_MULAI', 'DRAF', 'DIKEMBALIKAN', 'MENUNGGU_PERSETUJUAN', 'DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI'] as const
export type Keadaan = (typeof KEADAAN)[number]

interface Baris {
  status: StatusLaporan | null
  kategori: Kategori
  terlambat: boolean
}

export const keadaanDari = ({ status }: Pick<Baris, 'status'>): Keadaan => status ?? 'BELUM_MULAI'

export interface Saringan {
  keadaan?: Keadaan | undefined
  kategori?: Kategori | undefined
  /** masuk: late, and arrived all the same */
  telat?: 'ya' | 'masuk' | undefined
  /** words of a search; which units they name is asked of the database (`loadCocokUnit`) */
  cari?: string | undefined
}

/** Reads the filter of the board from an address; never throws. By hand: this file reaches the browser, zod is large there. */
export const bacaSaringan = ({ keadaan, kategori, telat, cari }: Record<string, string | string[] | undefined>): Saringan => ({
  keadaan: KEADAAN.find((satu) => satu === keadaan),
  kategori: KATEGORI.find((satu) => satu === kategori),
  telat: telat === 'ya' || telat === 'masuk' ? telat : undefined,
  cari: typeof cari === 'string' && cari.trim() !== '' ? cari.trim().slice(0, 80) : undefined,
})

/** What the address of one report carries of the filter, so that the next one is found in the same order: "&kategori=DINAS". */
export const kueriSaringan = ({ kategori, telat, cari }: Saringan): string =>
  Object.entries({ kategori, telat, cari }).map(([nama, nilai]) => (nilai ? `&${nama}=${encodeURIComponent(nilai)}` : '')).join('')

/** The rows that pass the filter. */
export const saring = <T extends Baris>(papan: readonly T[], { keadaan, kategori, telat }: Saringan): T[] =>
  papan.filter((row) =>
    (keadaan === undefined || keadaanDari(row) === keadaan) && (kategori === undefined || row.kategori === kategori) && (telat === undefined || (row.terlambat && (telat === 'ya' || !belumDiKantor(row)))))

/** How many units stand where. */
export const hitungKeadaan = (papan: readonly Baris[]): Record<Keadaan, number> =>
  papan.reduce((hasil, row) => ({ ...hasil, [keadaanDari(row)]: hasil[keadaanDari(row)] + 1 }),
    Object.fromEntries(KEADAAN.map((satu) => [satu, 0])) as Record<Keadaan, number>)
