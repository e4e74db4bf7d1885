import { z } from 'zod'
import { NAMA_DAFTAR, NAMA_KELOMPOK, TINGKAT, type Tingkat } from './constants'
import { rapikanKode, rapikanNama, tingkatNomenklatur } from './utils'

const teks = (nama: string, maks: number) =>
  z.string({ error: `${nama} belum diisi.` }).transform(rapikanNama).pipe(z.string().min(1, `${nama} belum diisi.`).max(maks, `${nama} paling panjang ${maks} huruf.`))
const kodeBuku = z.string({ error: 'Pilih kodefikasi.' }).trim().min(1, 'Pilih kodefikasi.').max(60)
const kelompok = z.enum(Object.keys(NAMA_KELOMPOK) as (keyof typeof NAMA_KELOMPOK)[], { error: 'Pilih kelompok sumber dana.' })
const daftar = z.enum(Object.keys(NAMA_DAFTAR) as (keyof typeof NAMA_DAFTAR)[])
const ya = z.literal('ya').optional().transform((nilai) => nilai === 'ya')
// The field is called "nomor": what is typed into a field named after a code is never shown again (it could be a secret one).
const nomor = teks('Kode', 60).transform(rapikanKode)

const satu = <T extends z.ZodType>(skema: T) => z.preprocess((isi) => (isi === '' || isi === undefined ? null : isi), skema.nullable()).catch(null)

const saring = z.object({
  cari: z.string().trim().max(100).catch(''),
  tingkat: satu(z.enum(TINGKAT)),
  tingkatRekening: satu(z.coerce.number().int().min(2).max(6)),
  kelompok: satu(kelompok),
  halaman: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type SaringKode = z.output<typeof saring>

/** Reads the filter of a list of codes from the address; what makes no sense is left out. */
export const bacaSaring = ({ cari, tingkat, kelompok: grup, hal }: Record<string, unknown>): SaringKode =>
  saring.parse({ cari, tingkat, tingkatRekening: tingkat, kelompok: grup, halaman: hal })

/** A new code of a book; its level is told by its shape. */
export const skemaNomenklatur = z.object({ regulasi: kodeBuku, nomor, nama: teks('Nama', 600) }).transform(({ regulasi, nomor: kode, nama }, ctx) => {
  const tingkat: Tingkat | null = tingkatNomenklatur(kode)
  if (tingkat !== null) return { regulasiKode: regulasi, tingkat, kode, nama, indukKode: null }
  ctx.addIssue({ code: 'custom', path: ['nomor'], message: `Kode ${kode} bukan urusan sampai sub-kegiatan. Tulis seperti 1.02.02.2.02.0015.` })
  return z.NEVER
})
export const skemaRekening = z.object({ nomor, nama: teks('Nama', 600), induk: z.string().max(300).optional() })
export const skemaSumber = z.object({ nomor, nama: teks('Nama', 600), kelompok })

const alamat = { daftar, kunci: z.string().min(1).max(60) }
/** Another name for a code; `semula` is the name that was on the screen. */
export const skemaUbahNama = z.object({ ...alamat, nama: teks('Nama', 600), semula: z.string(), paham: ya })
export const skemaAkhiriKode = z.object({ ...alamat, berakhir: z.enum(['ya', 'tidak']).transform((nilai) => nilai === 'ya') })

const tahun = z.coerce.number({ error: 'Tulis tahun empat angka.' }).int('Tulis tahun empat angka.').min(2000, 'Tahun paling awal 2000.').max(2100, 'Tahun paling akhir 2100.')
/** A new book, empty or a copy of another. */
export const skemaBukuBaru = z.object({
  nomor: teks('Kode', 60).transform((isi) => isi.toUpperCase()).pipe(z.string().regex(/^[0-9A-Z][0-9A-Z.-]*$/, 'Kode hanya huruf, angka, titik dan tanda hubung, misalnya KEPMENDAGRI-900-2850-2025.')),
  nama: teks('Nama', 600),
  mulaiTahun: tahun,
  salinDari: z.string().max(60).transform((isi) => isi || null).default(null),
})
export const skemaUbahBuku = z.object({ buku: kodeBuku, nama: teks('Nama', 600), mulaiTahun: z.preprocess((isi) => (isi === '' ? null : isi), tahun.nullable()) })
export const skemaHapusBuku = z.object({ buku: kodeBuku, paham: ya })

/** A list of codes that is sent in: what it holds, and for which book. */
export const skemaUnggahDaftar = z.object({ daftar, regulasi: z.string().trim().max(60).default('') })
  .transform(({ daftar: isi, regulasi }) => ({ daftar: isi, regulasi: isi === 'buku' ? regulasi : null }))
  .refine(({ daftar: isi, regulasi }) => isi !== 'buku' || regulasi !== '', { path: ['regulasi'], message: 'Pilih kodefikasi yang dituju.' })

const id = z.uuid('Daftar tidak dikenal. Unggah berkasnya sekali lagi.')
const kolom = (nama: string) => z.coerce.number({ error: `Pilih kolom ${nama}.` }).int().min(0, `Pilih kolom ${nama}.`).max(255)
/** Columns chosen by hand; `mulai` is the first row of data as Excel counts. */
export const skemaKolom = z.object({
  id, lembar: z.string().min(1, 'Pilih lembar.').max(200), mulai: z.coerce.number({ error: 'Tulis nomor baris.' }).int('Tulis nomor baris.').min(1, 'Baris pertama paling kecil 1.').max(1000, 'Baris pertama paling besar 1.000.'),
  kolomKodefikasi: kolom('kode'), kodeSampai: kolom('kode terakhir'), kolomNama: kolom('nama'),
}).refine((isi) => isi.kodeSampai >= isi.kolomKodefikasi, { path: ['kodeSampai'], message: 'Kolom kode terakhir tidak boleh sebelum kolom kode pertama.' })
  .refine((isi) => isi.kolomNama < isi.kolomKodefikasi || isi.kolomNama > isi.kodeSampai, { path: ['kolomNama'], message: 'Kolom nama tidak boleh sama dengan kolom kode.' })
export const skemaPilih = z.object({
  id, urut: z.preprocess((isi) => (isi === 'semua' ? null : isi), z.coerce.number().int().min(1).max(10_000_000).nullable()),
  pilih: z.union([z.enum(['berkas', 'simpan']), kelompok]),
})
export const skemaTerapkanDaftar = z.object({ id, jenis: z.array(z.enum(['NOMENKLATUR', 'REKENING', 'SUMBER'])).min(1, 'Centang yang akan dimuat.').catch([]), paham: ya })
  .refine(({ jenis }) => jenis.length > 0, { path: ['jenis'], message: 'Centang yang akan dimuat.' })
export const skemaBuang = z.object({ id })
