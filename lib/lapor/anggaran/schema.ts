import { z } from 'zod'
import { parseAngkaPositif } from '@/lib/dasar/format/parse'
import { senFromText, senToText } from '@/lib/realisasi/rupiah'

const bulat = (pesan: string) => z.coerce.number({ error: pesan }).int(pesan)
const id = bulat('Pilih dari daftar.').positive('Pilih dari daftar.')
const tahun = bulat('Tulis tahun empat angka.').min(2000, 'Tahun paling awal 2000.').max(2100, 'Tahun paling akhir 2100.')
const teks = (nama: string, maks: number) =>
  z.string({ error: `${nama} belum diisi.` }).trim().min(1, `${nama} belum diisi.`).max(maks, `${nama} paling panjang ${maks} huruf.`)

/** Rupiah as typed, to canonical text. */
const rupiah = z.string({ error: 'Pagu belum diisi.' }).transform((ketikan, ctx) => {
  const hasil = parseAngkaPositif(ketikan)
  if (hasil.ok) return senToText(senFromText(hasil.teks))
  ctx.addIssue({ code: 'custom', message: hasil.pesan })
  return z.NEVER
})
/** "5.1.02.01 Belanja Barang", as a list of suggestions leaves it, to its code. */
const kode = (nama: string) => teks(nama, 300).transform((isi) => isi.split(/\s/, 1)[0] ?? '')

/** A new budget line. */
export const skemaBaris = z
  .object({
    unitId: id,
    tahun,
    bulan: bulat('Bulan tidak dikenal.').min(1).max(12),
    subKegiatan: kode('Sub-kegiatan'),
    rekening: kode('Rekening'),
    sumberDana: id,
    nilai: rupiah,
    apbdVersiId: id.optional(),
  })
  .transform(({ subKegiatan, rekening, sumberDana, ...isi }) => ({ ...isi, subKegiatanKode: subKegiatan, rekeningKode: rekening, sumberDanaId: sumberDana }))
