import { z } from 'zod'
import { isianTanggal } from '@/lib/dasar/format/isian-tanggal'
import { bulanTahun, tanggal as tulisTanggal, namaBulan } from '@/lib/dasar/format/tanggal'
import { ASISTEN } from '@/lib/posisi/constants'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { awalBatas } from '@/lib/realisasi/rakor/batas'

const bulat = (pesan: string) => z.coerce.number({ error: pesan }).int(pesan)
const id = bulat('Pilihan tidak dikenal.').positive().max(2 ** 31 - 1)
const versi = bulat('Muat ulang halaman.').min(0).max(2 ** 31 - 1)
const teks = (nama: string, min: number, maks: number) => z.string({ error: `${nama} belum diisi.` }).trim().min(min, `${nama} paling sedikit ${min} huruf.`).max(maks, `${nama} paling panjang ${maks} huruf.`)
const kosongAtau = <T extends z.ZodType>(isi: T) => z.union([z.literal('').transform(() => null), isi]).default(null)

/** A time of the day as people write it, "8.30", "08:30", "0830", as "08:30". */
const jam = (nama: string) => z.string({ error: `${nama} belum diisi.` }).max(20).transform((isi, ctx): string => {
  const cocok = /^([01]?\d|2[0-3])(?:[.:]?([0-5]\d))?(?:\s*wib)?$/i.exec(isi.trim())
  if (cocok) return `${(cocok[1] ?? '').padStart(2, '0')}:${cocok[2] ?? '00'}`
  ctx.addIssue({ code: 'custom', message: isi.trim() === '' ? `${nama} belum diisi.` : `“${isi.trim()}” bukan jam. Tulis seperti 08.30.` })
  return z.NEVER
})

/** A meeting as its form sends it; without an id it is a new one. */
export const skemaRapat = z.object({
  rapatId: kosongAtau(id), versi,
  tahun: bulat('Tahun tidak dikenal.').min(2000).max(2100),
  triwulan: bulat('Pilih triwulan.').min(1, 'Pilih triwulan.').max(4, 'Pilih triwulan.'),
  tanggal: isianTanggal('Isi tanggal rapat.'), mulai: jam('Jam mulai'), selesai: jam('Jam selesai'),
  tempat: teks('Tempat', 3, 200),
  pemimpinJabatan: teks('Jabatan pemimpin rapat', 3, 120),
  pemimpinNama: z.string().trim().max(120, 'Nama pemimpin rapat paling panjang 120 huruf.').default('').transform((isi) => isi || null)
    .pipe(z.string().min(2, 'Nama pemimpin rapat paling sedikit 2 huruf.').nullable()),
  batasBulan: bulat('Pilih batas data.').min(1, 'Pilih batas data.').max(12, 'Pilih batas data.'),
  apbdUrutan: z.union([z.literal('berlaku').transform(() => null), bulat('Pilih versi anggaran.').min(0).max(999)], { error: 'Pilih versi anggaran.' }).default(null),
  /** known: the frozen position stays counted from the day before */
  pindah: z.literal('ya').optional().transform((isi) => isi === 'ya'),
  /** known: the cut-off's month still runs on the meeting's day */
  dini: z.literal('ya').optional().transform((isi) => isi === 'ya'),
}).superRefine((isi, ctx) => {
  const salah = (path: string, message: string): void => ctx.addIssue({ code: 'custom', path: [path], message })
  const [awal, akhir] = [isi.triwulan * 3 - 2, Math.min(12, isi.triwulan * 3 + 2)]
  if (isi.selesai <= isi.mulai) salah('selesai', 'Jam selesai harus sesudah jam mulai.')
  if (isi.batasBulan < awal || isi.batasBulan > akhir) salah('batasBulan', `Batas data rapat triwulan ini antara ${namaBulan(awal)} dan ${namaBulan(akhir)}.`)
  const [dari, sampai] = [`${isi.tahun}-${String(awal).padStart(2, '0')}-01`, akhirBulan(isi.tahun + 1, isi.triwulan * 3)]
  if (isi.tanggal < dari || isi.tanggal > sampai) salah('tanggal', `Tanggal rapat triwulan ini antara ${tulisTanggal(dari)} dan ${tulisTanggal(sampai)}.`)
  else if (isi.tanggal < awalBatas(isi)) salah('tanggal', `${bulanTahun(isi.tahun, isi.batasBulan)}, batas datanya, belum mulai pada hari itu. Pilih tanggal paling awal ${tulisTanggal(awalBatas(isi))}, atau batas data yang lebih awal.`)
})

const alamat = z.object({ rapatId: id, versi })
export const skemaLangkah = alamat
export const skemaAcara = alamat.extend({
  acaraId: kosongAtau(id), judul: teks('Acara', 3, 200),
  menit: bulat('Tulis lamanya dalam menit, misalnya 30.').min(1, 'Paling singkat 1 menit.').max(600, 'Paling lama 600 menit.'),
  /** "Asisten II", a unit's id in digits, or nothing */
  giliran: z.union([z.literal('').transform(() => null), z.enum(ASISTEN), z.string().regex(/^[1-9]\d{0,8}$/).transform(Number)], { error: 'Pilih giliran.' }).default(null),
})
export const skemaHapusAcara = alamat.extend({ acaraId: id })
export const skemaGeser = alamat.extend({ acaraId: id, arah: z.enum(['naik', 'turun'], { error: 'Pilih arah.' }) })

export type MasukanRapat = z.output<typeof skemaRapat>
export type MasukanLangkah = z.output<typeof skemaLangkah>
export type MasukanAcara = z.output<typeof skemaAcara>
export type MasukanHapusAcara = z.output<typeof skemaHapusAcara>
export type MasukanGeser = z.output<typeof skemaGeser>
