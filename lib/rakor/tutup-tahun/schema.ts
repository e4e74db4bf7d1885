import { z } from 'zod'
import { MAKS_ALASAN, MIN_ALASAN } from './utils'

const bulat = z.coerce.number({ error: 'Muat ulang halaman.' }).int('Muat ulang halaman.')
const tahun = bulat.min(2000).max(2100)
const alasan = z.string({ error: 'Alasan belum diisi.' }).trim().min(MIN_ALASAN, `Alasan paling sedikit ${MIN_ALASAN} huruf.`).max(MAKS_ALASAN, `Alasan paling banyak ${MAKS_ALASAN} huruf.`)
const satu = { tahun, id: bulat.positive().max(2 ** 31 - 1), versi: bulat.positive().max(2 ** 31 - 1) }

/** `tanda`: what its writer saw; the fields "alasan-…" hold a reason for each item that is not ready. */
export const skemaUsul = z.looseObject({ tahun, tanda: z.string({ error: 'Muat ulang halaman.' }).max(64) }).transform(({ tahun: y, tanda, ...lain }) => ({
  tahun: y, tanda, alasan: Object.fromEntries(Object.entries(lain).flatMap(([nama, isi]) => (nama.startsWith('alasan-') && typeof isi === 'string' && isi.trim() !== '' ? [[nama.slice(7, 47), isi.trim().slice(0, MAKS_ALASAN + 1)]] : []))),
}))
export const skemaSetuju = z.object(satu)
export const skemaAlasan = z.object({ ...satu, alasan })
