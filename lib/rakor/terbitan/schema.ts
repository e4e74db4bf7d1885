import { z } from 'zod'
import { isianTanggal } from '@/lib/dasar/format/isian-tanggal'

const bulat = z.coerce.number({ error: 'Muat ulang halaman.' }).int('Muat ulang halaman.')

/** An issue as its form sends it: `versi` is the number of the issue to be made, `bekuan` the frozen position that the form saw. */
export const skemaTerbitkan = z.object({
  rapatId: bulat.positive().max(2 ** 31 - 1),
  dokumen: z.string().regex(/^[a-z0-9-]{1,40}$/, 'Dokumen tidak dikenal.'),
  versi: bulat.min(1).max(9_999),
  bekuan: bulat.min(1).max(9_999),
  nomor: z.string({ error: 'Nomor belum diisi.' }).trim().min(1, 'Nomor belum diisi.').max(80, 'Nomor paling panjang 80 huruf.').regex(/^[\p{L}\p{N} ./()-]+$/u, 'Nomor berisi huruf, angka, titik, garis miring, dan tanda hubung.'),
  tanggal: isianTanggal('Isi tanggal dokumen.'),
})

export type MasukanTerbitkan = z.output<typeof skemaTerbitkan>
