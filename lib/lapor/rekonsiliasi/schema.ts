import { z } from 'zod'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import { parseAngka, parseAngkaPositif } from '@/lib/dasar/format/parse'
import { senFromText } from '@/lib/realisasi/rupiah'
import { bacaJawaban } from '@/lib/lapor/impor/schema'
import { ALASAN, BASIS, TERLALU_BESAR_SEN } from './constants'

const bulat = (pesan: string) => z.coerce.number({ error: pesan }).int(pesan)
const id = bulat('Pilihan tidak dikenal.').positive('Pilihan tidak dikenal.')
const periode = { tahun: bulat('Tahun tidak dikenal.').min(2000).max(2100), bulan: bulat('Bulan tidak dikenal.').min(1).max(12) }
const basis = z.enum(BASIS, { error: 'Pilih dasar angkanya.' })
const alasan = (apa: string) => z.string({ error: apa }).overwrite(rapikanProsa).trim().min(10, `${apa}, paling sedikit 10 huruf.`).max(1_000, 'Paling panjang 1.000 huruf.')

/** What the page showed: per unit the version of the row and its value. */
const terlihat = z.string().max(200_000).transform((teks, ctx) => {
  try {
    return z.record(z.string().regex(/^\d{1,9}$/), z.object({ versi: z.int().min(0), nilai: z.string().regex(/^-?\d{1,18}(\.\d{1,2})?$/).nullable() })).parse(JSON.parse(teks))
  } catch {
    ctx.addIssue({ code: 'custom', message: 'Isian tidak terbaca. Muat ulang halaman.' })
    return z.NEVER
  }
})

/** One typed total that differs from what was shown; null: emptied. */
export interface AngkaKetik {
  unitId: number
  versi: number
  nilai: string | null
  /** what the page showed; a row that was emptied and typed anew begins at version 1 again */
  lama: string | null
}
/** What is wrong with a total that can be read: spending to date is neither negative nor beyond all budgets. */
function salahTotal(teks: string): string | null {
  const nilai = senFromText(teks)
  if (nilai < 0n) return 'Realisasi kumulatif tidak kurang dari nol. Tulis angka nol atau lebih.'
  return nilai < TERLALU_BESAR_SEN ? null : 'Terlalu besar untuk satu unit: paling banyak 15 angka. Periksa apakah angkanya tertulis dua kali.'
}
const sama = (a: string, b: string | null): boolean => b !== null && senFromText(a) === senFromText(b)

/** The whole form of typed totals (fields `bkad-<unit>`), reduced to what changed. */
export const skemaAngka = z.object({ ...periode, basis, terlihat }).loose().transform(({ tahun, bulan, basis: dasar, terlihat: lama, ...isi }, ctx) => {
  const angka = Object.entries(lama).flatMap(([kunci, { versi, nilai }]): AngkaKetik[] => {
    const ketikan = isi[`bkad-${kunci}`]
    if (typeof ketikan !== 'string') return []
    if (ketikan.trim() === '') return nilai === null ? [] : [{ unitId: Number(kunci), versi, nilai: null, lama: nilai }]
    const hasil = parseAngka(ketikan)
    if (hasil.ok && sama(hasil.teks, nilai)) return []
    const salah = hasil.ok ? salahTotal(hasil.teks) : hasil.pesan
    if (salah !== null) ctx.addIssue({ code: 'custom', message: salah, path: [`bkad-${kunci}`] })
    return hasil.ok && salah === null ? [{ unitId: Number(kunci), versi, nilai: hasil.teks, lama: nilai }] : []
  })
  return { tahun, bulan, basis: dasar, angka }
})

const versi = bulat('Versi tidak dikenal. Muat ulang halaman.').min(0)
/** BKAD has no figure of this unit; an empty reason takes the mark back. */
export const skemaTiada = z.object({ ...periode, unitId: id, versi, alasan: alasan('Tulis mengapa BKAD tidak punya angkanya') })

/** "12:3" = row 12 in version 3; for an explanation the sub-kegiatan and the two figures that were seen. */
const barisJelas = z.string().regex(/^\d{1,9}:\d{1,6}:-?\d*\|-?\d*$/, 'Pilihan baris tidak dikenal. Muat ulang halaman.').transform((teks) => {
  const [kunci = '', versiBaris = '', tanda = ''] = teks.split(':')
  return { id: Number(kunci), versi: Number(versiBaris), tanda }
})
const baris = z.array(barisJelas, { error: 'Centang paling sedikit satu baris.' }).min(1, 'Centang paling sedikit satu baris.').max(2_000)

/** The same words for one or more rows of a unit; 0 = the unit's total. */
export const skemaJelaskan = z.object({
  ...periode, unitId: id, baris, kategori: z.enum(ALASAN, { error: 'Pilih penyebabnya.' }), uraian: alasan('Tulis penjelasannya'),
})
/** Accepting explanations by their ids. */
export const skemaTerima = z.object({ ...periode, unitId: id, baris })

export const skemaTerapkan = z.object({ berkasId: id, tanda: z.string().max(100), paham: z.literal('ya').optional() })
/** Answers to what only a person can say about the file. */
export const skemaJawab = z.object({ berkasId: id, tanda: z.string().max(64) }).catchall(z.unknown()).transform(({ berkasId, tanda, ...lain }) => ({ berkasId, tanda, jawaban: bacaJawaban(lain) }))
export const skemaBuang = z.object({ berkasId: id })
export const skemaTerbitkan = z.object({ ...periode, paham: z.literal('ya', { error: 'Centang dulu pernyataannya.' }) })
export const skemaTarik = z.object({ ...periode, penerbitanId: id, alasan: alasan('Tulis mengapa penerbitan ditarik') })
export const skemaToleransi = z.object({
  tahun: periode.tahun,
  toleransi: z.string({ error: 'Isi toleransinya.' }).max(40).transform((teks, ctx) => {
    const hasil = parseAngkaPositif(teks)
    if (hasil.ok) return hasil.teks
    ctx.addIssue({ code: 'custom', message: hasil.pesan })
    return z.NEVER
  }),
})
/** A second person's word on a proposed tolerance, on what she saw. */
export const skemaSetujuToleransi = z.object({ tahun: periode.tahun, tanda: z.string().max(100) })
export const skemaTolakToleransi = z.object({ tahun: periode.tahun })
/** ... and on the mark "tidak ada di BKAD": the version and the reported figure (in sen) that she saw. */
export const skemaSetujuTiada = z.object({ ...periode, unitId: id, versi, dilaporkan: z.string().regex(/^-?\d{1,20}$/, 'Angka tidak dikenal. Muat ulang halaman.') })
/** The fields beside an uploaded file. */
export const skemaUnggah = z.object({ ...periode, basis })

const satu = (nilai: string | string[] | undefined): string | undefined => (Array.isArray(nilai) ? nilai.at(-1) : nilai)
/** `?berkas=12` of an address; never throws. */
export const bacaBerkasId = (parameter: Readonly<Record<string, string | string[] | undefined>>): number | undefined =>
  id.max(999_999_999).optional().catch(undefined).parse(satu(parameter.berkas))
/** The query of the minutes. */
/** Office of a signer as typed; absent or empty: the place stays open on the paper. */
const jabatan = z.string().trim().max(120).optional().transform((teks) => teks || null)

/** What the minutes of a period are asked with. */
export const skemaDokumen = z.object({
  ...periode, format: z.enum(['pdf', 'docx'], { error: 'Pilih format pdf atau docx.' }), pihakPertama: jabatan, pihakKedua: jabatan,
})
