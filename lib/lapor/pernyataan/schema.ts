import { z } from 'zod'
import { parseAngka } from '@/lib/dasar/format/parse'
import { skemaLaporan } from '@/lib/lapor/pelaporan/schema'
import { KEYAKINAN } from './types'

const kosongJadiNull = (nama: string) => z.string().trim().max(1_000, `${nama} paling panjang 1.000 huruf.`).default('')
  .refine((isi) => isi === '' || isi.length >= 5, `${nama} paling sedikit 5 huruf, atau kosongkan.`).transform((isi) => isi || null)

/** A percentage of pagu as it is typed: decimal text, or null for nothing. */
function persenPagu(teks: string, ctx: z.RefinementCtx): string | null {
  const polos = teks.trim().replace(/\s*%$/, '')
  if (polos === '') return null
  const hasil = parseAngka(polos)
  if (hasil.ok && !hasil.teks.startsWith('-') && Number(hasil.teks) <= 100) return hasil.teks
  ctx.addIssue({ code: 'custom', message: hasil.ok ? 'Perkiraan ditulis 0 sampai 100 persen dari pagu.' : hasil.pesan })
  return z.NEVER
}
const proyeksi = z.string().max(40, 'Tulis persen dari pagu, misalnya 92,5.').default('').transform(persenPagu)
const keyakinan = z.union([z.literal('').transform(() => null), z.enum(KEYAKINAN)], { error: 'Pilih tinggi, sedang, atau rendah.' }).default(null)

/** An expectation comes whole: percent, how sure, why; or not at all. */
function utuh(isi: { proyeksi: string | null; keyakinan: string | null; alasan: string | null }, ctx: z.RefinementCtx): void {
  if (isi.proyeksi === null && isi.keyakinan === null && isi.alasan === null) return
  const wajib = (nama: 'proyeksi' | 'keyakinan' | 'alasan', message: string): void => {
    if (isi[nama] === null) ctx.addIssue({ code: 'custom', path: [nama], message })
  }
  wajib('proyeksi', 'Tulis berapa persen pagu yang diperkirakan terealisasi sampai akhir tahun.')
  wajib('keyakinan', 'Pilih seberapa yakin perkiraan ini.')
  wajib('alasan', 'Tulis alasan perkiraan ini.')
}

const versi = z.coerce.number().int().min(0).max(2 ** 31 - 1)

/** What a unit says with the report of a month, kept for the month's quarter. */
export const skemaPernyataan = skemaLaporan
  .extend({ versi, dukungan: kosongJadiNull('Dukungan yang diminta'), rencana: kosongJadiNull('Rencana'), proyeksi, keyakinan, alasan: kosongJadiNull('Alasan') })
  .superRefine(utuh)

/** The office's judgement of a unit's year-end, for the quarter of a month. */
export const skemaPenilaian = skemaLaporan
  .extend({ versi, proyeksi, keyakinan, alasan: kosongJadiNull('Alasan') })
  .superRefine((isi, ctx) => {
    if (isi.proyeksi === null && isi.keyakinan === null && isi.alasan === null) {
      ctx.addIssue({ code: 'custom', path: ['proyeksi'], message: 'Tulis penilaian: persen pagu, keyakinan, dan alasannya.' })
      return
    }
    utuh(isi, ctx)
  })

