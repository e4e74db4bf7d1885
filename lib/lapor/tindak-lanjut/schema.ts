import { z } from 'zod'
import { isianTanggal } from '@/lib/dasar/format/isian-tanggal'
import { parseAngkaPositif } from '@/lib/dasar/format/parse'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import { senFromText, type Sen } from '@/lib/realisasi/rupiah'
import { HASIL_TUTUP, JENIS_ISIAN } from './types'

const bulat = z.coerce.number({ error: 'Muat ulang halaman.' }).int('Muat ulang halaman.')
const id = bulat.positive().max(2 ** 31 - 1)
const versi = bulat.min(0).max(2 ** 31 - 1)
const teks = (nama: string, min: number, maks: number) =>
  z.string({ error: `${nama} belum diisi.` }).overwrite(rapikanProsa).trim().min(min, `${nama} paling sedikit ${min} huruf.`).max(maks, `${nama} paling panjang ${maks} huruf.`)
const bolehKosong = (nama: string, min: number, maks: number) =>
  z.string().overwrite(rapikanProsa).trim().max(maks, `${nama} paling panjang ${maks} huruf.`).default('')
    .refine((isi) => isi === '' || isi.length >= min, `${nama} paling sedikit ${min} huruf, atau kosongkan.`).transform((isi) => isi || null)

/** A decision in one line; without an id it is a new one. `unitId` empty: of no unit. */
export const skemaPutusan = z.object({
  rapatId: id, keputusanId: z.union([z.literal('').transform(() => null), id]).default(null), versi,
  apa: teks('Keputusan', 5, 500),
  unitId: z.union([z.literal('').transform(() => null), z.string().regex(/^[1-9]\d{0,8}$/).transform(Number)], { error: 'Pilih unit dari daftar, atau kosongkan.' }).default(null),
  penanggungJawab: bolehKosong('Penanggung jawab', 3, 200),
  tenggat: isianTanggal('Isi tenggat, atau pilih salah satu usulan.'),
  bukti: bolehKosong('Bukti', 3, 300),
  panel: z.union([z.literal('').transform(() => null), z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(80)]).default(null),
  /** what was typed where a unit is searched: a name that fits none is not dropped */
  unitTeks: z.string().trim().max(100).default(''),
}).superRefine(({ unitId, unitTeks }, ctx) => {
  if (unitId === null && unitTeks !== '') ctx.addIssue({ code: 'custom', path: ['unitId'], message: `“${unitTeks}” belum dipilih dari daftar unit. Pilih salah satu, atau kosongkan.` })
})
export const skemaHapusPutusan = z.object({ rapatId: id, keputusanId: id, versi })
export const skemaBawa = z.object({ keputusanId: id, rapatId: id, tenggat: isianTanggal('Isi tenggat yang baru.') })
export const skemaBatalBawa = z.object({ keputusanId: id, rapatId: id })

/** A dated step; only the office sends back. */
export const skemaLangkah = z.object({
  jenis: z.enum(JENIS_ISIAN, { error: 'Pilih jenis langkah.' }).default('LANGKAH'),
  tanggal: isianTanggal('Tulis tanggal langkahnya.'),
  uraian: teks('Uraian', 5, 1_000),
})
export const skemaKembali = z.object({ keputusanId: id, alasan: teks('Alasan', 5, 1_000) })
export const skemaTutup = z.object({
  keputusanId: id, hasil: z.enum(HASIL_TUTUP, { error: 'Pilih selesai atau dibatalkan.' }),
  tanggal: isianTanggal('Tulis tanggal selesainya.'), alasan: teks('Alasan', 5, 1_000),
})

/** Rupiah as typed, exact; null: left empty. */
function rupiahIsian(isi: string, ctx: z.RefinementCtx): Sen | null {
  if (isi.trim() === '') return null
  const hasil = parseAngkaPositif(isi)
  if (hasil.ok) return senFromText(hasil.teks)
  ctx.addIssue({ code: 'custom', message: hasil.pesan })
  return z.NEVER
}
const rupiah = z.string().max(40, 'Tulis rupiah, misalnya 12.500.000.').default('').transform(rupiahIsian)

/** What a unit promises, month by month (`bulan1` … `bulan12`); a month left empty has no promise. */
export const skemaKomitmen = z.object({
  rapatId: id, unitId: id, versi,
  /** months that are left empty give up what was promised for them before */
  lepas: z.enum(['', 'ya']).default('').transform((isi) => isi === 'ya'),
  bulan1: rupiah, bulan2: rupiah, bulan3: rupiah, bulan4: rupiah, bulan5: rupiah, bulan6: rupiah, bulan7: rupiah, bulan8: rupiah, bulan9: rupiah, bulan10: rupiah, bulan11: rupiah, bulan12: rupiah,
}).transform(({ rapatId, unitId, versi: dilihat, lepas, ...isi }) => ({
  rapatId, unitId, versi: dilihat, lepas,
  target: Object.entries(isi).flatMap(([nama, target]) => (target === null ? [] : [{ bulan: Number(nama.slice(5)), target }])).sort((a, b) => a.bulan - b.bulan),
}))

/** An attachment taken back. */
export const skemaTarik = z.object({ keputusanId: id, langkahId: id, alasan: teks('Alasan', 5, 500) })

export type MasukanTarik = z.output<typeof skemaTarik>
export type MasukanPutusan = z.output<typeof skemaPutusan>
export type MasukanHapusPutusan = z.output<typeof skemaHapusPutusan>
export type MasukanBawa = z.output<typeof skemaBawa>
export type MasukanBatalBawa = z.output<typeof skemaBatalBawa>
export type MasukanLangkah = z.output<typeof skemaLangkah>
export type MasukanTutup = z.output<typeof skemaTutup>
export type MasukanKomitmen = z.output<typeof skemaKomitmen>
