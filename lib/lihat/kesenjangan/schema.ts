import { z } from 'zod'
import { ASISTEN } from '@/lib/posisi/constants'
import { BIN_FISIK } from '@/lib/realisasi/bin-fisik'
import { NAMA_DISISIHKAN } from '@/lib/realisasi/disisihkan'
import { KATEGORI } from '@/lib/realisasi/posisi'
import { PER_KESENJANGAN, URUT_SUB } from './constants'

/** One value of a query string; a repeated parameter counts with its first. */
const satu = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.unknown())
const pilihan = <T extends readonly [string, ...string[]]>(daftar: T) => satu.pipe(z.enum(daftar).nullable()).catch(null)
const angka = (maks: number) => satu.pipe(z.string().regex(/^[1-9]\d{0,8}$/).transform(Number).pipe(z.int().max(maks)).nullable()).catch(null)
const kode = satu.pipe(z.string().regex(/^\d{1,4}(\.\d{1,4}){0,8}$/).nullable()).catch(null)
/** `tanpa=gaji,btt` as links write it, or one parameter each as a form of boxes does; what means nothing is left out. */
const tanpa = z.preprocess((value) => [value].flat().flatMap((teks) => (typeof teks === 'string' ? teks.split(',') : [])), z.array(z.string()))
  .transform((list) => NAMA_DISISIHKAN.filter((nama) => list.includes(nama)))
const BIN = BIN_FISIK.map(({ bin }) => bin)
const TANPA_ASISTEN = 'belum'

/** What both pages narrow by. Bad values fall back; nothing throws. */
const saringan = {
  tanpa,
  unit: angka(999_999_999),
  kategori: pilihan(KATEGORI),
  /** "belum": units for which none is laid down */
  asisten: pilihan([...ASISTEN, TANPA_ASISTEN]),
  jenis: kode,
  sumber: angka(999_999_999),
  program: kode,
}

const skemaKesenjangan = z.object({ ...saringan, per: pilihan(PER_KESENJANGAN), sejak: angka(11) })
const skemaSub = z.object({
  ...saringan,
  bin: satu.pipe(z.string().refine((teks) => BIN.some((bin) => bin === teks)).transform((teks) => teks as (typeof BIN)[number]).nullable()).catch(null),
  urut: satu.pipe(z.enum(URUT_SUB)).catch('rupiah'),
  cari: satu.pipe(z.string().trim().max(80)).catch(''),
  hal: satu.pipe(z.string().regex(/^[1-9]\d{0,4}$/).transform(Number)).catch(1),
})

export type SaringanSub = z.infer<typeof skemaSub>
export type PermintaanKesenjangan = z.infer<typeof skemaKesenjangan>
/** What narrows the figures of either page. */
export type Saringan = Pick<SaringanSub, keyof typeof saringan>

export const parseKesenjangan = (params: Readonly<Record<string, unknown>>): PermintaanKesenjangan => skemaKesenjangan.parse(params)
export const parseSub = (params: Readonly<Record<string, unknown>>): SaringanSub => skemaSub.parse(params)
