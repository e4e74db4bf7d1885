import type { DeretIndikator } from '@/lib/lapor/indikator/types'
import type { SasaranKini } from '@/lib/lapor/tempat/types'
import type { BarisKendala } from '@/lib/lihat/kendala/types'
import type { PaketKini } from '@/lib/lihat/pengadaan/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { Sen } from '@/lib/realisasi/rupiah'
import type { BentukPeta } from '@/lib/lihat/panel/types'
import type { Periode } from '@/lib/tahun/periode/types'
import type { Kecamatan, Wilayah } from '@/lib/tahun/wilayah/types'

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

/** kecamatanId: -1 in several kecamatan. What has no place is not in the list. */
export interface Kedudukan {
  id: number
  kecamatanId: number
  /** pekon and kelurahan, where they are said */
  pekonIds: number[]
}

/** A sub-kegiatan of another unit as a camat sees it: what it is called and whose it is, no figure. */
export interface SubLain {
  id: number
  kode: string
  nama: string
  unitId: number
  unit: string
}

/**
 * A package of another unit as a camat sees it: name, unit, stage, contract value, progress and days. Nothing of pagu, HPS, provider, payments,
 * obstacles or what was done about a critical contract.
 */
export interface PaketLain {
  id: number
  nama: string
  unit: string
  tahap: PaketKini['kedudukan']['tahap']
  /** day that the stage was reached */
  sejak: string | null
  kontrak: { nilai: NonNullable<PaketKini['kontrak']>['nilai']; mulai: string; selesai: string } | null
  /** hundredths of a percent, and its month */
  fisik: { nilai: number; bulan: number } | null
}

/** What is done in one kecamatan, for its reader. */
export interface DataKecamatan {
  tahun: number
  bulan: number
  kueri: string
  kecamatan: Kecamatan
  /** reads all units */
  semua: boolean
  /** the reader's own kecamatan */
  saya: boolean
  capaian: Capaian | null
  perUnit: readonly Capaian[]
  perSub: readonly { capaian: Capaian; unitId: number; unit: string }[]
  /** packages in this kecamatan, those in several too, within the scope */
  paket: readonly PaketKini[]
  kendala: readonly BarisKendala[]
  pekon: readonly { id: number; nama: string; sub: number; paket: number }[]
  /** other units' work, of a camat in her own kecamatan; empty for all others */
  subLain: readonly SubLain[]
  paketLain: readonly PaketLain[]
  deret: readonly DeretIndikator[]
}

export const KEADAAN_TEMPAT = ['belum', 'usul', 'satu', 'lintas', 'semua'] as const
export type KeadaanTempat = (typeof KEADAAN_TEMPAT)[number]

/** The choice of rows that the page of places shows. */
export interface SaringTempat {
  q: string
  unit: number | null
  keadaan: KeadaanTempat
  jenis: 'SUB' | 'PAKET' | null
  /** rows proposed or placed there */
  kecamatan: number | null
  hal: number
}

/** Something that can have a place, with its money. */
export interface BarisTempat extends SasaranKini {
  /** of a sub-kegiatan its pagu at the cut-off, of a package its own */
  pagu: Sen
  /** names of where it is, or is proposed to be */
  di: string
  /** kecamatan of those */
  kecamatanIds: readonly number[]
}

export interface HalamanTempat {
  periode: Periode
  kueri: string
  saring: SaringTempat
  wilayah: readonly Wilayah[]
  unit: readonly { id: number; nama: string }[]
  semua: number
  terpilih: readonly BarisTempat[]
}
