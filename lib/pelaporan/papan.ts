import { z } from 'zod'
import type { StatusLaporan } from '@/lib/database/generated/enums'
import { KATEGORI, type Kategori } from '@/lib/realisasi/posisi'

/** The columns of the board, in the order of a report's life. */
export const KEADAAN = ['BELUM_MULAI', 'DRAF', 'DIKEMBALIKAN', 'MENUNGGU_PERSETUJUAN', 'DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI'] as const
export type Keadaan = (typeof KEADAAN)[number]

interface Baris {
  status: StatusLaporan | null
  kategori: Kategori
  terlambat: boolean
}

export const keadaanDari = ({ status }: Pick<Baris, 'status'>): Keadaan => status ?? 'BELUM_MULAI'

const skema = z.object({
  keadaan: z.enum(KEADAAN).optional().catch(undefined),
  kategori: z.enum(KATEGORI).optional().catch(undefined),
  telat: z.literal('ya').optional().catch(undefined),
})
export type Saringan = z.infer<typeof skema>

/** Reads the filter of the board from an address; never throws. */
export const bacaSaringan = (parameter: Record<string, string | string[] | undefined>): Saringan => skema.parse(parameter)

/** The rows that pass the filter. */
export const saring = <T extends Baris>(papan: readonly T[], { keadaan, kategori, telat }: Saringan): T[] =>
  papan.filter((row) =>
    (keadaan === undefined || keadaanDari(row) === keadaan) && (kategori === undefined || row.kategori === kategori) && (telat === undefined || row.terlambat))

/** How many units stand where. */
export const hitungKeadaan = (papan: readonly Baris[]): Record<Keadaan, number> =>
  papan.reduce((hasil, row) => ({ ...hasil, [keadaanDari(row)]: hasil[keadaanDari(row)] + 1 }),
    Object.fromEntries(KEADAAN.map((satu) => [satu, 0])) as Record<Keadaan, number>)
