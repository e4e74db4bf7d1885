import { z } from 'zod'
import { bacaTujuanHapus } from './halangan'

const bulat = z.coerce.number().int()

/** Removing a line or a sub-kegiatan: which one, from the report of which month. */
export const skemaHapus = z.object({
  unitId: bulat.positive(),
  tahun: bulat.min(2000).max(2100),
  bulan: bulat.min(1).max(12),
  tujuan: z.string().transform((teks, ctx) => {
    const tujuan = bacaTujuanHapus(teks)
    if (tujuan) return { ...tujuan, kunci: teks }
    ctx.addIssue({ code: 'custom', message: 'Baris yang dihapus tidak dikenal. Muat ulang halaman.' })
    return z.NEVER
  }),
})

const saran = z.object({
  tahun: bulat.min(2000).max(2100),
  jenis: z.enum(['sub', 'rekening']),
  cari: z.string().trim().max(100).catch(''),
  semua: z.literal('1').optional().catch(undefined).transform((nilai) => nilai === '1'),
})
export type PermintaanSaran = z.infer<typeof saran>

/** What is asked for from an address: `?tahun=2023&jenis=sub&cari=gaji&semua=1`. null: it makes no sense */
export function bacaPermintaanSaran(cari: URLSearchParams): PermintaanSaran | null {
  const hasil = saran.safeParse(Object.fromEntries(cari))
  return hasil.success ? hasil.data : null
}
