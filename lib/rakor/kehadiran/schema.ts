import { z } from 'zod'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import { KATEGORI, MAKS_JABATAN } from './constants'
import type { Kategori } from '@/lib/realisasi/posisi'

const bulat = (pesan: string) => z.coerce.number({ error: pesan }).int(pesan)
const id = bulat('Pilihan tidak dikenal.').positive().max(2 ** 31 - 1)
/** One line of what can be seen: it stands in lists that are printed, and in files that other programs open. */
const satuBaris = (isi: string): string => rapikanProsa(isi).replace(/\s+/g, ' ').trim()
const teks = (nama: string, min: number, maks: number) => z.string({ error: `${nama} belum diisi.` }).overwrite(satuBaris).min(min, `${nama} paling sedikit ${min} huruf.`).max(maks, `${nama} paling panjang ${maks} huruf.`)
const nama = z.string().overwrite(satuBaris).max(100, 'Nama paling panjang 100 huruf.').default('').transform((isi) => isi || null).pipe(z.string().min(2, 'Nama paling sedikit 2 huruf.').nullable())

/** Posts of one kind of unit, as they are written: "Kepala; Sekretaris". Nothing: none of that kind is invited. */
const jabatan = z.string().default('').transform((isi, ctx): string[] => {
  const daftar = isi.split(/[;\n]/).map(satuBaris).filter(Boolean)
  const salah = (message: string): never => { ctx.addIssue({ code: 'custom', message }); return z.NEVER }
  if (daftar.length > MAKS_JABATAN) return salah(`Paling banyak ${MAKS_JABATAN} jabatan.`)
  if (daftar.some((satu) => satu.length < 2 || satu.length > 120)) return salah('Tiap jabatan 2 sampai 120 huruf, dipisah titik koma.')
  if (new Set(daftar.map((satu) => satu.toLowerCase())).size < daftar.length) return salah('Ada jabatan yang ditulis dua kali.')
  return daftar
})

export const skemaAturan = z.object({
  rapatId: id,
  kuorum: bulat('Tulis kuorum dalam persen, misalnya 50.').min(1, 'Kuorum 1 sampai 100 persen.').max(100, 'Kuorum 1 sampai 100 persen.'),
  ...(Object.fromEntries(KATEGORI.map((satu) => [satu, jabatan])) as Record<Kategori, typeof jabatan>),
})
export const skemaLuar = z.object({ rapatId: id, luar: z.string({ error: 'Tulis paling sedikit satu instansi dengan jabatannya.' }).overwrite(rapikanProsa).max(20_000, 'Terlalu panjang.') })
export const skemaUndangan = z.object({ rapatId: id, undanganId: id })
export const skemaBatal = skemaUndangan.extend({ alasan: teks('Alasan', 3, 200) })
export const skemaTamu = z.object({ rapatId: id, instansi: teks('Instansi', 2, 160), jabatan: teks('Jabatan', 2, 120), nama })
export const skemaRapatSaja = z.object({ rapatId: id })
/** At the door: everything about the meeting comes from the ticket. */
export const skemaPintu = z.object({ undanganId: id, nama })
export const skemaKode = z.object({ kode: z.string({ error: 'Ketik kode di layar.' }).trim().min(1, 'Ketik kode di layar.').max(60, 'Kode di layar terdiri dari delapan huruf dan angka.') })

export type MasukanAturan = z.output<typeof skemaAturan>
export type MasukanLuar = z.output<typeof skemaLuar>
export type MasukanUndangan = z.output<typeof skemaUndangan>
export type MasukanBatal = z.output<typeof skemaBatal>
export type MasukanTamu = z.output<typeof skemaTamu>
export type MasukanPintu = z.output<typeof skemaPintu>
