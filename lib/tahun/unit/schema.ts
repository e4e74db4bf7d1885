import { z } from 'zod'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import { isianTanggal } from '@/lib/dasar/format/isian-tanggal'
import { KATEGORI } from '@/lib/realisasi/posisi'
import { ASISTEN, BERKAS_DAFTAR_BESAR, MAKS_BERKAS_DAFTAR, MAKS_TEKS_DAFTAR } from './constants'

const teks = (nama: string, maks: number) =>
  z.string({ error: `${nama} belum diisi.` }).overwrite(rapikanProsa).trim().min(1, `${nama} belum diisi.`).max(maks, `${nama} paling panjang ${maks} huruf.`)
const id = z.coerce.number({ error: 'Pilih dari daftar.' }).int('Pilih dari daftar.').positive('Pilih dari daftar.').max(2 ** 31 - 1, 'Pilih dari daftar.')
const tanggal = isianTanggal()
const kosong = z.literal('').transform(() => null)

export const skemaKode = teks('Kode', 40).regex(/^[0-9A-Za-z][0-9A-Za-z.]*$/, 'Kode hanya angka, huruf dan titik, misalnya 1.02.0.00.0.00.02.0000.')

/** Spaces and dots between the digits are how people write it. */
export const skemaNip = z.string().transform((nilai) => nilai.replace(/[\s.]/g, '')).pipe(z.string().regex(/^\d{18}$/, 'NIP terdiri atas 18 angka.'))

const nama = {
  nama: teks('Nama', 200),
  namaSingkat: teks('Nama singkat', 60),
  kategori: z.enum(KATEGORI, { error: 'Pilih kategori.' }),
  induk: z.union([kosong, id]).default(null),
  asisten: z.union([kosong, z.enum(ASISTEN, { error: 'Pilih dari daftar.' })], { error: 'Pilih dari daftar.' }).nullable().default(null),
  kepalaNama: z.union([kosong, teks('Nama kepala', 120)]).nullable().default(null),
  kepalaJabatan: z.union([kosong, teks('Jabatan', 160)]).nullable().default(null),
  kepalaNip: z.union([kosong, skemaNip], { error: 'NIP terdiri atas 18 angka.' }).nullable().default(null),
  berlakuMulai: tanggal,
}

/** A new unit with its first name. */
export const skemaUnitBaru = z.object({ kode: skemaKode, ...nama })
/** Another name, category or parent of a unit, from a day on. */
export const skemaMasa = z.object({ unitId: id, ...nama })
/** The last day of a unit. */
export const skemaAkhiri = z.object({ unitId: id, berlakuSampai: tanggal })
/** The code of a unit put right. */
export const skemaUbahKode = z.object({ unitId: id, kode: skemaKode })

const isiDaftar = z.string().max(MAKS_TEKS_DAFTAR, 'Tempelan terlalu panjang. Tempel daftar unit saja.')

/** A pasted or sent list of units, to be looked at. `asal` marks a text that came from a file and was not changed since. */
export const skemaPratinjau = z.object({
  berlakuMulai: tanggal,
  teks: isiDaftar.default(''),
  asal: z.string().max(100).default(''),
  berkas: z.instanceof(File).refine(({ size }) => size <= MAKS_BERKAS_DAFTAR, BERKAS_DAFTAR_BESAR).optional(),
})
/** The list as it was looked at, to be saved. */
export const skemaSimpanDaftar = z.object({ berlakuMulai: tanggal, teks: isiDaftar, tanda: z.string().max(100), paham: z.literal('ya').optional() })

export type UnitBaru = z.output<typeof skemaUnitBaru>
export type MasukanMasa = z.output<typeof skemaMasa>
export type MasukanAkhiri = z.output<typeof skemaAkhiri>
export type MasukanKode = z.output<typeof skemaUbahKode>
export type MasukanPratinjau = z.output<typeof skemaPratinjau>
