import { z } from 'zod'
import { BERKAS_BESAR, MAKS_BERKAS, MAKS_TEKS } from '../constants'

/** What was answered at the rows: which series, and the word about a figure. */
const jawaban = (isi: object): Record<string, string> =>
  Object.fromEntries(Object.entries(isi).flatMap(([nama, nilai]: [string, unknown]) => (/^(?:baris|kata)\.\d{1,5}$/.test(nama) && typeof nilai === 'string' && nilai !== '' ? [[nama, nilai.slice(0, 500)]] : [])))
const denganJawaban = <T extends z.ZodObject>(skema: T) => z.preprocess((isi) => (typeof isi === 'object' && isi !== null ? { ...isi, jawaban: jawaban(isi) } : isi), skema)
const dasar = { teks: z.string().max(MAKS_TEKS, 'Tempelan terlalu panjang.').default(''), jawaban: z.record(z.string(), z.string()) }

/** A sheet to be looked at. */
export const skemaLihat = denganJawaban(z.object({ ...dasar, asal: z.string().max(100).default(''), dijawab: z.string().max(100).default(''), berkas: z.instanceof(File).refine(({ size }) => size <= MAKS_BERKAS, BERKAS_BESAR).optional() }))
/** The sheet as it was looked at, to be saved. */
export const skemaTerap = denganJawaban(z.object({ ...dasar, tanda: z.string().max(100), paham: z.literal('ya').optional() }))
export type MasukanTerap = z.output<typeof skemaTerap>
export type MasukanLihat = z.output<typeof skemaLihat>
