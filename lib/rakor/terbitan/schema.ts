import { z } from 'zod'
import { isianTanggal } from '@/lib/dasar/format/isian-tanggal'

const bulat = z.coerce.number({ error: 'Muat ulang halaman.' }).int('Muat ulang halaman.')

const kosong = z.literal('').transform(() => null)

/**
 * An issue as its form sends it: `versi` is the number of the issue to be made, `bekuan` the frozen position that the form saw (empty: none is frozen).
 * `terbaru` is sent where an older position is meant all the same: the number of the one that counted when that was said.
 */
export const skemaTerbitkan = z.object({
  rapatId: bulat.positive().max(2 ** 31 - 1),
  dokumen: z.string().regex(/^[a-z0-9-]{1,40}$/, 'Dokumen tidak dikenal.'),
  versi: bulat.min(1).max(9_999),
  bekuan: z.union([kosong, bulat.min(1).max(9_999)]),
  terbaru: z.union([kosong, bulat.min(1).max(9_999)]).default(null),
  nomor: z.string({ error: 'Nomor belum diisi.' }).trim().min(1, 'Nomor belum diisi.').max(80, 'Nomor paling panjang 80 huruf.').regex(/^[\p{L}\p{N} ./()-]+$/u, 'Nomor berisi huruf, angka, titik, garis miring, dan tanda hubung.'),
  tanggal: isianTanggal('Isi tanggal dokumen.'),
})

/** A signed copy taken back. */
export const skemaTarikTanda = z.object({
  rapatId: bulat.positive().max(2 ** 31 - 1), tandaId: bulat.positive().max(2 ** 31 - 1),
  alasan: z.string({ error: 'Alasan belum diisi.' }).trim().min(5, 'Alasan paling sedikit 5 huruf.').max(500, 'Alasan paling panjang 500 huruf.'),
})

export type MasukanTarikTanda = z.output<typeof skemaTarikTanda>
export type MasukanTerbitkan = z.output<typeof skemaTerbitkan>
