import { z } from 'zod'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import { namaSchema, usernameSchema } from '@/lib/dasar/akses/schema'
import { PERAN_UNIT } from '@/lib/dasar/akses/scope'
import type { Peran } from '@/lib/dasar/akses/types'

const PERAN = ['ADMIN', 'ANALIS', 'OPERATOR', 'KEPALA', 'PIMPINAN', 'PENGAWAS'] as const satisfies readonly Peran[]

const isi = {
  nama: namaSchema,
  peran: z.enum(PERAN, { error: 'Pilih peran.' }),
  unitIds: z.array(z.coerce.number().int().positive().max(2 ** 31 - 1)).max(200, 'Terlalu banyak perangkat daerah.').default([]),
}

interface PeranDanUnit {
  peran: Peran
  unitIds: number[]
}
const butuhUnit = ({ peran, unitIds }: PeranDanUnit) => !PERAN_UNIT.includes(peran) || unitIds.length > 0
const pesanUnit = { message: 'Pilih paling sedikit satu perangkat daerah untuk peran ini.', path: ['unitIds'] }
/** The office and the readers of all have no units of their own. */
const tanpaUnit = <T extends PeranDanUnit>(hasil: T): T => ({ ...hasil, unitIds: PERAN_UNIT.includes(hasil.peran) ? hasil.unitIds : [] })

export const buatPenggunaSchema = z.object({ ...isi, username: usernameSchema }).refine(butuhUnit, pesanUnit).transform(tanpaUnit)
export const ubahPenggunaSchema = z.object({ ...isi, id: z.string().min(1).max(100) }).refine(butuhUnit, pesanUnit).transform(tanpaUnit)
export const satuPenggunaSchema = z.object({ id: z.string().min(1).max(100) })
export const aktifPenggunaSchema = z.object({ id: z.string().min(1).max(100), aktif: z.enum(['ya', 'tidak']) })
/** Erasing the name of who left: with a reason, and after saying that it does not come back. */
export const hapusNamaSchema = z.object({
  id: z.string().min(1).max(100),
  alasan: z.string({ error: 'Tulis alasannya.' }).overwrite(rapikanProsa).trim().min(10, 'Tulis alasannya, paling sedikit 10 huruf.').max(300, 'Alasan paling panjang 300 huruf.'),
  paham: z.literal('ya', { error: 'Centang dulu bahwa nama ini tidak dapat dikembalikan.' }),
})

/** Accounts to be made for units: "17:OPERATOR". */
export const akunUnitSchema = z.object({
  pilih: z.array(z.string().regex(/^\d{1,9}:(OPERATOR|KEPALA)$/, 'Pilih dari daftar.')).min(1, 'Centang paling sedikit satu akun.').max(1000, 'Terlalu banyak akun.'),
})
/** Accounts that get a new first password; `dilihat`: when the list was shown. */
export const aturBanyakSchema = z.object({
  ids: z.array(z.string().min(1).max(100)).min(1, 'Centang paling sedikit satu akun.').max(500, 'Paling banyak 500 akun sekali jalan.'),
  dilihat: z.iso.datetime('Muat ulang halaman ini.'),
})

export type BuatPengguna = z.output<typeof buatPenggunaSchema>
export type UbahPengguna = z.output<typeof ubahPenggunaSchema>
export type HapusNama = z.output<typeof hapusNamaSchema>
