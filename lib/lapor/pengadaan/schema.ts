import { z } from 'zod'
import { isianTanggal, isianTanggalBoleh } from '@/lib/dasar/format/isian-tanggal'
import { parseAngkaPositif, parsePersen } from '@/lib/dasar/format/parse'
import { BULAN } from '@/lib/realisasi/bulan'
import { JENIS_PENGADAAN, METODE, TAHAP } from '@/lib/realisasi/pengadaan/tahap'

const bulat = (pesan: string) => z.coerce.number({ error: pesan }).int(pesan)
const id = bulat('Pilihan tidak dikenal.').positive().max(2 ** 31 - 1)
const versi = bulat('Muat ulang halaman.').min(0).max(2 ** 31 - 1)
const tahun = bulat('Tahun tidak dikenal.').min(2000).max(2100)
const teks = (nama: string, min: number, maks: number) => z.string({ error: `${nama} belum diisi.` }).trim().min(min, `${nama} paling sedikit ${min} huruf.`).max(maks, `${nama} paling panjang ${maks} huruf.`)
const teksBoleh = (nama: string, maks: number) => z.string().trim().max(maks, `${nama} paling panjang ${maks} huruf.`).default('').transform((isi) => isi || null)

/** Rupiah above nought as canonical text. */
const rupiah = z.string({ error: 'Isi nilainya.' }).transform((isi, ctx) => {
  const hasil = parseAngkaPositif(isi)
  if (hasil.ok && !/^0*(\.0*)?$/.test(hasil.teks)) return hasil.teks
  ctx.addIssue({ code: 'custom', message: hasil.ok ? 'Tulis nilai di atas nol.' : hasil.pesan })
  return z.NEVER
})
const kosongAtau = <T extends z.ZodType>(isi: T) => z.union([z.literal('').transform(() => null), isi]).default(null)
const rupiahBoleh = z.string().default('').transform((isi, ctx) => {
  if (isi.trim() === '') return null
  const hasil = rupiah.safeParse(isi)
  if (hasil.success) return hasil.data
  for (const { message } of hasil.error.issues) ctx.addIssue({ code: 'custom', message })
  return z.NEVER
})
const persenBoleh = z.string().max(40).default('').transform((isi, ctx) => {
  if (isi.trim() === '') return null
  const hasil = parsePersen(isi)
  if (hasil.ok) return hasil.ratusan
  ctx.addIssue({ code: 'custom', message: hasil.pesan })
  return z.NEVER
})
const tanggalBoleh = isianTanggalBoleh()
const bulan = kosongAtau(bulat('Pilih bulan.').min(1).max(12))
const alamat = z.object({ unitId: id, paketId: id })

/** A package as its form sends it; 0 as its version is a new one. */
export const skemaPaket = z.object({
  unitId: id, tahun, paketId: kosongAtau(id), versi,
  subKegiatanId: kosongAtau(id),
  kodeRup: z.string().trim().default('').transform((isi) => isi || null).pipe(z.string().regex(/^\d{4,20}$/, 'Kode RUP terdiri atas 4–20 angka.').nullable()),
  nama: teks('Nama paket', 3, 500),
  jenis: z.enum(JENIS_PENGADAAN, { error: 'Pilih jenis pengadaan.' }),
  metode: z.enum(METODE, { error: 'Pilih metode.' }),
  pagu: rupiah, hps: rupiahBoleh,
  lokasi: teksBoleh('Lokasi', 300), sumberDana: teksBoleh('Sumber dana', 200),
  rencanaPemilihan: bulan, rencanaKontrak: bulan, rencanaSelesai: bulan,
  status: z.enum(['AKTIF', 'DIBATALKAN', 'TIDAK_DILAKSANAKAN'], { error: 'Pilih keadaan paket.' }),
  penjelasan: teksBoleh('Penjelasan', 1_000),
}).superRefine((isi, ctx) => {
  const salah = (path: string, message: string): void => ctx.addIssue({ code: 'custom', path: [path], message })
  if ((isi.jenis === 'SWAKELOLA') !== (isi.metode === 'SWAKELOLA')) salah('metode', 'Jenis swakelola berpasangan dengan metode swakelola, dan sebaliknya.')
  if (isi.status !== 'AKTIF' && isi.penjelasan === null) salah('penjelasan', 'Tulis mengapa paket ini dibatalkan atau tidak dilaksanakan.')
  const urut = [isi.rencanaPemilihan, isi.rencanaKontrak, isi.rencanaSelesai].filter((satu) => satu !== null)
  if (urut.some((satu, i) => satu < (urut[i - 1] ?? 0))) salah('rencanaSelesai', 'Bulan rencana harus berurut: pemilihan, kontrak, selesai.')
})

