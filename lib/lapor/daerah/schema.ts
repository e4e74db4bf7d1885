import { z } from 'zod'
import { isianTanggalBoleh } from '@/lib/dasar/format/isian-tanggal'
import { BERKAS_DAERAH_BESAR, MAKS_BERKAS_DAERAH, MAKS_TEKS_DAERAH } from './constants'
import { SKALA } from './impor/skala'

const hari = isianTanggalBoleh()
const tahun = z.string().max(20).default('').transform((isi, ctx) => {
  if (isi.trim() === '') return null
  if (/^20\d{2}$/.test(isi.trim())) return Number(isi.trim())
  ctx.addIssue({ code: 'custom', message: 'Tulis tahun seperti 2023, atau kosongkan bila ada kolomnya.' })
  return z.NEVER
})
const dasar = {
  teks: z.string().max(MAKS_TEKS_DAERAH, 'Tempelan terlalu panjang. Tempel tabel angka daerah saja.').default(''),
  // how percentages without a sign are meant, once it was asked
  skala: z.enum(['', ...SKALA]).catch('').default('').transform((isi) => (isi === '' ? null : isi)),
  tahun, diambil: hari, sumber: z.string().trim().max(300, 'Sumber paling panjang 300 huruf.').default(''),
}

/** A list to be looked at. */
export const skemaLihatDaerah = z.object({ ...dasar, /** the list that the answer was given to */ skalaUntuk: z.string().max(100).default(''), asal: z.string().max(100).default(''), berkas: z.instanceof(File).refine(({ size }) => size <= MAKS_BERKAS_DAERAH, BERKAS_DAERAH_BESAR).optional() })
/** The list as it was looked at, to be saved. */
export const skemaTerapDaerah = z.object({ ...dasar, tanda: z.string().max(100), paham: z.literal('ya').optional() })

export type MasukanLihatDaerah = z.output<typeof skemaLihatDaerah>
export type MasukanTerapDaerah = z.output<typeof skemaTerapDaerah>
