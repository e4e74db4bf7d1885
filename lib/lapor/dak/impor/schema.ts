import { z } from 'zod'
import { isianTanggalBoleh } from '@/lib/dasar/format/isian-tanggal'
import { BERKAS_DAK_BESAR, MAKS_BERKAS_DAK, MAKS_TEKS_DAK } from '../constants'
import { tahun } from '../schema-isian'

const SATUAN = { '': null, '1': 1, '1000': 1_000, '1000000': 1_000_000 } as const
const hari = isianTanggalBoleh()
const teks = z.string().max(MAKS_TEKS_DAK, 'Tempelan terlalu panjang. Tempel lembar DAK Fisik saja.')

const dasar = {
  tahun, hari, teks: teks.default(''),
  dokumen: z.string().trim().max(200, 'Dokumen sumber paling panjang 200 huruf.').default(''),
  satuan: z.enum(['', '1', '1000', '1000000'], { error: 'Pilih satuan uang.' }).default('').transform((isi) => SATUAN[isi]),
}
/** "alokasi.12": what a person says that row 12 is about, an allocation's id or "lepas". */
const jawaban = (isi: object): Record<string, string> =>
  Object.fromEntries(Object.entries(isi).flatMap(([nama, nilai]: [string, unknown]) => (/^alokasi\.\d{1,4}$/.test(nama) && typeof nilai === 'string' && /^(?:\d{1,10}|lepas)$/.test(nilai) ? [[nama.slice(8), nilai]] : [])))
const denganJawaban = <T extends z.ZodObject>(skema: T) => z.preprocess((isi) => (typeof isi === 'object' && isi !== null ? { ...isi, jawaban: jawaban(isi) } : isi), skema)

/** A sheet to be looked at. */
export const skemaLihatDak = denganJawaban(z.object({
  ...dasar, jawaban: z.record(z.string(), z.string()), asal: z.string().max(100).default(''), dijawab: z.string().max(100).default(''), lembar: z.string().trim().max(100).default(''),
  berkas: z.instanceof(File).refine(({ size }) => size <= MAKS_BERKAS_DAK, BERKAS_DAK_BESAR).optional(),
}))
/** The sheet as it was looked at, to be saved. */
export const skemaTerapDak = denganJawaban(z.object({ ...dasar, jawaban: z.record(z.string(), z.string()), tanda: z.string().max(100), paham: z.literal('ya').optional() }))

export type MasukanLihatDak = z.output<typeof skemaLihatDak>
export type MasukanTerapDak = z.output<typeof skemaTerapDak>
