import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { StatTanggal, bacaHari, tanpaHari, type Hari, type Urutan } from '@/lib/lapor/berkas/nilai/tanggal'
import { namaBulan } from '@/lib/dasar/format/tanggal'

/** "Maret 2023 - April 2023", "01-03-2023 s.d. 30-04-2023": the first and the last day of a cell that tells both. */
const RENTANG = /^\s*(.+?)\s*(?:\bs\.?\s*\/?\s*d\.?(?![a-z])|\bsampai(?:\s+dengan)?\b|\s[-–—]\s)\s*(.+?)\s*$/i

/** Both ends of a cell; where it names one moment alone, that is its beginning and nothing is its end. */
export function belahRentang(isi: NilaiBaca | undefined): [NilaiBaca, NilaiBaca] {
  if (typeof isi !== 'string') return [isi ?? null, null]
  const m = RENTANG.exec(isi.slice(0, 80))
  return m ? [m[1] ?? null, m[2] ?? null] : [isi, null]
}

/** In which order the dates of a file tell day and month. null: it tells both, and no date of figures alone is believed */
export function urutanTanggal(isi: readonly NilaiBaca[]): Urutan | null {
  const stat = new StatTanggal()
  for (const satu of isi) if (!tanpaHari(satu)) bacaHari(satu, 'hari-bulan', stat)
  if (stat.bulanDulu > 0 && stat.hariDulu > 0) return null
  return stat.bulanDulu > 0 ? 'bulan-hari' : 'hari-bulan'
}

const ANGKA = /^\s*\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/

/** A cell as a day by the order of its file; null: none, or one that could be two. */
export function hariSel(isi: NilaiBaca, urutan: Urutan | null): Hari | null {
  if (tanpaHari(isi) || (urutan === null && typeof isi === 'string' && ANGKA.test(isi))) return null
  return bacaHari(isi, urutan ?? 'hari-bulan', new StatTanggal())
}

/** The month of the year that a plan names. A month of another year is told, not taken: here a plan is one of twelve months. */
export function bulanRencana(isi: NilaiBaca, urutan: Urutan | null, tahun: number, apa: string): { bulan: number | null; catatan: string | null } {
  if (tanpaHari(isi)) return { bulan: null, catatan: null }
  const hari = hariSel(isi, urutan)
  if (hari === null) return { bulan: null, catatan: `${apa} tidak terbaca, tidak diambil` }
  if (hari.tahun !== 0 && hari.tahun !== tahun) return { bulan: null, catatan: `${apa} ${namaBulan(hari.bulan)} ${hari.tahun}, di luar TA ${tahun}, tidak diambil` }
  return { bulan: hari.bulan, catatan: null }
}

const dua = (angka: number): string => String(angka).padStart(2, '0')
/** A whole day as a plain date; null for a month alone. */
export function hariPenuh(isi: NilaiBaca, urutan: Urutan | null): string | null {
  const hari = hariSel(isi, urutan)
  if (hari === null || hari.tahun === 0 || (typeof isi === 'string' && /^\s*[a-z]/i.test(isi))) return null
  const teks = `${hari.tahun}-${dua(hari.bulan)}-${dua(hari.hari)}`
  return Number.isNaN(Date.parse(teks)) || new Date(teks).toISOString().slice(0, 10) !== teks ? null : teks
}
