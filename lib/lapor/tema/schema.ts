import { z } from 'zod'
import { MAKS_BUTIR } from './constants'

const satu = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.unknown())
const id = z.coerce.number().int().positive().max(2 ** 31 - 1)
const urutan = z.coerce.number({ error: 'Muat ulang halaman.' }).int().min(0).max(1000)
const tahun = z.coerce.number({ error: 'Tahun tidak dikenal.' }).int().min(2000).max(2100)
const versi = z.coerce.number({ error: 'Muat ulang halaman.' }).int().min(0).max(2 ** 31 - 1)
export const kodeTema = z.string().trim().max(40, 'Kode paling panjang 40 huruf.').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Tulis kode dengan huruf kecil, angka, dan tanda hubung, misalnya stunting.')

export const KEADAAN_SARING = ['usul', 'ya', 'tidak', 'lain', 'baru', 'semua'] as const
export type KeadaanSaring = (typeof KEADAAN_SARING)[number]
/** The words of the screen for what the list can be narrowed to. */
export const NAMA_SARING: Record<KeadaanSaring, string> = {
  usul: 'Diusulkan, belum diputus', ya: 'Termasuk', tidak: 'Bukan', lain: 'Tidak diusulkan', baru: 'Baru pada versi ini, belum diputus', semua: 'Semua sub-kegiatan',
}

const skemaSaring = z.object({
  tema: satu.pipe(kodeTema).catch(''),
  keadaan: satu.pipe(z.enum(KEADAAN_SARING)).catch('usul'),
  unit: satu.pipe(z.string().regex(/^[1-9]\d{0,8}$/).transform(Number).nullable()).catch(null),
  cari: satu.pipe(z.string().trim().max(80)).catch(''),
  halaman: satu.pipe(z.string().regex(/^[1-9]\d{0,3}$/).transform(Number)).catch(1),
})
export type SaringTanda = z.output<typeof skemaSaring>

/** What the list shows, from the address. Bad values fall back; nothing throws. */
export const parseTanda = (params: Readonly<Record<string, string | string[] | undefined>>): SaringTanda => skemaSaring.parse(params)

/** "123:0": a sub-kegiatan and the version of its decision that was looked at. */
const butir = z.string().regex(/^[1-9]\d{0,9}:\d{1,9}$/).transform((isi) => {
  const [subId, lihat] = isi.split(':')
  return { subId: Number(subId), versi: Number(lihat) }
})

/** Ticked rows, or all of the filter (`sidik`: of the list as it was looked at), decided at once. */
export const skemaPutus = z.object({
  tahun, urutan, tema: kodeTema,
  putusan: z.enum(['YA', 'TIDAK', 'BATAL'], { error: 'Pilih putusannya.' }),
  pilih: z.array(butir).max(MAKS_BUTIR).default([]),
  semua: z.enum(['', '1']).default(''),
  sidik: z.string().max(64).default(''),
  keadaan: z.enum(KEADAAN_SARING).catch('usul'),
  unit: z.union([z.literal('').transform(() => null), id]).default(null),
  cari: z.string().trim().max(80).default(''),
}).refine(({ pilih, semua }) => semua === '1' || pilih.length > 0, { path: ['pilih'], message: 'Belum ada sub-kegiatan yang dicentang.' })
export type MasukanPutus = z.output<typeof skemaPutus>

const butirUrung = z.object({ subId: id, versi, semula: z.enum(['YA', 'TIDAK']).nullable(), asal: z.enum(['KETIK', 'USUL']) })
export const skemaUrung = z.object({
  tahun, urutan, tema: kodeTema,
  butir: z.string().max(1_000_000).transform((isi, ctx) => {
    try {
      return JSON.parse(isi) as unknown
    } catch {
      ctx.addIssue({ code: 'custom', message: 'Muat ulang halaman.' })
      return z.NEVER
    }
  }).pipe(z.array(butirUrung).min(1).max(MAKS_BUTIR)),
})
export type MasukanUrung = z.output<typeof skemaUrung>

/** Lines of a text field, each once, without empty ones. */
const baris = (rapikan: (isi: string) => string) => z.string().max(8000, 'Terlalu panjang.').default('').transform((isi) => [...new Set(isi.split(/[\n,;]+/).map(rapikan).filter((satu) => satu !== ''))])

export const skemaTema = z.object({
  kode: kodeTema.refine((isi) => isi !== 'tanpa' && isi !== 'tanda', 'Kode ini dipakai aplikasi sendiri. Pilih kode lain.'),
  versi,
  nama: z.string({ error: 'Nama belum diisi.' }).trim().min(3, 'Nama paling sedikit 3 huruf.').max(100, 'Nama paling panjang 100 huruf.'),
  urutan: z.coerce.number({ error: 'Urutan: tulis bilangan.' }).int('Urutan: tulis bilangan bulat.').min(0, 'Urutan paling kecil 0.').max(9999, 'Urutan paling besar 9999.'),
  definisi: z.string({ error: 'Definisi belum diisi.' }).trim().min(5, 'Definisi paling sedikit 5 huruf.').max(1000, 'Definisi paling panjang 1.000 huruf.'),
  dasar: z.string({ error: 'Dasar belum diisi.' }).trim().min(3, 'Dasar paling sedikit 3 huruf.').max(300, 'Dasar paling panjang 300 huruf.'),
  polaKode: baris((isi) => isi.trim().toUpperCase()).superRefine((daftar, ctx) => {
    const salah = daftar.find((isi) => !/^[0-9X]+(\.[0-9X]+)*$/.test(isi) || isi.length > 40)
    if (salah !== undefined) ctx.addIssue({ code: 'custom', message: `"${salah}" bukan awal kode. Tulis misalnya 1.02.02.2.02.15, satu tiap baris.` })
    if (daftar.length > 200) ctx.addIssue({ code: 'custom', message: 'Paling banyak 200 awal kode.' })
  }),
  polaNama: baris((isi) => isi.trim().toLowerCase().replace(/\s+/g, ' ')).superRefine((daftar, ctx) => {
    const salah = daftar.find((isi) => isi.length < 2 || isi.length > 80)
    if (salah !== undefined) ctx.addIssue({ code: 'custom', message: `"${salah}" terlalu ${salah.length < 2 ? 'pendek' : 'panjang'}: tulis kata 2 sampai 80 huruf, satu tiap baris.` })
    if (daftar.length > 200) ctx.addIssue({ code: 'custom', message: 'Paling banyak 200 kata.' })
  }),
  berakhir: z.enum(['', '1']).default('').transform((isi) => isi === '1'),
})
export type MasukanTema = z.output<typeof skemaTema>
