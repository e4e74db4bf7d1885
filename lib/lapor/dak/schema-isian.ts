import { z } from 'zod'
import { parseAngkaPositif } from '@/lib/dasar/format/parse'

/** Fields that several forms of this room share. */
export const bulat = (pesan: string) => z.coerce.number({ error: pesan }).int(pesan)
export const id = bulat('Pilih dari daftar.').positive('Pilih dari daftar.').max(2 ** 31 - 1, 'Pilih dari daftar.')
export const versi = bulat('Muat ulang halaman.').min(0).max(2 ** 31 - 1)
export const tahun = bulat('Tahun tidak dikenal.').min(2000, 'Tahun tidak dikenal.').max(2100, 'Tahun tidak dikenal.')
export const teks = (nama: string, min: number, maks: number) =>
  z.string({ error: `${nama} belum diisi.` }).trim().min(min, min === 1 ? `${nama} belum diisi.` : `${nama} paling sedikit ${min} huruf.`).max(maks, `${nama} paling panjang ${maks} huruf.`)
export const teksBoleh = (nama: string, maks: number) => z.string().trim().max(maks, `${nama} paling panjang ${maks} huruf.`).default('').transform((isi) => isi || null)

/** Rupiah above nought as canonical text. */
export const rupiahPositif = z.string({ error: 'Isi nilainya.' }).transform((isi, ctx) => {
  const hasil = parseAngkaPositif(isi)
  if (hasil.ok && !/^0*(\.0*)?$/.test(hasil.teks)) return hasil.teks
  ctx.addIssue({ code: 'custom', message: hasil.ok ? 'Tulis nilai di atas nol.' : hasil.pesan })
  return z.NEVER
})
