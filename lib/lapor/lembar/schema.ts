import { z } from 'zod'
import { idDari } from '@/lib/dasar/akses/scope'
import { bacaKunci } from '@/lib/lapor/entri/utils'
import { skemaLaporan, skemaSimpan } from '@/lib/lapor/pelaporan/schema'

/** A save of cells of any kind, with the door that they came through; anything unknown counts as typed. */
export const skemaSimpanLembar = skemaSimpan.and(z.object({ sumber: z.enum(['form', 'tempel']).catch('form') }))

/** Which report is to be filled from the month before. */
export const skemaSalin = skemaLaporan

const versi = z.coerce.number().int().positive().max(2 ** 31 - 1).nullable().catch(null)
const alamat = skemaLaporan.extend({ apbd: versi, kas: versi }).transform(({ apbd, kas, ...isi }) => ({ ...isi, apbdVersiId: apbd, kasVersiId: kas }))
const nomorJejak = z.string().regex(/^\d{1,18}$/).nullable().catch(null)

/** Address of a grid from a URL; null: it makes no sense. */
export function bacaAlamatLembar(unitId: string, cari: URLSearchParams): z.output<typeof alamat> | null {
  const hasil = alamat.safeParse({ ...Object.fromEntries(cari), unitId: idDari(unitId) })
  return hasil.success ? hasil.data : null
}

/** The trail row after which a listener wants to know; null: it says none. */
export const bacaSejak = (request: Request, cari: URLSearchParams): string | null =>
  nomorJejak.parse(request.headers.get('last-event-id') ?? cari.get('sejak'))

/** The name of a cell from a URL; null: there is no such cell. */
export const bacaSelDicari = (cari: URLSearchParams): string | null => {
  const kunci = cari.get('kunci') ?? ''
  return bacaKunci(kunci) ? kunci : null
}
