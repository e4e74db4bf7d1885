import { z } from 'zod'
import { BERKAS_KINERJA_BESAR, MAKS_BERKAS_KINERJA, MAKS_TEKS_KINERJA } from '../constants'
import { tahun } from '../schema'

const dasar = { unitId: z.coerce.number({ error: 'Unit tidak dikenal.' }).int().positive().max(2 ** 31 - 1), tahun, teks: z.string().max(MAKS_TEKS_KINERJA, 'Tempelan terlalu panjang. Tempel lembar indikator unit ini saja.').default('') }
/** "simpul.12": what a person says that row 12 is about, a node's id or "lepas". */
const jawaban = (isi: object): Record<string, string> =>
  Object.fromEntries(Object.entries(isi).flatMap(([nama, nilai]: [string, unknown]) => (/^simpul\.\d{1,5}$/.test(nama) && typeof nilai === 'string' && /^(?:\d{1,10}|lepas)$/.test(nilai) ? [[nama.slice(7), nilai]] : [])))
const denganJawaban = <T extends z.ZodObject>(skema: T) => z.preprocess((isi) => (typeof isi === 'object' && isi !== null ? { ...isi, jawaban: jawaban(isi) } : isi), skema)

/** A sheet to be looked at. */
export const skemaLihatKinerja = denganJawaban(z.object({
  ...dasar, jawaban: z.record(z.string(), z.string()), dijawab: z.string().max(100).default(''), asal: z.string().max(100).default(''),
  berkas: z.instanceof(File).refine(({ size }) => size <= MAKS_BERKAS_KINERJA, BERKAS_KINERJA_BESAR).optional(),
}))
/** The sheet as it was looked at, to be saved. */
export const skemaTerapKinerja = denganJawaban(z.object({ ...dasar, jawaban: z.record(z.string(), z.string()), tanda: z.string().max(100), paham: z.literal('ya').optional() }))

export type MasukanLihatKinerja = z.output<typeof skemaLihatKinerja>
export type MasukanTerapKinerja = z.output<typeof skemaTerapKinerja>
