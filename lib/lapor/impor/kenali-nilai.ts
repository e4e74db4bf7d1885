import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { parseAngka } from '@/lib/dasar/format/parse'
import { sen, senFromText, senToText } from '@/lib/realisasi/rupiah'

export type Terbaca = { ok: true; nilai: string } | { ok: false; pesan: string }

export const kosong = (isi: NilaiBaca | undefined): boolean => isi === undefined || isi === null || (typeof isi === 'string' && isi.trim() === '')
export const teks = (isi: NilaiBaca | undefined): string => (kosong(isi) ? '' : String(isi).trim().slice(0, 300))
/** Letters and digits alone: headers and words are compared so. */
export const rapi = (isi: NilaiBaca | undefined): string => teks(isi).toLowerCase().replace(/[^a-z0-9]/g, '')

/** A cell as rupiah, canonical. Empty and "-" are nought. */
export function bacaRupiah(isi: NilaiBaca | undefined): Terbaca {
  if (kosong(isi) || isi === '-') return { ok: true, nilai: '0.00' }
  if (typeof isi === 'number') {
    if (!Number.isFinite(isi) || Math.abs(isi) >= 9e13) return { ok: false, pesan: `${isi} di luar jangkauan rupiah.` }
    return { ok: true, nilai: senToText(sen(BigInt(Math.round(isi * 100)))) }
  }
  const hasil = parseAngka(teks(isi))
  return hasil.ok ? { ok: true, nilai: senToText(senFromText(hasil.teks)) } : hasil
}

export const NAMA_BULAN_KECIL = ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember']

/** Which month a header names: "Januari", "Bulan 1", "bulan_01". 0: none. */
export function bulanKepala(kepala: string): number {
  const nama = NAMA_BULAN_KECIL.findIndex((bulan) => kepala === bulan || kepala.endsWith(bulan))
  if (nama >= 0) return nama + 1
  const angka = Number(/bulan0?(\d{1,2})$/.exec(kepala)?.[1] ?? 0)
  return angka >= 1 && angka <= 12 ? angka : 0
}

/** A cell as a date's year and month: "2023-07-12", "12/07/2023", "12 Juli 2023", or the number of a month alone (year 0). */
export function bacaBulan(isi: NilaiBaca | undefined): { tahun: number; bulan: number } | null {
  const kata = teks(isi)
  const pas = (tahun: number, bulan: number) => (bulan >= 1 && bulan <= 12 ? { tahun, bulan } : null)
  let m = /^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?(?:[T ].*)?$/.exec(kata)
  if (m) return pas(Number(m[1]), Number(m[2]))
  m = /^\d{1,2}[-/.](\d{1,2})[-/.](\d{4})(?: .*)?$/.exec(kata)
  if (m) return pas(Number(m[2]), Number(m[1]))
  m = /^\d{1,2}[ -]([a-z]+)[ -](\d{4})/i.exec(kata)
  if (m) return pas(Number(m[2]), NAMA_BULAN_KECIL.findIndex((nama) => nama.startsWith((m?.[1] ?? '?').toLowerCase().slice(0, 3))) + 1)
  if (/^\d{1,2}$/.test(kata)) return pas(0, Number(kata))
  const nama = NAMA_BULAN_KECIL.indexOf(kata.toLowerCase())
  return nama >= 0 ? { tahun: 0, bulan: nama + 1 } : null
}
