import { z } from 'zod'
import { isianTanggal } from '@/lib/dasar/format/isian-tanggal'
import { PENGISI } from './types'

const bulat = (pesan: string) => z.coerce.number({ error: pesan }).int(pesan)
const id = bulat('Pilih dari daftar.').positive('Pilih dari daftar.')
const tahun = bulat('Tulis tahun empat angka.').min(2000, 'Tahun paling awal 2000.').max(2100, 'Tahun paling akhir 2100.')
const teks = (nama: string, maks: number) =>
  z.string({ error: `${nama} belum diisi.` }).trim().min(1, `${nama} belum diisi.`).max(maks, `${nama} paling panjang ${maks} huruf.`)
const tanggal = isianTanggal()
const centang = z.literal('ya').optional().transform((nilai) => nilai === 'ya')

const setelan = { tahun, pengisiPagu: z.enum(PENGISI), pengisiAnggaranKas: z.enum(PENGISI), perluPersetujuanKepala: centang }
export const skemaUbahTahun = z.object(setelan)

/** From where on a figure has to be answered at its cell. */
export const skemaBesaran = z.object({
  tahun,
  batasLewatPagu: bulat('Tulis persen bulat.').min(0, 'Paling kecil 0.').max(1000, 'Paling besar 1.000.'),
  toleransiBesaran: bulat('Tulis bilangan bulat.').min(1, 'Paling kecil 1.').max(9, 'Paling besar 9.'),
})

const persenBulat = (nama: string) => bulat(`${nama} ditulis dalam persen bulat.`).min(1, `${nama} paling kecil 1.`).max(100, `${nama} paling besar 100.`)
const batas = { kuningMulai: persenBulat('Batas kuning'), hijauMulai: persenBulat('Batas hijau') }
const urut = { message: 'Batas hijau harus di atas batas kuning.', path: ['hijauMulai'] }
const naik = (isi: { kuningMulai: number; hijauMulai: number }): boolean => isi.kuningMulai < isi.hijauMulai

export const skemaTahunBaru = z
  .object({ ...setelan, ...batas, regulasi: teks('Kodefikasi', 60), sumberZona: teks('Dasar batas zona', 300) })
  .refine(naik, urut)
export const skemaZona = z
  .object({ tahun, ...batas, batasSementara: persenBulat('Batas laporan').default(90), sumber: teks('Dasar batas zona', 300) })
  .refine(naik, urut)

/** Another book of codes for a year without budget lines. */
export const skemaRegulasi = z.object({ tahun, regulasi: teks('Kodefikasi', 60) })
/** Deleting an empty year: its number typed once more stands for the question. */
export const skemaHapusTahun = z
  .object({ tahun, ulang: z.string({ error: 'Tulis tahunnya.' }).trim() })
  .refine(({ tahun: satu, ulang }) => String(satu) === ulang, { message: 'Tulis tahun yang akan dihapus, empat angka.', path: ['ulang'] })

const opsional = z.string().trim().max(300, 'Paling panjang 300 huruf.').transform((isi) => isi || null)
export const skemaVersiApbd = z.object({
  tahun,
  jenis: z.enum(['PERGESERAN', 'PERUBAHAN'], { error: 'Pilih jenis versi.' }),
  nama: teks('Nama versi', 100),
  dasar: opsional,
  berlakuMulai: tanggal,
  salin: centang,
})
export const skemaVersiKas = z.object({ tahun, nama: teks('Nama versi', 100), apbdVersiId: id, berlakuMulai: tanggal, salin: centang })
