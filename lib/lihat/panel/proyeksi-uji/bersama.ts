import { daftarKata } from '@/lib/dasar/format/kalimat'
import type { DataUji } from '@/lib/lihat/proyeksi/types'
import type { Cara } from '@/lib/realisasi/proyeksi/uji-balik'
import type { Panel } from '../types'

export const NAMA_CARA: Readonly<Record<Cara, string>> = { BF: 'Proyeksi', LURUS: 'Garis lurus', LALU: 'Serapan tahun lalu' }

/** Years as a sentence names them, oldest first. */
export const kataTahun = (tahun: readonly number[]): string => daftarKata([...tahun].sort((a, b) => a - b).map((satu) => `TA ${satu}`))

/** In December nothing is left to foretell; the last month that asks for it is November. */
export const bulanUji = (bulan: number): number => Math.min(bulan, 11)

/** Why nothing can be held out; null: something was. */
export function tanpaUji({ lengkap, ditinggal, ditahan }: DataUji): NonNullable<Panel['kosong']> | null {
  if (ditahan.length > 0) return null
  const tidak = ditinggal.length > 0 ? ` ${kataTahun(ditinggal)} tidak dipakai karena ada laporan yang tidak lengkap.` : ''
  return lengkap.length === 0
    ? { judul: 'Belum ada tahun lengkap', isi: `Uji ini memerlukan dua tahun yang seluruh laporannya lengkap sampai Desember: satu dipelajari, satu ditahan.${tidak}` }
    : { judul: 'Satu tahun lengkap: tidak ada yang dapat ditahan', isi: `Hanya ${kataTahun(lengkap)} yang seluruh laporannya lengkap. Bila ditahan, tidak ada tahun lain untuk dipelajari; galat proyeksi baru dapat diukur setelah satu tahun lagi selesai.${tidak}` }
}

/** How far the figures can be believed: a sample measures what made it. */
export const kalimatContoh = ({ contoh, ditahan, lengkap }: DataUji): string => {
  const dipakai = contoh.filter((tahun) => lengkap.includes(tahun))
  return dipakai.length === 0 ? '' : ` ${kataTahun(dipakai)} data contoh: ${ditahan.length > 0 ? 'galat ini mengukur pembuat datanya, bukan kenyataan' : 'galat yang terukur darinya kelak mengukur pembuat datanya, bukan kenyataan'}.`
}
