import { z } from 'zod'
import { KATEGORI } from '@/lib/realisasi/posisi'

const teks = (nama: string, maks: number) =>
  z.string({ error: `${nama} belum diisi.` }).trim().min(1, `${nama} belum diisi.`).max(maks, `${nama} paling panjang ${maks} huruf.`)
const id = z.coerce.number({ error: 'Pilih dari daftar.' }).int('Pilih dari daftar.').positive('Pilih dari daftar.')
const tanggal = z.iso.date('Pilih tanggal.')

const nama = {
  nama: teks('Nama', 200),
  namaSingkat: teks('Nama singkat', 60),
  kategori: z.enum(KATEGORI, { error: 'Pilih kategori.' }),
  induk: z.union([z.literal('').transform(() => null), id]).default(null),
  berlakuMulai: tanggal,
}

/** A new unit with its first name. */
export const skemaUnitBaru = z.object({
  kode: teks('Kode', 40).regex(/^[0-9A-Za-z][0-9A-Za-z.]*$/, 'Kode hanya angka, huruf dan titik, misalnya 1.02.0.00.0.00.02.0000.'),
  ...nama,
})
/** Another name, category or parent of a unit, from a day on. */
export const skemaMasa = z.object({ unitId: id, ...nama })
/** The last day of a unit. */
export const skemaAkhiri = z.object({ unitId: id, berlakuSampai: tanggal })

export type UnitBaru = z.output<typeof skemaUnitBaru>
export type MasukanMasa = z.output<typeof skemaMasa>
export type MasukanAkhiri = z.output<typeof skemaAkhiri>
