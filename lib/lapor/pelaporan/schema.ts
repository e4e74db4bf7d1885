import { z } from 'zod'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import { isianWaktu } from '@/lib/dasar/format/isian-tanggal'
import { bacaKetikan, bacaKunci, type Sel } from '@/lib/lapor/entri/utils'
import { LANGKAH_BANYAK } from './borongan/pilihan'

const bulat = (pesan: string) => z.coerce.number({ error: pesan }).int(pesan)
const angkaTahun = bulat('Tahun tidak dikenal.').min(2000).max(2100)
const angkaBulan = bulat('Bulan tidak dikenal.').min(1).max(12)
const id = bulat('Pilihan tidak dikenal.').positive().max(2 ** 31 - 1)

/** Which report. */
export const skemaLaporan = z.object({ unitId: id, tahun: angkaTahun, bulan: angkaBulan })

/** Most cells of one save: a unit of 400 lines with 12 months each. */
const MAKS_SEL = 5_000

/** The canonical spelling of a value that the page itself wrote (`sebelum`), read as strictly as what is typed. */
const kanonik = z.union([z.null(), z.string().max(400)])
const satuSel = z.object({ kunci: z.string().max(60), sebelum: kanonik, ketikan: z.string().max(400) })

/** Cells as a script sends them: only what changed. */
const selJson = z.string().max(2_000_000).transform((teks, ctx) => {
  try {
    return z.array(satuSel).max(MAKS_SEL).parse(JSON.parse(teks))
  } catch {
    ctx.addIssue({ code: 'custom', message: 'Isian tidak terbaca. Muat ulang halaman; yang Anda ketik tidak hilang.' })
    return z.NEVER
  }
})
type SelMentah = z.infer<typeof satuSel>

/** One cell: its key known, its text read. The issue's path is the cell's key, so that the sentence lands beside it. */
function bacaSel(mentah: SelMentah, ctx: z.RefinementCtx): Sel[] {
  const alamat = bacaKunci(mentah.kunci)
  if (!alamat) {
    ctx.addIssue({ code: 'custom', message: 'Ada sel yang tidak dikenal. Muat ulang halaman.' })
    return []
  }
  const hasil = bacaKetikan(alamat, mentah.ketikan)
  if (hasil.ok) return [{ kunci: mentah.kunci, sebelum: mentah.sebelum, sesudah: hasil.nilai }]
  ctx.addIssue({ code: 'custom', message: hasil.pesan, path: [mentah.kunci] })
  return []
}

/** A save: the changed cells as JSON. */
export const skemaSimpan = skemaLaporan
  .extend({
    sel: selJson,
    apbdVersiId: id.optional(),
    kasVersiId: id.optional(),
  })
  .transform(({ sel, ...isi }, ctx) => ({ ...isi, sel: sel.flatMap((satu) => bacaSel(satu, ctx)) }))

const versi = bulat('Versi laporan tidak dikenal. Muat ulang halaman.').min(0)
const catatan = z.string().overwrite(rapikanProsa).trim().max(1_000, 'Catatan paling panjang 1.000 huruf.')

/** Handing in: the tick stands for the warnings whose mark is `tanda`; the figures seen are those whose mark is `sidik`. */
export const skemaAjukan = skemaLaporan.extend({ versi, setuju: z.literal('ya').optional(), tanda: z.string().max(40).default(''), sidik: z.string().max(64).default('') })
/** A step of the office or the head without words. */
export const skemaLangkah = skemaLaporan.extend({ versi, sidik: z.string().max(64).optional() })
/** Taking back what was handed in: why is the unit's own matter. */
export const skemaTarik = skemaLaporan.extend({ versi, catatan: catatan.default('') })
/** Sending back: with words, or with open notes at cells (the mutation knows which there are). */
export const skemaKembalikan = skemaLaporan.extend({
  versi,
  catatan: catatan.default(''),
})

