import { z } from 'zod'

const bulat = (pesan: string) => z.coerce.number({ error: pesan }).int(pesan)
const id = bulat('Pilihan tidak dikenal.').positive().max(2 ** 31 - 1)
const tahun = bulat('Tahun tidak dikenal.').min(2000).max(2100)
const satuAtauBanyak = <T extends z.ZodType>(isi: T, maks: number) => z.preprocess((nilai) => (nilai === undefined || nilai === '' ? [] : Array.isArray(nilai) ? nilai : [nilai]), z.array(isi).max(maks, `Paling banyak ${maks} sekaligus.`))
/** Rows of one confirmation. */
export const MAKS_SEKALIGUS = 200
const wilayah = satuAtauBanyak(id, 200).transform((daftar) => [...new Set(daftar)].sort((a, b) => a - b))

/** What the reader saw before: by line (0: the whole sub-kegiatan) the ids of its places, sorted, "4,7". */
const terlihat = z.string().max(20_000).default('{}').transform((isi, ctx) => {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(isi))
  } catch {
    ctx.addIssue({ code: 'custom', message: 'Muat ulang halaman.' })
    return z.NEVER
  }
})

export const skemaTempatSub = z.object({ unitId: id, subKegiatanId: id, barisId: z.union([z.literal('').transform(() => null), id]).default(null), wilayah, terlihat })
export const skemaTempatPaket = z.object({ unitId: id, paketId: id, wilayah, terlihat: z.string().max(2_000).default('') })

/** One row as it was ticked: "SUB:12=4,7". */
const butir = z.string().max(2_000).regex(/^(SUB|PAKET):[1-9]\d{0,9}=([1-9]\d{0,9}(,[1-9]\d{0,9}){0,199})?$/, 'Muat ulang halaman.').transform((isi) => {
  const [jenis = '', nomor = '', daftar = ''] = isi.split(/[:=]/)
  return { jenis: jenis as 'SUB' | 'PAKET', id: Number(nomor), wilayahIds: daftar === '' ? [] : daftar.split(',').map(Number) }
}).refine((satu) => satu.id < 2 ** 31 && satu.wilayahIds.every((nomor) => nomor < 2 ** 31), 'Muat ulang halaman.')

/** A confirmation of many rows: each where it is proposed to be, or all in the places chosen. */
export const skemaTerapTempat = z.object({ tahun, butir: satuAtauBanyak(butir, MAKS_SEKALIGUS), wilayah })
  .refine(({ butir: daftar }) => daftar.length > 0, { path: ['butir'], message: 'Pilih dulu baris yang ditempatkan.' })
  .refine(({ butir: daftar, wilayah: pilihan }) => pilihan.length > 0 || daftar.every(({ wilayahIds }) => wilayahIds.length > 0), { path: ['wilayah'], message: 'Sebagian baris yang dipilih tidak memiliki usulan. Pilih kecamatan untuk semuanya, atau lepas baris itu.' })

/** What one confirmation wrote, to be taken back: ids of places, and packages with their places. */
export const skemaUrungTempat = z.object({ tahun, ditulis: z.string().max(150_000).regex(/^(\d{1,10}:\d{1,10}(,\d{1,10}:\d{1,10})*)?;(\d{1,10}:\d{1,10}(,\d{1,10}:\d{1,10})*)?$/, 'Muat ulang halaman.') })

export type MasukanTempatSub = z.output<typeof skemaTempatSub>
export type MasukanTempatPaket = z.output<typeof skemaTempatPaket>
export type MasukanTerapTempat = z.output<typeof skemaTerapTempat>
