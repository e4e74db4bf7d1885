import type { PaketKini, Pengadaan } from '@/lib/lihat/pengadaan/types'

/** What the panels of Pengadaan are made of: its figures and the view that they are of. */
export interface DataPengadaan extends Pengadaan {
  tahun: number
  /** cut-off month, 1..12 */
  bulan: number
  /** the view in the address: "tahun=2023&bulan=6&versi=berlaku" */
  kueri: string
}

/** A package's page in the same view. */
export const hrefPaket = (kueri: string, id: number): string => `/pengadaan/${id}?${kueri}`

/** The list on the same page, narrowed. */
export const hrefDaftar = (kueri: string, saring: string): string => `/pengadaan?${kueri}&${saring}#pengadaan-daftar`

/** Packages that go on: neither given up nor broken off. */
export const berjalan = (paket: readonly PaketKini[]): PaketKini[] => paket.filter(({ status, putus }) => status === 'AKTIF' && !putus)

/** Of those the ones that are announced in the RUP by the cut-off. */
export const diumumkan = (paket: readonly PaketKini[]): PaketKini[] => berjalan(paket).filter(({ kodeRup, kedudukan }) => kodeRup !== null && kedudukan.tahap !== 'BELUM_RUP')
