import { z } from 'zod'
import { id, pilihanBoleh, teks, teksBoleh, versi } from '../schema-isian'

/** A definition as its form sends it; without an id it is a new one. */
export const skemaDaftar = z.object({
  deretId: pilihanBoleh, versi,
  kode: z.string({ error: 'Isi kodenya.' }).trim().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Kode hanya huruf kecil, angka, dan tanda hubung, misalnya stunting-prevalensi.').max(60, 'Kode paling panjang 60 huruf.'),
  nama: teks('Nama', 3, 150), satuan: teks('Satuan', 1, 40), caraUkur: teks('Cara ukur', 2, 120), definisi: teks('Definisi', 5, 2000), sumber: teks('Sumber resmi', 3, 300),
  klasifikasi: teksBoleh('Klasifikasi', 2, 300), kodeData: teksBoleh('Kode data', 2, 60),
  arah: z.enum(['TURUN', 'NAIK'], { error: 'Pilih arah yang baik.' }),
  perubahan: z.literal('ya').optional().transform((isi) => isi === 'ya'),
  frekuensi: z.enum(['BULANAN', 'TRIWULANAN', 'SEMESTERAN', 'TAHUNAN'], { error: 'Pilih masa.' }),
  temaKode: z.union([z.literal('').transform(() => null), z.string().max(40)]).default(null), unitId: pilihanBoleh,
  berakhir: z.literal('ya').optional().transform((isi) => isi === 'ya'),
})
export const skemaMuat = z.object({})
export const skemaHapus = z.object({ deretId: id, versi })
export type MasukanDaftar = z.output<typeof skemaDaftar>
export type MasukanHapus = z.output<typeof skemaHapus>
