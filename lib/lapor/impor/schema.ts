import { z } from 'zod'
import { JENIS_BERKAS, MACAM, PUTUSAN, RUPA_BEDA } from './constants'
import { SEMUA_UNIT } from './padanan/constants'

export { periksaJawaban } from './tanya/jawaban'

const id = z.coerce.number().int().positive().max(2 ** 31 - 1)
const idAtauKosong = z.union([z.literal('').transform(() => null), id]).optional().transform((nilai) => nilai ?? null)

/** The fields beside the file of an upload. */
export const skemaUnggah = z.object({
  tahun: z.coerce.number().int().min(2000).max(2100),
  bulan: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(12)]).optional().transform((nilai) => nilai ?? null),
  apbdVersiId: idAtauKosong,
  kasVersiId: idAtauKosong,
})

export const skemaBatch = z.object({ batchId: id })
export const skemaTerapkan = z.object({ batchId: id, tanda: z.string().max(400), paham: z.literal('ya').optional(), rusak: z.string().max(60).optional() })
export const skemaBatal = z.object({ batchId: id, sisakan: z.literal('ya').optional() })

const pilihan = z.union([z.literal('').transform(() => null), z.enum([...PUTUSAN.sisa, ...PUTUSAN.koreksi], { error: 'Pilihan itu tidak dikenal. Muat ulang halaman.' })])
/** "semua", and "unit-12" for those with a decision of their own; empty: as for all. */
export const skemaPutusan = z.object({ batchId: id, hal: z.enum(['sisa', 'koreksi']) }).catchall(z.unknown()).transform(({ batchId, hal, ...lain }, ctx) => {
  const isi: Record<string, string> = {}
  for (const [nama, nilai] of Object.entries(lain)) {
    const unit = nama === 'semua' ? '*' : /^unit-([1-9]\d{0,8})$/.exec(nama)?.[1]
    if (unit === undefined) continue
    const hasil = pilihan.safeParse(nilai)
    const boleh: readonly string[] = PUTUSAN[hal]
    if (!hasil.success || (hasil.data !== null && !boleh.includes(hasil.data))) ctx.addIssue({ code: 'custom', path: [nama], message: 'Pilihan itu tidak dikenal. Muat ulang halaman.' })
    else if (hasil.data !== null) isi[unit] = hasil.data
  }
  if (Object.keys(isi).length === 0) ctx.addIssue({ code: 'custom', path: ['semua'], message: 'Pilih salah satu.' })
  return { batchId, hal, isi }
})

/** Answers of a form by the key of their question: "jawab-satuan"; several choices of one question come as a list. */
export const bacaJawaban = (isi: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(isi).flatMap(([nama, nilai]) => {
    if (!nama.startsWith('jawab-')) return []
    const teks = Array.isArray(nilai) ? nilai.filter((satu) => typeof satu === 'string').join(',') : typeof nilai === 'string' ? nilai : ''
    return teks.trim() === '' || teks.length > 4_000 ? [] : [[nama.slice('jawab-'.length), teks]]
  }))
export const skemaJawab = z.object({ batchId: id, tanda: z.string().max(64) }).catchall(z.unknown()).transform(({ batchId, tanda, ...lain }) => ({ batchId, tanda, jawaban: bacaJawaban(lain) }))

const baris = z.coerce.number({ error: 'Tulis nomor baris seperti di Excel.' }).int('Tulis nomor baris seperti di Excel.').min(1, 'Nomor baris mulai dari 1.').max(1_048_576, 'Nomor baris terlalu besar.')
/** Columns by hand: "kolom-3" is what the fourth column means; head rows from one row of the file to another. */
export const skemaPetakan = z.object({
  batchId: id, tanda: z.string().max(64), jenis: z.enum(JENIS_BERKAS), lembar: z.coerce.number().int().min(0).max(500), kepalaAwal: baris, kepalaAkhir: baris, ingat: z.literal('ya').optional(),
}).catchall(z.unknown()).transform((isi, ctx) => {
  if (isi.kepalaAkhir < isi.kepalaAwal || isi.kepalaAkhir - isi.kepalaAwal > 5) ctx.addIssue({ code: 'custom', path: ['kepalaAkhir'], message: 'Baris kepala paling banyak enam, dari atas ke bawah.' })
  return isi
})
export const skemaBentuk = z.object({ sidik: z.string().min(1).max(200) })

export const skemaPadanan = z.object({
  batchId: id,
  macam: z.enum(MACAM),
  kunci: z.string().max(400),
  // the unit for which it holds; none or "semua": every unit
  unitId: z.union([z.literal(''), z.literal(SEMUA_UNIT)]).transform(() => null).or(id).optional().transform((nilai) => nilai ?? null),
  tujuan: z.string().trim().max(100).default(''),
  alasan: z.string().trim().max(300).default(''),
}).transform(({ tujuan, alasan, ...isi }, ctx) => {
  if ((tujuan === '') === (alasan === '')) ctx.addIssue({ code: 'custom', path: ['tujuan'], message: 'Pilih padanannya, atau isi alasan mengabaikannya; salah satu saja.' })
  return { ...isi, tujuan: tujuan === '' ? null : tujuan, alasan: alasan === '' ? null : alasan }
})

const halaman = z.coerce.number().int().min(1).max(100_000).catch(1)
const saring = z.object({
  rupa: z.enum(RUPA_BEDA).nullable().catch(null),
  unitId: id.nullable().catch(null),
  halaman,
  cari: z.string().trim().max(100).catch(''),
  halamanKode: halaman,
  halamanBatas: halaman,
  halamanBaru: halaman,
  halamanRusak: halaman,
})

export type SaringImpor = z.infer<typeof saring>

/** The preview's filter from its address; what makes no sense is left out. */
export const parseSaring = ({ rupa, unit, halaman, cari, kode, batas, baru, rusak }: Record<string, unknown>): SaringImpor =>
  saring.parse({ rupa, unitId: unit, halaman, cari, halamanKode: kode, halamanBatas: batas, halamanBaru: baru, halamanRusak: rusak })
