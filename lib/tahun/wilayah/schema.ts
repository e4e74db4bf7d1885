import { z } from 'zod'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import { BERKAS_BATAS_BESAR, MAKS_BERKAS_BATAS, MAKS_TEKS, PETAK_MAKS } from './constants'

const bulat = (pesan: string) => z.coerce.number({ error: pesan }).int(pesan)
const id = bulat('Pilih dari daftar.').positive('Pilih dari daftar.').max(2 ** 31 - 1, 'Pilih dari daftar.')
const versi = bulat('Muat ulang halaman.').min(0).max(2 ** 31 - 1)
const kosong = z.literal('').transform(() => null)
const petak = z.union([kosong, bulat(`Isi dengan angka 1 sampai ${PETAK_MAKS}.`).min(1, `Isi dengan angka 1 sampai ${PETAK_MAKS}.`).max(PETAK_MAKS, `Isi dengan angka 1 sampai ${PETAK_MAKS}.`)]).default(null)
export const skemaSumber = z.string({ error: 'Tulis sumber daftar ini.' }).overwrite(rapikanProsa).trim().min(3, 'Tulis sumber daftar ini, paling sedikit 3 huruf.').max(300, 'Sumber paling panjang 300 huruf.')

/** One place put right: its name, code of BPS, tile, office, and whether it still stands. */
export const skemaWilayah = z.object({
  wilayahId: id, versi,
  nama: z.string({ error: 'Nama belum diisi.' }).overwrite(rapikanProsa).trim().min(2, 'Nama paling sedikit 2 huruf.').max(100, 'Nama paling panjang 100 huruf.'),
  kodeBps: z.string().default('').transform((isi) => isi.replace(/\s/g, '') || null).pipe(z.string().regex(/^\d{7}(\d{3})?$/, 'Kode BPS 7 angka (kecamatan) atau 10 angka (pekon).').nullable()),
  petakBaris: petak, petakKolom: petak,
  unitId: z.union([kosong, id]).default(null),
  berakhir: z.literal('ya').optional().transform((isi) => isi === 'ya'),
}).refine(({ petakBaris, petakKolom }) => (petakBaris === null) === (petakKolom === null), { path: ['petakKolom'], message: 'Isi baris dan kolom petak keduanya, atau kosongkan keduanya.' })

const teks = z.string({ error: 'Tempel daftarnya.' }).trim().min(1, 'Tempel daftarnya.').max(MAKS_TEKS, 'Tempelan terlalu panjang. Tempel daftar wilayah saja.')
export const skemaLihat = z.object({ teks, sumber: skemaSumber })
export const skemaTerap = skemaLihat.extend({ tanda: z.string().max(100), paham: z.literal('ya').optional() })

export type MasukanWilayah = z.output<typeof skemaWilayah>
export type MasukanTerap = z.output<typeof skemaTerap>

/** A file of boundaries, by the page's own form. */
export const skemaBatas = z.object({
  versi, sumber: skemaSumber, paham: z.literal('ya').optional(),
  berkas: z.instanceof(File, { error: 'Pilih berkas GeoJSON.' }).refine((berkas) => berkas.size <= MAKS_BERKAS_BATAS, BERKAS_BATAS_BESAR),
})
export const skemaHapusBatas = z.object({ versi })
export type MasukanBatas = Pick<z.output<typeof skemaBatas>, 'versi' | 'sumber' | 'paham'> & { teks: string; namaBerkas: string }
