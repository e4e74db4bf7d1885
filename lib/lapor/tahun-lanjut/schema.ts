import { z } from 'zod'
import { JENIS_LANJUT } from './types'

const tahun = z.coerce.number({ error: 'Muat ulang halaman.' }).int('Muat ulang halaman.').min(2000).max(2100)

/** Fields "pilih-…" name what is decided. Leaving something behind has a reason. */
export const skemaLanjut = z.looseObject({
  dari: tahun, ke: tahun, jenis: z.enum(JENIS_LANJUT, { error: 'Muat ulang halaman.' }), putusan: z.enum(['BAWA', 'TINGGAL'], { error: 'Pilih dibawa atau ditinggalkan.' }), alasan: z.string().trim().max(500, 'Alasan paling banyak 500 huruf.').optional().default(''),
}).transform(({ dari, ke, jenis, putusan, alasan, ...lain }) => ({
  dari, ke, jenis, putusan, alasan, kunci: Object.entries(lain).flatMap(([nama, isi]) => (nama.startsWith('pilih-') && isi === 'ya' ? [nama.slice(6, 86)] : [])),
})).superRefine(({ putusan, alasan, kunci }, ctx) => {
  if (kunci.length === 0) ctx.addIssue({ code: 'custom', path: ['kunci'], message: 'Centang paling sedikit satu baris.' })
  if (putusan === 'TINGGAL' && alasan.length < 5) ctx.addIssue({ code: 'custom', path: ['alasan'], message: 'Tulis mengapa ditinggalkan, paling sedikit 5 huruf.' })
})
export type MasukanLanjut = z.output<typeof skemaLanjut>