export const skemaTahap = alamat.extend({ tahap: z.enum(TAHAP, { error: 'Pilih tahap.' }), tanggal: tanggalBoleh, keterangan: teksBoleh('Keterangan', 500) })
  .refine((isi) => isi.tanggal !== null || isi.keterangan !== null, { path: ['keterangan'], message: 'Tanggal dikosongkan: tulis mengapa tahap ini ditarik kembali.' })

export const skemaKontrak = alamat.extend({
  versi, nomor: teks('Nomor kontrak', 1, 120), tanggal: isianTanggal('Isi tanggal kontrak.'), nilai: rupiah, penyedia: teks('Penyedia', 2, 200),
  mulai: isianTanggal('Isi tanggal mulai.'), selesai: isianTanggal('Isi tanggal selesai.'), tahunJamak: z.literal('ya').optional().transform((isi) => isi === 'ya'),
  penjelasan: teksBoleh('Penjelasan', 1_000),
}).refine((isi) => isi.selesai >= isi.mulai, { path: ['selesai'], message: 'Tanggal selesai mendahului tanggal mulai.' })

/** "rencana1" .. "rencana12", "realisasi1" .. "realisasi12": each month's field says its own error. */
const BULANAN = Object.fromEntries(BULAN.flatMap((_, i) => [[`rencana${i + 1}`, persenBoleh], [`realisasi${i + 1}`, persenBoleh]])) as Record<string, typeof persenBoleh>
export const skemaJadwal = alamat.extend({ versi }).and(z.object(BULANAN)).transform(({ unitId, paketId, versi: terlihat, ...isi }) => {
  const nilai: Readonly<Record<string, number | null>> = isi
  return { unitId, paketId, versi: terlihat, bulan: BULAN.map((_, i) => ({ bulan: i + 1, rencana: nilai[`rencana${i + 1}`] ?? null, realisasi: nilai[`realisasi${i + 1}`] ?? null })) }
})

export const skemaAdendum = alamat.extend({ nomor: teks('Nomor adendum', 1, 120), tanggal: isianTanggal('Isi tanggal adendum.'), nilai: rupiahBoleh, selesai: tanggalBoleh, alasan: teks('Alasan', 5, 500) })
  .refine((isi) => isi.nilai !== null || isi.selesai !== null, { path: ['nilai'], message: 'Isi nilai baru atau tanggal selesai baru.' })

export const skemaBayar = alamat.extend({ jenis: z.enum(['UANG_MUKA', 'TERMIN', 'PELUNASAN'], { error: 'Pilih jenis pembayaran.' }), tanggal: isianTanggal('Isi tanggal SP2D.'), nilai: rupiah, sp2d: teks('Nomor SP2D', 3, 120) })

export const skemaKritis = alamat.extend({
  peristiwa: z.enum(['SCM_1', 'SCM_2', 'SCM_3', 'UJI_COBA', 'PERINGATAN', 'PUTUS'], { error: 'Pilih peristiwa.' }), tanggal: isianTanggal('Isi tanggal.'),
  nomor: teksBoleh('Nomor', 120), sebab: kosongAtau(z.enum(['KAHAR', 'PPK', 'PENYEDIA'], { error: 'Pilih penyebab.' })), target: persenBoleh, realisasi: persenBoleh, uraian: teks('Uraian', 5, 1_000),
}).superRefine((isi, ctx) => {
  if (isi.peristiwa === 'UJI_COBA' && isi.target === null) ctx.addIssue({ code: 'custom', path: ['target'], message: 'Tulis target uji coba dalam persen.' })
  if (isi.peristiwa.startsWith('SCM') && isi.sebab === null) ctx.addIssue({ code: 'custom', path: ['sebab'], message: 'Pilih penyebab keterlambatan menurut rapat.' })
})

export const skemaHapusCatatan = alamat.extend({ macam: z.enum(['adendum', 'bayar', 'kritis'], { error: 'Pilihan tidak dikenal.' }), id })

export type MasukanPaket = z.output<typeof skemaPaket>
export type MasukanTahap = z.output<typeof skemaTahap>
export type MasukanKontrak = z.output<typeof skemaKontrak>
export type MasukanJadwal = z.output<typeof skemaJadwal>
export type MasukanAdendum = z.output<typeof skemaAdendum>
export type MasukanBayar = z.output<typeof skemaBayar>
export type MasukanKritis = z.output<typeof skemaKritis>
export type MasukanHapus = z.output<typeof skemaHapusCatatan>
