import { bilangan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { PANJANG_KEPALA, TEMUAN_SERINCI } from './constants'
import type { Jangkar, KepalaSegel, Temuan } from './types'

/** A number of the chain with points between thousands: it may pass what a JavaScript number holds. */
export const nomorSegel = (nomor: bigint | string): string => bilangan(BigInt(nomor))

/** " (dan 12 tindak lain)" behind the last of the findings of one kind that are told one by one; empty where all of them are. @param ke its place from 0 @param semua how many there are */
export const sisaTemuan = (ke: number, semua: number, apa: string): string =>
  (ke === TEMUAN_SERINCI - 1 && semua > TEMUAN_SERINCI ? ` (dan ${bilangan(semua - TEMUAN_SERINCI)} ${apa})` : '')

/** A link whose rows are not what was sealed. */
export interface SegelRusak {
  nomor: string
  waktu: Date
  dari: string
  sampai: string
  jumlah: number
  kini: number
  samaHimpunan: boolean | null
  /** the rows are those that were sealed; what is wrong is a date */
  utuh: boolean | null
}

/** What a broken link says: rows of another date, fewer rows, more rows, the same rows in another order, or other rows. */
export function isiTemuan({ nomor, waktu, dari, sampai, jumlah, kini, samaHimpunan, utuh }: SegelRusak): Temuan {
  const segel = `Segel ${nomorSegel(nomor)}`
  const di = `baris jejak ${dari === sampai ? nomorSegel(dari) : `${nomorSegel(dari)} sampai ${nomorSegel(sampai)}`}, disegel ${waktuWib(waktu)}`
  if (utuh) return { jenis: 'disisipkan', apa: `${segel} memuat baris jejak yang bertanggal lain daripada saat disegel.`, di, arti: 'Baris itu ditambahkan oleh pemilik basis data dengan tanggal yang bukan saatnya.' }
  if (kini < jumlah) return { jenis: 'dihapus', apa: `${segel} memuat ${jumlah} baris jejak, kini tinggal ${kini}.`, di, arti: `${jumlah - kini} baris riwayat dihapus sesudah disegel.` }
  if (kini > jumlah) return { jenis: 'disisipkan', apa: `${segel} memuat ${jumlah} baris jejak, kini ada ${kini}.`, di, arti: `${kini - jumlah} baris riwayat disisipkan sesudah disegel.` }
  if (samaHimpunan) return { jenis: 'ditukar', apa: `Urutan baris jejak di ${segel.toLowerCase()} berubah.`, di, arti: 'Nomor atau urutan baris riwayat diubah: yang terjadi dahulu dapat tampak terjadi kemudian.' }
  return { jenis: 'diubah', apa: `Isi ${segel.toLowerCase()} tidak sama dengan yang disegel.`, di, arti: 'Sedikitnya satu baris riwayat diubah isinya (siapa, kapan, atau nilainya).' }
}

const POLA_KERTAS = /^\s*(?:RAKOR\s+)?([\d.]{1,25})[\s·,;/]+([0-9a-f][0-9a-f\s]{15,90})(?:\s+\d{4}-\d{2}-\d{2})?\s*$/i

/** Number and head as somebody typed them from paper, or as a scanner read them from its code. null: not such a thing. */
export function bacaKertas(teks: string): Jangkar | null {
  const [, nomor = '', sisa = ''] = POLA_KERTAS.exec(teks.replace(/\s+\d{4}-\d{2}-\d{2}\s*$/, '')) ?? []
  const kepala = sisa.replace(/\s/g, '').toLowerCase()
  if (nomor === '' || kepala.length < PANJANG_KEPALA || kepala.length > 64 || !/^\d{1,18}$/.test(nomor.replaceAll('.', ''))) return null
  return { nomor: BigInt(nomor.replaceAll('.', '')), kepala, asal: 'kertas' }
}

/** What the code on a document holds. */
export const teksKode = ({ nomor, kepala, waktu }: KepalaSegel): string => `RAKOR ${nomor} ${kepala} ${waktu.toISOString().slice(0, 10)}`

/** The line under a document, for people. */
export const teksSegel = ({ nomor, kepala, waktu }: KepalaSegel): string => `Segel ${nomorSegel(nomor)} · ${kepala.replace(/(.{4})(?=.)/g, '$1 ')} · ${waktuWib(waktu)}`
