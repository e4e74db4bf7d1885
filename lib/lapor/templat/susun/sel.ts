import type { Rupa, SelTulis, Validasi } from '@/lib/dasar/buku/types'
import { hurufKolom } from '@/lib/dasar/buku/tulis'
import { bulatkanPersen, type Rasio } from '@/lib/realisasi/rasio'
import { senToText, type Sen } from '@/lib/realisasi/rupiah'
import type { NilaiSel } from '@/lib/lapor/entri/utils'
import type { Hak } from '@/lib/lapor/pelaporan/utils'
import type { JenisNilai, KolomIsi } from '../constants'
import type { Rentang } from './rumus'
import { alasanTerkunci, angkaBuku, pecahanBuku } from '../utils'

export type Baris = (SelTulis | null)[]

/** A row with cells at the places that are named; the others are framed and empty. */
export function barisBerisi(lebar: number, rupa: Rupa, isi: Readonly<Record<number, SelTulis | null>>): Baris {
  return Array.from({ length: lebar }, (_, kolom) => (kolom in isi ? (isi[kolom] ?? null) : { isi: null, rupa }))
}

export const uang = (nilai: Sen | null): string | number | null => angkaBuku(nilai === null ? null : senToText(nilai))
/** A ratio as the fraction that a percent cell holds, rounded as the product shows it. */
export function pecahan(rasio: Rasio): number | null {
  const bulat = bulatkanPersen(rasio)
  return bulat === null ? null : bulat / 10_000
}

const RUPA_TERBUKA: Readonly<Record<JenisNilai, Rupa>> = { uang: 'isianRupiah', uangBertanda: 'isianRupiah', persen: 'isianPersen', teks: 'isianTeks' }
const RUPA_TERKUNCI: Readonly<Record<JenisNilai, Rupa>> = { uang: 'rupiah', uangBertanda: 'rupiah', persen: 'persen', teks: 'teks' }

/** The entry cell of a column: tinted and unlocked only where this person may change it. */
export function selIsi({ jenis, alamat }: KolomIsi, id: number, nilai: NilaiSel, hak: Hak): SelTulis {
  const terbuka = alasanTerkunci(hak, alamat(id)) === null
  const isi = jenis === 'teks' ? nilai : jenis === 'persen' ? pecahanBuku(nilai) : angkaBuku(nilai)
  return { isi, rupa: (terbuka ? RUPA_TERBUKA : RUPA_TERKUNCI)[jenis], ...(terbuka ? { terbuka } : {}) }
}

const PESAN: Readonly<Record<JenisNilai, { jenis: Validasi['jenis']; pesan: string }>> = {
  uang: { jenis: 'rupiah', pesan: 'Tulis angka nol atau lebih dalam rupiah, misalnya 1234567,50. Bukan teks, bukan persen. Kosongkan bila belum ada.' },
  uangBertanda: { jenis: 'rupiahBertanda', pesan: 'Tulis angka dalam rupiah; pengurangan dengan minus, misalnya -250000. Tulis juga alasannya.' },
  persen: { jenis: 'persen', pesan: 'Tulis 0% sampai 100%, misalnya 38,28%. Kumulatif sejak Januari.' },
  teks: { jenis: 'teks', pesan: 'Alasan paling panjang 300 huruf.' },
}

/** Validation of the entry columns over all rows of a sheet. */
export const validasiKolom = (kolom: readonly KolomIsi[], { dari, sampai }: Rentang): Validasi[] =>
  kolom.map((satu) => ({ rentang: `${hurufKolom(satu.kolom)}${dari}:${hurufKolom(satu.kolom)}${sampai}`, ...PESAN[satu.jenis] }))
