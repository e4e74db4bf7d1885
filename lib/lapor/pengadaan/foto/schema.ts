import { z } from 'zod'
import { isianTanggal } from '@/lib/dasar/format/isian-tanggal'
import { bacaKoordinat } from './utils'

const id = z.coerce.number({ error: 'Pilihan tidak dikenal.' }).int('Pilihan tidak dikenal.').positive().max(2 ** 31 - 1)
const asal = z.enum(['BERKAS', 'DITULIS'], { error: 'Muat ulang halaman.' })
const kosong = (nama: string, maks: number) => z.string().trim().max(maks, `${nama} paling panjang ${maks} huruf.`).default('').transform((isi) => isi || null)

/** The progress that a photo proves, as its sender saw it: "6:45.00"; empty: of none. */
const catatan = z.string().default('').transform((isi, ctx) => {
  if (isi === '') return null
  const [, bulan, fisik] = /^(\d{1,2}):(\d{1,3}\.\d{2})$/.exec(isi) ?? []
  if (bulan !== undefined && fisik !== undefined && Number(bulan) >= 1 && Number(bulan) <= 12) return { bulan: Number(bulan), fisik }
  ctx.addIssue({ code: 'custom', message: 'Pilih catatan fisik dari daftar.' })
  return z.NEVER
})

const koordinat = z.string().max(60, 'Koordinat paling panjang 60 huruf.').default('').transform((isi, ctx) => {
  const hasil = bacaKoordinat(isi)
  if (hasil.ok) return hasil.nilai
  ctx.addIssue({ code: 'custom', message: hasil.pesan })
  return z.NEVER
})

/** What is said about a photo beside its bytes. */
export const skemaFoto = z.object({
  keterangan: z.string({ error: 'Tulis apa yang terlihat di foto.' }).trim().min(3, 'Tulis apa yang terlihat di foto, paling sedikit 3 huruf.').max(200, 'Keterangan paling panjang 200 huruf.'),
  diambil: isianTanggal('Tulis tanggal foto ini diambil.'),
  diambilAsal: asal,
  lokasi: kosong('Lokasi', 200),
  koordinat,
  koordinatAsal: asal,
  catatan,
})

export const skemaHapusFoto = z.object({
  unitId: id, paketId: id, id,
  alasan: kosong('Alasan', 500).pipe(z.string().min(5, 'Alasan paling sedikit 5 huruf.').nullable()),
})

export type MasukanFoto = z.output<typeof skemaFoto>
export type MasukanHapusFoto = z.output<typeof skemaHapusFoto>
