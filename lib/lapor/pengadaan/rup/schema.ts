import { z } from 'zod'
import { isianTanggal } from '@/lib/dasar/format/isian-tanggal'

const id = z.coerce.number({ error: 'Pilihan tidak dikenal.' }).int('Pilihan tidak dikenal.').positive('Pilihan tidak dikenal.').max(2 ** 31 - 1, 'Pilihan tidak dikenal.')
const berkasId = z.uuid('Berkas tidak dikenal. Muat ulang halaman.')

/** What comes with a list, by file or by paste. */
const kepala = {
  tahun: z.coerce.number({ error: 'Tahun tidak dikenal.' }).int().min(2000).max(2100),
  unitId: z.union([z.literal('').transform(() => null), id]).default(null),
  perTanggal: isianTanggal('Isi tanggal saat daftar ini diunduh dari SiRUP.'),
}
export const skemaUnggahRup = z.object(kepala)
export const skemaTempelRup = z.object({ ...kepala, teks: z.string({ error: 'Tempel daftarnya dulu.' }).max(900_000, 'Terlalu panjang untuk ditempel. Unggah sebagai berkas.').refine((isi) => isi.trim() !== '', 'Tempel daftarnya dulu, termasuk kepala kolomnya.') })

export const skemaBerkasRup = z.object({ berkasId })
/** Fields "jawab-<key>", as many as the form has; an empty one is no answer. */
export const skemaJawabRup = z.object({ berkasId }).loose().transform(({ berkasId: id_, ...isi }, ctx) => {
  const jawaban = Object.entries(isi).flatMap(([nama, nilai]): [string, string][] => (nama.startsWith('jawab-') && nama.length <= 1_200 && typeof nilai === 'string' && nilai !== '' && nilai.length <= 40 ? [[nama.slice(6), nilai]] : []))
  if (jawaban.length === 0) ctx.addIssue({ code: 'custom', path: ['jawab'], message: 'Pilih jawabannya dulu.' })
  return { berkasId: id_, jawaban: Object.fromEntries(jawaban) }
})
export const skemaTerapRup = z.object({ berkasId, tanda: z.string().max(64), paham: z.literal('ya').optional().transform((isi) => isi === 'ya') })

export type MasukanUnggahRup = z.output<typeof skemaUnggahRup>
export type MasukanJawabRup = z.output<typeof skemaJawabRup>
export type MasukanTerapRup = z.output<typeof skemaTerapRup>

/** A page of a preview: which state is shown, and what is chosen for. */
export function bacaTampilRup(params: Readonly<Record<string, string | string[] | undefined>>): { lihat: string; hal: number; sub: string; cari: string } {
  const satu = (nama: string, maks: number): string => { const isi = params[nama]; return (typeof isi === 'string' ? isi : '').slice(0, maks) }
  const hal = Number(satu('hal', 6))
  return { lihat: satu('lihat', 20), hal: Number.isInteger(hal) && hal > 0 ? hal : 1, sub: satu('sub', 1_200), cari: satu('cari', 100) }
}
