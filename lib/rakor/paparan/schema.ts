import { z } from 'zod'

const id = z.coerce.number({ error: 'Muat ulang halaman.' }).int('Muat ulang halaman.').positive().max(2 ** 31 - 1)
const kemudi = z.uuid('Muat ulang halaman.')
/** a time of the server in ms */
const saat = z.number().min(1_500_000_000_000).max(9_000_000_000_000)

/** What a window of the office changes of the screen. */
export const skemaPerintah = z.object({
  rapatId: id, kemudi,
  slide: z.string().regex(/^[a-z0-9-]{1,80}(~tabel)?$/).optional(),
  gelap: z.boolean().optional(),
  acara: z.object({ id, mulai: saat, menit: z.number() }).nullable().optional(),
  bicara: z.object({ id: z.literal(0), mulai: saat, menit: z.number().int().min(1).max(120) }).nullable().optional(),
})
export const skemaTayang = z.object({ rapatId: id, kemudi })
export const skemaRapatSaja = z.object({ rapatId: id })
export const skemaKode = z.object({ kode: z.string({ error: 'Ketik kode yang tampil di layar aula.' }).trim().min(1, 'Ketik kode yang tampil di layar aula.').max(40, 'Kode paling panjang delapan huruf dan angka.') })

export type MasukanPerintah = z.output<typeof skemaPerintah>