/** A ticked report of the board: "unit:revision:mark". */
const pilihan = z.string().regex(/^\d{1,9}:\d{1,9}:[0-9a-f]{16}$/, 'Ada pilihan yang tidak dikenal. Muat ulang halaman.').transform((teks) => {
  const [unitId, revisi, tanda = ''] = teks.split(':')
  return { unitId: Number(unitId), versi: Number(revisi), tanda }
})
/** One step for several reports of a month. */
export const skemaBanyak = z.object({
  tahun: angkaTahun,
  bulan: angkaBulan,
  langkah: z.enum(LANGKAH_BANYAK, { error: 'Pilih apa yang dilakukan.' }),
  pilih: z.array(pilihan).max(500).default([]).refine((daftar) => daftar.length > 0, 'Centang dulu laporan yang dimaksud.'),
})

const kalimat = (apa: string) => z.string().overwrite(rapikanProsa).trim().min(5, `Tulis ${apa}, paling sedikit 5 huruf.`).max(1_000, 'Paling panjang 1.000 huruf.')
const kunciDikenal = z.string().max(60).refine((kunci) => bacaKunci(kunci) !== null, 'Pilih sel yang dicatat.')
/** A note at a cell, its answer, and its settling. */
export const skemaCatat = skemaLaporan.extend({ kunci: kunciDikenal, isi: kalimat('apa yang harus diperbaiki') })
export const skemaJawab = skemaLaporan.extend({ id, jawaban: kalimat('tanggapan') })
export const skemaSelesai = skemaLaporan.extend({ id })

/** Asking for a locked month (unitId empty) or one unit's report of it to be opened again. */
export const skemaMintaBuka = z.object({
  tahun: angkaTahun,
  bulan: angkaBulan,
  unitId: z.union([z.literal('').transform(() => null), id]),
  alasan: z.string().overwrite(rapikanProsa).trim().min(10, 'Tulis alasannya, paling sedikit 10 huruf.').max(1_000, 'Alasan paling panjang 1.000 huruf.'),
})
export const skemaPutusan = z.object({ id })

/** A local date and time of the office (WIB), as its field gives it: "10/08/2023 16.00" -> ISO with +07:00. */
const waktuLokal = isianWaktu('Isi tanggal dan jam tenggat.').transform((teks) => `${teks}:00+07:00`)

/** Opening a month, or moving its deadline. */
export const skemaPeriode = z.object({ tahun: angkaTahun, bulan: angkaBulan, tenggat: waktuLokal })
/** Locking a month for good: the mark of the list that was shown, and a tick. */
export const skemaKunci = z.object({
  tahun: angkaTahun,
  bulan: angkaBulan,
  tanda: z.string().max(20_000),
  paham: z.literal('ya', { error: 'Centang dulu bahwa daftarnya sudah diperiksa.' }),
})

const bilanganAlamat = (min: number, maks: number) => z.coerce.number().int().min(min).max(maks).optional().catch(undefined)
/** Parameters of the addresses of entry and verification pages; what is not understood is left out. */
const skemaAlamat = z.object({
  tahun: bilanganAlamat(2000, 2100),
  bulan: bilanganAlamat(1, 12),
  apbd: bilanganAlamat(0, 99),
  kas: bilanganAlamat(0, 99),
})
export type Parameter = Record<string, string | string[] | undefined>

/** Reads the choice of month (tahun and bulan, or periode=2023-7) and versions from an address; never throws. */
export function bacaAlamat(parameter: Parameter): z.infer<typeof skemaAlamat> {
  const satu = Object.fromEntries(Object.entries(parameter).map(([nama, nilai]) => [nama, Array.isArray(nilai) ? nilai[0] : nilai]))
  const [tahun, bulan] = satu.periode?.split('-') ?? [satu.tahun, satu.bulan]
  return skemaAlamat.parse({ ...satu, tahun, bulan })
}
