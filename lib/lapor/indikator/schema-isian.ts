import { z } from 'zod'
import { isianTanggalBoleh } from '@/lib/dasar/format/isian-tanggal'
import { parseAngka } from '@/lib/dasar/format/parse'
import { pisahSatuan } from '@/lib/dasar/format/satuan'
import { senFromText } from '@/lib/realisasi/rupiah'

/** Fields that several forms of this room share. */
const bulat = (pesan: string) => z.coerce.number({ error: pesan }).int(pesan)
export const id = bulat('Muat ulang halaman.').positive('Muat ulang halaman.').max(2 ** 31 - 1, 'Muat ulang halaman.')
export const versi = bulat('Muat ulang halaman.').min(0).max(2 ** 31 - 1)
export const tahun = z.string({ error: 'Isi tahunnya.' }).trim().regex(/^\d{4}$/, 'Tulis tahun empat angka, misalnya 2023.').transform(Number)
  .refine((satu) => satu >= 1990 && satu <= 2100, 'Tahun antara 1990 dan 2100.')
export const teks = (nama: string, min: number, maks: number) =>
  z.string({ error: `${nama} belum diisi.` }).trim().min(min, min === 1 ? `${nama} belum diisi.` : `${nama} paling sedikit ${min} huruf.`).max(maks, `${nama} paling panjang ${maks} huruf.`)
/** Empty is none; otherwise as `teks`. */
export const teksBoleh = (nama: string, min: number, maks: number) => z.union([z.string().trim().length(0).transform(() => null), teks(nama, min, maks)], { error: `${nama} antara ${min} dan ${maks} huruf.` }).default(null)
export const tanggalBoleh = isianTanggalBoleh()
export const pilihanBoleh = z.union([z.literal('').transform(() => null), id]).default(null)

/** A number of a series in hundredths, with the words that it was typed in: whether its unit fits is known where the series is. */
export interface NilaiTertulis {
  ratusan: bigint
  tertulis: string
}

/** A number of a series as people type it ("1.058", "5,29", "−0,2", also with its unit), or why it is none. */
export function bacaNilai(isi: string): { ok: true; ratusan: bigint } | { ok: false; pesan: string } {
  const polos = pisahSatuan(isi).angka
  // a dash stands for nought in sheets of money; of an outcome it means that there is no figure
  if (/^[-–—−]*$/.test(polos)) return { ok: false, pesan: 'Isi nilainya. Tanda - tidak dibaca sebagai nol; tulis 0 bila memang nol.' }
  const hasil = parseAngka(polos)
  return hasil.ok ? { ok: true, ratusan: senFromText(hasil.teks) } : hasil
}
export const nilai = z.string({ error: 'Isi nilainya.' }).max(60, 'Nilai terlalu panjang.').transform((isi, ctx): NilaiTertulis => {
  const hasil = bacaNilai(isi)
  if (hasil.ok) return { ratusan: hasil.ratusan, tertulis: isi }
  ctx.addIssue({ code: 'custom', message: hasil.pesan })
  return z.NEVER
})
