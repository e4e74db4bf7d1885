import type { DeretIndikator } from '@/lib/lapor/indikator/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { Sen } from '@/lib/realisasi/rupiah'
import type { BentukPeta } from '@/lib/lihat/panel/types'
import type { Kecamatan } from '@/lib/tahun/wilayah/types'

/** What the map can show. An outcome is "hasil-12", by the id of its series. */
export const UKURAN = ['pagu', 'realisasi', 'serapan', 'selisih', 'fisik', 'paket', 'kontrak', 'kritis', 'kendala'] as const
export type UkuranPeta = (typeof UKURAN)[number] | `hasil-${number}`

export const NAMA_UKURAN: Readonly<Record<(typeof UKURAN)[number], string>> = {
  pagu: 'Pagu', realisasi: 'Realisasi', serapan: 'Serapan (% pagu)', selisih: 'Kekurangan dari anggaran kas', fisik: 'Fisik (%)',
  paket: 'Paket (banyaknya)', kontrak: 'Nilai kontrak', kritis: 'Kontrak kritis', kendala: 'Kendala terbuka',
}

/** Packages of one kecamatan; -1: in several; 0: without a place. They part all packages that go on. */
export interface PaketTempat {
  kecamatanId: number
  jumlah: number
  berkontrak: number
  /** value of their contracts with addenda */
  kontrak: Sen
  kritis: number
}

export interface HitunganTempat {
  kecamatanId: number
  jumlah: number
}

/** Everything that the map and its panels show, for one year, cut-off and version, within the reader's scope. */
export interface DataPeta {
  tahun: number
  /** cut-off month, 1..12 */
  bulan: number
  /** the view in the address */
  kueri: string
  ukuran: UkuranPeta
  kecamatan: readonly Kecamatan[]
  /** per kecamatan, lintas ("-1") and belum ("0") */
  capaian: readonly Capaian[]
  seluruh: Capaian
  paket: readonly PaketTempat[]
  /** open obstacles by the place of their sub-kegiatan; those of a whole unit stand at 0 */
  kendala: readonly HitunganTempat[]
  /** outcomes that are published per kecamatan */
  deret: readonly DeretIndikator[]
  bentuk: BentukPeta | null
}
