import { z } from 'zod'
import { UKUR, type Ukur } from '@/lib/realisasi/banding/urai'
import { KATEGORI, type Kategori } from '@/lib/realisasi/posisi'
import { PER_BANDING, SISI, type NamaSisi, type PerBanding } from './constants'

/** What a side is about. */
export type Lingkup =
  | { jenis: 'kabupaten' }
  | { jenis: 'unit'; unitId: number }
  | { jenis: 'kategori'; kategori: Kategori }
  /** a meeting's frozen position: it brings its own year, month and version */
  | { jenis: 'beku'; rapatId: number; urutan: number }

export interface MintaSisi {
  lingkup: Lingkup
  tahun: number | null
  bulan: number | null
  versi: 'berlaku' | number
}

export interface MintaBanding {
  kiri: MintaSisi | null
  kanan: MintaSisi | null
  per: PerBanding | null
  ukur: Ukur | null
  /** narrows both sides, each by its own year's book */
  program: string | null
  jenis: string | null
  sumber: number | null
}

const satu = z.preprocess((value) => (Array.isArray(value) ? value.at(-1) : value), z.unknown())
const angka = (min: number, maks: number) => satu.pipe(z.string().regex(/^\d{1,9}$/).transform(Number).pipe(z.int().min(min).max(maks)).nullable()).catch(null)
const kode = satu.pipe(z.string().regex(/^\d{1,4}(\.\d{1,4}){0,8}$/).nullable()).catch(null)

/** "kabupaten", "unit-12", "kategori-DINAS", "beku-3-1"; null: nothing of the kind. */
export function bacaLingkup(teks: string): Lingkup | null {
  if (teks === 'kabupaten') return { jenis: 'kabupaten' }
  const unit = /^unit-([1-9]\d{0,8})$/.exec(teks)
  if (unit) return { jenis: 'unit', unitId: Number(unit[1]) }
  const beku = /^beku-([1-9]\d{0,8})-([1-9]\d{0,3})$/.exec(teks)
  if (beku) return { jenis: 'beku', rapatId: Number(beku[1]), urutan: Number(beku[2]) }
  const kategori = KATEGORI.find((nama) => teks === `kategori-${nama}`)
  return kategori === undefined ? null : { jenis: 'kategori', kategori }
}

/** The other way. */
export function tulisLingkup(lingkup: Lingkup): string {
  switch (lingkup.jenis) {
    case 'kabupaten': return 'kabupaten'
    case 'unit': return `unit-${lingkup.unitId}`
    case 'kategori': return `kategori-${lingkup.kategori}`
    case 'beku': return `beku-${lingkup.rapatId}-${lingkup.urutan}`
  }
}

const lingkup = satu.pipe(z.string().transform(bacaLingkup).nullable()).catch(null)
const isiSisi = { lingkup, tahun: angka(2000, 2100), bulan: angka(1, 12), versi: satu.pipe(z.union([z.literal('berlaku'), z.string().regex(/^\d{1,3}$/).transform(Number)])).catch('berlaku') }
const skemaSisi = z.object(isiSisi)
const skema = z.object({
  per: satu.pipe(z.enum(PER_BANDING).nullable()).catch(null),
  ukur: satu.pipe(z.enum(UKUR).nullable()).catch(null),
  program: kode, jenis: kode, sumber: angka(1, 999_999_999),
})

const sisiDari = (params: Readonly<Record<string, unknown>>, nama: NamaSisi): MintaSisi | null => {
  const { lingkup: isi, ...lain } = skemaSisi.parse({ lingkup: params[nama], tahun: params[`${nama}Tahun`], bulan: params[`${nama}Bulan`], versi: params[`${nama}Versi`] })
  // a side whose year or month alone was written is one too
  return isi === null && lain.tahun === null && lain.bulan === null && lain.versi === 'berlaku' ? null : { lingkup: isi ?? { jenis: 'kabupaten' }, ...lain }
}

/** Reads `?kiri=unit-3&kiriTahun=2023&kiriBulan=5&kiriVersi=0&kanan=…&per=program&ukur=pagu`. Nonsense falls back; it never throws. */
export const parseBanding = (params: Readonly<Record<string, unknown>>): MintaBanding => ({
  ...skema.parse(params), ...(Object.fromEntries(SISI.map((nama) => [nama, sisiDari(params, nama)])) as Pick<MintaBanding, NamaSisi>),
})
