import { sampaiBulan, tanggal } from '@/lib/dasar/format/tanggal'
import type { PaketKini, Pengadaan } from '@/lib/lihat/pengadaan/types'

/** What the panels of Pengadaan are made of: its figures and the view that they are of. */
export interface DataPengadaan extends Pengadaan {
  tahun: number
  /** cut-off month, 1..12 */
  bulan: number
  /** the day that stages and contracts are told up to: the month's last, or that of the look while the month runs; missing in what was frozen before */
  hari?: string
  /** the view in the address: "tahun=2023&bulan=6&versi=berlaku" */
  kueri: string
}

/** The day that is looked at, in words: "s.d. 30 Juni 2023". */
export const kataSampai = ({ tahun, bulan, hari }: Pick<DataPengadaan, 'tahun' | 'bulan' | 'hari'>): string => (hari === undefined ? sampaiBulan(tahun, bulan) : `s.d. ${tanggal(hari)}`)

/** A package's page in the same view. */
export const hrefPaket = (kueri: string, id: number): string => `/pengadaan/${id}?${kueri}`

/** The list on the same page, narrowed. */
export const hrefDaftar = (kueri: string, saring: string): string => `/pengadaan?${kueri}&${saring}#pengadaan-daftar`

/** Packages that go on: neither given up nor broken off. */
export const berjalan = (paket: readonly PaketKini[]): PaketKini[] => paket.filter(({ status, putus }) => status === 'AKTIF' && !putus)

/** Of those the ones that are announced in the RUP by the cut-off. */
export const diumumkan = (paket: readonly PaketKini[]): PaketKini[] => berjalan(paket).filter(({ kodeRup, kedudukan }) => kodeRup !== null && kedudukan.tahap !== 'BELUM_RUP')
